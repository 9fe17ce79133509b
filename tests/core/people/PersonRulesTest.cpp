// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"
#include "core/people/PersonLink.h"
#include "core/people/SafeContact.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

namespace {

Person validPerson() {
    Person person;
    person.id = RecordId::generate();
    person.code = "LUMAT-BOKID-37";
    person.firstContact = *Date::parse("2026-03-10");
    return person;
}

std::string wrongField(const Status& status) {
    return status ? std::string() : status.error().field;
}

} // namespace

TEST_CASE("a person needs a case code in its stored form", "[people]") {
    auto person = validPerson();
    CHECK(Description<Person>::check(person));
    for (const auto* code : {"", "lumat-bokid-37", "Amina", "LUMAT-BOKID-37 "}) {
        person.code = code;
        CHECK(wrongField(Description<Person>::check(person)) == "code");
    }
}

TEST_CASE("the primary form of exploitation is one of those known", "[people]") {
    auto person = validPerson();
    person.exploitation = {{"labour"}, {"sexual"}};
    person.primaryForm = {"labour"};
    CHECK(Description<Person>::check(person));
    person.primaryForm = {"begging"};
    CHECK(wrongField(Description<Person>::check(person)) == "primary_form");
}

TEST_CASE("nobody is born after the first contact", "[people]") {
    auto person = validPerson();
    person.birthYear = 2026;
    CHECK(Description<Person>::check(person));
    person.birthYear = 2027;
    CHECK(wrongField(Description<Person>::check(person)) == "birth_year");
}

TEST_CASE("whose age is not known is treated as a child", "[people]") {
    const auto today = *Date::parse("2026-03-10");
    auto person = validPerson();
    CHECK(mayBeChild(person, today));
    person.birthYear = 2009;
    CHECK(mayBeChild(person, today));
    person.birthYear = 2008; // may turn 18 later this year
    CHECK(mayBeChild(person, today));
    person.birthYear = 2007;
    CHECK_FALSE(mayBeChild(person, today));
}

TEST_CASE("a person is not linked to herself", "[people]") {
    PersonLink link;
    link.person = RecordId::generate();
    link.other = RecordId::generate();
    CHECK(Description<PersonLink>::check(link));
    link.other = link.person;
    CHECK(wrongField(Description<PersonLink>::check(link)) == "other");
}

TEST_CASE("safe hours come as a pair of times of day", "[people]") {
    struct Case {
        const char* from;
        const char* to;
        const char* wrong;
    };
    for (const auto& [from, to, wrong] :
         {Case{"", "", ""}, Case{"10:00", "12:30", ""}, Case{"22:00", "01:30", ""},
          Case{"00:00", "23:59", ""}, Case{"10:00", "", "to_time"}, Case{"", "12:00", "from_time"},
          Case{"24:00", "12:00", "from_time"}, Case{"9:00", "12:00", "from_time"},
          Case{"10:00", "12:60", "to_time"}, Case{"10.00", "12:00", "from_time"},
          Case{"10:00", "10:00", "to_time"}}) {
        CAPTURE(from, to);
        SafeContact contact;
        contact.fromTime = from;
        contact.toTime = to;
        CHECK(wrongField(Description<SafeContact>::check(contact)) == wrong);
    }
}
