// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ProcedureMoves.h"

#include "core/identification/OutcomeRules.h"
#include "core/identification/PastOutcome.h"
#include "core/people/Narrative.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

using referrals::PathwayDefinition;

constexpr std::string_view kDecision = "decision";
constexpr std::string_view kObjection = "objection";
/// A report stands for these phases: she was met, and the Centre was told.
constexpr std::array<std::string_view, 2> kDoneByReport{"first_contact", "report_to_centre"};

constexpr const char* kFileClosed = "file_closed"; ///< list pathway_end_reason

/// The run that a new procedure takes over: of the pathway, not over, and nobody's yet.
Result<PathwayRun> unclaimedRun(const CaseworkRecords& casework, const RecordId& person,
                                const PathwayDefinition& definition) {
    auto runs = PathwayStore(casework).ofPerson(person);
    if (!runs) {
        return passOn(runs);
    }
    const auto claimed = casework.where<IdentificationProcedure>("person", person);
    if (!claimed) {
        return passOn(claimed);
    }
    for (auto& run : *runs) {
        const bool taken =
            std::any_of(claimed->begin(), claimed->end(), [&](const auto& procedure) {
                return procedure.pathwayCase == run.pathway.id;
            });
        const bool open = run.pathway.state == PathwayState::Considered ||
                          run.pathway.state == PathwayState::Running;
        if (open && !taken && run.pathway.pathway.text == definition.code) {
            return std::move(run);
        }
    }
    return PathwayRun();
}

bool has(const PathwayRun& run, std::string_view step) {
    const auto* found = run.step(step);
    return found != nullptr && found->state != StepState::Done;
}

/// Completes a phase if the template has it, it is not done and the run goes on.
Result<PathwayRun> completed(PathwayRun run, const PathwayDefinition& definition,
                             std::string_view step, Date on) {
    if (run.pathway.state != PathwayState::Running || !has(run, step)) {
        return run;
    }
    return changed(
        std::move(run), definition,
        {std::string(step), StepMove::Complete, std::max(on, run.pathway.startedOn), {}});
}

Result<PathwayRun> begun(PathwayRun run, const IdentificationProcedure& procedure,
                         const PathwayDefinition& definition) {
    if (run.pathway.id.isNil()) {
        run = considered(procedure.person, definition, procedure.openedOn);
    }
    if (run.pathway.state == PathwayState::Considered) {
        auto started =
            zaklon::started(std::move(run), definition, procedure.openedOn, procedure.worker);
        if (!started) {
            return started;
        }
        run = std::move(*started);
    }
    for (const auto step : kDoneByReport) {
        auto after = completed(std::move(run), definition, step, procedure.openedOn);
        if (!after) {
            return after;
        }
        run = std::move(*after);
    }
    return run;
}

Status completeIn(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                  const PathwayDefinition& definition, std::string_view step, Date on) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const auto after = completed(*before, definition, step, on);
    return after ? saveRun(transaction, *before, *after) : Status(passOn(after));
}

/// An objection is for a decision against her: dated then, and not waited for after another.
Status settleObjection(Transaction& transaction, const Vault& vault,
                       const IdentificationProcedure& procedure,
                       const PathwayDefinition& definition, Date decidedOn) {
    const auto before = PathwayStore(vault.casework()).run(procedure.pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const auto* objection = before->step(kObjection);
    const auto* defined = definition.step(kObjection);
    const bool settled = objection == nullptr || defined == nullptr ||
                         objection->state == StepState::Done ||
                         before->pathway.state != PathwayState::Running;
    if (settled) {
        return {};
    }
    const bool over = objection->state == StepState::Ended;
    const auto on = std::max(decidedOn, before->pathway.startedOn);
    StepChange change{std::string(kObjection), StepMove::Skip, on, {}};
    if (isAgainstHer(procedure.outcome)) {
        change.move = StepMove::Begin;
        change.due = defined->due ? defined->due->nextDate(on, on) : std::optional<Date>();
    }
    if (over == (change.move == StepMove::Skip)) {
        return {};
    }
    const auto after = changed(*before, definition, change);
    return after ? saveRun(transaction, *before, *after) : Status(passOn(after));
}

/// Another decision, or another day of it. Saved again without that, a phase that somebody skipped
/// on purpose stays skipped.
bool decidesAnew(const IdentificationProcedure& before, const IdentificationProcedure& after) {
    return before.outcome != after.outcome || before.decidedOn != after.decidedOn;
}

/// Whether this answer opens duties that the one before did not.
bool opensDuties(const IdentificationProcedure& before, const IdentificationProcedure& after) {
    return needsFollowUp(after) && (!needsFollowUp(before) || before.outcome != after.outcome ||
                                    (saysNotFound(after) && !saysNotFound(before)));
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
        if (duty.state != FollowUpState::Open || duty.duty.text != kConsiderReview) {
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

} // namespace

Status openProcedure(Transaction& transaction, const Vault& vault,
                     IdentificationProcedure procedure, const PathwayDefinition& definition,
                     const IdentificationLimits& limits) {
    auto before = unclaimedRun(vault.casework(), procedure.person, definition);
    if (!before) {
        return passOn(before);
    }
    const auto after = begun(*before, procedure, definition);
    if (!after) {
        return passOn(after);
    }
    if (auto saved = saveRun(transaction, *before, *after); !saved) {
        return saved;
    }
    procedure.pathwayCase = after->pathway.id;
    // One that is entered late is raised at once: somebody may be waiting unprotected.
    procedure.escalateOn = nextEscalation(procedure.openedOn, limits, procedure.openedOn);
    return transaction.save(procedure);
}

Status saveOutcome(Transaction& transaction, const Vault& vault, IdentificationProcedure after,
                   const PathwayDefinition& definition, const IdentificationLimits& limits) {
    const auto before = findRequired<IdentificationProcedure>(vault.casework(), after.id);
    if (!before) {
        return passOn(before);
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
    if (isDecision(after.outcome)) {
        auto done =
            completeIn(transaction, vault, after.pathwayCase, definition, kDecision, decidedOn);
        if (done && decidesAnew(*before, after)) {
            done = settleObjection(transaction, vault, after, definition, decidedOn);
        }
        if (!done) {
            return done;
        }
    }
    const auto* step = definition.step(kDecision);
    if (opensDuties(*before, after) && step != nullptr) {
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
        after.escalateOn = nextEscalation(after.openedOn, limits, today);
    }
    return transaction.save(after);
}

Status moveStep(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                const PathwayDefinition& definition, const StepChange& change) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const auto after = changed(*before, definition, change);
    return after ? saveRun(transaction, *before, *after) : Status(passOn(after));
}

Status saveReview(Transaction& transaction, const Vault& vault, ReviewRequest request,
                  const PathwayDefinition& definition, const IdentificationLimits& limits) {
    if (request.sentOn && !request.answerDue) {
        request.answerDue = request.sentOn->plusDays(limits.reviewAnswerDays);
    }
    if (auto saved = transaction.save(request); !saved) {
        return saved;
    }
    if (request.sentOn) {
        auto done = completeIn(transaction, vault, request.pathwayCase, definition, kObjection,
                               *request.sentOn);
        if (!done) {
            return done;
        }
    }
    return request.state == ReviewState::Considered ? Status()
                                                    : closeDuty(transaction, vault, request);
}

FollowUp fulfilled(FollowUp duty, const RecordId& evidence, const Session& session, Date today) {
    duty.state = FollowUpState::Done;
    duty.closedOn = today;
    duty.closedBy = session.worker.id;
    duty.evidence = evidence;
    return duty;
}

Status informOfRights(Transaction& transaction, const FollowUp& duty, Delivery explained,
                      const Session& session) {
    explained.person = duty.person;
    explained.service = Code{"info_rights"};
    explained.state = DeliveryState::Delivered;
    if (auto saved = transaction.save(explained); !saved) {
        return saved;
    }
    return transaction.save(fulfilled(duty, explained.id, session, explained.onDate));
}

IdentificationProcedure waitingSeen(IdentificationProcedure procedure,
                                    const IdentificationLimits& limits, Date today) {
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
    person->status = CaseStatus::Closed;
    return transaction.save(*person);
}

} // namespace zaklon
