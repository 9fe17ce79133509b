// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayStore.h"

#include "core/people/ChildAge.h"
#include "core/people/Narrative.h"
#include "core/referrals/PathwayDays.h"
#include "core/services/CarePlanRules.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

using referrals::PathwayDefinition;

constexpr const char* kDoneOn = "done_on";

Result<PathwayRun> withSteps(const CaseworkRecords& casework, PathwayCase pathway) {
    auto steps = casework.where<PathwayStep>("pathway_case", pathway.id);
    if (!steps) {
        return passOn(steps);
    }
    return PathwayRun{std::move(pathway), inOrder(std::move(*steps))};
}

/// One commit with what `write` saves of the run.
template <class Write>
Result<SavedRun> writtenWith(Vault& vault, Result<PathwayRun> after, Write&& write) {
    if (!after) {
        return passOn(after);
    }
    const auto receipt =
        vault.write([&](Transaction& transaction) -> Status { return write(transaction, *after); });
    if (!receipt) {
        return passOn(receipt);
    }
    return SavedRun{std::move(*after), *receipt};
}

Result<SavedRun> written(Vault& vault, const PathwayRun& before, Result<PathwayRun> after) {
    return writtenWith(vault, std::move(after),
                       [&](Transaction& transaction, const PathwayRun& now) {
                           return saveRun(transaction, before, now);
                       });
}

/// The run of this pathway that is not over; an empty one if there is none.
Result<std::optional<PathwayRun>> openRun(const CaseworkRecords& casework, const RecordId& person,
                                          const std::string& pathway) {
    auto runs = PathwayStore(casework).ofPerson(person);
    if (!runs) {
        return passOn(runs);
    }
    for (auto& run : *runs) {
        const bool open = run.pathway.state != PathwayState::Ended;
        if (open && run.pathway.pathway.text == pathway) {
            return std::optional(std::move(run));
        }
    }
    return std::optional<PathwayRun>();
}

bool hasWords(const PathwayChoice& choice) {
    return !choice.ownWords.empty() || !choice.reasoning.empty();
}

Narrative wordsOf(const PathwayCase& pathway, const std::string& ownWords) {
    Narrative words;
    words.id = pathway.id;
    words.person = pathway.person;
    words.about = Code{std::string(Description<PathwayCase>::kind)};
    words.ownWords = ownWords;
    return words;
}

/// The choice that the pathway now shows, and her words about it.
Status saveDecision(Transaction& transaction, const Vault& vault, const PathwayCase& pathway,
                    const PathwayChoice& choice) {
    PathwayDecision decision;
    decision.id = RecordId::generate();
    decision.person = pathway.person;
    decision.pathwayCase = pathway.id;
    decision.pathway = pathway.pathway;
    decision.choice = pathway.state;
    decision.decidedOn = choice.on.value_or(vault.environment().clock.today());
    decision.worker = vault.session().worker.id;
    decision.reasons = choice.reasons;
    decision.personalReasons = choice.personalReasons;
    decision.outerReasons = choice.outerReasons;
    decision.lastContact = choice.lastContact;
    decision.unreasoned = choice.unreasoned;
    decision.misfitReason = choice.misfitReason;
    if (!hasWords(choice)) {
        return transaction.save(decision);
    }
    Narrative words;
    words.id = decision.id;
    words.person = decision.person;
    words.about = Code{std::string(Description<PathwayDecision>::kind)};
    words.ownWords = choice.ownWords;
    words.text = choice.reasoning;
    const auto saved = transaction.save(*vault.confidential(), words);
    return saved ? transaction.save(decision) : saved;
}

/// What begins although something does not fit has its reason before it runs
/// (core/catalogue/DefinitionRule.h): it is considered first.
Status saveReason(Transaction& transaction, const Vault& vault, const PathwayCase& now,
                  const PathwayChoice& choice) {
    auto thought = now;
    thought.state = PathwayState::Considered;
    const auto saved = transaction.save(thought);
    return saved ? saveDecision(transaction, vault, now, choice) : saved;
}

Result<SavedRun> decided(Vault& vault, const PathwayRun& before, Result<PathwayRun> after,
                         const PathwayChoice& choice) {
    if (hasWords(choice) && !vault.confidential()) {
        return fail(ErrorCode::NoConfidentialKey, "own_words");
    }
    return writtenWith(
        vault, std::move(after), [&](Transaction& transaction, const PathwayRun& now) -> Status {
            if (!choice.misfitReason.empty()) {
                const auto reasoned = saveReason(transaction, vault, now.pathway, choice);
                return reasoned ? saveRun(transaction, before, now) : reasoned;
            }
            const auto saved = saveRun(transaction, before, now);
            return saved ? saveDecision(transaction, vault, now.pathway, choice) : saved;
        });
}

/// A phase of the official identification is left out only with a reason in words (moveStep of
/// core/identification/ProcedureMoves.h), and a lane has none.
Status checkLeftOut(const PathwayDefinition& definition, const StepChange& change) {
    return definition.code == referrals::kIdentificationPathway && change.move == StepMove::Skip
               ? fail(ErrorCode::Conflict, "step", "is left out in its procedure")
               : Status();
}

Status checkOutcome(const PathwayDefinition& definition, const StepChange& change) {
    const auto* step = definition.step(change.step);
    if (step == nullptr || !step->isDecided() || change.move != StepMove::Complete) {
        return {};
    }
    if (definition.code == referrals::kIdentificationPathway) {
        return fail(ErrorCode::Conflict, "outcome", "is that of the procedure");
    }
    const bool said = change.result && change.result->outcome;
    return said ? Status() : fail(ErrorCode::Invalid, "outcome");
}

using Leave = Result<PathwayRun> (*)(PathwayRun, std::vector<Code>, Date);

Result<SavedRun> leave(Vault& vault, const RecordId& pathwayCase, const PathwayChoice& choice,
                       Leave how) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const auto on = choice.on.value_or(vault.environment().clock.today());
    return decided(vault, *before, how(*before, choice.reasons, on), choice);
}

} // namespace

Status saveRun(Transaction& transaction, const PathwayRun& before, const PathwayRun& after) {
    if (const auto saved = transaction.save(after.pathway); !saved) {
        return saved;
    }
    for (const auto& old : before.steps) {
        const auto stays = [&](const PathwayStep& step) { return step.id == old.id; };
        if (std::none_of(after.steps.begin(), after.steps.end(), stays)) {
            if (const auto removed = transaction.remove<PathwayStep>(old.id); !removed) {
                return removed;
            }
        }
    }
    for (const auto& step : changedSteps(before, after)) {
        if (const auto saved = transaction.save(step); !saved) {
            return saved;
        }
    }
    return {};
}

namespace {

/// Results of an earlier decision are none of the newest one. It is due as soon as it was.
Status countFrom(Transaction& transaction, FollowUp duty, Date from) {
    if (from <= duty.openedOn) {
        return {};
    }
    duty.openedOn = from;
    return transaction.save(duty);
}

} // namespace

Status openFollowUps(Transaction& transaction, const Vault& vault, const PathwayCase& pathway,
                     const referrals::StepDefinition& step, Date decidedOn) {
    const auto known = vault.casework().where<FollowUp>("pathway_case", pathway.id);
    if (!known) {
        return passOn(known);
    }
    // What was done between the decision and the day it is entered counts.
    const auto from = std::min(decidedOn, vault.environment().clock.today());
    for (const auto& task : step.ifNegative) {
        const auto planned = std::find_if(known->begin(), known->end(), [&](const FollowUp& each) {
            return each.state == FollowUpState::Open && each.duty.text == task.code;
        });
        if (planned != known->end()) {
            if (const auto moved = countFrom(transaction, *planned, from); !moved) {
                return moved;
            }
            continue;
        }
        FollowUp duty;
        duty.id = RecordId::generate();
        duty.person = pathway.person;
        duty.pathwayCase = pathway.id;
        duty.duty = Code{task.code};
        duty.openedOn = from;
        duty.due = decidedOn.plusDays(task.dueInDays);
        duty.worker = vault.session().worker.id;
        if (const auto saved = transaction.save(duty); !saved) {
            return saved;
        }
    }
    return {};
}

Result<PathwayDefinition> pathwayFor(const CaseworkRecords& casework, const RecordId& person,
                                     const PathwayDefinition& definition, Date on) {
    const auto child = mayBeChild(casework, person, on);
    if (!child) {
        return passOn(child);
    }
    return *child ? definition.forChild() : definition;
}

Result<std::vector<PathwayRun>> PathwayStore::ofPerson(const RecordId& person) const {
    auto cases = m_casework.where<PathwayCase>("person", person);
    if (!cases) {
        return passOn(cases);
    }
    std::vector<PathwayRun> runs;
    for (auto& pathway : *cases) {
        auto found = withSteps(m_casework, std::move(pathway));
        if (!found) {
            return passOn(found);
        }
        runs.push_back(std::move(*found));
    }
    return runs;
}

Result<PathwayRun> PathwayStore::run(const RecordId& pathwayCase) const {
    auto pathway = findRequired<PathwayCase>(m_casework, pathwayCase);
    if (!pathway) {
        return passOn(pathway);
    }
    return withSteps(m_casework, std::move(*pathway));
}

Result<std::vector<PathwayDecision>> PathwayStore::decisions(const RecordId& person) const {
    auto decisions = m_casework.where<PathwayDecision>("person", person);
    if (decisions) {
        std::sort(decisions->begin(), decisions->end(), [](const auto& a, const auto& b) {
            return std::tie(b.decidedOn, b.id) < std::tie(a.decidedOn, a.id);
        });
    }
    return decisions;
}

Result<SavedRun> considerPathway(Vault& vault, const RecordId& person,
                                 const PathwayDefinition& definition, const std::string& ownWords) {
    const auto access = vault.confidential();
    if (!ownWords.empty() && !access) {
        return fail(ErrorCode::NoConfidentialKey, "own_words");
    }
    const auto open = openRun(vault.casework(), person, definition.code);
    if (!open) {
        return passOn(open);
    }
    if (*open) {
        return fail(ErrorCode::Conflict, "pathway");
    }
    return writtenWith(vault, considered(person, definition, vault.environment().clock.today()),
                       [&](Transaction& transaction, const PathwayRun& now) -> Status {
                           auto saved = saveRun(transaction, {}, now);
                           if (saved && !ownWords.empty()) {
                               saved = transaction.save(*access, wordsOf(now.pathway, ownWords));
                           }
                           return saved ? saveDecision(transaction, vault, now.pathway, {}) : saved;
                       });
}

Result<SavedRun> startPathway(Vault& vault, const RecordId& person,
                              const PathwayDefinition& definition, const PathwayChoice& choice) {
    const auto on = choice.on.value_or(vault.environment().clock.today());
    const auto open = openRun(vault.casework(), person, definition.code);
    if (!open) {
        return passOn(open);
    }
    if (*open && (*open)->pathway.state == PathwayState::Running) {
        return fail(ErrorCode::Conflict, "pathway");
    }
    const auto own =
        pathwayFor(vault.casework(), person, definition, vault.environment().clock.today());
    if (!own) {
        return passOn(own);
    }
    const auto before = open->value_or(PathwayRun());
    return decided(
        vault, before,
        started(*open ? before : considered(person, *own, on), *own, on, vault.session().worker.id),
        choice);
}

Result<SavedRun> declinePathway(Vault& vault, const RecordId& pathwayCase,
                                const PathwayChoice& choice) {
    return leave(vault, pathwayCase, choice, &notChosen);
}

Result<SavedRun> endPathway(Vault& vault, const RecordId& pathwayCase,
                            const PathwayChoice& choice) {
    return leave(vault, pathwayCase, choice, &ended);
}

Result<SavedRun> changeStep(Vault& vault, const RecordId& pathwayCase,
                            const PathwayDefinition& definition, const StepChange& change,
                            const StepPapers& papers) {
    const auto access = vault.confidential();
    if (!papers.id.isNil() && !access) {
        return fail(ErrorCode::NoConfidentialKey, "step_papers");
    }
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const auto possible = canHaveHappened(vault.casework(), before->pathway.person, change.on,
                                          vault.environment().clock.today(), kDoneOn);
    const auto leftOut = possible ? checkLeftOut(definition, change) : possible;
    const auto decided = leftOut ? checkOutcome(definition, change) : leftOut;
    if (!decided) {
        return passOn(decided);
    }
    const auto own = pathwayFor(vault.casework(), before->pathway.person, definition,
                                vault.environment().clock.today());
    if (!own) {
        return passOn(own);
    }
    const bool refused = change.result && change.result->outcome == StepOutcome::Negative;
    const auto* step = refused ? own->step(change.step) : nullptr;
    auto moved = writtenWith(
        vault, changed(*before, *own, change),
        [&](Transaction& transaction, const PathwayRun& now) -> Status {
            // A refusal is not saved before what must follow it.
            const auto opened = step == nullptr ? Status()
                                                : openFollowUps(transaction, vault, before->pathway,
                                                                *step, change.on);
            const auto saved = opened ? saveRun(transaction, *before, now) : opened;
            return saved && !papers.id.isNil() ? transaction.save(*access, papers) : saved;
        });
    if (moved) {
        moved->openedDuties = step != nullptr && !step->ifNegative.empty();
    }
    return moved;
}

Result<SavedRun> recordEvent(Vault& vault, const RecordId& pathwayCase,
                             const PathwayDefinition& definition, const std::string& event,
                             Date on) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const auto* known = definition.event(event);
    const bool ahead = known != nullptr && known->mayBeAhead;
    const auto& person = before->pathway.person;
    const auto possible = ahead ? isNotBeforeBirth(vault.casework(), person, on, kDoneOn)
                                : canHaveHappened(vault.casework(), person, on,
                                                  vault.environment().clock.today(), kDoneOn);
    const auto own = possible ? pathwayFor(vault.casework(), person, definition,
                                           vault.environment().clock.today())
                              : Result<PathwayDefinition>(passOn(possible));
    return own ? written(vault, *before, happened(*before, *own, event, on)) : passOn(own);
}

} // namespace zaklon
