// SPDX-License-Identifier: GPL-3.0-or-later
// What institutions can learn from: what was received, how it ended and why, whether whoever
// reported was told anything, which step was not followed and what kept them from acting (needs
// D07, D25, D52, E15). Counts only; nobody is named.
#pragma once

#include "core/store/FieldTraits.h"
#include "core/vault/Records.h"

#include <string>
#include <utility>
#include <vector>

namespace zaklon {

using CodeCount = std::pair<Code, int>;

/// What came from one kind of reporter (code list `report_source`).
struct ReporterRow {
    Code reporter;    ///< empty: not recorded
    int reports = 0;  ///< that we received or sent on
    int received = 0; ///< procedures that their reports began
    int identified = 0;
    int against = 0; ///< rejected, discontinued, not identified
    int open = 0;
    int told = 0;                    ///< the person was told the outcome
    std::vector<CodeCount> reasons;  ///< of the outcomes, most frequent first
    int answered = 0;                ///< reports whose reporter was given feedback
    int promised = 0;                ///< feedback promised and not given yet
    std::vector<CodeCount> feedback; ///< what it said, most frequent first
    std::vector<CodeCount> givenBy;  ///< who gave it, most frequent first
};

/// What one kind of institution received from us (code list `institution_type`), and how it ended.
struct InstitutionRow {
    Code institution;
    int reports = 0;                  ///< sent to it
    int reacted = 0;                  ///< of them, with any reaction
    std::vector<CodeCount> reactions; ///< most frequent first
    int referrals = 0;                ///< that left us
    std::vector<CodeCount> referralStates;
    std::vector<CodeCount> refusals; ///< why referrals were declined
    int requests = 0; ///< reviews, questions about procedures, special guarantees asked of it
    int answered = 0; ///< of the requests
    int deviations = 0;
    std::vector<CodeCount> steps;  ///< of the procedure that it did not follow
    std::vector<CodeCount> duties; ///< that it did not meet
    std::vector<CodeCount> barriers;
};

class InstitutionStore {
  public:
    explicit InstitutionStore(CaseworkRecords casework) : m_casework(casework) {}

    /// Those with most reports and procedures first. NoPermission.
    Result<std::vector<ReporterRow>> reporters() const;
    /// Those that received most first. NoPermission.
    Result<std::vector<InstitutionRow>> institutions() const;

  private:
    CaseworkRecords m_casework;
};

} // namespace zaklon
