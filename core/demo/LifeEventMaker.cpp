// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

struct Happening {
    std::string_view kind;
    Sentence words;
};

constexpr std::array kHappenings{Happening{"perpetrator_near", Sentence::PerpetratorNear},
                                 Happening{"media", Sentence::MediaStory},
                                 Happening{"pregnancy_birth", Sentence::PregnancyTold},
                                 Happening{"family_contact", Sentence::FamilyCalled},
                                 Happening{"person_asks", Sentence::UnsafeWay}};

} // namespace

void addLifeEvents(DemoHouse& house, DemoCase& made) {
    const auto& story = made.story;
    if (story.number % 8 != 5 || !story.open) {
        return;
    }
    const auto& happening = kHappenings[story.number / 8 % kHappenings.size()];
    LifeEvent event;
    event.id = house.newId();
    event.person = made.person.id;
    event.kind = Code{std::string(happening.kind)};
    event.onDate = house.daysAgo(std::min(story.daysKnown, 2));
    event.worker = made.person.worker;
    made.narratives.push_back(
        narrativeFor(event.id, event.person, "life_event", house.say(happening.words)));
    made.lifeEvents.push_back(std::move(event));
}

} // namespace zaklon::demo
