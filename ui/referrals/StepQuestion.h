// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how a step of a pathway went: on which day, by whom, where and on which papers; of a step
// that is decided, what was decided.
#pragma once

#include "core/referrals/StepPapers.h"
#include "ui/referrals/PathwayQuestion.h"

namespace zaklon::ui {

class StepQuestion final : public PathwayQuestion {
    Q_OBJECT

  public:
    /// `facts` stand above the fields; may be nullptr. `papers` are those kept of the step.
    StepQuestion(Session& session, const PathwayStep& step, const StepPapers& papers,
                 const referrals::StepDefinition& definition, QWidget* facts,
                 QWidget* parent = nullptr);

    const std::string& step() const { return m_step.step.text; }

  Q_SIGNALS:
    /// `papers` are nil if nothing was written there.
    void answered(const zaklon::StepChange& change, const zaklon::StepPapers& papers);

  private:
    void makeForms(const referrals::StepDefinition& definition);
    void addDecision(const referrals::StepDefinition& definition);
    void begin() override;
    void answer() override;

    PathwayStep m_step;
    StepPapers m_known;
    bool m_isDecided;
    RecordForm* m_papers = nullptr; ///< nothing without the confidential key
};

} // namespace zaklon::ui
