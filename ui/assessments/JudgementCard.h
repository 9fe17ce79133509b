// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's own judgement: another level than the one the answers give, with the reason.
#pragma once

#include "core/assessments/AssessmentCompletion.h"
#include "core/assessments/Questionnaire.h"
#include "ui/components/Card.h"
#include "ui/session/Session.h"

#include <optional>
#include <string>

class QComboBox;
class QJsonObject;
class QPlainTextEdit;

namespace zaklon::assessments {
struct Outcome;
}

namespace zaklon::ui {

class Field;

class JudgementCard final : public Card {
    Q_OBJECT

  public:
    explicit JudgementCard(Session& session, QWidget* parent = nullptr);

    /// Hidden where the form has no levels to judge by; a level that was chosen stays chosen.
    void showLevels(const assessments::Questionnaire& questionnaire,
                    const assessments::Outcome& outcome);
    /// The level that the worker chose against the rules, with the reason; nothing without one.
    std::optional<LevelDecision> decision() const;
    /// False if the error is not about the level or its reason.
    bool showError(const Error& error);
    /// For the draft.
    void keepIn(QJsonObject& kept) const;
    void putBack(const QJsonObject& kept);

  Q_SIGNALS:
    void edited();

  private:
    Session& m_session;
    QComboBox* m_levels;
    QPlainTextEdit* m_reason;
    Field* m_field;
    std::string m_scored; ///< the level by the answers
};

} // namespace zaklon::ui
