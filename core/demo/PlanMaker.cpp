// SPDX-License-Identifier: GPL-3.0-or-later
// Needs, goals, actions and deliveries of an invented case.
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

struct AreaSketch {
    std::string_view area;
    std::string_view service;
};
constexpr std::array<AreaSketch, 12> kAreas{{{"safety", "crisis"},
                                             {"accommodation", "safe_accommodation"},
                                             {"health", "medical"},
                                             {"mental_health", "psychological"},
                                             {"legal", "legal_info"},
                                             {"residence", "residence"},
                                             {"documents", "documents"},
                                             {"money", "financial"},
                                             {"work", "employment"},
                                             {"education", "education"},
                                             {"child", "childcare"},
                                             {"language", "interpretation"}}};

Code code(std::string_view text) {
    return Code{std::string(text)};
}

class PlanMaker {
  public:
    PlanMaker(DemoHouse& house, DemoCase& made)
        : m_house(house), m_made(made), m_dice(house.dice()) {}

    /// `certain`: the need is open and its first action is due on the day of its turn.
    void addNeed(int position, bool certain) {
        const auto& sketch = newArea();
        Need need;
        need.id = m_house.newId();
        need.person = m_made.person.id;
        need.area = code(sketch.area);
        need.openedOn = m_house.daysAgo(m_dice.between(1, m_made.story.daysKnown));
        need.position = position;
        if (!m_made.assessments.empty() && m_dice.chance(50)) {
            need.assessment = m_made.assessments.front().id;
        }
        if (!certain) {
            settle(need);
        }
        m_certain = certain;
        if (need.state != NeedState::Unmet && need.state != NeedState::NotWanted) {
            addGoal(need, sketch.service);
        }
        m_made.needs.push_back(std::move(need));
    }

  private:
    /// One that no need of the person has yet: two of one area could have one goal in the same
    /// words.
    const AreaSketch& newArea() {
        auto at = m_dice.below(kAreas.size());
        const auto isTaken = [&](const Need& each) { return each.area.text == kAreas[at].area; };
        while (std::any_of(m_made.needs.begin(), m_made.needs.end(), isTaken)) {
            at = (at + 1) % kAreas.size();
        }
        return kAreas[at];
    }

    /// Most needs are met by civil society, some by nobody: those stay on the page as such.
    void settle(Need& need) {
        const int at = m_dice.between(1, 100);
        const bool over = !m_made.story.open;
        if (at <= (over ? 70 : 30)) {
            need.state = at % 4 == 0 ? NeedState::PartlyMet : NeedState::Met;
            need.metBy = code(m_dice.chance(70) ? "cso" : "state");
            if (need.state == NeedState::Met) {
                need.closedOn = need.openedOn.plusDays(
                    m_dice.between(0, static_cast<int>(need.openedOn.daysUntil(m_house.today()))));
            }
        } else if (at <= (over ? 90 : 42)) {
            need.state = NeedState::Unmet;
            need.metBy = code("none");
            need.unmetReason = code(m_dice.pick(
                std::array<std::string_view, 6>{"no_service", "no_capacity", "not_recognised",
                                                "documents", "no_right", "nobody_responsible"}));
        } else if (at <= (over ? 95 : 46)) {
            need.state = NeedState::NotWanted;
        }
    }

    void addGoal(const Need& need, std::string_view service) {
        Goal goal;
        goal.id = m_house.newId();
        goal.person = m_made.person.id;
        goal.need = need.id;
        goal.state = need.state == NeedState::Met ? GoalState::Reached : GoalState::InProgress;
        goal.due = m_house.today().plusDays(m_dice.between(20, 120));
        auto words = narrativeFor(goal.id, m_made.person.id, "goal", {});
        words.title =
            m_dice.pick(m_house.words().goals.at(need.area.text)); // what the plan calls it
        m_made.narratives.push_back(std::move(words));
        const int count = m_dice.between(1, 2);
        for (int i = 0; i < count; ++i) {
            addAction(need, goal, service, i);
        }
        m_made.goals.push_back(std::move(goal));
    }

    void addAction(const Need& need, const Goal& goal, std::string_view service, int position) {
        Action action;
        action.id = m_house.newId();
        action.person = m_made.person.id;
        action.goal = goal.id;
        action.service = code(service);
        action.responsible = m_made.person.worker;
        action.assessment = need.assessment;
        action.position = position;
        if (const auto* provider = m_house.providerFor(service)) {
            action.provider = provider->id;
        }
        const bool over = need.state == NeedState::Met || !m_made.story.open;
        if (m_certain) {
            action.due = dueDay(m_house, m_made.story.number);
            m_certain = false;
        } else if (over || m_dice.chance(35)) {
            finish(action, need.openedOn);
        } else {
            action.state = m_dice.chance(60)   ? ActionState::ToDo
                           : m_dice.chance(60) ? ActionState::InProgress
                                               : ActionState::Waiting;
            action.due = dueDay(m_house, m_made.story.number + m_made.actions.size());
        }
        m_made.actions.push_back(std::move(action));
    }

    void finish(Action& action, Date openedOn) {
        const int span = static_cast<int>(openedOn.daysUntil(m_house.today()));
        action.state = m_dice.chance(88) ? ActionState::Done : ActionState::Skipped;
        action.doneOn = openedOn.plusDays(m_dice.between(0, std::max(0, span)));
        action.due = action.doneOn;
        action.outcome = code(action.state == ActionState::Skipped ? "no_longer_needed"
                              : m_dice.chance(80)                  ? "achieved"
                                                                   : "partly_achieved");
        if (action.state == ActionState::Done) {
            addDelivery(action);
        }
    }

    void addDelivery(const Action& action) {
        Delivery delivery;
        delivery.id = m_house.newId();
        delivery.person = m_made.person.id;
        delivery.service = action.service;
        delivery.state = m_dice.chance(90) ? DeliveryState::Delivered : DeliveryState::Offered;
        delivery.onDate = *action.doneOn;
        delivery.provider = action.provider;
        delivery.metBy = code(m_dice.chance(70) ? "cso" : "state");
        delivery.action = action.id;
        delivery.worker = m_made.person.worker;
        delivery.minutes = m_dice.between(1, 12) * 15;
        if (m_made.story.open && m_dice.chance(15)) {
            delivery.followUpOn = dueDay(m_house, m_made.story.number);
        }
        m_made.deliveries.push_back(std::move(delivery));
    }

    DemoHouse& m_house;
    DemoCase& m_made;
    Dice& m_dice;
    bool m_certain = false;
};

/// What stands in the way of work, at steps that did not come to it. Draws nothing: what else is
/// invented stays as it is.
void addWorkBarriers(DemoCase& made) {
    constexpr std::array<std::array<std::string_view, 2>, 6> kMet{{{"no_permit", "language"},
                                                                   {"language", "no_childcare"},
                                                                   {"refused", "discrimination"},
                                                                   {"qualification", "documents"},
                                                                   {"health", "distance"},
                                                                   {"conditions", "unsafe"}}};
    for (auto& action : made.actions) {
        if (action.service.text == "employment" && action.outcome.text != "achieved") {
            const auto turn = made.story.number + static_cast<std::size_t>(action.position);
            const auto& met = kMet[turn % kMet.size()];
            action.barriers = {code(met.front())};
            if (turn % 2 == 0) {
                action.barriers.push_back(code(met.back()));
            }
        }
    }
}

} // namespace

void addCarePlan(DemoHouse& house, DemoCase& made) {
    PlanMaker maker(house, made);
    const int count = house.dice().between(1, 3);
    for (int i = 0; i < count; ++i) {
        // The first three persons: one overdue, one today, one this week.
        maker.addNeed(i, i == 0 && made.story.number < 3);
    }
    addWorkBarriers(made);
}

} // namespace zaklon::demo
