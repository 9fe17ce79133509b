// SPDX-License-Identifier: GPL-3.0-or-later
// The result so far: points and level, what is open, and why the level is what it is.
#pragma once

#include "core/assessments/Answers.h"
#include "core/assessments/Questionnaire.h"
#include "ui/components/Card.h"
#include "ui/session/Session.h"

namespace zaklon::assessments {
struct Outcome;
}

namespace zaklon::ui {

class Chip;
class Meter;
class RiskBadge;
class SpokenLine;
class TextLabel;

class ResultCard final : public Card {
    Q_OBJECT

  public:
    explicit ResultCard(Session& session, QWidget* parent = nullptr);

    /// Without any answer there is no level yet.
    void showOutcome(const assessments::Questionnaire& questionnaire,
                     const assessments::Outcome& outcome, const assessments::Answers& answers);
    /// What the same answers mean for a child, where nobody knows the age; null: nothing to say.
    void showForChild(const assessments::Level* level);

  private:
    QLayout* makeResult();
    void showBadge(const assessments::Questionnaire& questionnaire,
                   const assessments::Outcome& outcome, const QString& label);
    QString openWords(const assessments::Questionnaire& questionnaire,
                      const assessments::Outcome& outcome,
                      const assessments::Answers& answers) const;
    void showReasons(const assessments::Questionnaire& questionnaire,
                     const assessments::Outcome& outcome);

    Session& m_session;
    TextLabel* m_points;
    TextLabel* m_ofAll;
    Chip* m_level;
    RiskBadge* m_risk;
    Meter* m_meter;
    SpokenLine* m_spoken;
    TextLabel* m_open;
    TextLabel* m_because;
    TextLabel* m_ifChild;
};

} // namespace zaklon::ui
