// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a pathway is not taken or left: how it ended, why as she sees it, and what made it hard
// as we see it, kept apart (needs A12); on which day, and when she was last heard of (A11).
#pragma once

#include "ui/referrals/PathwayQuestion.h"

namespace zaklon::ui {

class LeaveQuestion final : public PathwayQuestion {
    Q_OBJECT

  public:
    /// About a pathway of a person; `keep` is said on the button that answers.
    LeaveQuestion(Session& session, const PathwayCase& pathway, const QString& keep,
                  QWidget* parent = nullptr);

  Q_SIGNALS:
    void answered(const zaklon::PathwayChoice& choice);

  private:
    void makeForms();
    void begin() override;
    void answer() override;
    bool checkDays(const PathwayDecision& decision);

    PathwayCase m_pathway;
    RecordForm* m_words = nullptr; ///< nothing without the confidential key
};

} // namespace zaklon::ui
