// SPDX-License-Identifier: GPL-3.0-or-later
// The person of a row beside its list: by itself where the window is wide, by Space in every other
// (ui.md 4 and 7). It follows the row, and takes no keys.
#pragma once

#include "ui/session/Session.h"

#include <QObject>

#include <functional>
#include <optional>

class QBoxLayout;
class QTimer;

namespace zaklon::ui {

class PersonPreview;
class TableView;

class PreviewPlace final : public QObject {
    Q_OBJECT

  public:
    /// At the end of `row`, which belongs to a layout of `page`. `personOf` a row of the table;
    /// nil: of nobody. Its button opens the row.
    PreviewPlace(Session& session, QWidget& page, QBoxLayout& row, TableView& table,
                 std::function<RecordId(int)> personOf);

    /// While another panel has its place, or the list is not shown.
    void setGivesWay(bool givesWay);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fit();
    void show();
    void open(const RecordId& person);
    void close();
    RecordId current() const;

    Session& m_session;
    QWidget& m_page;
    TableView& m_table;
    std::function<RecordId(int)> m_personOf;
    PersonPreview* m_preview;
    QTimer* m_waiting;
    bool m_givesWay = false;
    bool m_takesLines = false; ///< bars that can give way do, or the list would have no line left
    std::optional<bool> m_wanted; ///< by Space; nothing: as the window has room
};

} // namespace zaklon::ui
