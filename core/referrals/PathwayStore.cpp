// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayStore.h"

#include "core/people/Narrative.h"
#include "core/services/CarePlanRules.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

using referrals::PathwayDefinition;

Result<PathwayRun> withSteps(const CaseworkRecords& casework, PathwayCase pathway) {
    auto steps = casework.where<PathwayStep>("pathway_case", pathway.id);
    if (!steps) {
        return passOn(steps);
    }
    return PathwayRun{std::move(pathway), inOrder(std::move(*steps))};
}

template <class AlsoWrite>
Result<PathwayRun> written(Vault& vault, const PathwayRun& before, Result<PathwayRun> after,
                           AlsoWrite&& alsoWrite) {
    if (!after) {
        return after;
    }
    const auto receipt = vault.write([&](Transaction& transaction) -> Status {
        if (const auto saved = saveRun(transaction, before, *after); !saved) {
            return saved;
        }
        return alsoWrite(transaction);
    });
    if (!receipt) {
        return passOn(receipt);
    }
    return after;
}

Result<PathwayRun> written(Vault& vault, const PathwayRun& before, Result<PathwayRun> after) {
    return written(vault, before, std::move(after), [](Transaction&) { return Status(); });
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

Result<std::optional<Narrative>> wordsOf(const Vault& vault, const PathwayCase& pathway,
                                         const std::string& ownWords) {
    if (ownWords.empty()) {
        return std::optional<Narrative>();
    }
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, "own_words");
    }
    const auto stored = confidential->find<Narrative>(pathway.id);
    if (!stored) {
        return passOn(stored);
    }
    auto words = stored->value_or(Narrative());
    words.id = pathway.id;
    words.person = pathway.person;
    words.about = Code{std::string(Description<PathwayCase>::kind)};
    words.ownWords = ownWords;
    return std::optional(std::move(words));
}

using Leave = Result<PathwayRun> (*)(PathwayRun, std::vector<Code>, Date);

Result<PathwayRun> leave(Vault& vault, const RecordId& pathwayCase, const PathwayChoice& choice,
                         Leave how) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return before;
    }
    const auto words = wordsOf(vault, before->pathway, choice.ownWords);
    if (!words) {
        return passOn(words);
    }
    return written(vault, *before, how(*before, choice.reasons, vault.environment().clock.today()),
                   [&](Transaction& transaction) {
                       return *words ? transaction.save(*vault.confidential(), **words) : Status();
                   });
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

Status openFollowUps(Transaction& transaction, const Vault& vault, const PathwayCase& pathway,
                     const referrals::StepDefinition& step, Date decidedOn) {
    const auto known = vault.casework().where<FollowUp>("pathway_case", pathway.id);
    if (!known) {
        return passOn(known);
    }
    for (const auto& task : step.ifNegative) {
        const bool planned = std::any_of(known->begin(), known->end(), [&](const FollowUp& each) {
            return each.state == FollowUpState::Open && each.duty.text == task.code;
        });
        if (planned) {
            continue;
        }
        FollowUp duty;
        duty.id = RecordId::generate();
        duty.person = pathway.person;
        duty.pathwayCase = pathway.id;
        duty.duty = Code{task.code};
        duty.openedOn = vault.environment().clock.today();
        duty.due = decidedOn.plusDays(task.dueInDays);
        duty.worker = vault.session().worker.id;
        if (const auto saved = transaction.save(duty); !saved) {
            return saved;
        }
    }
    return {};
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

Result<PathwayRun> considerPathway(Vault& vault, const RecordId& person,
                                   const PathwayDefinition& definition) {
    const auto open = openRun(vault.casework(), person, definition.code);
    if (!open) {
        return passOn(open);
    }
    if (*open) {
        return fail(ErrorCode::Conflict, "pathway");
    }
    return written(vault, {}, considered(person, definition, vault.environment().clock.today()));
}

Result<PathwayRun> startPathway(Vault& vault, const RecordId& person,
                                const PathwayDefinition& definition) {
    const auto today = vault.environment().clock.today();
    const auto open = openRun(vault.casework(), person, definition.code);
    if (!open) {
        return passOn(open);
    }
    if (*open && (*open)->pathway.state == PathwayState::Running) {
        return fail(ErrorCode::Conflict, "pathway");
    }
    const auto before = open->value_or(PathwayRun());
    return written(vault, before,
                   started(*open ? before : considered(person, definition, today), definition,
                           today, vault.session().worker.id));
}

Result<PathwayRun> declinePathway(Vault& vault, const RecordId& pathwayCase,
                                  const PathwayChoice& choice) {
    return leave(vault, pathwayCase, choice, &notChosen);
}

Result<PathwayRun> endPathway(Vault& vault, const RecordId& pathwayCase,
                              const PathwayChoice& choice) {
    return leave(vault, pathwayCase, choice, &ended);
}

Result<PathwayRun> changeStep(Vault& vault, const RecordId& pathwayCase,
                              const PathwayDefinition& definition, const StepChange& change) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return before;
    }
    return written(vault, *before, changed(*before, definition, change));
}

Result<PathwayRun> recordEvent(Vault& vault, const RecordId& pathwayCase,
                               const PathwayDefinition& definition, const std::string& event,
                               Date on) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return before;
    }
    return written(vault, *before, happened(*before, definition, event, on));
}

Result<PathwayRun> completeAgainstHer(Vault& vault, const RecordId& pathwayCase,
                                      const PathwayDefinition& definition,
                                      const StepChange& change) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return before;
    }
    return written(vault, *before, changed(*before, definition, change),
                   [&](Transaction& transaction) {
                       const auto* step = definition.step(change.step);
                       return openFollowUps(transaction, vault, before->pathway, *step, change.on);
                   });
}

} // namespace zaklon
