// SPDX-License-Identifier: GPL-3.0-or-later
// The filters that a worker keeps for one list: chosen from a menu or the command box, kept under a
// name, removed again. They are records of the vault, never settings of the laptop.
#pragma once

#include "core/tasks/SavedFilter.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace zaklon::ui {

class FilterMenu final : public QPushButton {
    Q_OBJECT

  public:
    /// `now` answers what the page filters at the moment; name, worker and list are filled in here.
    /// The filters become actions of `page`, so that the command box finds them. Hidden from who
    /// may not keep any.
    FilterMenu(Session& session, FilteredList list, std::function<SavedFilter()> now, Page& page,
               QWidget* parent);

    /// Reads the filters again.
    void refresh();
    /// Asks for a name, for what the page filters now.
    void keep();

  Q_SIGNALS:
    void chosen(const zaklon::SavedFilter& filter);

  private:
    void save(const QString& name);
    void remove(const SavedFilter& filter);
    void addFilter(const SavedFilter& filter);
    void showMenu();

    Session& m_session;
    FilteredList m_list;
    std::function<SavedFilter()> m_now;
    Page& m_page;
    QMenu* m_menu;
    QMenu* m_removing;
    QAction* m_keep;
    QList<QAction*> m_filters;
};

} // namespace zaklon::ui
