// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/OutcomeRules.h"

#include "core/assessments/Outcome.h"
#include "core/base/IsAmong.h"
#include "core/store/QuotedCode.h"

#include <algorithm>
#include <utility>

namespace zaklon {

namespace {

constexpr std::string_view kReasons = "outcome_reason";
constexpr std::string_view kNotFound = "not_found";           ///< CodeEntry::means
constexpr std::string_view kRefusal = "refusal";              ///< CodeEntry::means
constexpr std::string_view kReopens = "reopens";              ///< CodeEntry::means
constexpr std::string_view kNeedsDecision = "needs_decision"; ///< CodeEntry::means
constexpr std::string_view kReviewAnswer = "review_answer";
constexpr std::string_view kNotVerified = "not_verified";   ///< CodeEntry::means
constexpr std::string_view kLabourRights = "labour_rights"; ///< CodeEntry::means
constexpr std::string_view kAgainst = "against";            ///< CodeEntry::means

/// What fired and speaks against an outcome with these reasons.
std::vector<std::string> itemsAgainst(const std::vector<Code>& reasons,
                                      const std::vector<Assessment>& forms,
                                      const IdentificationLimits& limits) {
    const bool labelled = std::any_of(reasons.begin(), reasons.end(), [&](const Code& reason) {
        return isAmong(reason.text, limits.downgradedReasons);
    });
    std::vector<std::string> items;
    if (!labelled) {
        return items;
    }
    for (const auto& form : forms) {
        for (const auto& item : firedItems(form)) {
            if (isAmong(item, limits.downgradedItems) && !isAmong(item, items)) {
                items.push_back(item);
            }
        }
    }
    return items;
}

/// In the order of the codes: a partial index is used only for the text that it was made with.
std::string outcomeSql(std::string_view procedure, bool (*counts)(ProcedureOutcome)) {
    std::vector<std::string> wanted;
    for (const auto& [outcome, code] : CodesOf<ProcedureOutcome>::codes) {
        if (counts(outcome)) {
            wanted.emplace_back(code);
        }
    }
    return std::string(procedure) + ".outcome IN (" + quotedCodes(wanted) + ")";
}

} // namespace

bool isAgainstHer(ProcedureOutcome outcome) {
    return outcome == ProcedureOutcome::NotIdentified || outcome == ProcedureOutcome::Rejected ||
           outcome == ProcedureOutcome::Discontinued;
}

bool isDecision(ProcedureOutcome outcome) {
    return outcome == ProcedureOutcome::Identified || isAgainstHer(outcome);
}

bool isUndecided(const IdentificationProcedure& procedure) {
    return !isDecision(procedure.outcome) && !procedure.closedOn;
}

std::string againstHerSql(std::string_view procedure) {
    return outcomeSql(procedure, isAgainstHer);
}

std::string withoutDecisionSql(std::string_view procedure) {
    return outcomeSql(procedure, [](ProcedureOutcome outcome) { return !isDecision(outcome); });
}

std::optional<Date> waitingSince(const IdentificationProcedure& procedure,
                                 const std::vector<ReviewRequest>& reviews) {
    if (procedure.closedOn) {
        return std::nullopt;
    }
    if (isUndecided(procedure)) {
        return procedure.openedOn;
    }
    std::optional<Date> since;
    for (const auto& each : reviews) {
        if (awaitsAnswer(each) && each.sentOn && !isAboutSilence(each)) {
            since = std::min(since.value_or(*each.sentOn), *each.sentOn);
        }
    }
    return since;
}

bool isWaiting(const IdentificationProcedure& procedure,
               const std::vector<ReviewRequest>& reviews) {
    return waitingSince(procedure, reviews).has_value();
}

Date saidOn(const IdentificationProcedure& procedure) {
    return procedure.decidedOn.value_or(procedure.openedOn);
}

std::string saidOnSql(std::string_view procedure) {
    const std::string name(procedure);
    return "coalesce(" + name + ".decided_on, " + name + ".opened_on)";
}

std::vector<Code> notFoundReasons(const CodeLists& codes) {
    std::vector<Code> reasons;
    for (auto& code : codes.codesMeaning(kReasons, kNotFound)) {
        reasons.push_back({std::move(code)});
    }
    return reasons;
}

bool saysNotFound(const IdentificationProcedure& procedure, const CodeLists& codes) {
    const auto meant = notFoundReasons(codes);
    const auto& reasons = procedure.outcomeReasons;
    return std::find_first_of(reasons.begin(), reasons.end(), meant.begin(), meant.end()) !=
           reasons.end();
}

std::vector<Code> fittingReasons(std::vector<Code> reasons, ProcedureOutcome outcome,
                                 const CodeLists& codes) {
    if (outcome != ProcedureOutcome::Identified) {
        return reasons;
    }
    std::erase_if(reasons, [&](const Code& reason) {
        const auto* entry = codes.find(kReasons, reason.text);
        return entry != nullptr && (entry->means == kNotFound || entry->means == kLabourRights ||
                                    entry->means == kAgainst);
    });
    return reasons;
}

bool needsFollowUp(const IdentificationProcedure& procedure, const CodeLists& codes) {
    return isAgainstHer(procedure.outcome) || saysNotFound(procedure, codes);
}

std::string_view effectOf(const Code& answer, const CodeLists& codes) {
    const auto* entry = codes.find(kReviewAnswer, answer.text);
    return entry == nullptr || entry->means.empty() ? kNeedsDecision
                                                    : std::string_view(entry->means);
}

bool isRefused(const ReviewRequest& request, const CodeLists& codes) {
    return request.state == ReviewState::Answered && !isAboutSilence(request) &&
           effectOf(request.answer, codes) == kRefusal;
}

bool wasRefused(const ReviewRequest* before, const ReviewRequest& after, const CodeLists& codes) {
    return before != nullptr && isRefused(*before, codes) &&
           !(before->answeredOn < after.answeredOn);
}

std::vector<std::string> answersToDecideOn(const CodeLists& codes) {
    std::vector<std::string> answers;
    const auto* list = codes.find(kReviewAnswer);
    if (list == nullptr) {
        return answers;
    }
    for (const auto& entry : list->entries()) {
        if (effectOf(Code{entry.code}, codes) != kRefusal) {
            answers.push_back(entry.code);
        }
    }
    return answers;
}

bool reopens(const ReviewRequest& request, const CodeLists& codes) {
    return request.state == ReviewState::Answered && !isAboutSilence(request) &&
           effectOf(request.answer, codes) == kReopens;
}

bool awaitsDecision(const ReviewRequest& request, const IdentificationProcedure& procedure,
                    const std::vector<PastOutcome>& pastOutcomes,
                    const std::vector<std::string>& decidingAnswers) {
    const bool asks = request.state == ReviewState::Answered && !isAboutSilence(request) &&
                      isAmong(request.answer.text, decidingAnswers) &&
                      isDecision(procedure.outcome) && procedure.decidedOn <= request.sentOn;
    if (!asks || procedure.decidedOn < request.answeredOn) {
        return asks;
    }
    return std::none_of(pastOutcomes.begin(), pastOutcomes.end(),
                        [&](const PastOutcome& each) { return request.id < each.id; });
}

std::string isObjectedToSql(std::string_view request, std::string_view procedure) {
    const std::string t(request);
    const std::string i(procedure);
    return i + ".decided_on <= " + t + ".sent_on AND (" + i + ".decided_on < " + t +
           ".answered_on OR NOT EXISTS (SELECT 1 FROM main.past_outcome o WHERE o.procedure = " +
           i + ".id AND o.id > " + t + ".id))";
}

bool isUnverified(const Code& finding, const CodeLists& codes) {
    return isAmong(finding.text, codes.codesMeaning("verification_finding", kNotVerified));
}

Status followUpOpened(const RecordId& pathwayCase, const CaseworkRecords& casework) {
    const auto duties = casework.where<FollowUp>("pathway_case", pathwayCase);
    if (!duties) {
        return passOn(duties);
    }
    return duties->empty() ? fail(ErrorCode::Invalid, "follow_up", "missing") : Status();
}

bool isOpened(const referrals::FollowUpTask& task, const std::vector<FollowUp>& duties, Date from,
              DutyAsked asked) {
    return std::any_of(duties.begin(), duties.end(), [&](const FollowUp& each) {
        return each.duty.text == task.code && from <= each.openedOn &&
               (asked == DutyAsked::Opened || each.state == FollowUpState::Open);
    });
}

Status followUpOpened(const std::vector<referrals::FollowUpTask>& tasks,
                      const RecordId& pathwayCase, Date from, DutyAsked asked,
                      const CaseworkRecords& casework) {
    const auto duties = casework.where<FollowUp>("pathway_case", pathwayCase);
    if (!duties) {
        return passOn(duties);
    }
    const bool all = std::all_of(tasks.begin(), tasks.end(), [&](const auto& each) {
        return isOpened(each, *duties, from, asked);
    });
    return all ? Status() : fail(ErrorCode::Invalid, "follow_up", "missing");
}

int waitingDays(const IdentificationProcedure& procedure, const std::vector<ReviewRequest>& reviews,
                Date today) {
    if (const auto since = waitingSince(procedure, reviews)) {
        return static_cast<int>(since->daysUntil(today));
    }
    const auto decided = isDecision(procedure.outcome) ? procedure.decidedOn : procedure.closedOn;
    return static_cast<int>(procedure.openedOn.daysUntil(decided.value_or(today)));
}

bool inForce(const InterimMeasure& measure, Date on) {
    return measure.validFrom <= on && (!measure.validUntil || on <= *measure.validUntil);
}

std::optional<Date> nextWaitingLimit(Date openedOn, const PersonLimits& limits, Date after) {
    for (const int days : limits.waitingDays) {
        if (after < openedOn.plusDays(days)) {
            return openedOn.plusDays(days);
        }
    }
    return std::nullopt;
}

std::vector<std::string> firedItems(const Assessment& assessment) {
    const auto outcome = assessments::Outcome::fromJson(assessment.outcome.data());
    return outcome ? outcome->fired : std::vector<std::string>();
}

std::vector<std::string> downgradedBy(const IdentificationProcedure& procedure,
                                      const std::vector<Assessment>& forms,
                                      const IdentificationLimits& limits) {
    // A decision that identifies the person in the end leaves nothing downgraded.
    return procedure.outcome == ProcedureOutcome::Identified
               ? std::vector<std::string>()
               : itemsAgainst(procedure.outcomeReasons, forms, limits);
}

std::vector<std::string> downgradedBy(const LabourQualification& qualification,
                                      const std::vector<Assessment>& forms,
                                      const IdentificationLimits& limits, const CodeLists& codes) {
    if (qualification.officialView != LabourView::LabourRights) {
        return {};
    }
    std::vector<Code> reasons;
    for (auto& code : codes.codesMeaning(kReasons, kLabourRights)) {
        reasons.push_back({std::move(code)});
    }
    return itemsAgainst(reasons, forms, limits);
}

} // namespace zaklon
