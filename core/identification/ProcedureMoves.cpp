// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ProcedureMoves.h"

#include "core/identification/AuthorityTold.h"
#include "core/identification/ProcedurePhases.h"
#include "core/identification/ProcedureTerms.h"
#include "core/identification/RiskPhase.h"
#include "core/people/Narrative.h"
#include "core/referrals/PathwayDays.h"

namespace zaklon {

using referrals::PathwayDefinition;

namespace {

/// Words stand under the phase that is to be left out.
Status whyLeftOut(const Vault& vault, const PathwayRun& run, const std::string& step) {
    const auto confidential = vault.confidential();
    const auto* left = run.step(step);
    if (!confidential || left == nullptr) {
        return confidential ? fail(ErrorCode::NotFound, "step")
                            : fail(ErrorCode::NoConfidentialKey, "text");
    }
    const auto words = confidential->find<Narrative>(left->id);
    if (!words) {
        return passOn(words);
    }
    return *words && !(*words)->text.empty() ? Status() : fail(ErrorCode::Invalid, "text");
}

} // namespace

Status openProcedure(Transaction& transaction, const Vault& vault,
                     IdentificationProcedure procedure, const PathwayDefinition& definition,
                     const IdentificationLimits& limits) {
    const auto own = ownTerms(vault, procedure.person, definition, limits);
    if (!own) {
        return passOn(own);
    }
    if (procedure.knownSince) {
        // Here, where the day was typed: the phase that it dates would refuse it as its own.
        const auto possible =
            canHaveHappened(vault.casework(), procedure.person, *procedure.knownSince,
                            vault.environment().clock.today(), "known_since");
        if (!possible) {
            return possible;
        }
    }
    auto before = unclaimedRun(vault.casework(), procedure.person, own->pathway);
    if (!before) {
        return passOn(before);
    }
    if (procedure.start == ProcedureStart::ExOfficio && !procedure.knownSince) {
        procedure.knownSince = procedure.openedOn; // it began by itself
    }
    const auto toldOn = toldAuthorityOn(vault.casework(), procedure, own->pathway);
    if (!toldOn) {
        return passOn(toldOn);
    }
    auto after = begun(*before, procedure, own->pathway, *toldOn,
                       procedure.openedOn.plusDays(own->limits.lengths.sendReportDays));
    const auto assessedOn =
        riskAssessedSince(vault.casework(), procedure.person, procedure.openedOn);
    if (!assessedOn) {
        return passOn(assessedOn);
    }
    if (after && *assessedOn) {
        after = completed(std::move(*after), own->pathway, referrals::StepRule::Risk, **assessedOn);
    }
    if (!after) {
        return passOn(after);
    }
    if (auto saved = saveRun(transaction, *before, *after); !saved) {
        return saved;
    }
    procedure.pathwayCase = after->pathway.id;
    return transaction.save(procedure);
}

Status moveStep(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                const PathwayDefinition& definition, const StepChange& change) {
    return changeRun(
        transaction, vault, pathwayCase, [&](const PathwayRun& run) -> Result<PathwayRun> {
            const auto why =
                change.move == StepMove::Skip ? whyLeftOut(vault, run, change.step) : Status();
            if (!why) {
                return passOn(why);
            }
            const auto own = pathwayFor(vault.casework(), run.pathway.person, definition,
                                        vault.environment().clock.today());
            return own ? changed(run, *own, change) : passOn(own);
        });
}

Status noteEvent(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                 const PathwayDefinition& definition, const std::string& event, Date on) {
    const auto today = vault.environment().clock.today();
    return changeRun(
        transaction, vault, pathwayCase, [&](const PathwayRun& run) -> Result<PathwayRun> {
            const auto& person = run.pathway.person;
            const auto possible = canHaveHappened(vault.casework(), person, on, today, "done_on");
            if (!possible) {
                return passOn(possible);
            }
            const auto own = pathwayFor(vault.casework(), person, definition, today);
            return own ? happened(run, *own, event, on) : passOn(own);
        });
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

IdentificationProcedure waitingSeen(IdentificationProcedure procedure, Date today) {
    procedure.waitingSeenOn = today;
    return procedure;
}

} // namespace zaklon
