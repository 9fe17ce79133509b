// SPDX-License-Identifier: GPL-3.0-or-later
// Who is falling through: how many, who, and the one next step for each; and what institutions can
// learn from how it went.
#pragma once

#include "core/identification/ScreeningCoverageStore.h"
#include "core/tasks/FallingThroughStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <array>
#include <optional>
#include <vector>

class QPushButton;
class QStackedLayout;

namespace zaklon::ui {

class AdvocacyList;
class ChosenPersons;
class EmptyState;
class InstitutionsView;
class PreviewPlace;
class RecordListModel;
class Segments;
class TableView;
class TextLabel;
class Tile;
struct ListedRecord;

class FallingThroughPage final : public Page {
    Q_OBJECT

  public:
    FallingThroughPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget* firstFocus() override;

  private:
    enum class View { People, Reporters, Institutions, Findings, Procedures, Proposals };
    /// What the tiles say.
    struct Numbers {
        std::vector<FallingCount> lists;
        std::vector<int> waiting; ///< past each limit
        std::optional<ScreeningCoverage> coverage;
    };

    QWidget* makeTiles();
    void choose(std::size_t tile, bool on);
    void checkTiles(std::size_t shown);
    void showView();
    void readView();
    std::optional<Numbers> count(const FallingThroughStore& store) const;
    void showTiles();
    void showPeople(const FallingThroughStore& store);
    void showProcedures();
    void nameColumns(const QString& since, const QString& last);
    void showRecords(std::vector<ListedRecord> records);
    void showTable();
    void showWaiting(const std::vector<int>& waiting);
    void showMore(int shown);
    QWidget* makeList();
    void showCoverage();
    void showUnscreened();
    RecordId personAt(int row) const; ///< nil: none
    void open(int row);

    Session& m_session;
    Navigator& m_navigator;
    FallingKind m_kind = FallingKind::NeverVerified;
    std::optional<Numbers> m_numbers; ///< none: to be counted
    /// Where a row leads, and to which step there; nothing: to the section.
    struct Lead {
        RecordId person;
        PersonSection section = PersonSection::Identification;
        std::optional<TaskKind> step = {};
        RecordId record = {}; ///< of the step; nil: of none that is there yet
    };
    std::vector<Lead> m_people; ///< by row
    Segments* m_views;
    TextLabel* m_shown;
    QPushButton* m_unscreened; ///< checked: the list of those who were never screened
    Segments* m_waiting;       ///< of who waits unprotected: past which limit
    QPushButton* m_more;
    int m_atMost;  ///< rows of a list
    int m_all = 0; ///< how many it would have
    std::array<Tile*, kFallingKinds.size()> m_tiles{};
    QWidget* m_tileBar;
    ChosenPersons* m_chosen = nullptr;
    PreviewPlace* m_preview = nullptr;
    RecordListModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    InstitutionsView* m_institutions;
    AdvocacyList* m_proposals;
    QWidget* m_list;
    QStackedLayout* m_stack;
};

} // namespace zaklon::ui
