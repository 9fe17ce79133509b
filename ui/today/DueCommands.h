// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with several lines of Today at once: put off, or given to a colleague.
#pragma once

#include "core/tasks/DueTask.h"
#include "ui/session/Session.h"

#include <QObject>

#include <vector>

class QPushButton;
class QWidget;

namespace zaklon {
struct FormDraft;
}

namespace zaklon::ui {

class ChosenBar;
class ColleagueMenu;
class DueMarks;

class DueCommands final : public QObject {
    Q_OBJECT

  public:
    /// `page` has the keys of the commands; colleagues are offered below `elsewhere` while the bar
    /// is not shown.
    DueCommands(Session& session, QWidget& elsewhere, QWidget& page);

    /// Says how many are chosen, with what can be done with them.
    ChosenBar& bar() { return *m_bar; }
    /// The lines that the commands are about. Before that there are no keys.
    void workOn(DueMarks& marks);
    void putOff(const std::vector<DueTask>& tasks);
    void goOnPuttingOff(const FormDraft& draft);

  Q_SIGNALS:
    /// What had the keys is gone.
    void keysLost();

  private:
    void makeActions();
    void showChosen();
    void assign(const RecordId& colleague, const QString& name);

    Session& m_session;
    QWidget& m_elsewhere;
    QWidget& m_page;
    ChosenBar* m_bar;
    QPushButton* m_assign;
    ColleagueMenu* m_colleagues;
    DueMarks* m_marks = nullptr;
};

} // namespace zaklon::ui
