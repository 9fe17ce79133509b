// SPDX-License-Identifier: GPL-3.0-or-later
// A request for review, the duty that it closes and what follows its refusal.
#include "core/identification/OutcomeRules.h"
#include "core/identification/ProcedureMoves.h"
#include "core/identification/ProcedurePhases.h"
#include "core/identification/ProcedureTerms.h"
#include "core/identification/Reopening.h"
#include "core/referrals/DutyResult.h"
#include "core/referrals/DutyRules.h"
#include "core/vault/RequiredRecord.h"

namespace zaklon {

namespace {

using referrals::PathwayDefinition;
using referrals::StepRule;

Status closeDuty(Transaction& transaction, const Vault& vault, const ReviewRequest& request,
                 const CodeLists& codes) {
    const auto duties = vault.casework().where<FollowUp>("pathway_case", request.pathwayCase);
    if (!duties) {
        return passOn(duties);
    }
    for (const auto& duty : *duties) {
        if (duty.state != FollowUpState::Open || dutyRule(duty.duty, codes) != DutyRule::Review ||
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

/// What was decided stands with the past; the procedure waits for its decision as before.
Status reopen(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
              const PathwayDefinition& definition, const IdentificationLimits& limits,
              const CodeLists& codes) {
    const auto procedures =
        vault.casework().where<IdentificationProcedure>("pathway_case", pathwayCase);
    if (!procedures) {
        return passOn(procedures);
    }
    for (const auto& decided : *procedures) {
        if (!isDecision(decided.outcome)) {
            continue;
        }
        auto waits = decided;
        waits.outcome = ProcedureOutcome::Ongoing;
        waits.outcomeReasons.clear();
        waits.decidedOn.reset();
        waits.decidedBy = {};
        waits.decidedByProvider = {};
        waits.confirmedForms.clear();
        if (auto saved = saveOutcome(transaction, vault, waits, definition, limits, codes);
            !saved) {
            return saved;
        }
    }
    return {};
}

/// It leaves, or is answered, in this change: whoever asks or is answered waits for nothing closed.
/// A corrected day or word of an answer that was there moves nothing.
bool moves(const std::optional<ReviewRequest>& before, const ReviewRequest& request,
           const CodeLists& codes) {
    const bool same = before && before->state == request.state &&
                      effectOf(before->answer, codes) == effectOf(request.answer, codes);
    return hasLeft(request) && !isAboutSilence(request) && !same;
}

Status reopenClosed(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                    const PathwayDefinition& definition) {
    const auto procedures =
        vault.casework().where<IdentificationProcedure>("pathway_case", pathwayCase);
    if (!procedures) {
        return passOn(procedures);
    }
    for (const auto& procedure : *procedures) {
        if (auto again = reopenProcedure(transaction, vault, procedure, definition); !again) {
            return again;
        }
    }
    return {};
}

} // namespace

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
    if (moves(*before, request, codes)) {
        if (auto again = reopenClosed(transaction, vault, request.pathwayCase, own->pathway);
            !again) {
            return again;
        }
    }
    // Whatever its corrected day: what was decided since is not taken back by it.
    const bool reopensNow = reopens(request, codes) && !(*before && reopens(**before, codes));
    // What a refusal opens is closed by another request, never by the one that was refused.
    const bool refusedBefore = wasRefused(*before ? &**before : nullptr, request, codes);
    const bool refusedNow = isRefused(request, codes) && !refusedBefore;
    const auto mustFollow = [&] {
        return refusedNow ? openAfterRefusal(transaction, vault, request, own->pathway) : Status();
    };
    if (auto opened = mustFollow(); !opened) {
        return opened; // a refusal is not written without it (core/catalogue/DefinitionRule.h)
    }
    if (auto saved = transaction.save(request); !saved) {
        return saved;
    }
    if (request.sentOn && !isAboutSilence(request)) {
        auto done = changeRun(transaction, vault, request.pathwayCase, [&](const PathwayRun& run) {
            return completed(run, own->pathway, StepRule::Objection, *request.sentOn);
        });
        if (!done) {
            return done;
        }
    }
    if (request.state == ReviewState::Considered) {
        return {};
    }
    // The duty that was open until now is done with the answer; the refusal opens it anew.
    if (!refusedBefore && !isAboutSilence(request)) {
        if (auto closed = closeDuty(transaction, vault, request, codes); !closed) {
            return closed;
        }
    }
    return reopensNow ? reopen(transaction, vault, request.pathwayCase, definition, limits, codes)
                      : mustFollow();
}

} // namespace zaklon
