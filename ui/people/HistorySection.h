// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed and who opened what, from the journal; any record as on any day, and back to it.
#pragma once

#include "core/store/Journal.h"
#include "ui/forms/RecordListModel.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <set>

namespace zaklon::ui {

class TableView;
class VersionPanel;

class HistorySection final : public PersonSectionPage {
    Q_OBJECT

  public:
    HistorySection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("History"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;

  private:
    /// A line of the list: one entry, or what one act wrote, until it is opened out.
    struct Line {
        std::size_t first; ///< of its entries
        std::size_t count;
    };
    ListedRecord listed(const JournalEntry& entry) const;
    ListedRecord listedAct(const Line& line) const;
    void readEntries();
    void layLines();
    void open(int row);
    void closePanel();

    Session& m_session;
    RecordId m_person;
    std::vector<JournalEntry> m_entries; ///< newest first, those of one act together
    std::vector<Line> m_lines;           ///< in the order of the list
    std::set<RecordId> m_openedOut;      ///< acts whose entries are listed one by one
    RecordListModel* m_model;
    TableView* m_table = nullptr;
    VersionPanel* m_panel;
};

} // namespace zaklon::ui
