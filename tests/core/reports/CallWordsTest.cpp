// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CallWords.h"

#include "core/store/Journal.h"
#include "tests/core/reports/ReportBuilders.h"

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A call without a person, whose words were written and then changed.
struct ToldHouse {
    TestVault vault;
    HelplineContact contact = vault.save(aCall("2026-02-01T10:00:00Z"));

    ToldHouse() {
        write("Zebrafinch was said.");
        write("Zebrafinch was said, and more.");
    }
    void write(const std::string& said) {
        HelplineWords words;
        words.id = contact.id;
        words.said = said;
        words.callBack = "+381 00 0000000";
        vault.save(words);
    }
    Status erase(const Code& reason = {"caller_asked"}) {
        return eraseCallWords(*vault, {contact.id}, reason);
    }
    bool hasWords() {
        return vault.confidential().find<HelplineWords>(contact.id).value().has_value();
    }
    std::vector<JournalEntry> entries() { return vault->confidentialJournal()->of(contact.id); }
};

} // namespace

TEST_CASE("the words of a call go with their history and the call stays", "[reports][journal]") {
    ToldHouse house;
    REQUIRE(house.entries().size() == 2);
    REQUIRE(house.erase());
    CHECK_FALSE(house.hasWords());
    CHECK(house.vault.casework().find<HelplineContact>(house.contact.id).value());
    const auto entries = house.entries();
    REQUIRE(entries.size() == 4); // taken out, and erased
    CHECK(std::none_of(entries.begin(), entries.end() - 1,
                       [](const auto& entry) { return entry.content.has_value(); }));
    CHECK(entries.back().action == JournalAction::Erased);
    CHECK_FALSE(entries.back().person);
    REQUIRE(entries.back().content);
    CHECK(*entries.back().content == R"({"note":"caller_asked"})");
    const auto fault = house.vault->confidentialJournal()->verify();
    REQUIRE(fault);
    CHECK_FALSE(*fault);
}

TEST_CASE("the journal of the call itself keeps what it has", "[reports][journal]") {
    ToldHouse house;
    REQUIRE(house.erase());
    const auto codes = house.vault->caseworkJournal().of(house.contact.id);
    REQUIRE_FALSE(codes.empty());
    CHECK(std::all_of(codes.begin(), codes.end(),
                      [](const auto& entry) { return entry.content.has_value(); }));
}

TEST_CASE("words of a call are erased for a reason and never those of a person", "[reports]") {
    ToldHouse house;
    SECTION("no reason") {
        CHECK(house.erase({}).error().field == "reason");
        CHECK(house.hasWords());
    }
    SECTION("a person") {
        const auto person = house.vault.save(aPerson());
        house.contact.person = person.id;
        house.vault.save(house.contact);
        CHECK(house.erase().error().field == "person");
        CHECK(house.hasWords());
    }
    SECTION("nothing there") {
        REQUIRE(house.erase());
        CHECK(house.erase().error().code == ErrorCode::NotFound);
    }
    SECTION("one of several that cannot be") {
        CHECK_FALSE(
            eraseCallWords(*house.vault, {house.contact.id, RecordId::generate()}, {"time_over"}));
        CHECK(house.hasWords());
        CHECK(house.entries().back().content);
    }
}

TEST_CASE("erased words of a call cannot be undone", "[reports][journal]") {
    ToldHouse house;
    HelplineWords words;
    words.id = house.contact.id;
    words.said = "Changed once more.";
    const auto receipt = house.vault->write([&](Transaction& transaction) {
        return transaction.save(house.vault.confidential(), words);
    });
    REQUIRE(receipt);
    REQUIRE(house.erase());
    const auto undone = house.vault->undo(*receipt);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK_FALSE(house.hasWords());
}

TEST_CASE("nobody notes as erased what is there", "[journal]") {
    ToldHouse house;
    const auto noted = house.vault->write([&](Transaction& transaction) {
        return transaction.note(JournalAction::Erased, describe<HelplineWords>(), house.contact.id,
                                std::nullopt, "caller_asked");
    });
    REQUIRE_FALSE(noted);
    CHECK(noted.error().code == ErrorCode::Conflict);
    CHECK(house.entries().size() == 2);
}
