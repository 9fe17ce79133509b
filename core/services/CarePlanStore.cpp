// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlanStore.h"

#include "core/people/Narrative.h"
#include "core/vault/RequiredRecord.h"

#include <unordered_map>

namespace zaklon {

namespace {

using WordsById = std::unordered_map<RecordId, PlanWords>;

/// The flat records of one plan while the tree is put together.
struct PlanRecords {
    std::vector<Need> needs;
    std::vector<Goal> goals;
    std::vector<Action> actions;
    WordsById words;
};

PlanWords wordsOf(const PlanRecords& records, const RecordId& id) {
    const auto found = records.words.find(id);
    return found == records.words.end() ? PlanWords() : found->second;
}

Result<WordsById> readWords(const std::optional<ConfidentialRecords>& confidential,
                            const RecordId& person) {
    WordsById words;
    if (!confidential) {
        return words;
    }
    auto narratives = confidential->where<Narrative>("person", person);
    if (!narratives) {
        return passOn(narratives);
    }
    for (auto& each : *narratives) {
        const auto& about = each.about.text;
        if (about == "need" || about == "goal" || about == "action") {
            words[each.id] = {std::move(each.title), std::move(each.text),
                              std::move(each.ownWords)};
        }
    }
    return words;
}

PlannedAction planned(const Action& action, const PlanRecords& records, Date today) {
    return {action, wordsOf(records, action.id), isOverdue(action, today)};
}

std::vector<PlannedGoal> goalsUnder(const RecordId& need, const PlanRecords& records) {
    std::vector<PlannedGoal> goals;
    for (const auto& goal : records.goals) {
        if (goal.need == need) {
            goals.push_back({goal, wordsOf(records, goal.id), {}});
        }
    }
    return goals;
}

/// Where an action stands: under its goal, else under its need, else nowhere.
std::vector<PlannedAction>& placeOf(const Action& action, CarePlan& plan) {
    for (auto& need : plan.needs) {
        for (auto& goal : need.goals) {
            if (goal.goal.id == action.goal) {
                return goal.actions;
            }
        }
    }
    for (auto& need : plan.needs) {
        if (need.need.id == action.need) {
            return need.actions;
        }
    }
    return plan.loose;
}

CarePlanCounts countsOf(const PlanRecords& records, Date today) {
    CarePlanCounts counts;
    for (const auto& goal : records.goals) {
        const bool reached = goal.state == GoalState::Reached;
        counts.goalsReached += reached ? 1 : 0;
        counts.goals += reached || isOpen(goal.state) ? 1 : 0;
    }
    for (const auto& need : records.needs) {
        const bool met = need.state == NeedState::Met;
        counts.needsMet += met ? 1 : 0;
        counts.needs += met || isOpen(need.state) ? 1 : 0;
        counts.openNeeds += isOpen(need.state) ? 1 : 0;
        counts.unmetNeeds += unmetDays(need, today) ? 1 : 0;
    }
    for (const auto& action : records.actions) {
        const bool finished = action.state == ActionState::Done;
        counts.actionsDone += finished ? 1 : 0;
        counts.actions += finished || isOpen(action.state) ? 1 : 0;
        counts.openActions += isOpen(action.state) ? 1 : 0;
        counts.overdueActions += isOverdue(action, today) ? 1 : 0;
    }
    return counts;
}

CarePlan treeOf(const PlanRecords& records, Date today) {
    CarePlan plan;
    for (const auto& need : records.needs) {
        plan.needs.push_back({need,
                              wordsOf(records, need.id),
                              goalsUnder(need.id, records),
                              {},
                              unmetDays(need, today)});
    }
    for (const auto& action : records.actions) {
        placeOf(action, plan).push_back(planned(action, records, today));
    }
    plan.counts = countsOf(records, today);
    plan.progress = progressOf(records.needs, records.actions);
    return plan;
}

/// Moves one record among those of its person for which `isSibling` holds.
template <class Record, class IsSibling>
Result<WriteReceipt> moveAmong(Vault& vault, const RecordId& id, MoveDirection direction,
                               IsSibling&& isSibling) {
    const auto found = findRequired<Record>(vault.casework(), id);
    if (!found) {
        return passOn(found);
    }
    auto siblings = vault.casework().where<Record>("person", found->person);
    if (!siblings) {
        return passOn(siblings);
    }
    siblings->erase(std::remove_if(siblings->begin(), siblings->end(),
                                   [&](const Record& each) { return !isSibling(each, *found); }),
                    siblings->end());
    const auto changed = movedByOne(std::move(*siblings), id, direction);
    return vault.write([&](Transaction& transaction) -> Status {
        for (const auto& each : changed) {
            if (const auto saved = transaction.save(each); !saved) {
                return saved;
            }
        }
        return {};
    });
}

} // namespace

Result<CarePlan> CarePlanStore::ofPerson(const RecordId& person, Date today) const {
    auto needs = m_casework.where<Need>("person", person);
    if (!needs) {
        return passOn(needs);
    }
    auto goals = m_casework.where<Goal>("person", person);
    if (!goals) {
        return passOn(goals);
    }
    auto actions = m_casework.where<Action>("person", person);
    if (!actions) {
        return passOn(actions);
    }
    auto words = readWords(m_confidential, person);
    if (!words) {
        return passOn(words);
    }
    return treeOf({inOrder(std::move(*needs)), inOrder(std::move(*goals)),
                   inOrder(std::move(*actions)), std::move(*words)},
                  today);
}

Result<WriteReceipt> moveNeed(Vault& vault, const RecordId& need, MoveDirection direction) {
    return moveAmong<Need>(vault, need, direction, [](const Need&, const Need&) { return true; });
}

Result<WriteReceipt> moveGoal(Vault& vault, const RecordId& goal, MoveDirection direction) {
    return moveAmong<Goal>(vault, goal, direction, [](const Goal& each, const Goal& moved) {
        return each.need == moved.need;
    });
}

Result<WriteReceipt> moveAction(Vault& vault, const RecordId& action, MoveDirection direction) {
    return moveAmong<Action>(vault, action, direction, [](const Action& each, const Action& moved) {
        return each.goal == moved.goal && each.need == moved.need;
    });
}

} // namespace zaklon
