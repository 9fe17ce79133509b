// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows of a list at once: the bar that says how many are chosen, which takes the place of
// the filters, and handing them to a colleague. What is done with them is the page's.
#pragma once

#include "ui/session/Session.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

class QPushButton;

namespace zaklon::ui {

class ChosenBar;
class ColleagueMenu;
class TableView;

class ChosenRows final : public QObject {
    Q_OBJECT

  public:
    /// `words` say how many are chosen. `filters` give way to the bar, if it takes their place.
    ChosenRows(Session& session, QWidget& page, QWidget* filters,
               std::function<QString(int)> words);

    /// To be placed below the filters, or below the list.
    ChosenBar& bar() const { return *m_bar; }
    /// The list, once it is made. `idOf` a row: which record stands there; nil: none.
    void watch(TableView& table, std::function<RecordId(int)> idOf);
    /// 'Assign to', with its key on the page. With a code list of reasons each colleague opens
    /// them. `may` be used at all. The menu says which colleague.
    ColleagueMenu& addAssigning(const QString& objectName, bool may, std::string reasons = {});
    /// The chosen ones, or the one under the keyboard.
    std::vector<RecordId> records() const;

  private:
    void show();
    void chooseColleague();

    Session& m_session;
    QWidget& m_page;
    QWidget* m_filters;
    std::function<QString(int)> m_words;
    std::function<RecordId(int)> m_idOf;
    ChosenBar* m_bar;
    TableView* m_table = nullptr;
    QPushButton* m_assign = nullptr;
    ColleagueMenu* m_colleagues = nullptr;
};

} // namespace zaklon::ui
