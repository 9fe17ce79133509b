// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed and who opened what, from the journal; any record as on any day, and back to it.
#pragma once

#include "core/store/Journal.h"
#include "ui/forms/HistoryLines.h"
#include "ui/forms/RecordListModel.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <functional>
#include <set>

namespace zaklon::ui {

class TableView;
class TextLabel;
class VersionPanel;

class HistoryView final : public QWidget {
    Q_OBJECT

  public:
    /// Entries of one journal, newest first and no more than `limit`.
    using Source = std::function<std::vector<JournalEntry>(Journal& journal, int limit)>;

    explicit HistoryView(Session& session, QWidget* parent = nullptr);

    /// From the newest entry on, with no version open.
    void showHistory(Source source);
    void refresh();
    /// Lists as much again, further back.
    void showOlder();
    QWidget* firstFocus();

  Q_SIGNALS:
    void versionOpened(bool open);
    /// A version became what the record is now.
    void versionPutBack();

  private:
    QWidget* makeList();
    QWidget* makeRest(QWidget* parent);
    ListedRecord listed(const JournalEntry& entry) const;
    ListedRecord listedRun(const HistoryLine& line) const;
    QString looks(const HistoryLine& line) const;
    void readEntries();
    void layLines();
    void open(int row);
    void closePanel();

    Session& m_session;
    Source m_source;
    int m_limit;                         ///< of entries that are listed of each journal
    std::vector<JournalEntry> m_entries; ///< as orderByAct leaves them
    std::vector<HistoryLine> m_lines;    ///< in the order of the list
    std::set<RecordId> m_openedOut;      ///< change sets whose entries are listed one by one
    RecordListModel* m_model;
    TableView* m_table = nullptr;
    QWidget* m_rest = nullptr; ///< what is not listed, and the way to it
    TextLabel* m_until = nullptr;
    VersionPanel* m_panel;
};

} // namespace zaklon::ui
