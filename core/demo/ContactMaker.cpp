// SPDX-License-Identifier: GPL-3.0-or-later
// Safe contacts, the log of contacts, documents and the story of the first talk.
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

constexpr std::array<std::string_view, 4> kPhoneChannels{"mobile", "messenger", "sms", "landline"};
constexpr std::array<std::string_view, 5> kLoggedChannels{"mobile", "in_person", "helpline",
                                                          "messenger", "home_visit"};

Code code(std::string_view text) {
    return Code{std::string(text)};
}

/// Zeros after the country code belong to nobody.
std::string inventNumber(Dice& dice) {
    auto digits = std::to_string(dice.between(0, 99'999));
    digits.insert(0, 5 - digits.size(), '0');
    return "+381 00 00" + digits;
}

SafeContact inventSafeContact(DemoHouse& house, const DemoCase& made) {
    auto& dice = house.dice();
    const auto& words = house.words();
    SafeContact contact;
    contact.id = house.newId();
    contact.person = made.person.id;
    contact.channel = code(dice.pick(kPhoneChannels));
    contact.address = inventNumber(dice);
    contact.mayContact = dice.chance(75)   ? MayContact::Yes
                         : dice.chance(70) ? MayContact::OnlyUrgent
                                           : MayContact::Never;
    contact.days = dice.chance(70) ? codes({"monday", "tuesday", "wednesday", "thursday"})
                                   : codes({"saturday", "sunday"});
    contact.fromTime = dice.chance(50) ? "09:00" : "13:00";
    contact.toTime = dice.chance(50) ? "15:00" : "18:30";
    contact.maySpeakTo = dice.pick(words.maySpeakTo);
    contact.ifOtherAnswers = dice.pick(words.ifOtherAnswers);
    contact.neverSay = dice.pick(words.neverSay);
    contact.codeWord = dice.pick(words.codeWords);
    contact.unsafeWord = dice.pick(words.unsafeWords);
    contact.deviceMonitored = dice.chance(20) ? YesNo::Yes : YesNo::Unknown;
    contact.language = made.person.languages.front();
    contact.preferred = true;
    contact.verifiedOn = house.daysAgo(dice.between(0, std::min(made.story.daysKnown, 50)));
    if (contact.mayContact == MayContact::Never) {
        contact.days.clear(); // nothing is agreed about when
        contact.fromTime.clear();
        contact.toTime.clear();
    }
    if (made.story.number % 5 == 2) {
        contact.notFrom = "14:00";
        contact.notTo = "14:30";
        contact.notWhen = house.say(Sentence::SomebodyListens);
    }
    if (made.story.number % 7 == 3) {
        contact.timeZone = code("europe_london");
    }
    return contact;
}

Timestamp noonish(Date day, Dice& dice) {
    return Timestamp{day.daysSince1970() * 86'400 + 8 * 3'600 + dice.between(0, 9 * 3'600)};
}

void logContacts(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    const int count = made.story.brief ? 1 : dice.between(1, 4);
    for (int i = 0; i < count; ++i) {
        const auto day = house.daysAgo(dice.between(1, made.story.daysKnown));
        Contact contact;
        contact.id = house.newId();
        contact.person = made.person.id;
        contact.at = noonish(day, dice);
        contact.channel = code(dice.pick(kLoggedChannels));
        const bool spoke = dice.chance(70);
        contact.result = code(spoke ? "spoke" : dice.chance(60) ? "no_answer" : "other_person");
        contact.safe = spoke ? YesNo::Yes : YesNo::Unknown;
        contact.minutes = spoke ? dice.between(5, 70) : 1;
        contact.worker = made.person.worker;
        if (dice.chance(60)) {
            made.narratives.push_back(narrativeFor(contact.id, made.person.id, "contact",
                                                   dice.pick(house.words().contactNotes)));
        }
        made.contacts.push_back(std::move(contact));
    }
}

/// That a way must never be used was said in a call: the newest one of the log.
void logRefusals(DemoCase& made) {
    for (auto& way : made.safeContacts) {
        if (way.mayContact != MayContact::Never) {
            continue;
        }
        auto& call = *std::max_element(
            made.contacts.begin(), made.contacts.end(),
            [](const Contact& one, const Contact& other) { return one.at < other.at; });
        call.channel = code("helpline");
        call.result = code("spoke");
        call.safe = YesNo::Yes;
        call.minutes = std::max(call.minutes, 5);
        way.verifiedOn = Date::fromDays(call.at.seconds / 86'400); // by day: it is the same here
    }
}

} // namespace

void addContacts(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    if (dice.chance(85)) {
        made.safeContacts.push_back(inventSafeContact(house, made));
    }
    const auto& story = dice.pick(house.words().intake);
    auto narrative = narrativeFor(made.person.id, made.person.id, "person", story.text);
    narrative.title = house.say(Sentence::FirstContact);
    narrative.ownWords = story.ownWords;
    made.narratives.push_back(std::move(narrative));
    logContacts(house, made);
    logRefusals(made);
}

void addDocuments(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    if (made.story.brief || !dice.chance(70)) {
        return;
    }
    const bool citizen = made.person.legalStatus.text == "citizen";
    IdentityDocument document;
    document.id = house.newId();
    document.person = made.person.id;
    document.kind = code(citizen ? "id_card" : dice.chance(60) ? "passport" : "residence_permit");
    document.state = code(dice.chance(65)   ? "held_by_person"
                          : dice.chance(50) ? "held_by_employer"
                                            : "missing");
    document.validFrom = house.daysAgo(dice.between(200, 2'000));
    // Some run out in the next weeks: that is what the page Today warns of.
    document.validUntil = made.story.number % 6 == 0
                              ? house.today().plusDays(dice.between(2, 28))
                              : house.today().plusDays(dice.between(60, 1'500));
    if (isToGet(document)) {
        document.actBy = house.today().plusDays(static_cast<int>(9 + made.story.number % 30));
    }
    DocumentDetail detail;
    detail.id = document.id;
    detail.person = made.person.id;
    detail.number = "EXAMPLE-" + std::to_string(dice.between(100'000, 999'999));
    detail.issuingCountry = code(made.story.origin->country);
    detail.issuer = house.say(Sentence::DocumentIssuer);
    if (document.state.text == "held_by_employer") {
        detail.heldBy = house.say(Sentence::DocumentHolder);
    }
    made.documents.push_back(std::move(document));
    made.documentDetails.push_back(std::move(detail));
}

} // namespace zaklon::demo
