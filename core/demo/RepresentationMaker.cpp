// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks for the person, the beds that were asked for, the country of origin.
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

Code code(std::string_view text) {
    return Code{std::string(text)};
}

/// The first one in the directory.
RecordId someLegalAid(DemoHouse& house) {
    for (const auto& provider : house.providers()) {
        const auto& services = provider.services;
        if (std::find(services.begin(), services.end(), code("legal_rep")) != services.end()) {
            return provider.id;
        }
    }
    return {};
}

/// A child has a guardian for the proceedings; others begin with advice or with an authority that
/// runs out in some weeks.
void addRepresentation(DemoHouse& house, DemoCase& made) {
    const auto turn = made.story.number / 4 % 4;
    Representation one;
    one.id = house.newId();
    one.person = made.person.id;
    one.since = house.daysAgo(std::min(made.story.daysKnown, 40));
    one.worker = made.person.worker;
    one.covers = codes({turn % 2 == 0 ? "all" : "asylum"});
    if (made.isChild()) {
        one.kind = code("guardian_ad_litem");
        one.basis = AuthorityBasis::Appointed;
    } else {
        one.kind = code(turn == 3 ? "ngo_counsel" : "lawyer");
        one.provider = someLegalAid(house);
        constexpr std::array kBases{AuthorityBasis::PowerOfAttorney, AuthorityBasis::AdviceOnly,
                                    AuthorityBasis::PowerOfAttorney, AuthorityBasis::Oral};
        one.basis = kBases[turn];
    }
    if (one.basis == AuthorityBasis::PowerOfAttorney) {
        one.validUntil = house.today().plusDays(turn == 0 ? 12 : 200);
    } else if (one.basis == AuthorityBasis::Oral) {
        one.endedOn = house.daysAgo(1);
        one.endReason = code("replaced");
    }
    auto words =
        narrativeFor(one.id, one.person, "representation", house.say(Sentence::CounselReach));
    words.title = house.say(Sentence::CounselName);
    made.narratives.push_back(std::move(words));
    made.representations.push_back(std::move(one));
}

/// Refused one evening, asked for elsewhere on the next day.
void addRequests(DemoHouse& house, DemoCase& made) {
    static constexpr std::array<std::string_view, 4> kRefusals{"no_documents", "full",
                                                               "no_families", "not_registered"};
    const auto turn = made.story.number / 5;
    AccommodationRequest refused;
    refused.id = house.newId();
    refused.person = made.person.id;
    refused.askedOf = code(turn % 2 == 0 ? "migration" : "social_protection");
    refused.askedOn = house.daysAgo(2);
    refused.people = turn % 4 == 2 ? 3 : 1;
    refused.state = AccommodationState::Refused;
    refused.answeredOn = house.daysAgo(1);
    refused.refusalReason = code(kRefusals[turn % kRefusals.size()]);
    refused.worker = made.person.worker;
    auto next = refused;
    next.id = house.newId();
    next.askedOf = code("shelter");
    next.askedOn = house.daysAgo(1);
    next.refusalReason = {};
    if (turn % 2 == 0) {
        next.state = AccommodationState::Asked;
        next.answeredOn.reset();
    } else {
        next.state = AccommodationState::Granted;
        next.answeredOn = house.today();
    }
    made.narratives.push_back(narrativeFor(refused.id, refused.person, "accommodation_request",
                                           house.say(Sentence::AnotherPaper)));
    made.accommodationRequests.push_back(std::move(refused));
    made.accommodationRequests.push_back(std::move(next));
}

void addOrigin(DemoHouse& house, DemoCase& made) {
    OriginAssessment seen;
    seen.id = house.newId();
    seen.person = made.person.id;
    seen.country = code(made.story.origin->country);
    seen.regions = codes({"rural", "customary"});
    seen.lawProtects = YesNo::Yes;
    seen.practiceProtects = YesNo::No;
    seen.sources = codes({"euaa", "person"});
    seen.seenOn = house.daysAgo(std::min(made.story.daysKnown, 20));
    seen.reviewBy = house.today().plusDays(made.story.number % 4 == 0 ? 3 : 90);
    seen.worker = made.person.worker;
    auto words =
        narrativeFor(seen.id, seen.person, "origin_assessment", house.say(Sentence::OriginSeen));
    words.ownWords = house.say(Sentence::OriginFear);
    made.narratives.push_back(std::move(words));
    made.originAssessments.push_back(std::move(seen));
}

} // namespace

void addRepresentatives(DemoHouse& house, DemoCase& made) {
    const bool works = made.story.open && made.story.daysKnown >= 3;
    if (works && made.story.number % 4 == 0) {
        addRepresentation(house, made);
    }
    if (works && made.story.number % 5 == 1) {
        addRequests(house, made);
    }
    const bool foreign = made.person.legalStatus.text != "citizen";
    if (works && foreign && made.story.number % 3 == 2) {
        addOrigin(house, made);
    }
}

} // namespace zaklon::demo
