// SPDX-License-Identifier: GPL-3.0-or-later
// Person, identity and names of an invented case.
#include "core/demo/CaseMakers.h"

#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

constexpr std::array<std::string_view, 7> kForms{
    "labour", "sexual", "domestic", "begging", "prostitution", "criminality", "forced_marriage"};
constexpr std::array<std::string_view, 12> kSources{
    "mup",    "csw",  "cso",  "io",     "labour_insp", "education",
    "health", "kirs", "self", "family", "citizen",     "helpline"};
constexpr std::array<std::string_view, 6> kHomes{"atina_housing",    "safe_house",    "private",
                                                 "reception_centre", "asylum_centre", "employer"};
constexpr std::array<std::string_view, 8> kVulnerabilities{
    "single_parent",    "pregnant", "illness",      "disability",
    "language_barrier", "distress", "no_documents", "no_income"};

constexpr std::size_t kLeavesEvery = 20;
constexpr std::size_t kLeavesTurn = 13;

Code code(std::string_view text) {
    return Code{std::string(text)};
}

/// Of those who were not exploited and did not survive violence either, nothing points to danger
/// for some.
PersonCategory otherCategory(const Story& story, Dice& dice) {
    if (dice.chance(60)) {
        return PersonCategory::GbvSurvivor;
    }
    if (!dice.chance(70)) {
        return PersonCategory::AccompanyingFamilyMember;
    }
    return story.danger == 0 ? PersonCategory::NoIndication : PersonCategory::PersonAtRisk;
}

PersonCategory categoryFor(const Story& story, Dice& dice) {
    if (!story.exploited) {
        return otherCategory(story, dice);
    }
    const int at = dice.between(1, 100);
    return at <= 22   ? PersonCategory::IdentifiedVictim
           : at <= 52 ? PersonCategory::PresumedVictim
           : at <= 68 ? PersonCategory::PotentialVictim
           : at <= 92 ? PersonCategory::PersonAtRisk
                      : PersonCategory::NotConfirmed;
}

CaseStatus statusFor(const Story& story, Dice& dice) {
    if (!story.open) {
        return dice.chance(70)   ? CaseStatus::Closed
               : dice.chance(60) ? CaseStatus::Transferred
                                 : CaseStatus::Archived;
    }
    if (story.daysKnown < 10) {
        return CaseStatus::Intake;
    }
    return dice.chance(75)   ? CaseStatus::Active
           : dice.chance(40) ? CaseStatus::Waiting
           : dice.chance(60) ? CaseStatus::FollowUp
                             : CaseStatus::Reopened;
}

/// Some do not want services now, and may come back at any time. Counted, not thrown.
void leaveServices(Person& person, const Story& story) {
    if (story.number % kLeavesEvery != kLeavesTurn) {
        return;
    }
    person.category = PersonCategory::SelfExit;
    if (story.open) {
        person.status = CaseStatus::Waiting;
    }
}

void describeHarm(Person& person, const Story& story, Dice& dice) {
    if (story.exploited) {
        person.primaryForm = code(dice.pick(kForms));
        person.exploitation = {person.primaryForm};
        if (dice.chance(15) && person.primaryForm.text != "labour") {
            person.exploitation.push_back(code("labour"));
        }
    }
    for (const auto vulnerability : kVulnerabilities) {
        if (dice.chance(12)) {
            person.vulnerabilities.push_back(code(vulnerability));
        }
    }
    if (story.age < 18) {
        person.vulnerabilities.push_back(code("child"));
    }
}

/// Violence at home came before or beside the exploitation.
bool survivedViolenceToo(const Person& person) {
    return person.primaryForm.text == "sexual" && person.birthYear.value_or(0) % 3 == 0;
}

void describeLanguage(Person& person, const Story& story, Dice& dice) {
    person.languages = {code(story.origin->language)};
    if (dice.chance(25) && story.origin->language != "en") {
        person.languages.push_back(code("en"));
    }
    const bool local = story.origin->language == "sr" || story.origin->language == "bs";
    person.interpreterNeeded = local ? YesNo::No : dice.chance(80) ? YesNo::Yes : YesNo::No;
    if (person.interpreterNeeded == YesNo::Yes && story.female && dice.chance(60)) {
        person.interpreterSex = code("female");
    }
}

NameSpelling pickName(const std::vector<NameSpelling>& names, Dice& dice) {
    return dice.pick(names);
}

PersonName officialName(DemoHouse& house, const DemoCase& made) {
    auto& dice = house.dice();
    const auto& origin = *made.story.origin;
    const auto given = pickName(made.story.female ? origin.female : origin.male, dice);
    const auto family = pickName(origin.family, dice);
    PersonName name;
    name.id = house.newId();
    name.person = made.person.id;
    name.kind = code("official");
    name.given = given.written;
    name.family = family.written;
    if (!given.own.empty() && !family.own.empty()) {
        name.asWritten = given.own + " " + family.own;
    }
    name.safeToUse = dice.chance(70) ? YesNo::Yes : dice.chance(50) ? YesNo::No : YesNo::NotAsked;
    name.source = code(dice.chance(60) ? "document" : "person");
    return name;
}

void addNames(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    made.names.push_back(officialName(house, made));
    if (dice.chance(30)) {
        PersonName nickname;
        nickname.id = house.newId();
        nickname.person = made.person.id;
        nickname.kind = code(made.story.exploited && dice.chance(50) ? "exploiter" : "nickname");
        nickname.given = dice.pick(house.words().pseudonyms);
        nickname.safeToUse = YesNo::No;
        nickname.source = code("person");
        made.names.push_back(std::move(nickname));
    }
}

void addIdentity(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    const auto& origin = *made.story.origin;
    auto& identity = made.identity;
    identity.id = made.person.id;
    identity.citizenships = {code(origin.country)};
    identity.countryOfBirth = code(origin.country);
    identity.placeOfBirth = dice.pick(origin.places);
    identity.stateless = dice.chance(2) ? YesNo::Yes : YesNo::No;
    if (made.person.birthYear && made.person.ageBasis == AgeBasis::Document) {
        identity.dateOfBirth =
            Date::fromYmd(*made.person.birthYear, static_cast<unsigned>(dice.between(1, 12)),
                          static_cast<unsigned>(dice.between(1, 28)));
    } else {
        identity.dateOfBirthAsTold = house.say(Sentence::AgeAsTold, std::to_string(made.story.age));
    }
    identity.address = dice.pick(house.words().streets) + " " +
                       std::to_string(dice.between(1, 199)) + ", " + house.say(Sentence::HomeTown);
}

/// No two people have the same, as in a house that keeps them apart: in turn, and with a number
/// once the list is used up.
std::string pseudonymOf(DemoHouse& house, std::size_t number) {
    constexpr std::size_t kStride = 19;     // shares no divisor with the length of the list
    static_cast<void>(house.dice().next()); // the rest of the person falls as it always did
    const auto& all = house.words().pseudonyms;
    const auto round = number / all.size();
    const auto& name = all[number * kStride % all.size()];
    return round == 0 ? name : name + " " + std::to_string(round + 1);
}

} // namespace

Status addPerson(DemoHouse& house, DemoCase& made) {
    auto& dice = house.dice();
    const auto& story = made.story;
    auto& person = made.person;
    const auto caseCode = house.newCode();
    if (!caseCode) {
        return passOn(caseCode);
    }
    person.id = house.newId();
    person.code = *caseCode;
    person.pseudonym = pseudonymOf(house, story.number);
    person.category = categoryFor(story, dice);
    person.status = statusFor(story, dice);
    leaveServices(person, story);
    person.sex = story.female ? Sex::Female : Sex::Male;
    person.birthYear = house.today().year() - story.age;
    person.ageBasis = dice.chance(60) ? AgeBasis::Document : AgeBasis::Stated;
    person.nationalityGroup = code(story.origin->nationalityGroup);
    describeLanguage(person, story, dice);
    person.legalStatus = code(dice.pick(story.origin->legalStatus));
    person.accommodation = code(dice.pick(kHomes));
    describeHarm(person, story, dice);
    person.gbvSurvivor = survivedViolenceToo(person);
    person.reachedUsThrough = code(dice.pick(kSources));
    person.reachedUsInformally = dice.chance(30);
    person.firstContact = house.daysAgo(story.daysKnown);
    person.worker = house.someWorker();
    addIdentity(house, made);
    addNames(house, made);
    addRelations(house, made);
    return {};
}

} // namespace zaklon::demo
