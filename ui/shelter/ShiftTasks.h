// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done in this shift: what somebody wrote down, with a tick, and what Today says is
// due for who stays here, which leads to its place.
#pragma once

#include "core/shelter/ShiftStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class DraftKeeper;

class ShiftTasks final : public QWidget {
    Q_OBJECT

  public:
    ShiftTasks(Session& session, Navigator& navigator, QWidget* parent = nullptr);
    /// Of those who stay tonight.
    void showShift(std::vector<StayGuest> staying);

  private:
    void refresh();
    void addTask(const ShiftTaskLine& line, int number);
    void addRest(int count);
    void addDue(const ShiftDueLine& line, int number);
    void addSentence(const QString& sentence);
    void tick(const ShiftTask& task, bool done);
    void open(const DueTask& task);
    void keepNew();

    Session& m_session;
    Navigator& m_navigator;
    std::vector<StayGuest> m_staying;
    Card* m_card;
    QVBoxLayout* m_rows;
    QLineEdit* m_new;
    DraftKeeper* m_drafts;
};

} // namespace zaklon::ui
