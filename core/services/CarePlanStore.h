// SPDX-License-Identifier: GPL-3.0-or-later
// The care plan of a person as a tree, and the writes that touch more than one of its lines.
#pragma once

#include "core/services/CarePlanRules.h"
#include "core/vault/Vault.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// Words of a line; empty without the key of the confidential compartment, and the codes of the
/// record (area, service, recommendation) are shown instead.
struct PlanWords {
    std::string title;
    std::string text;
    std::string ownWords;
};

struct PlannedAction {
    Action action;
    PlanWords words;
    bool overdue = false;
};

struct PlannedGoal {
    Goal goal;
    PlanWords words;
    std::vector<PlannedAction> actions;
};

struct PlannedNeed {
    Need need;
    PlanWords words;
    std::vector<PlannedGoal> goals;
    std::vector<PlannedAction> actions; ///< directly under the need
    std::optional<int> unmetDays;
};

struct CarePlanCounts {
    int needs = 0; ///< without those that the person does not want
    int needsMet = 0;
    int goals = 0; ///< without those that were changed or dropped
    int goalsReached = 0;
    int openNeeds = 0;
    int unmetNeeds = 0; ///< unmet or partly met
    int actions = 0;    ///< without those that were left out
    int actionsDone = 0;
    int openActions = 0;
    int overdueActions = 0;
};

struct CarePlan {
    std::vector<PlannedNeed> needs;
    std::vector<PlannedAction> loose; ///< under no need or goal that is still there
    CarePlanCounts counts;
    std::vector<CarePlanProgress> progress;
};

class CarePlanStore {
  public:
    /// With the confidential reader the words come along.
    CarePlanStore(CaseworkRecords casework, std::optional<ConfidentialRecords> confidential)
        : m_casework(casework), m_confidential(confidential) {}

    /// Lines in the order of the plan. NoPermission, DamagedDatabase.
    Result<CarePlan> ofPerson(const RecordId& person, Date today) const;

  private:
    CaseworkRecords m_casework;
    std::optional<ConfidentialRecords> m_confidential;
};

/// Moves a need, goal or action one place among its siblings. NotFound; a receipt with no entries
/// at the edge.
Result<WriteReceipt> moveNeed(Vault& vault, const RecordId& need, MoveDirection direction);
Result<WriteReceipt> moveGoal(Vault& vault, const RecordId& goal, MoveDirection direction);
Result<WriteReceipt> moveAction(Vault& vault, const RecordId& action, MoveDirection direction);

} // namespace zaklon
