// SPDX-License-Identifier: GPL-3.0-or-later
// The filters that a worker keeps for one list: chosen from a menu or the command box, kept under a
// name, renamed, removed again. They are records of the vault, never settings of the laptop.
#pragma once

#include "ui/forms/FilterFields.h"
#include "ui/session/Session.h"

#include <QPushButton>

class QMenu;

namespace zaklon::ui {

class FilterMenu final : public QPushButton {
    Q_OBJECT

  public:
    /// The filters become actions of `page`, so that the command box finds them. Hidden from who
    /// may not keep any.
    FilterMenu(Session& session, FilteredList list, QWidget& page, QWidget* parent);

    /// What the list is filtered by; to be said once.
    FilterFields& fields() { return m_fields; }
    /// Reads the filters again.
    void refresh();
    /// Asks for a name, for what the page filters now.
    void keep();
    /// Puts a filter into the controls of the list.
    void apply(const SavedFilter& filter);

  Q_SIGNALS:
    /// The controls show another filter: the list is to be read by it.
    void applied();

  private:
    void askName(const QString& title, const SavedFilter& filter);
    bool save(SavedFilter filter, const QString& name);
    void rename(const SavedFilter& filter);
    void remove(const SavedFilter& filter);
    void addFilter(const SavedFilter& filter);
    void showMenu();

    Session& m_session;
    FilteredList m_list;
    FilterFields m_fields;
    QWidget& m_page;
    QMenu* m_menu;
    QMenu* m_renaming;
    QMenu* m_removing;
    QAction* m_keep;
    QList<QAction*> m_filters;
};

} // namespace zaklon::ui
