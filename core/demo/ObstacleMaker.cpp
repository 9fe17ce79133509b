// SPDX-License-Identifier: GPL-3.0-or-later
// What institutions put in the way of some people, and the way that was taken instead.
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace zaklon::demo {

namespace {

struct Met {
    std::string_view kind;
    std::string_view institution;
    std::string_view keptFrom;
    std::string_view barrier;
    std::string_view alternative;
    bool removed;
};

constexpr std::array<Met, 6> kMet{
    Met{"residence", "police", "work", "rules", "lawyer", false},
    Met{"identity_document", "diplomatic", "status", "instructions", "accompanied", true},
    Met{"turned_away", "health", "health", "knowledge", "another_place", true},
    Met{"pushed_into_risk", "social_work", "protection", "attitude", "own_services", false},
    Met{"work_permit", "labour", "work", "rules", "complaint", false},
    Met{"sent_away", "social_work", "accommodation", "coordination", "another_institution", true}};

Code code(std::string_view text) {
    return Code{std::string(text)};
}

} // namespace

void addObstacles(DemoHouse& house, DemoCase& made) {
    if (made.story.brief || made.story.daysKnown < 10 || made.story.number % 3 != 1) {
        return;
    }
    const auto turn = made.story.number / 3;
    const auto& met = kMet[turn % kMet.size()];
    Obstacle obstacle;
    obstacle.id = house.newId();
    obstacle.person = made.person.id;
    obstacle.kind = code(met.kind);
    obstacle.institution = code(met.institution);
    obstacle.provider = turn % 2 == 0 ? house.firstOfKind(met.institution) : RecordId();
    obstacle.onDate = house.daysAgo(std::min(made.story.daysKnown, 30));
    obstacle.keptFrom = {code(met.keptFrom)};
    obstacle.barriers = {code(met.barrier)};
    obstacle.alternative = code(met.alternative);
    obstacle.worker = made.person.worker;
    if (met.removed) {
        obstacle.state = ObstacleState::Removed;
        obstacle.removedOn = house.daysAgo(3);
    }
    made.narratives.push_back(
        narrativeFor(obstacle.id, obstacle.person, "obstacle", house.say(Sentence::AnotherPaper)));
    made.obstacles.push_back(std::move(obstacle));
}

} // namespace zaklon::demo
