// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

struct Happening {
    std::string_view kind;
    std::string_view words;
};

constexpr std::array kHappenings{
    Happening{"perpetrator_near", "Synthetic: seen near the shop, asking for the address."},
    Happening{"media", "Synthetic: a portal wrote about the raid and named the street."},
    Happening{"pregnancy_birth", "Synthetic: told at the clinic today, asked us to know."},
    Happening{"family_contact", "Synthetic: an aunt found the number and called twice."},
    Happening{"person_asks", "Synthetic: does not feel safe on the way to work any more."}};

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
        narrativeFor(event.id, event.person, "life_event", std::string(happening.words)));
    made.lifeEvents.push_back(std::move(event));
}

} // namespace zaklon::demo
