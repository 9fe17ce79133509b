// SPDX-License-Identifier: GPL-3.0-or-later
// What the authority answered, with everything that the answer changes.
#include "core/base/BrokenRule.h"
#include "core/identification/IdentifiedCategory.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/PastOutcome.h"
#include "core/identification/PointlessDuties.h"
#include "core/identification/ProcedureMoves.h"
#include "core/identification/ProcedurePhases.h"
#include "core/identification/ProcedureTerms.h"
#include "core/identification/Reopening.h"
#include "core/people/Narrative.h"
#include "core/referrals/DutyDays.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

using referrals::PathwayDefinition;
using referrals::StepRule;

/// Another decision, or another day of it. Saved again without that, a phase that somebody skipped
/// on purpose stays skipped.
bool decidesAnew(const IdentificationProcedure& before, const IdentificationProcedure& after) {
    return before.outcome != after.outcome || before.decidedOn != after.decidedOn;
}

/// Where the request was sent and answered on the day of the decision, days do not tell the
/// decision that was objected to from the new one: the outcome recorded once more is the new one,
/// also in the same words. A corrected day is no new decision, nor is that the person was told.
bool saysAgain(const IdentificationProcedure& before, const IdentificationProcedure& after,
               const ReviewRequest& review) {
    return before.decidedOn == after.decidedOn && !(after.decidedOn < review.answeredOn) &&
           (isToldAlike(before, after) || !isDecidedAlike(before, after));
}

/// Another decision, or the same anew after an answer to a request for review that asked for one:
/// not the corrected day of the one that stands.
bool replaces(const IdentificationProcedure& before, const IdentificationProcedure& after,
              const std::vector<ReviewRequest>& reviews, const std::vector<PastOutcome>& past,
              const CodeLists& codes) {
    if (!isDecision(before.outcome) || before.outcome != after.outcome) {
        return isDecision(before.outcome);
    }
    const auto deciding = answersToDecideOn(codes);
    return std::any_of(reviews.begin(), reviews.end(), [&](const ReviewRequest& review) {
        return awaitsDecision(review, before, past, deciding) &&
               (!awaitsDecision(review, after, past, deciding) || saysAgain(before, after, review));
    });
}

/// Whether this answer opens duties that the one before did not.
bool opensDuties(const IdentificationProcedure& before, const IdentificationProcedure& after,
                 const CodeLists& codes) {
    return needsFollowUp(after, codes) &&
           (!needsFollowUp(before, codes) || before.outcome != after.outcome ||
            (saysNotFound(after, codes) && !saysNotFound(before, codes)));
}

/// The same decision on another day, not one more: open duties that were counted from the day as it
/// stood follow.
Status redateDuties(Transaction& transaction, const Vault& vault,
                    const IdentificationProcedure& before, const IdentificationProcedure& after,
                    const referrals::StepDefinition& decision) {
    const bool corrected = before.outcome == after.outcome && before.decidedOn && after.decidedOn &&
                           before.decidedOn != after.decidedOn;
    const auto duties = corrected
                            ? vault.casework().where<FollowUp>("pathway_case", after.pathwayCase)
                            : Result<std::vector<FollowUp>>();
    if (!duties) {
        return passOn(duties);
    }
    for (auto duty : *duties) {
        const auto task =
            std::find_if(decision.ifNegative.begin(), decision.ifNegative.end(),
                         [&](const auto& each) { return each.code == duty.duty.text; });
        if (duty.state != FollowUpState::Open || task == decision.ifNegative.end() ||
            duty.due != before.decidedOn->plusDays(task->dueInDays)) {
            continue;
        }
        duty.due = after.decidedOn->plusDays(task->dueInDays);
        const auto behind = decisionBehind(duty, vault.casework());
        if (!behind) {
            return passOn(behind);
        }
        duty.openedOn = std::min(std::max(*after.decidedOn, behind->value_or(*after.decidedOn)),
                                 vault.environment().clock.today());
        if (auto saved = transaction.save(duty); !saved) {
            return saved;
        }
    }
    return {};
}

/// The step with those of its duties that nobody opened for a decision of that day.
Result<referrals::StepDefinition> lacking(const Vault& vault, const PathwayCase& run,
                                          referrals::StepDefinition step, Date from) {
    const auto duties = vault.casework().where<FollowUp>("pathway_case", run.id);
    if (!duties) {
        return passOn(duties);
    }
    std::erase_if(step.ifNegative, [&](const auto& task) { return isOpened(task, *duties, from); });
    return step;
}

/// Duties follow a decision that goes back, and go ahead of one that was made later: what it must
/// find is there when it is saved.
bool goesBack(const IdentificationProcedure& before, const IdentificationProcedure& after) {
    return after.decidedOn && before.decidedOn && *after.decidedOn < *before.decidedOn;
}

/// The words of the decision that is replaced go with it: what stands on the timeline as its
/// narrative, its document and what was known as a detail of its own. Only the number of the case
/// stays with the procedure.
Status moveWords(Transaction& transaction, const ConfidentialRecords& access,
                 const PastOutcome& past, const ProcedureDetail& detail) {
    if (!detail.authorityWords.empty() || !detail.toldByName.empty()) {
        Narrative words;
        words.id = past.id;
        words.person = past.person;
        words.about = Code{std::string(Description<PastOutcome>::kind)};
        words.title = detail.toldByName;
        words.text = detail.authorityWords;
        if (auto saved = transaction.save(access, words); !saved) {
            return saved;
        }
    }
    if (!detail.decisionDocument.empty() || !detail.whatWasKnown.empty()) {
        ProcedureDetail kept;
        kept.id = past.id;
        kept.person = past.person;
        kept.decisionDocument = detail.decisionDocument;
        kept.whatWasKnown = detail.whatWasKnown;
        if (auto saved = transaction.save(access, kept); !saved) {
            return saved;
        }
    }
    ProcedureDetail fresh;
    fresh.id = detail.id;
    fresh.person = detail.person;
    fresh.reference = detail.reference;
    return transaction.save(access, fresh);
}

/// The decision that is replaced stays, with who told her and in whose words; those are not the
/// words of the new one.
Status keepPast(Transaction& transaction, const Vault& vault,
                const IdentificationProcedure& before) {
    const auto past = pastOutcomeOf(before, vault.environment().clock.today());
    if (auto saved = transaction.save(past); !saved) {
        return saved;
    }
    const auto access = vault.confidential();
    const auto detail = access ? access->find<ProcedureDetail>(before.id)
                               : Result<std::optional<ProcedureDetail>>();
    if (!detail) {
        return passOn(detail);
    }
    return *detail ? moveWords(transaction, *access, past, **detail) : Status();
}

/// Reasons of the decision before that cannot stand with this one are not carried over to it; one
/// that was given anew is for the rule to refuse.
void dropReasonsBefore(IdentificationProcedure& after, const IdentificationProcedure& before,
                       const CodeLists& codes) {
    const auto holds = [](const std::vector<Code>& reasons, const Code& reason) {
        return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
    };
    const auto fit = fittingReasons(after.outcomeReasons, after.outcome, codes);
    std::erase_if(after.outcomeReasons, [&](const Code& reason) {
        return holds(before.outcomeReasons, reason) && !holds(fit, reason);
    });
}

/// Keeps the decision that is replaced; nobody has told the person of the new one yet. A new
/// decision is never one of a closed procedure.
Status putAside(Transaction& transaction, const Vault& vault, const IdentificationProcedure& before,
                IdentificationProcedure& after, const PathwayDefinition& definition) {
    if (auto again = reopenProcedure(transaction, vault, before, definition); !again) {
        return again;
    }
    after.closedOn.reset();
    if (auto kept = keepPast(transaction, vault, before); !kept) {
        return kept;
    }
    forgetToldBefore(after, before);
    if (after.firstOutcome.empty()) {
        after.firstOutcome = Code{std::string(codeOf(before.outcome))};
        after.firstDecidedOn = before.decidedOn;
    }
    return {};
}

/// It waits again because the one who was asked for a review gave it back, not because somebody
/// here took the decision back.
bool isGivenBack(const IdentificationProcedure& before, const std::vector<ReviewRequest>& reviews,
                 const CodeLists& codes) {
    return std::any_of(reviews.begin(), reviews.end(), [&](const ReviewRequest& review) {
        return reopens(review, codes) && before.decidedOn <= review.answeredOn;
    });
}

} // namespace

Status saveOutcome(Transaction& transaction, const Vault& vault, IdentificationProcedure after,
                   const PathwayDefinition& definition, const IdentificationLimits& limits,
                   const CodeLists& codes) {
    const auto before = findRequired<IdentificationProcedure>(vault.casework(), after.id);
    if (!before) {
        return passOn(before);
    }
    const auto own = ownTerms(vault, after.person, definition, limits);
    if (!own) {
        return passOn(own);
    }
    const auto today = vault.environment().clock.today();
    // Said of the decision itself, before the duties that it would open are refused for it.
    if (isDecision(after.outcome) && after.decidedOn && *after.decidedOn > today) {
        return fail(ErrorCode::Invalid, "decided_on", kToCome);
    }
    const auto reviews = vault.casework().where<ReviewRequest>("pathway_case", after.pathwayCase);
    if (!reviews) {
        return passOn(reviews);
    }
    const auto past = vault.casework().where<PastOutcome>("procedure", after.id);
    if (!past) {
        return passOn(past);
    }
    if (before->outcome != after.outcome) {
        dropReasonsBefore(after, *before, codes);
    }
    const bool replaced = replaces(*before, after, *reviews, *past, codes);
    const bool anew = replaced || decidesAnew(*before, after);
    if (replaced) {
        if (auto kept = putAside(transaction, vault, *before, after, own->pathway); !kept) {
            return kept;
        }
    }
    const auto decidedOn = after.decidedOn.value_or(today);
    const auto* step = own->pathway.stepFor(StepRule::Decision);
    if (isDecision(after.outcome)) {
        auto done = changeRun(transaction, vault, after.pathwayCase, [&](const PathwayRun& run) {
            const auto byHand = leftOutByHand(vault.casework(), run, own->pathway, after.id);
            if (!byHand) {
                return Result<PathwayRun>(passOn(byHand));
            }
            auto now =
                anew ? overtaken(run, own->pathway, *byHand, decidedOn) : Result<PathwayRun>(run);
            if (now) {
                now = dated(std::move(*now), own->pathway, after, decidedOn);
            }
            return now && anew ? objectionSettled(std::move(*now), own->pathway, after, decidedOn)
                               : now;
        });
        if (done && step != nullptr && !replaced && !goesBack(*before, after)) {
            done = redateDuties(transaction, vault, *before, after, *step);
        }
        if (!done) {
            return done;
        }
    }
    const bool givenBack = isGivenBack(*before, *reviews, codes);
    if (!isDecision(after.outcome) && isDecision(before->outcome)) {
        auto waits = changeRun(transaction, vault, after.pathwayCase, [&](const PathwayRun& run) {
            const auto byHand = leftOutByHand(vault.casework(), run, own->pathway, after.id);
            return byHand ? decidedAgainLater(run, own->pathway, *byHand, givenBack, today)
                          : Result<PathwayRun>(passOn(byHand));
        });
        if (!waits) {
            return waits;
        }
    }
    if (step != nullptr && needsFollowUp(after, codes) &&
        (opensDuties(*before, after, codes) || anew)) {
        const auto run = findRequired<PathwayCase>(vault.casework(), after.pathwayCase);
        if (!run) {
            return passOn(run);
        }
        const auto asked = opensDuties(*before, after, codes)
                               ? Result<referrals::StepDefinition>(*step)
                               : lacking(vault, *run, *step, std::min(decidedOn, today));
        if (!asked) {
            return passOn(asked);
        }
        if (auto opened = openFollowUps(transaction, vault, *run, *asked, decidedOn); !opened) {
            return opened;
        }
    }
    // Who takes a decision back looks at the waiting with it; an answer of others is no look.
    if (isWaiting(after, *reviews) && !isWaiting(*before, *reviews) && !givenBack) {
        after = waitingSeen(std::move(after), today);
    }
    auto saved = transaction.save(after);
    if (saved) {
        saved = closePointlessDuties(transaction, vault, after, codes);
    }
    if (saved) {
        saved = nameIdentified(transaction, vault, *before, after);
    }
    return saved && step != nullptr && !replaced && goesBack(*before, after)
               ? redateDuties(transaction, vault, *before, after, *step)
               : saved;
}

} // namespace zaklon
