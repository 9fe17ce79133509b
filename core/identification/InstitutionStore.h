// SPDX-License-Identifier: GPL-3.0-or-later
// What institutions can learn from: what was received, how it ended and why, whether whoever
// reported was told anything, which step was not followed and what kept them from acting (issue 4
// part 12; needs D07, D25, D52, E15). Counts only: institutions have names here, people never.
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/OutcomeCount.h"
#include "core/vault/Records.h"

#include <string>
#include <vector>

namespace zaklon {

/// What came from one kind of reporter (code list `report_source`), or from a single institution.
struct ReporterRow {
    Code kind;                          ///< empty: not recorded
    RecordId institution;               ///< entry of the directory; nil: all of the kind
    std::string name;                   ///< of the entry
    int reports = 0;                    ///< that we received or sent on
    int received = 0;                   ///< procedures that their reports began
    std::vector<OutcomeCount> outcomes; ///< of the procedures, most frequent first
    int told = 0;                       ///< the person was told the outcome
    int answered = 0;                   ///< reports whose reporter was given feedback
    int promised = 0;                   ///< feedback promised and not given yet
    std::vector<CodeCount> feedback;    ///< what it said, most frequent first
    std::vector<CodeCount> givenBy;     ///< who gave it, most frequent first
    std::vector<CodeCount> missed;      ///< indicators that feedback named, most frequent first
    std::vector<ReporterRow> single;    ///< those of the kind that are known by name
};

/// What one kind of institution (code list `institution_type`) or a single one received from us,
/// and how it ended.
struct InstitutionRow {
    Code kind;
    RecordId institution;             ///< entry of the directory; nil: all of the kind
    std::string name;                 ///< of the entry
    int reports = 0;                  ///< sent to it
    int reacted = 0;                  ///< of them, with any reaction
    std::vector<CodeCount> reactions; ///< most frequent first
    int referrals = 0;                ///< that left us
    std::vector<CodeCount> referralStates;
    std::vector<CodeCount> refusals; ///< why referrals were declined
    int requests = 0; ///< reviews, questions about procedures, special guarantees asked of it
    int answered = 0; ///< of the requests
    std::vector<CodeCount> guaranteeRefusals; ///< why
    int beds = 0;                             ///< asked of it
    std::vector<CodeCount> bedStates;
    std::vector<CodeCount> bedRefusals;   ///< why
    int decided = 0;                      ///< procedures that it decided
    std::vector<OutcomeCount> outcomes;   ///< of the procedures, most frequent first
    std::vector<CodeCount> reviewAnswers; ///< to requests to look again
    int deviations = 0;
    std::vector<CodeCount> steps;    ///< of the procedure that it did not follow
    std::vector<CodeCount> duties;   ///< that it did not meet
    std::vector<CodeCount> barriers; ///< that kept it from acting: not met, or in the way
    int obstacles = 0;               ///< that people met at it
    int stillThere = 0;
    int harm = 0; ///< of the obstacles, those that pushed somebody into further risk
    std::vector<CodeCount> obstacleKinds;
    std::vector<CodeCount> keptFrom;
    std::vector<CodeCount> alternatives; ///< ways that were taken instead
    std::vector<InstitutionRow> single;  ///< those of the kind that are known by name
};

class InstitutionStore {
  public:
    explicit InstitutionStore(CaseworkRecords casework) : m_casework(casework) {}

    /// Kinds with most reports and procedures first. NoPermission.
    Result<std::vector<ReporterRow>> reporters() const;
    /// Kinds that received most first. `codes` say to which kind an addressee of a request for
    /// review belongs, and which obstacles are harm. NoPermission.
    Result<std::vector<InstitutionRow>> institutions(const CodeLists& codes) const;

  private:
    CaseworkRecords m_casework;
};

} // namespace zaklon
