// SPDX-License-Identifier: GPL-3.0-or-later
// What an outcome means for what follows. Rules, each with its source.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationLimits.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/InterimMeasure.h"
#include "core/identification/LabourQualification.h"
#include "core/identification/PastOutcome.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/referrals/ReviewRequest.h"
#include "core/vault/Records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// Rejected, discontinued, not identified: reviewable, and never the end (domain.md 1, 2.2).
bool isAgainstHer(ProcedureOutcome outcome);
/// Identified or against her.
bool isDecision(ProcedureOutcome outcome);
/// Not decided, not closed.
bool isUndecided(const IdentificationProcedure& procedure);
/// SQL: the outcome of the procedure of that name is against her. As isAgainstHer, and as the
/// partial index identification_procedure_against has it.
std::string againstHerSql(std::string_view procedure);
/// SQL: the outcome of the procedure of that name is no decision. As isDecision.
std::string withoutDecisionSql(std::string_view procedure);
/// The day since which she waits for an answer: undecided since the opening, under review since the
/// first request that is unanswered was sent (domain.md 1, 3 phase 11). `reviews` are those of the
/// procedure; nothing if she does not wait.
std::optional<Date> waitingSince(const IdentificationProcedure& procedure,
                                 const std::vector<ReviewRequest>& reviews);
bool isWaiting(const IdentificationProcedure& procedure, const std::vector<ReviewRequest>& reviews);
/// The day of what the authority said: that of the decision, or, where none is noted, that of the
/// opening.
Date saidOn(const IdentificationProcedure& procedure);
/// SQL: the same of the procedure of that name.
std::string saidOnSql(std::string_view procedure);
/// The reasons that mean that she was not found (domain.md 2.2): those of the organisation's list
/// that say so.
std::vector<Code> notFoundReasons(const CodeLists& codes);
/// One of them is among those given.
bool saysNotFound(const IdentificationProcedure& procedure, const CodeLists& codes);
/// Of these reasons, those that may stand with the outcome: who was identified was found, and none
/// that speaks against it stays (CodeEntry::means, list outcome_reason: `not_found`,
/// `labour_rights`, `against`). What the list says nothing of fits every outcome.
std::vector<Code> fittingReasons(std::vector<Code> reasons, ProcedureOutcome outcome,
                                 const CodeLists& codes);
/// An outcome against her, or the reason that she was not found, whatever the outcome (issue 4
/// part 4).
bool needsFollowUp(const IdentificationProcedure& procedure, const CodeLists& codes);
/// What an answer to a request for review leads to (CodeEntry::means, list review_answer):
/// `refusal`, `reopens` or `needs_decision`. One of which the list says nothing, as an
/// organisation's own may, is asked about until an outcome is recorded: no answer leads to nothing
/// (issue 4; domain.md 3 phase 11).
std::string_view effectOf(const Code& answer, const CodeLists& codes);
/// Answered, and the answer leaves the decision against her as it was. It is one more decision: the
/// same must follow (domain.md 1, 3 phase 11).
bool isRefused(const ReviewRequest& request, const CodeLists& codes);
/// Refused before this change already, and not on an earlier day than now: a corrected word or an
/// earlier day asks for nothing that was not opened then. `before` is null for a new request.
bool wasRefused(const ReviewRequest* before, const ReviewRequest& after, const CodeLists& codes);
/// Answers that leave the matter to a new decision: every one of the list that is no refusal
/// (effectOf).
std::vector<std::string> answersToDecideOn(const CodeLists& codes);
/// Answered so that the procedure waits for its decision again.
bool reopens(const ReviewRequest& request, const CodeLists& codes);
/// Answered so, and the decision is still the one that was objected to, also of a procedure that
/// was closed past it: what was decided after the request left is the new one, also where its
/// letter is dated before we noted the answer. One of the day of the sending is the one objected
/// to; where the answer came on that very day too, days do not tell them apart, and it is the new
/// one if another was replaced since the request was written down, also by the same outcome that
/// was recorded once more (saveOutcome). `pastOutcomes` are those of the
/// procedure; ids begin with the time. SQL: kDecisionDue of core/tasks/TaskSource.cpp.
bool awaitsDecision(const ReviewRequest& request, const IdentificationProcedure& procedure,
                    const std::vector<PastOutcome>& pastOutcomes,
                    const std::vector<std::string>& decidingAnswers);
/// SQL: of the same, that the decision of the procedure of that name is the one that the answered
/// request of that name objected to.
std::string isObjectedToSql(std::string_view request, std::string_view procedure);
/// A finding of a verification that means that nobody verified anything (CodeEntry::means, list
/// verification_finding): it closes no duty.
bool isUnverified(const Code& finding, const CodeLists& codes);
/// Invalid with `follow_up` if nothing is opened for a procedure or another pathway.
Status followUpOpened(const RecordId& pathwayCase, const CaseworkRecords& casework);
/// What is asked of the duties that follow a decision: that they were opened for it, whatever was
/// done of them since, or that they wait to be done.
enum class DutyAsked : std::uint8_t { Opened, Open };
/// The duty stands among these, opened on the day of the decision or after it: what followed an
/// earlier one, finished long ago, follows nothing of this one.
bool isOpened(const referrals::FollowUpTask& task, const std::vector<FollowUp>& duties, Date from,
              DutyAsked asked = DutyAsked::Opened);
/// Invalid with `follow_up` unless all of them are.
Status followUpOpened(const std::vector<referrals::FollowUpTask>& tasks,
                      const RecordId& pathwayCase, Date from, DutyAsked asked,
                      const CaseworkRecords& casework);

/// Whole days since she waits; of who does not wait any more, from the opening until the decision
/// or the closing.
int waitingDays(const IdentificationProcedure& procedure, const std::vector<ReviewRequest>& reviews,
                Date today);
/// Holds on a day: begun, and not ended before it.
bool inForce(const InterimMeasure& measure, Date on);
/// The first limit of the waiting after a day, as a day; nothing once all are passed.
std::optional<Date> nextWaitingLimit(Date openedOn, const PersonLimits& limits, Date after);

/// Items that fired in one of the forms by which the procedure is judged (SignForms.h) and speak
/// against an outcome `labour_rights_violation` or `fraud` (domain.md 7: C2-C4, B1, B2, B9, B12);
/// empty: no mark. SQL: isDowngradedSql.
std::vector<std::string> downgradedBy(const IdentificationProcedure& procedure,
                                      const std::vector<Assessment>& forms,
                                      const IdentificationLimits& limits);
/// The same rule for what an institution says of the work before, or instead of, an outcome: as a
/// reason that means a violation of labour rights.
std::vector<std::string> downgradedBy(const LabourQualification& qualification,
                                      const std::vector<Assessment>& forms,
                                      const IdentificationLimits& limits, const CodeLists& codes);
/// Ids of the questions that fired, as the outcome of an assessment keeps them.
std::vector<std::string> firedItems(const Assessment& assessment);

} // namespace zaklon
