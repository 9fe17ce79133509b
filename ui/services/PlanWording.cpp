// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanWording.h"

#include "ui/session/DueTone.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

IconName areaIcon(std::string_view area) {
    static constexpr std::pair<std::string_view, IconName> kIcons[] = {
        {"safety", IconName::Shield},      {"accommodation", IconName::Shelter},
        {"language", IconName::Translate}, {"legal", IconName::Scale},
        {"justice", IconName::Scale},      {"residence", IconName::Permit},
        {"documents", IconName::Document}, {"child", IconName::Child},
        {"family", IconName::People},      {"belonging", IconName::People},
        {"education", IconName::Reports},  {"return", IconName::Pathways}};
    const auto* found = std::find_if(std::begin(kIcons), std::end(kIcons),
                                     [&](const auto& each) { return each.first == area; });
    return found == std::end(kIcons) ? IconName::Care : found->second;
}

} // namespace

PlanWording::PlanWording(const Session& session) : m_session(session) {
    for (const auto& worker : session.workers()) {
        m_initials.emplace(worker.id, toQString(worker.initials));
    }
}

PlanLine PlanWording::line(const PlannedNeed& planned) const {
    const auto& need = planned.need;
    PlanLine line;
    line.kind = PlanKind::Need;
    line.id = need.id;
    line.title = planned.words.title.empty() ? m_session.words().label("need_area", need.area)
                                             : toQString(planned.words.title);
    line.icon = areaIcon(need.area.text);
    line.iconTone = Tone::Accent;
    line.chip = m_session.words().label(need.state);
    if (planned.unmetDays) {
        line.chip = *planned.unmetDays == 0
                        ? tr("Unmet since today")
                        : tr("Unmet for %n day(s)", nullptr, *planned.unmetDays);
        line.tone = Tone::High;
    } else if (need.state == NeedState::Met) {
        line.tone = Tone::Good;
    } else if (need.state == NeedState::Open && !planned.goals.empty()) {
        const auto reached = static_cast<int>(
            std::count_if(planned.goals.begin(), planned.goals.end(),
                          [](const auto& goal) { return goal.goal.state == GoalState::Reached; }));
        line.chip =
            tr("%1 of %n goal(s)", nullptr, static_cast<int>(planned.goals.size())).arg(reached);
    }
    return line;
}

PlanLine PlanWording::line(const PlannedGoal& planned) const {
    PlanLine line;
    line.kind = PlanKind::Goal;
    line.id = planned.goal.id;
    line.title = !planned.words.title.empty() ? toQString(planned.words.title)
                 : m_session.confidential()   ? tr("Goal without words")
                                              : tr("Goal"); // its words are not to be seen
    line.icon = IconName::Flag;
    line.chip = m_session.words().label(planned.goal.state);
    switch (planned.goal.state) {
    case GoalState::InProgress:
        line.tone = Tone::Info;
        break;
    case GoalState::Reached:
        line.tone = Tone::Good;
        break;
    case GoalState::Waiting:
        line.tone = Tone::Attention;
        break;
    case GoalState::Changed:
    case GoalState::Dropped:
        break;
    }
    if (isOpen(planned.goal.state) && planned.goal.due) {
        sayDue(line, *planned.goal.due);
    }
    return line;
}

void PlanWording::sayDue(PlanLine& line, Date due) const {
    const auto today = m_session.today();
    line.chip = m_session.words().due(due, today);
    line.tone = toneOfDue(due, today);
}

PlanLine PlanWording::line(const PlannedAction& planned) const {
    const auto& action = planned.action;
    PlanLine line;
    line.kind = PlanKind::Action;
    line.id = action.id;
    const auto service = m_session.words().label("service", action.service);
    line.title = !planned.words.title.empty() ? toQString(planned.words.title)
                 : !service.isEmpty()         ? service
                 : m_session.confidential()   ? tr("Action without words")
                                              : tr("Action"); // its words are not to be seen
    line.icon = IconName::Circle;
    const auto who = m_initials.find(action.responsible);
    line.who = who == m_initials.end() ? QString() : who->second;
    line.note = m_session.words().labels("work_barrier", action.barriers);
    line.chip = m_session.words().label(action.state);
    switch (action.state) {
    case ActionState::Done:
        line.icon = IconName::CheckCircle;
        line.iconTone = Tone::Good;
        line.tone = Tone::Good;
        if (action.doneOn) {
            //: an action and the day on which it was done
            line.chip =
                tr("Done %1").arg(m_session.words().shortDate(*action.doneOn, m_session.today()));
        }
        return line;
    case ActionState::Skipped:
        line.icon = IconName::Close;
        return line;
    case ActionState::Waiting:
        line.icon = IconName::Pause;
        line.tone = Tone::Attention;
        break;
    case ActionState::InProgress:
        line.icon = IconName::Progress;
        line.tone = Tone::Info;
        break;
    case ActionState::ToDo:
        break;
    }
    if (action.due) {
        sayDue(line, *action.due);
    }
    return line;
}

QString PlanWording::summary(const CarePlanCounts& counts) const {
    if (counts.goals == 0) {
        return tr("%n need(s) still open", nullptr, counts.openNeeds);
    }
    return tr("%1 of %n goal(s) reached", nullptr, counts.goals).arg(counts.goalsReached);
}

} // namespace zaklon::ui
