// SPDX-License-Identifier: GPL-3.0-or-later
// How a care plan goes: needs met, goals reached, actions done, their course, and the needs that
// nobody meets with how long they have waited.
#pragma once

#include "core/services/CarePlanStore.h"
#include "ui/session/Session.h"

#include <QScrollArea>

class QVBoxLayout;

namespace zaklon::ui {

class Card;
class ShareBar;
class StepPlot;
class TextLabel;

class PlanProgressPanel final : public QScrollArea {
    Q_OBJECT

  public:
    explicit PlanProgressPanel(Session& session, QWidget* parent = nullptr);
    void showPlan(const CarePlan& plan);

  private:
    Card* makeShares(QWidget* parent);
    void showCourse(const CarePlan& plan);
    QString oneNeedWords(const CarePlan& plan) const;
    void showUnmet(const CarePlan& plan);

    Session& m_session;
    ShareBar* m_needs = nullptr;
    ShareBar* m_goals = nullptr;
    ShareBar* m_actions = nullptr;
    TextLabel* m_courseTitle = nullptr;
    TextLabel* m_courseWords = nullptr; ///< in place of a picture of one need
    StepPlot* m_course = nullptr;
    Card* m_unmet = nullptr;
    QVBoxLayout* m_unmetRows = nullptr;
};

} // namespace zaklon::ui
