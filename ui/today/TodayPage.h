// SPDX-License-Identifier: GPL-3.0-or-later
// Today: what is due, for me or for the house, and what expires soon (ui.md 5, Today).
#pragma once

#include "core/tasks/DueTaskStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <array>
#include <optional>
#include <vector>

class QScrollArea;

namespace zaklon::ui {

class CopyCard;
class DueCommands;
class DueLines;
class DueTiles;
class ExpiringCard;
class FilterMenu;
class Segments;
class ShelterCard;
class TextLabel;
class WaitingDrafts;

/// For figures alone: also in a presentation they count what its lines leave out.
DueTaskStore countedTasks(const Session& session);

class TodayPage final : public Page {
    Q_OBJECT

  public:
    TodayPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget* firstFocus() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
    QWidget* makeScope();
    QWidget* makeLists();
    QWidget* makeSide();
    DueQuery query() const;
    DueGroups read(const DueQuery& query, const std::array<std::size_t, kDueGroups>& most) const;
    void lookAnew();
    void showTiles();
    std::array<QString, 4> tileDetails(const DueCounts& counts) const;
    void showGroups(const DueGroups& groups);
    QString whyNothing() const;
    void sayShown(int count);
    void showExpiring();
    void act(const DueTask& task);

    Session& m_session;
    Navigator& m_navigator;
    DueTiles* m_tiles = nullptr;
    Segments* m_scope = nullptr;
    TextLabel* m_shown = nullptr;
    FilterMenu* m_filters = nullptr;
    DueCommands* m_commands = nullptr;
    DueLines* m_lines = nullptr;
    QScrollArea* m_sideScroll = nullptr;
    QWidget* m_side = nullptr;
    ExpiringCard* m_expiring = nullptr;
    WaitingDrafts* m_drafts = nullptr;
    ShelterCard* m_shelter = nullptr;
    CopyCard* m_copies = nullptr;
};

} // namespace zaklon::ui
