// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanTick.h"

#include "core/services/CarePlanRules.h"
#include "ui/services/PlanRecord.h"

namespace zaklon::ui {

void PlanTick::toggle(const PlanLine& line) const {
    const auto toggleKept = [this](const auto& record) {
        if (record) {
            toggle(*record);
        }
    };
    switch (line.kind) {
    case PlanKind::Need:
        toggleKept(recordOf<Need>(m_session, line.id));
        break;
    case PlanKind::Goal:
        toggleKept(recordOf<Goal>(m_session, line.id));
        break;
    case PlanKind::Action:
        toggleKept(recordOf<Action>(m_session, line.id));
        break;
    }
}

/// Said if something is; as good as open while nobody can read it.
bool PlanTick::hasOpenSteps(const Need& need) const {
    const auto casework = m_session.casework();
    const auto goals = m_session.read(casework.where<Goal>("person", need.person));
    const auto actions = m_session.read(casework.where<Action>("person", need.person));
    if (!goals || !actions) {
        return true;
    }
    const bool open = zaklon::hasOpenSteps(need, *goals, *actions);
    if (open) {
        Q_EMIT m_session.done(tr("Steps of this need are still open. Finish them first, or change "
                                 "the state of the need in its form."));
    }
    return open;
}

void PlanTick::toggle(Need need) const {
    const bool open = isOpen(need.state);
    if (open && hasOpenSteps(need)) {
        return;
    }
    need.state = open ? NeedState::Met : NeedState::Open;
    need.closedOn = open ? std::optional(m_session.today()) : std::nullopt;
    static_cast<void>(
        m_session.save(open ? tr("The need is met.") : tr("The need is open again."), need.person,
                       [&](Transaction& transaction) { return transaction.save(need); }));
}

void PlanTick::toggle(Goal goal) const {
    const bool open = isOpen(goal.state);
    goal.state = open ? GoalState::Reached : GoalState::InProgress;
    static_cast<void>(m_session.save(
        open ? tr("The goal is reached.") : tr("The goal is open again."), goal.person,
        [&](Transaction& transaction) { return transaction.save(goal); }));
}

void PlanTick::toggle(const Action& action) const {
    const bool open = isOpen(action.state);
    const auto changed =
        open ? done(action, Code(), m_session.today()) : Result<Action>(reopened(action));
    if (!changed) {
        Q_EMIT m_session.failed(changed.error());
        return;
    }
    static_cast<void>(m_session.save(
        open ? tr("The action is done.") : tr("The action is open again."), action.person,
        [&](Transaction& transaction) { return transaction.save(*changed); }));
}

} // namespace zaklon::ui
