// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/CaseMakers.h"

#include <string_view>

namespace zaklon::demo {

namespace {

constexpr int kBriefPercent = 80;

const Origin& pickOrigin(DemoHouse& house) {
    int total = 0;
    for (const auto& origin : house.words().origins) {
        total += origin.weight;
    }
    int at = house.dice().between(1, total);
    for (const auto& origin : house.words().origins) {
        at -= origin.weight;
        if (at <= 0) {
            return origin;
        }
    }
    return house.words().origins.front();
}

int inventAge(Dice& dice) {
    if (dice.chance(18)) {
        return dice.between(6, 17);
    }
    return dice.chance(70) ? dice.between(18, 38) : dice.between(39, 66);
}

int inventDanger(Dice& dice) {
    const int at = dice.between(1, 100);
    return at <= 35 ? 0 : at <= 70 ? 1 : at <= 92 ? 2 : 3;
}

} // namespace

Story inventStory(DemoHouse& house, std::size_t number) {
    auto& dice = house.dice();
    Story story;
    story.number = number;
    story.origin = &pickOrigin(house);
    story.female = dice.chance(84);
    story.age = inventAge(dice);
    story.danger = inventDanger(dice);
    // The first ones are always open, so that even a handful of persons fills the page Today.
    story.open = number < 3 || dice.chance(62);
    story.exploited = dice.chance(68);
    story.brief = number >= kFullCases && dice.chance(kBriefPercent);
    story.daysKnown = story.open ? dice.between(3, 400) : dice.between(90, 900);
    return story;
}

Date dueDay(DemoHouse& house, std::size_t turn) {
    auto& dice = house.dice();
    switch (turn % 12) {
    case 0:
        return house.today().plusDays(-dice.between(1, 9));
    case 1:
        return house.today();
    case 2:
    case 3:
        return house.today().plusDays(dice.between(1, 6));
    default:
        return house.today().plusDays(dice.between(7, 60));
    }
}

Narrative narrativeFor(const RecordId& record, const RecordId& person, std::string_view about,
                       std::string text) {
    Narrative narrative;
    narrative.id = record;
    narrative.person = person;
    narrative.about = Code{std::string(about)};
    narrative.text = std::move(text);
    return narrative;
}

Result<DemoCase> inventCase(DemoHouse& house, std::size_t number) {
    const auto take = [&](std::string_view maker) { house.takeDice(maker, number); };
    DemoCase made;
    take("story");
    made.story = inventStory(house, number);
    take("person");
    if (auto done = addPerson(house, made); !done) {
        return passOn(done);
    }
    take("contacts");
    addContacts(house, made);
    take("documents");
    addDocuments(house, made);
    take("assessments");
    if (auto done = addAssessments(house, made); !done) {
        return passOn(done);
    }
    if (!made.story.brief) {
        take("plan");
        addCarePlan(house, made);
        take("referrals");
        addReferrals(house, made);
        take("pathways");
        if (auto done = addPathways(house, made); !done) {
            return passOn(done);
        }
    }
    take("outreach");
    addOutreach(house, made);
    take("identification");
    addIdentification(house, made);
    if (!made.story.brief) {
        take("labour");
        addLabourQualification(house, made);
        take("representatives");
        addRepresentatives(house, made);
        take("team");
        addTeam(house, made);
        take("obstacles");
        addObstacles(house, made);
        addStepResults(house, made);
        addProceedings(house, made);
        addRetention(made);
        take("life_events");
        addLifeEvents(house, made);
        addBestInterest(house, made);
        addPlanPhases(house, made);
        addEndOfKeeping(house, made);
        addMisfitReasons(house, made);
    }
    return made;
}

} // namespace zaklon::demo
