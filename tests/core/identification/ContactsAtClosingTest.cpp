// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to reach a person end with the file unless contacts afterwards were agreed (domain.md
// 12.5). Everybody is invented.
#include "core/identification/ContactsAtClosing.h"

#include "core/identification/ProtectiveStatus.h"
#include "core/outreach/ReturnCodeStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Somebody whose procedure is decided, with two ways to reach her.
struct LeavingHouse : ProcedureHouse {
    LeavingHouse() {
        REQUIRE(decide(ProcedureOutcome::Identified));
        for (const auto* channel : {"mobile", "post"}) {
            SafeContact contact;
            contact.id = RecordId::generate();
            contact.person = person.id;
            contact.channel = Code{channel};
            contact.address = "000 (synthetic)";
            contact.mayContact = MayContact::Yes;
            vault.save(contact);
        }
    }
    CaseClosing endingWith(YesNo monitoring, std::string_view contacts) {
        auto closing = aClosing();
        closing.monitoringAgreed = monitoring;
        closing.safeContacts = Code{std::string(contacts)};
        return closing;
    }
    std::vector<std::string> channels() {
        std::vector<std::string> left;
        const auto contacts = vault.confidential().where<SafeContact>("person", person.id).value();
        for (const auto& each : contacts) {
            left.push_back(each.channel.text);
        }
        return left;
    }
    ReturnCode returnCode(bool afterClosure) {
        ReturnCode way;
        way.id = RecordId::generate();
        way.person = person.id;
        way.code = "plavo jezero";
        way.chosenBy = Code{"person"};
        way.channels = {Code{"post"}};
        way.agreedOn = vault.today();
        way.afterClosure = afterClosure;
        return vault.save(way);
    }
    Status put(CaseStatus status) {
        person.status = status;
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(person); });
        return written ? Status() : Status(passOn(written));
    }
};

} // namespace

TEST_CASE("safe contacts go with the file unless contacts afterwards were agreed",
          "[identification]") {
    LeavingHouse house;
    SECTION("nothing was agreed") {
        REQUIRE(house.closeIt(house.endingWith(YesNo::No, kContactsByAgreement)));
        CHECK(house.channels().empty());
    }
    SECTION("nobody was asked what becomes of them") {
        const auto refused = house.closeIt(house.endingWith(YesNo::Refused, ""));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == "safe_contacts");
        CHECK(refused.error().detail == "not said");
        CHECK(house.channels().size() == 2);
    }
    SECTION("contacts afterwards were agreed") {
        REQUIRE(house.closeIt(house.endingWith(YesNo::Yes, kContactsByAgreement)));
        CHECK(house.channels().size() == 2);
    }
    SECTION("there is a reason to keep them") {
        REQUIRE(house.closeIt(house.endingWith(YesNo::No, "person_wishes")));
        CHECK(house.channels().size() == 2);
    }
}

TEST_CASE("the removal is part of the closing: one undo brings both back", "[identification]") {
    LeavingHouse house;
    const auto closed = house.closeIt(house.endingWith(YesNo::No, kContactsByAgreement));
    REQUIRE(closed);
    CHECK(house.channels().empty());
    REQUIRE(house.vault->undo(*closed));
    CHECK(house.channels().size() == 2);
    CHECK(house.vault.casework().find<Person>(house.person.id).value()->status ==
          house.person.status);
}

TEST_CASE("a file without safe contacts is opened again like any other", "[identification]") {
    LeavingHouse house;
    REQUIRE(house.closeIt(house.endingWith(YesNo::No, kContactsByAgreement)));
    CHECK(house.put(CaseStatus::Reopened));
}

TEST_CASE("a return code keeps the channel that it agreed on for afterwards", "[identification]") {
    LeavingHouse house;
    SECTION("it holds after the closing") {
        house.returnCode(true);
        REQUIRE(house.closeIt(house.endingWith(YesNo::No, kContactsByAgreement)));
        CHECK(house.channels() == std::vector<std::string>{"post"});
        CHECK(ReturnCodeStore(house.vault.confidential()).find("plavo jezero").value());
    }
    SECTION("it ends with the file") {
        house.returnCode(false);
        REQUIRE(house.closeIt(house.endingWith(YesNo::No, kContactsByAgreement)));
        CHECK(house.channels().empty());
    }
}

TEST_CASE("no way of saving ends a file past the contacts that end with it", "[identification]") {
    LeavingHouse house;
    house.vault.save(house.endingWith(YesNo::No, kContactsByAgreement));
    const auto refused = house.put(CaseStatus::Closed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "safe_contacts");
}

TEST_CASE("no contact ends by agreement while a search goes on", "[identification]") {
    LeavingHouse house;
    house.vault.save(aSearch(house.person.id, day("2026-03-09")));
    SECTION("by agreement they would end") {
        const auto refused = house.closeIt(house.endingWith(YesNo::No, kContactsByAgreement));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == "safe_contacts");
        CHECK(refused.error().detail == "needed");
        CHECK(house.channels().size() == 2);
    }
    SECTION("they are kept for it") {
        REQUIRE(house.closeIt(house.endingWith(YesNo::No, kContactsForSearch)));
        CHECK(house.channels().size() == 2);
    }
    SECTION("contacts afterwards were agreed") {
        REQUIRE(house.closeIt(house.endingWith(YesNo::Yes, kContactsByAgreement)));
        CHECK(house.channels().size() == 2);
    }
    SECTION("there is none that could end") {
        house.vault.requireWritten([&](Transaction& transaction) -> Status {
            const auto confidential = house.vault.confidential();
            const auto all = confidential.where<SafeContact>("person", house.person.id).value();
            for (const auto& each : all) {
                const auto removed = transaction.remove<SafeContact>(confidential, each.id);
                if (!removed) {
                    return removed;
                }
            }
            return {};
        });
        CHECK(house.closeIt(house.endingWith(YesNo::No, kContactsByAgreement)));
    }
}

TEST_CASE("they are proposed to stay where a search or protection goes on", "[identification]") {
    LeavingHouse house;
    const auto proposed = [&] {
        return proposedContacts(house.vault.casework(), house.person.id).value().text;
    };
    CHECK(proposed() == kContactsByAgreement);
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = house.person.id;
    status.criteria = {Code{"indicators"}};
    status.since = house.vault.today();
    status.reviewDays = 30;
    status.reviewDue = status.since.plusDays(30);
    house.vault.save(status);
    CHECK(proposed() == kContactsForProtection);
    house.vault.save(aSearch(house.person.id, day("2026-03-09")));
    CHECK(proposed() == kContactsForSearch);
}
