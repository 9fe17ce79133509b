// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ProcedureMoves.h"

#include "core/identification/LimitsOfPerson.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/PastOutcome.h"
#include "core/identification/ProcedurePhases.h"
#include "core/people/Narrative.h"
#include "core/referrals/DutyResult.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

using referrals::PathwayDefinition;
using referrals::StepRule;

constexpr const char* kFileClosed = "file_closed"; ///< list pathway_end_reason
constexpr const char* kHandedOver = "transferred"; ///< list closing_reason

/// Saves the run of a procedure as `change` leaves it.
template <class Change>
Status changeRun(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                 Change&& change) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const auto after = change(*before);
    return after ? saveRun(transaction, *before, *after) : Status(passOn(after));
}

/// What holds for the person today.
struct OwnTerms {
    PathwayDefinition pathway;
    PersonLimits limits;
};

Result<OwnTerms> ownTerms(const Vault& vault, const RecordId& person,
                          const PathwayDefinition& definition, const IdentificationLimits& limits) {
    const auto today = vault.environment().clock.today();
    auto pathway = pathwayFor(vault.casework(), person, definition, today);
    if (!pathway) {
        return passOn(pathway);
    }
    auto own = limitsOf(vault.casework(), person, limits, today);
    if (!own) {
        return passOn(own);
    }
    return OwnTerms{std::move(*pathway), std::move(*own)};
}

/// Another decision, or another day of it. Saved again without that, a phase that somebody skipped
/// on purpose stays skipped.
bool decidesAnew(const IdentificationProcedure& before, const IdentificationProcedure& after) {
    return before.outcome != after.outcome || before.decidedOn != after.decidedOn;
}

/// Whether this answer opens duties that the one before did not.
bool opensDuties(const IdentificationProcedure& before, const IdentificationProcedure& after,
                 const CodeLists& codes) {
    return needsFollowUp(after, codes) &&
           (!needsFollowUp(before, codes) || before.outcome != after.outcome ||
            (saysNotFound(after, codes) && !saysNotFound(before, codes)));
}

/// The same decision on another day: open duties that were counted from the day as it stood follow.
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
        duty.openedOn = std::min(*after.decidedOn, vault.environment().clock.today());
        if (auto saved = transaction.save(duty); !saved) {
            return saved;
        }
    }
    return {};
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

Status closeDuty(Transaction& transaction, const Vault& vault, const ReviewRequest& request) {
    const auto duties = vault.casework().where<FollowUp>("pathway_case", request.pathwayCase);
    if (!duties) {
        return passOn(duties);
    }
    for (const auto& duty : *duties) {
        if (duty.state != FollowUpState::Open || duty.duty.text != kConsiderReview ||
            !isResult(request, duty)) {
            continue;
        }
        const auto done =
            fulfilled(duty, request.id, vault.session(), vault.environment().clock.today());
        if (auto saved = transaction.save(done); !saved) {
            return saved;
        }
    }
    return {};
}

Status planMonitoring(Transaction& transaction, const CaseClosing& closing,
                      const IdentificationLimits& limits) {
    if (closing.monitoringAgreed != YesNo::Yes) {
        return {};
    }
    for (const int months : limits.monitoringMonths) {
        MonitoringContact contact;
        contact.id = RecordId::generate();
        contact.person = closing.person;
        contact.closing = closing.id;
        contact.due = closing.onDate.plusMonths(months);
        contact.worker = closing.worker;
        if (auto saved = transaction.save(contact); !saved) {
            return saved;
        }
    }
    return {};
}

/// The phases of a procedure end with it: nobody is reminded of them any more.
Status endRun(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase, Date on) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const bool goesOn = before->pathway.state == PathwayState::Considered ||
                        before->pathway.state == PathwayState::Running;
    if (!goesOn) {
        return {};
    }
    const auto after = ended(*before, {Code{kFileClosed}}, std::max(on, before->pathway.startedOn));
    return after ? saveRun(transaction, *before, *after) : Status(passOn(after));
}

Status closeProcedures(Transaction& transaction, const Vault& vault, const CaseClosing& closing) {
    const auto procedures =
        vault.casework().where<IdentificationProcedure>("person", closing.person);
    if (!procedures) {
        return passOn(procedures);
    }
    for (auto procedure : *procedures) {
        if (auto over = endRun(transaction, vault, procedure.pathwayCase, closing.onDate); !over) {
            return over;
        }
        if (procedure.closedOn) {
            continue;
        }
        procedure.closedOn = closing.onDate;
        if (auto saved = transaction.save(procedure); !saved) {
            return saved;
        }
    }
    return {};
}

/// The same as after the decision that stands.
Status openAfterRefusal(Transaction& transaction, const Vault& vault, const ReviewRequest& request,
                        const PathwayDefinition& definition) {
    const auto* step = definition.stepFor(StepRule::Decision);
    const auto run = findRequired<PathwayCase>(vault.casework(), request.pathwayCase);
    if (!run) {
        return passOn(run);
    }
    return step == nullptr
               ? Status()
               : openFollowUps(transaction, vault, *run, *step,
                               request.answeredOn.value_or(vault.environment().clock.today()));
}

} // namespace

Status openProcedure(Transaction& transaction, const Vault& vault,
                     IdentificationProcedure procedure, const PathwayDefinition& definition,
                     const IdentificationLimits& limits) {
    const auto own = ownTerms(vault, procedure.person, definition, limits);
    if (!own) {
        return passOn(own);
    }
    auto before = unclaimedRun(vault.casework(), procedure.person, own->pathway);
    if (!before) {
        return passOn(before);
    }
    const auto after = begun(*before, procedure, own->pathway);
    if (!after) {
        return passOn(after);
    }
    if (auto saved = saveRun(transaction, *before, *after); !saved) {
        return saved;
    }
    procedure.pathwayCase = after->pathway.id;
    // One that is entered late is raised at once: somebody may be waiting unprotected.
    procedure.escalateOn = nextEscalation(procedure.openedOn, own->limits, procedure.openedOn);
    return transaction.save(procedure);
}

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
    if (isDecision(before->outcome) && before->outcome != after.outcome) {
        if (auto kept = keepPast(transaction, vault, *before); !kept) {
            return kept;
        }
        forgetToldBefore(after, *before);
        if (after.firstOutcome.empty()) {
            after.firstOutcome = Code{std::string(codeOf(before->outcome))};
            after.firstDecidedOn = before->decidedOn;
        }
    }
    const auto decidedOn = after.decidedOn.value_or(today);
    const auto* step = own->pathway.stepFor(StepRule::Decision);
    if (isDecision(after.outcome)) {
        auto done = changeRun(transaction, vault, after.pathwayCase, [&](const PathwayRun& run) {
            auto now = dated(run, own->pathway, after, decidedOn);
            return now && decidesAnew(*before, after)
                       ? objectionSettled(std::move(*now), own->pathway, after, decidedOn)
                       : now;
        });
        if (done && step != nullptr) {
            done = redateDuties(transaction, vault, *before, after, *step);
        }
        if (!done) {
            return done;
        }
    }
    if (opensDuties(*before, after, codes) && step != nullptr) {
        const auto run = findRequired<PathwayCase>(vault.casework(), after.pathwayCase);
        if (!run) {
            return passOn(run);
        }
        if (auto opened = openFollowUps(transaction, vault, *run, *step, decidedOn); !opened) {
            return opened;
        }
    }
    if (!isWaiting(after)) {
        after.escalateOn.reset();
    } else if (!before->escalateOn) { // back to waiting, or past the last limit
        after.escalateOn = nextEscalation(after.openedOn, own->limits, today);
    }
    return transaction.save(after);
}

Status moveStep(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                const PathwayDefinition& definition, const StepChange& change) {
    return changeRun(transaction, vault, pathwayCase,
                     [&](const PathwayRun& run) -> Result<PathwayRun> {
                         const auto own = pathwayFor(vault.casework(), run.pathway.person,
                                                     definition, vault.environment().clock.today());
                         return own ? changed(run, *own, change) : passOn(own);
                     });
}

Status saveReview(Transaction& transaction, const Vault& vault, ReviewRequest request,
                  const PathwayDefinition& definition, const IdentificationLimits& limits,
                  const CodeLists& codes) {
    const auto own = ownTerms(vault, request.person, definition, limits);
    if (!own) {
        return passOn(own);
    }
    const auto before = vault.casework().find<ReviewRequest>(request.id);
    if (!before) {
        return passOn(before);
    }
    if (request.sentOn && !request.answerDue) {
        request.answerDue = request.sentOn->plusDays(own->limits.reviewAnswerDays);
    }
    // What a refusal opens is closed by another request, never by the one that was refused.
    const bool wasRefused = *before && isRefused(**before, codes);
    const bool refusedNow = isRefused(request, codes) && !wasRefused;
    const auto mustFollow = [&] {
        return refusedNow ? openAfterRefusal(transaction, vault, request, own->pathway) : Status();
    };
    if (auto opened = mustFollow(); !opened) {
        return opened; // a refusal is not written without it (core/catalogue/DefinitionRule.h)
    }
    if (auto saved = transaction.save(request); !saved) {
        return saved;
    }
    if (request.sentOn) {
        auto done = changeRun(transaction, vault, request.pathwayCase, [&](const PathwayRun& run) {
            return completed(run, own->pathway, StepRule::Objection, *request.sentOn);
        });
        if (!done) {
            return done;
        }
    }
    if (request.state == ReviewState::Considered || wasRefused) {
        return {};
    }
    // The duty that was open until now is done with the answer; the refusal opens it anew.
    const auto closed = closeDuty(transaction, vault, request);
    return closed ? mustFollow() : closed;
}

FollowUp fulfilled(FollowUp duty, const RecordId& evidence, const Session& session, Date today) {
    duty.state = FollowUpState::Done;
    duty.closedOn = today;
    duty.closedBy = session.worker.id;
    duty.evidence = evidence;
    return duty;
}

Status informOfRights(Transaction& transaction, const FollowUp& duty, const RightsInformation& talk,
                      const Session& session) {
    if (auto saved = transaction.save(talk); !saved) {
        return saved;
    }
    const bool closes = informs(talk) && !(talk.explainedOn < duty.openedOn);
    return closes ? transaction.save(fulfilled(duty, talk.id, session, talk.explainedOn))
                  : Status();
}

IdentificationProcedure waitingSeen(IdentificationProcedure procedure, const PersonLimits& limits,
                                    Date today) {
    procedure.escalateOn = nextEscalation(procedure.openedOn, limits, today);
    return procedure;
}

Status closeFile(Transaction& transaction, const Vault& vault, const CaseClosing& closing,
                 const IdentificationLimits& limits) {
    auto person = findRequired<Person>(vault.casework(), closing.person);
    if (!person) {
        return passOn(person);
    }
    if (auto saved = transaction.save(closing); !saved) {
        return saved;
    }
    if (auto closed = closeProcedures(transaction, vault, closing); !closed) {
        return closed;
    }
    if (auto planned = planMonitoring(transaction, closing, limits); !planned) {
        return planned;
    }
    person->status =
        closing.reason.text == kHandedOver ? CaseStatus::Transferred : CaseStatus::Closed;
    return transaction.save(*person);
}

} // namespace zaklon
