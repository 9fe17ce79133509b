// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways that an invented person follows or considers.
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <string_view>

namespace zaklon::demo {

namespace {

class PathwayMaker {
  public:
    PathwayMaker(DemoHouse& house, DemoCase& made) : m_house(house), m_made(made) {}

    Status follow(std::string_view code, PathwayState state) {
        const auto definition = m_house.pathways().current(code);
        if (definition == nullptr) {
            return fail(ErrorCode::Internal, std::string(code), "no such pathway");
        }
        PathwayCase followed;
        followed.id = m_house.newId();
        followed.person = m_made.person.id;
        followed.pathway = Code{definition->code};
        followed.pathwayVersion = definition->version;
        followed.state = state;
        followed.startedOn = m_made.person.firstContact;
        if (state == PathwayState::Ended || state == PathwayState::NotChosen) {
            followed.endedOn = m_house.today();
            followed.reasons = codes({state == PathwayState::Ended ? "reached" : "too_slow"});
        }
        // A pathway that is only considered has no steps yet.
        if (state == PathwayState::Running || state == PathwayState::Ended) {
            addSteps(*definition, followed);
        }
        m_made.pathwayCases.push_back(std::move(followed));
        return {};
    }

  private:
    /// Some steps are done, one is now, the others wait for it.
    void addSteps(const referrals::PathwayDefinition& definition, const PathwayCase& followed) {
        const auto count = definition.steps.size();
        const auto done =
            followed.state == PathwayState::Running ? m_house.dice().below(count) : count;
        for (std::size_t i = 0; i < count; ++i) {
            PathwayStep step;
            step.id = m_house.newId();
            step.person = m_made.person.id;
            step.pathwayCase = followed.id;
            step.step = Code{definition.steps[i].code};
            step.position = static_cast<int>(i);
            step.worker = m_made.person.worker;
            if (i < done) {
                step.state = StepState::Done;
                step.doneOn = dayOfStep(i, count);
            } else if (i == done) {
                step.state = StepState::Now;
                step.due = dueDay(m_house, m_made.story.number + 3);
                const auto& rule = definition.steps[i].due;
                if (rule && !rule->remindDaysBefore.empty()) {
                    step.remindOn = step.due->plusDays(-rule->remindDaysBefore.front());
                }
            }
            m_made.pathwaySteps.push_back(std::move(step));
        }
    }

    /// Spread between the first contact and today, in the order of the steps.
    Date dayOfStep(std::size_t position, std::size_t count) const {
        const auto span = m_made.person.firstContact.daysUntil(m_house.today());
        return m_made.person.firstContact.plusDays(span * static_cast<std::int64_t>(position) /
                                                   static_cast<std::int64_t>(count + 1));
    }

    DemoHouse& m_house;
    DemoCase& m_made;
};

bool mayChooseStay(const Person& person) {
    return person.legalStatus.text == "irregular" || person.legalStatus.text == "asylum_intent" ||
           person.legalStatus.text == "asylum_seeker";
}

} // namespace

Status addPathways(DemoHouse& house, DemoCase& made) {
    PathwayMaker maker(house, made);
    const auto state = made.story.open ? PathwayState::Running : PathwayState::Ended;
    Status status;
    if (made.story.exploited && house.dice().chance(35)) {
        status = maker.follow("protection_of_victims", state);
    } else if (!made.story.exploited && house.dice().chance(20)) {
        status = maker.follow("gbv_protection", state);
    }
    // Asylum and residence stand side by side: one is followed, the other considered or not chosen.
    // Whoever is on the way of protection may well be on another at the same time.
    const bool runsAlready = !made.pathwayCases.empty();
    if (status && mayChooseStay(made.person) && (house.dice().chance(45) || runsAlready)) {
        status = maker.follow("asylum", state);
        if (status) {
            status = maker.follow("temporary_residence", house.dice().chance(60)
                                                             ? PathwayState::Considered
                                                             : PathwayState::NotChosen);
        }
    }
    // Protocols are not chosen: they run while an urgent hour or a suspicion is worked on.
    if (status && made.story.open && made.story.number % 10 == 4) {
        status = maker.follow("urgent_protection", state);
    }
    if (status && made.story.open && made.story.number % 12 == 7) {
        status = maker.follow("recognising_foreign_worker", state);
    }
    const bool child = mayBeChild(made.person, house.today());
    const auto turn = made.story.number % (child ? 2U : 15U); // there are few children
    if (status && made.story.open && !made.story.brief && turn == (child ? 0U : 11U)) {
        status = maker.follow(child ? "recognising_child" : "recognising_domestic", state);
    }
    return status;
}

} // namespace zaklon::demo
