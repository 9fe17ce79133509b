// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ClosingRules.h"

#include "core/assessments/AssessmentStore.h"
#include "core/base/IsAmong.h"
#include "core/identification/ClosingClaims.h"
#include "core/identification/ContactsAtClosing.h"
#include "core/identification/HouseRule.h"
#include "core/identification/NotFoundRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/identification/ReportedProcedure.h"
#include "core/identification/RiskLevel.h"
#include "core/identification/SecondRecord.h"
#include "core/outreach/Attempts.h"
#include "core/outreach/SearchEnds.h"
#include "core/people/FileReopening.h"
#include "core/people/WrittenReason.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/ReviewRequest.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace zaklon {

namespace {

/// A protective status outlives a closed file, but not unseen: on the day of the closing somebody
/// looks at it again or ends it (needs D45).
Status protectionDealtWith(const CaseClosing& closing, const RuleContext& context) {
    const auto statuses = context.casework().where<ProtectiveStatus>("person", closing.person);
    if (!statuses) {
        return passOn(statuses);
    }
    const bool unseen = std::any_of(statuses->begin(), statuses->end(), [&](const auto& each) {
        return !each.endedOn && each.reviewedOn.value_or(each.since) < closing.onDate;
    });
    return unseen ? fail(ErrorCode::Invalid, "protective_status", "runs") : Status();
}

/// Since they last spoke, or the person left a house of ours; a search that was only planned is no
/// attempt.
Result<bool> wasLookedFor(const RecordId& person, const RuleContext& context) {
    const auto contacts = context.casework().where<Contact>("person", person);
    if (!contacts) {
        return passOn(contacts);
    }
    std::optional<Timestamp> last;
    for (const auto& each : *contacts) {
        if (isFromPerson(each) && (!last || *last < each.at)) {
            last = each.at;
        }
    }
    const auto left = leftHouseOn(context.casework(), person);
    if (!left) {
        return passOn(left);
    }
    const auto leaving = left->value_or(Date());
    const bool called = std::any_of(contacts->begin(), contacts->end(), [&](const auto& each) {
        return !isFromPerson(each) && (!last || *last < each.at) &&
               leaving <= context.dayOf(each.at);
    });
    const auto since = std::max(leaving, last ? context.dayOf(*last).plusDays(1) : Date());
    return called ? Result<bool>(true) : askedOthersSince(person, since, context);
}

Status triedToFind(const CaseClosing& closing, const RuleContext& context) {
    const auto looked = wasLookedFor(closing.person, context);
    if (!looked) {
        return passOn(looked);
    }
    return *looked ? Status() : fail(ErrorCode::Invalid, "search", "nobody tried");
}

/// 'In spite of a search' is said by whoever searched, with a reason (need D40).
Status saidWhyLost(const CaseClosing& closing, const RuleContext& context) {
    return closing.worker == context.session().worker.id ? reasonIsWritten(closing.id, context)
                                                         : fail(ErrorCode::Invalid, "worker");
}

Status triedWhereLost(const CaseClosing& closing, const RuleContext& context) {
    return closing.reason.text == kNoContact ? triedToFind(closing, context) : Status();
}

Status explainedWhereLost(const CaseClosing& closing, const RuleContext& context) {
    return closing.reason.text == kNoContact ? saidWhyLost(closing, context) : Status();
}

bool endedAs(const std::vector<std::string>& ends, const SearchPlan& plan) {
    return plan.endedOn && isAmong(plan.endedHow.text, ends);
}

int rankOf(const Code& level) {
    const auto found = std::find(kRiskLevels.begin(), kRiskLevels.end(), level.text);
    return static_cast<int>(found - kRiskLevels.begin());
}

/// Whoever sees less risk than the newest assessment that says enough makes a new one first. Nobody
/// assesses again somebody who died; of a second record the other one says it.
Status riskAsAssessed(const CaseClosing& closing, const RuleContext& context) {
    if (closing.reason.text == kDied || isSecondRecord(closing)) {
        return {};
    }
    const auto newest = AssessmentStore(context.casework()).knownRisk(closing.person);
    if (!newest) {
        return passOn(newest);
    }
    return *newest && rankOf(closing.riskLevel) < *(*newest)->riskRank
               ? fail(ErrorCode::Invalid, "risk_level", "assessed higher")
               : Status();
}

/// A procedure that nobody decided is an answer that she waits for. Of a second record that is
/// said in its own words (procedureDecided).
Status nothingWaits(const CaseClosing& closing, const RuleContext& context) {
    if (isSecondRecord(closing)) {
        return {};
    }
    const auto procedures =
        context.casework().where<IdentificationProcedure>("person", closing.person);
    if (!procedures) {
        return passOn(procedures);
    }
    return std::any_of(procedures->begin(), procedures->end(), isUndecided)
               ? fail(ErrorCode::Invalid, "procedure", "waits")
               : Status();
}

/// The same of a report that was sent and has no procedure yet: each opens its own (domain.md 3),
/// unless the person is taken off it or it was answered (needs D33, D47).
Status reportsAnswered(const CaseClosing& closing, const RuleContext& context,
                       const CodeLists& codes) {
    if (closing.reason.text == kDied || isSecondRecord(closing)) { // isOnNoReport asks for more
        return {};
    }
    const auto reports = reportsUnanswered(context.casework(), closing.person, codes);
    if (!reports) {
        return passOn(reports);
    }
    return reports->empty() ? Status() : fail(ErrorCode::Invalid, "report", kSentUnanswered);
}

/// A review that was won changes nothing until somebody writes down what was decided (needs D34).
Status outcomeRecorded(const IdentificationProcedure& procedure, const RuleContext& context,
                       const CodeLists& codes) {
    const auto reviews =
        context.casework().where<ReviewRequest>("pathway_case", procedure.pathwayCase);
    if (!reviews) {
        return passOn(reviews);
    }
    const auto past = context.casework().where<PastOutcome>("procedure", procedure.id);
    if (!past) {
        return passOn(past);
    }
    const auto deciding = answersToDecideOn(codes);
    const bool awaits = std::any_of(reviews->begin(), reviews->end(), [&](const auto& each) {
        return awaitsDecision(each, procedure, *past, deciding);
    });
    return awaits ? fail(ErrorCode::Invalid, "review", kOutcomeMissing) : Status();
}

bool needsTelling(const IdentificationProcedure& procedure) {
    return isDecision(procedure.outcome) && !procedure.toldOn;
}

/// The file ends because the person died, or in spite of a search (saidWhyLost asks for the
/// reason).
bool endsWithoutPerson(const CaseClosing& closing) {
    return closing.reason.text == kDied || closing.reason.text == kNoContact;
}

/// The newest search ended because nothing safe is left to try, and nobody met the person since.
Result<bool> isOutOfReach(const RecordId& person, const RuleContext& context,
                          const CodeLists& codes) {
    const auto plans = context.casework().where<SearchPlan>("person", person);
    if (!plans) {
        return passOn(plans);
    }
    const auto newest =
        std::max_element(plans->begin(), plans->end(), [](const auto& a, const auto& b) {
            return std::tie(a.openedOn, a.id) < std::tie(b.openedOn, b.id);
        });
    if (newest == plans->end() || !endedAs(outOfReachEnds(codes), *newest)) {
        return false;
    }
    const auto found = wasFoundSince(person, *newest->endedOn, context, codes);
    return found ? Result<bool>(!*found) : found;
}

/// Nobody can tell the person any more, as the records say.
Result<bool> cannotBeTold(const RecordId& person, const RuleContext& context,
                          const CodeLists& codes) {
    const auto died = hasDied(context.casework(), person);
    const auto closing = closingToday(person, context);
    if (!died || !closing) {
        return died ? Result<bool>(passOn(closing)) : died;
    }
    return *died || (*closing && endsWithoutPerson(**closing))
               ? Result<bool>(true)
               : isOutOfReach(person, context, codes);
}

Status noDutyOpen(const RuleContext& context, std::string_view field, const RecordId& id) {
    const auto duties = context.casework().where<FollowUp>(field, id);
    if (!duties) {
        return passOn(duties);
    }
    const auto isOpen = [](const FollowUp& each) { return each.state == FollowUpState::Open; };
    return std::any_of(duties->begin(), duties->end(), isOpen)
               ? fail(ErrorCode::Invalid, "follow_up", "open")
               : Status();
}

Status noReviewWaits(const RuleContext& context, std::string_view field, const RecordId& id) {
    const auto reviews = context.casework().where<ReviewRequest>(field, id);
    if (!reviews) {
        return passOn(reviews);
    }
    return std::any_of(reviews->begin(), reviews->end(), awaitsAnswer)
               ? fail(ErrorCode::Invalid, "review", "waits")
               : Status();
}

Status notTold() {
    return fail(ErrorCode::Invalid, "told_on", "not told");
}

/// Told, or a named person says in this very change why not (phase 7 of domain.md 3; need D38).
Status toldOrExplained(const IdentificationProcedure& procedure, const RuleContext& context,
                       const CodeLists& codes) {
    if (!needsTelling(procedure)) {
        return {};
    }
    const auto cannot = cannotBeTold(procedure.person, context, codes);
    if (!cannot) {
        return passOn(cannot);
    }
    return *cannot || ownReasonIsWritten(procedure.id, context) ? Status() : notTold();
}

Status dutiesDone(const CaseClosing& closing, const RuleContext& context) {
    return noDutyOpen(context, "person", closing.person);
}

Status reviewsAnswered(const CaseClosing& closing, const RuleContext& context) {
    return noReviewWaits(context, "person", closing.person);
}

/// A demonstration invents closings with their past. What is written in a second record stays
/// there until somebody writes it into the other one.
Status contactsSpokenOf(const CaseClosing& closing, const RuleContext& context) {
    return context.session().demonstration || isSecondRecord(closing)
               ? Status()
               : contactsSaid(closing, context);
}

Status outcomesRecorded(const CaseClosing& closing, const RuleContext& context,
                        const CodeLists& codes) {
    const auto procedures =
        context.casework().where<IdentificationProcedure>("person", closing.person);
    if (!procedures) {
        return passOn(procedures);
    }
    for (const auto& each : *procedures) {
        if (auto recorded = outcomeRecorded(each, context, codes); !recorded) {
            return recorded;
        }
    }
    return {};
}

/// What was closed before was told then, or says why not.
Status decisionsTold(const CaseClosing& closing, const RuleContext& context,
                     const CodeLists& codes) {
    const auto procedures =
        context.casework().where<IdentificationProcedure>("person", closing.person);
    const auto outOfReach = isOutOfReach(closing.person, context, codes);
    if (!procedures || !outOfReach) {
        return procedures ? Status(passOn(outOfReach)) : Status(passOn(procedures));
    }
    const bool untold = std::any_of(procedures->begin(), procedures->end(), [](const auto& each) {
        return needsTelling(each) && !each.closedOn;
    });
    return untold && !endsWithoutPerson(closing) && !*outOfReach ? notTold() : Status();
}

/// Whoever an authority did not find and nobody found since is searched for before the file ends,
/// whatever reason it ends with; for want of contact that is asked anyhow (need D40).
Result<bool> asksForSearch(const CaseClosing& closing, const RuleContext& context,
                           const CodeLists& codes) {
    return endsWithoutPerson(closing) ? Result<bool>(false)
                                      : isNotFoundSince(closing.person, context, codes);
}

Status foundOrTried(const CaseClosing& closing, const RuleContext& context,
                    const CodeLists& codes) {
    const auto asks = asksForSearch(closing, context, codes);
    if (!asks) {
        return passOn(asks);
    }
    return *asks ? triedToFind(closing, context) : Status();
}

Status foundOrExplained(const CaseClosing& closing, const RuleContext& context,
                        const CodeLists& codes) {
    const auto asks = asksForSearch(closing, context, codes);
    if (!asks) {
        return passOn(asks);
    }
    return *asks ? saidWhyLost(closing, context) : Status();
}

// What must be over before a file ends, each with its own error, in the order in which it is said.
using Part = Status (*)(const CaseClosing&, const RuleContext&);
using PartOfLists = Status (*)(const CaseClosing&, const RuleContext&, const CodeLists&);
constexpr std::array<Part, 11> kParts{dutiesDone,          reviewsAnswered,  nothingWaits,
                                      linkedAsSecond,      procedureDecided, isOnNoReport,
                                      protectionDealtWith, triedWhereLost,   explainedWhereLost,
                                      riskAsAssessed,      contactsSpokenOf};
/// What only the code lists can tell, at least in part of the cases: what an outcome, an answer, an
/// end of a search, the source of a report or the reason itself means. Asked by definitionRule(),
/// and of no invented past.
constexpr std::array<PartOfLists, 12> kPartsOfLists{
    leftHouse,         outcomesRecorded,  decisionsTold,      reportsAnswered,
    foundOrTried,      foundOrExplained,  planCarriedOut,     assessedOrExplained,
    sentOnOrExplained, hearingsExplained, referralsExplained, stepsExplained};

/// The first that is in the way.
template <class Parts, class... Asked>
Status firstOf(const Parts& parts, const Asked&... asked) {
    for (const auto part : parts) {
        if (auto over = part(asked...); !over) {
            return over;
        }
    }
    return {};
}

template <class Parts, class... Asked>
void addAll(std::vector<Error>& all, const Parts& parts, const Asked&... asked) {
    for (const auto part : parts) {
        const auto over = part(asked...);
        if (!over && over.error().code == ErrorCode::Invalid) {
            all.push_back(over.error());
        }
    }
}

} // namespace

Status nothingOpen(const RuleContext& context, std::string_view field, const RecordId& id) {
    auto done = noDutyOpen(context, field, id);
    return done ? noReviewWaits(context, field, id) : done;
}

Result<std::optional<CaseClosing>> closingToday(const RecordId& person,
                                                const RuleContext& context) {
    const auto closings = context.casework().where<CaseClosing>("person", person);
    if (!closings) {
        return passOn(closings);
    }
    std::optional<CaseClosing> newest;
    for (const auto& each : *closings) {
        if (each.onDate == context.today() && (!newest || newest->id < each.id)) {
            newest = each;
        }
    }
    return newest;
}

bool inventsThePast(const Person* before, const RuleContext& context) {
    return before == nullptr && context.session().demonstration;
}

Status mayEndProcedure(const IdentificationProcedure& procedure, const RuleContext& context,
                       const CodeLists& codes) {
    auto recorded = outcomeRecorded(procedure, context, codes);
    return recorded ? toldOrExplained(procedure, context, codes) : recorded;
}

Status mayEndFile(const CaseClosing& closing, const RuleContext& context, const CodeLists& codes) {
    return firstOf(kPartsOfLists, closing, context, codes);
}

Status mayClose(const CaseClosing& closing, const RuleContext& context) {
    return firstOf(kParts, closing, context);
}

std::vector<Error> allInTheWay(const CaseClosing& closing, const RuleContext& context,
                               const CodeLists& codes) {
    std::vector<Error> all;
    addAll(all, kParts, closing, context);
    addAll(all, kPartsOfLists, closing, context, codes);
    return all;
}

} // namespace zaklon
