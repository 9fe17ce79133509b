// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ContactLinks.h"

#include "core/outreach/SearchPlan.h"
#include "core/people/SafeContactRules.h"
#include "core/reports/SaidNeeds.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

const Date kOn = day("2026-02-01");

/// A call of the person concerned that became a report, and a record for that person.
struct CalledHouse {
    TestVault vault;
    CodeLists codes = CodeLists::load().value();
    Person person = vault.save(aPerson());
    SuspicionReport report = vault.save(aReport(vault));
    HeardContact heard;

    CalledHouse() {
        heard.contact = aCall("2026-02-01T10:00:00Z");
        heard.contact.caller = {"self"};
        heard.contact.safeToCallBack = YesNo::Yes;
        heard.contact.report = report.id;
        heard.words.id = heard.contact.id;
        heard.words.said = "Synthetic words.";
        heard.words.callBack = "+381 00 0000000";
        vault.save(heard.contact);
        vault.save(heard.words);
    }
    std::optional<HeardContact> waiting() {
        return waitingContactOf(vault.casework(), vault.confidential(), report.id).value();
    }
    LocalTime now() {
        return {
            {vault.today(), 9 * 60}, {}, [this](Timestamp at) { return vault.clock().dayOf(at); }};
    }
    Status give(const HeardContact& one, const RecordId& to) {
        const auto written = vault->write([&](Transaction& transaction) {
            return giveToPerson(transaction, vault.casework(), vault.confidential(), one, to, now(),
                                codes);
        });
        return written ? Status() : Status(passOn(written));
    }
    /// As the form of the contact does it, whatever changed.
    void keep(const HelplineContact& contact) {
        vault.requireWritten([&](Transaction& transaction) -> Status {
            const auto saved = transaction.save(contact);
            return saved ? keepInLog(transaction, vault.casework(), vault.confidential(), contact,
                                     now(), codes)
                         : saved;
        });
    }
    std::vector<Contact> log() {
        return vault.casework().where<Contact>("person", person.id).value();
    }
    SearchPlan searchSince(std::string_view openedOn) {
        SearchPlan plan;
        plan.id = RecordId::generate();
        plan.person = person.id;
        plan.reason = {"missed_contact"};
        plan.openedOn = day(openedOn);
        plan.nextOn = day(openedOn);
        return vault.save(plan);
    }
    std::vector<SafeContact> ways() {
        return vault.confidential().where<SafeContact>("person", person.id).value();
    }
};

} // namespace

TEST_CASE("the contact of a report waits for its person and is given once", "[reports]") {
    CalledHouse house;
    REQUIRE(house.waiting());
    CHECK(house.waiting()->words.said == "Synthetic words.");
    REQUIRE(house.give(house.heard, house.person.id));
    CHECK_FALSE(house.waiting());
    const auto& id = house.heard.contact.id;
    const auto contact = house.vault.casework().find<HelplineContact>(id).value().value();
    CHECK(contact.person == house.person.id);
    const auto words = house.vault.confidential().find<HelplineWords>(id).value().value();
    CHECK(words.person == house.person.id); // erased with her
    const auto refused = house.give({contact, words}, house.vault.save(aPerson()).id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "person");
}

TEST_CASE("the answer about calling back becomes a safe contact once", "[reports]") {
    CalledHouse house;
    REQUIRE(house.give(house.heard, house.person.id));
    REQUIRE(house.ways().size() == 1);
    auto way = house.ways().front();
    CHECK(way.mayContact == MayContact::Yes);
    CHECK(way.verifiedOn == kOn);
    CHECK(way.preferred);
    // What was agreed since then stands when the same number comes with another contact.
    way.mayContact = MayContact::Never;
    house.vault.save(way);
    auto again = house.heard;
    again.contact.person = house.person.id;
    REQUIRE(house.give(again, house.person.id));
    REQUIRE(house.ways().size() == 1);
    CHECK(house.ways().front().mayContact == MayContact::Never);
    // Another number is one more way, and not the first to try.
    again.words.callBack = "+381 00 1111111";
    REQUIRE(house.give(again, house.person.id));
    REQUIRE(house.ways().size() == 2);
    CHECK_FALSE((house.ways()[0].preferred && house.ways()[1].preferred));
}

TEST_CASE("who says that calling back is not safe takes back what was allowed", "[reports]") {
    CalledHouse house;
    REQUIRE(house.give(house.heard, house.person.id));
    auto agreed = house.ways().front();
    agreed.days = {{"tuesday"}};
    agreed.verifiedOn = kOn;
    house.vault.save(agreed);
    SafeContact other;
    other.id = RecordId::generate();
    other.person = house.person.id;
    other.channel = {"sms"};
    other.address = "+381 11 2222222";
    other.mayContact = MayContact::Yes;
    house.vault.save(other);
    const auto may = [&](const SafeContact& way) {
        return house.vault.confidential().find<SafeContact>(way.id).value()->mayContact;
    };
    auto again = house.heard;
    again.contact.person = house.person.id;
    again.contact.safeToCallBack = YesNo::No;
    SECTION("the same number, typed otherwise") {
        again.words.callBack = "00 381 00/000-0000";
        REQUIRE(house.give(again, house.person.id));
        CHECK(house.ways().size() == 2); // no second way to one telephone
        CHECK(may(agreed) == MayContact::Never);
        CHECK(may(other) == MayContact::Yes);
    }
    SECTION("without a number it is about the channel of the call") {
        again.words.callBack.clear();
        REQUIRE(house.give(again, house.person.id));
        CHECK(may(agreed) == MayContact::Never); // a helpline is called by some telephone
        CHECK(may(other) == MayContact::Yes);
    }
    SECTION("what was confirmed on a later day stands") {
        agreed.verifiedOn = kOn.plusDays(1);
        house.vault.save(agreed);
        REQUIRE(house.give(again, house.person.id));
        CHECK(may(agreed) == MayContact::Yes);
    }
    SECTION("somebody else cannot take it back") {
        again.contact.caller = {"family"};
        REQUIRE(house.give(again, house.person.id));
        CHECK(may(agreed) == MayContact::Yes);
    }
}

TEST_CASE("do not call back is kept without a number too", "[reports]") {
    CalledHouse house;
    house.heard.contact.safeToCallBack = YesNo::No;
    house.heard.words.callBack.clear();
    SECTION("for who has no way yet") {
        REQUIRE(house.give(house.heard, house.person.id));
        REQUIRE(house.ways().size() == 1);
        CHECK(house.ways().front().mayContact == MayContact::Never);
        CHECK_FALSE(house.ways().front().preferred);
        const auto advice = adviseContact(house.ways(), house.now());
        CHECK(advice.mode == ContactMode::Never);
        CHECK(advice.callsRefusedOn == kOn);
        auto again = house.heard;
        again.contact.person = house.person.id;
        REQUIRE(house.give(again, house.person.id));
        CHECK(house.ways().size() == 1);
        again.contact = aCall("2026-03-12T10:00:00Z"); // after it was written down
        again.contact.caller = {"self"};
        again.contact.safeToCallBack = YesNo::Yes;
        again.words.id = again.contact.id;
        again.words.said.clear();
        house.vault.clock().advanceSeconds(5 * 86'400);
        REQUIRE(house.give(again, house.person.id));
        REQUIRE(house.ways().size() == 1);
        CHECK(house.ways().front().mayContact == MayContact::Yes);
    }
    SECTION("about every telephone that is known") {
        SafeContact landline;
        landline.id = RecordId::generate();
        landline.person = house.person.id;
        landline.channel = {"landline"};
        landline.address = "+381 11 2222222";
        landline.mayContact = MayContact::Yes;
        house.vault.save(landline);
        REQUIRE(house.give(house.heard, house.person.id));
        REQUIRE(house.ways().size() == 1);
        CHECK(isForbidden(house.ways().front(), house.ways()));
        CHECK(house.ways().front().verifiedOn == kOn);
    }
    SECTION("beside a place without an address that was agreed") {
        SafeContact meeting;
        meeting.id = RecordId::generate();
        meeting.person = house.person.id;
        meeting.channel = {"in_person"};
        meeting.mayContact = MayContact::Yes;
        house.vault.save(meeting);
        REQUIRE(house.give(house.heard, house.person.id));
        CHECK(house.ways().size() == 2);
        CHECK(adviseContact(house.ways(), house.now()).mode == ContactMode::Meet);
    }
}

TEST_CASE("who says later that calling back is safe confirms a way that was forbidden",
          "[reports]") {
    CalledHouse house;
    house.heard.contact.safeToCallBack = YesNo::No;
    REQUIRE(house.give(house.heard, house.person.id));
    REQUIRE(house.ways().size() == 1);
    REQUIRE(house.ways().front().mayContact == MayContact::Never); // written on 10 March 2026
    house.vault.clock().advanceSeconds(5 * 86'400);
    auto later = house.heard;
    later.contact = aCall("2026-03-12T10:00:00Z");
    later.contact.caller = {"self"};
    later.contact.safeToCallBack = YesNo::Yes;
    later.words.id = later.contact.id;
    const auto way = [&] { return house.ways().front(); };
    SECTION("she said so on a later day") {
        REQUIRE(house.give(later, house.person.id));
        CHECK(house.ways().size() == 1);
        CHECK(way().mayContact == MayContact::Yes);
        CHECK(way().verifiedOn == day("2026-03-12"));
        CHECK_FALSE(isForbidden(way(), house.ways()));
    }
    SECTION("it was forbidden on that day or since") {
        later.contact.at = *Timestamp::parse("2026-03-10T10:00:00Z");
        REQUIRE(house.give(later, house.person.id));
        CHECK(way().mayContact == MayContact::Never);
    }
    SECTION("somebody else cannot say so") {
        later.contact.caller = {"family"};
        REQUIRE(house.give(later, house.person.id));
        CHECK(way().mayContact == MayContact::Never);
    }
    SECTION("a message to that telephone was not spoken of") {
        auto message = way();
        message.channel = {"sms"};
        house.vault.save(message);
        house.vault.clock().advanceSeconds(5 * 86'400);
        later.contact.at = *Timestamp::parse("2026-03-18T10:00:00Z");
        REQUIRE(house.give(later, house.person.id));
        CHECK(way().mayContact == MayContact::Never);
    }
    SECTION("only when it is urgent stays so") {
        auto urgent = way();
        urgent.mayContact = MayContact::OnlyUrgent;
        house.vault.save(urgent);
        house.vault.clock().advanceSeconds(5 * 86'400);
        later.contact.at = *Timestamp::parse("2026-03-18T10:00:00Z");
        REQUIRE(house.give(later, house.person.id));
        CHECK(way().mayContact == MayContact::OnlyUrgent);
        CHECK(way().verifiedOn == day("2026-03-18"));
    }
}

TEST_CASE("somebody is put on a report once", "[reports]") {
    CalledHouse house;
    for (int i = 0; i < 2; ++i) {
        house.vault.requireWritten([&](Transaction& transaction) {
            return putOnReport(transaction, house.vault.casework(), house.report.id,
                               house.person.id, house.vault.today());
        });
    }
    CHECK(house.vault.casework().where<ReportedPerson>("report", house.report.id)->size() == 1);
}

TEST_CASE("a search ends by a call that is linked", "[reports]") {
    CalledHouse house;
    const auto plan = house.searchSince("2026-01-20");
    REQUIRE(house.give(house.heard, house.person.id));
    REQUIRE(house.log().size() == 1);
    const auto contact = house.log().front();
    CHECK(contact.byPerson);
    CHECK(contact.result.text == "spoke");
    CHECK(contact.channel.text == "helpline");
    CHECK(contact.at == house.heard.contact.at);
    const auto ended = house.vault.casework().find<SearchPlan>(plan.id).value().value();
    CHECK(ended.state == SearchState::Ended);
    CHECK(ended.endedHow.text == "came_back");
    CHECK(ended.endedOn == kOn);
}

TEST_CASE("a call from before the search does not end it", "[reports]") {
    CalledHouse house;
    const auto plan = house.searchSince("2026-02-10");
    REQUIRE(house.give(house.heard, house.person.id));
    CHECK(house.log().size() == 1);
    const auto goesOn = house.vault.casework().find<SearchPlan>(plan.id).value().value();
    CHECK(goesOn.state == SearchState::Running);
}

TEST_CASE("a call that is linked twice is one contact", "[reports]") {
    CalledHouse house;
    REQUIRE(house.give(house.heard, house.person.id));
    auto noted = house.log().front();
    noted.safe = YesNo::No; // written down in the record of the person
    house.vault.save(noted);
    auto again = house.heard;
    again.contact.person = house.person.id;
    again.contact.minutes = 12;
    REQUIRE(house.give(again, house.person.id));
    REQUIRE(house.log().size() == 1);
    CHECK(house.log().front().safe == YesNo::No);
    CHECK(house.log().front().minutes == 12);
}

TEST_CASE("a call that is nobody's any more is no contact with the person", "[reports]") {
    CalledHouse house;
    REQUIRE(house.give(house.heard, house.person.id));
    auto call = house.heard.contact;
    house.keep(call); // without a person, as before it was linked
    CHECK(house.log().empty());
    call.person = house.person.id;
    house.keep(call);
    CHECK(house.log().size() == 1);
    call.caller = {"family"}; // it was somebody else who called
    house.keep(call);
    CHECK(house.log().empty());
}

TEST_CASE("a search that a wrong link ended goes on", "[reports]") {
    CalledHouse house;
    const auto plan = house.searchSince("2026-01-20");
    const auto stored = [&] {
        return house.vault.casework().find<SearchPlan>(plan.id).value().value();
    };
    REQUIRE(house.give(house.heard, house.person.id));
    REQUIRE(stored().state == SearchState::Ended);
    auto call = house.heard.contact;
    call.person = house.person.id;
    SECTION("somebody else called") {
        call.caller = {"family"};
        house.keep(call);
        CHECK(stored().state == SearchState::Running);
        CHECK(stored().endedHow.empty());
        CHECK_FALSE(stored().endedOn);
        CHECK(stored().nextOn >= house.vault.today());
    }
    SECTION("it is nobody's") {
        call.person = {};
        house.keep(call);
        CHECK(stored().state == SearchState::Running);
    }
    SECTION("it was before the search was opened") {
        call.at = *Timestamp::parse("2026-01-10T10:00:00Z");
        house.keep(call);
        CHECK(stored().state == SearchState::Running);
    }
    SECTION("the person was reached since") {
        Contact spoke;
        spoke.id = RecordId::generate();
        spoke.person = house.person.id;
        spoke.at = *Timestamp::parse("2026-02-03T10:00:00Z");
        spoke.channel = {"mobile"};
        spoke.result = {"spoke"};
        house.vault.save(spoke);
        call.person = {};
        house.keep(call);
        CHECK(stored().state == SearchState::Ended);
    }
    SECTION("it ended another way") {
        auto ended = stored();
        ended.endedHow = {"left_country"};
        Narrative why;
        why.id = ended.id;
        why.person = ended.person;
        why.about = {"search_plan"};
        why.text = "Synthetic reason.";
        house.vault.requireWritten([&](Transaction& transaction) -> Status {
            const auto saved = transaction.save(house.vault.confidential(), why);
            return saved ? transaction.save(ended) : saved;
        });
        call.person = {};
        house.keep(call);
        CHECK(stored().state == SearchState::Ended);
    }
}

TEST_CASE("a call that moves to another person leaves nothing with the first", "[reports]") {
    CalledHouse house;
    const auto plan = house.searchSince("2026-01-20");
    REQUIRE(house.give(house.heard, house.person.id));
    Narrative words;
    words.id = house.heard.contact.id;
    words.person = house.person.id;
    words.about = {"contact"};
    words.text = "Synthetic words about the first.";
    house.vault.save(words);
    const auto other = house.vault.save(aPerson());
    auto call = house.heard.contact;
    call.person = other.id;
    house.keep(call);
    CHECK(house.log().empty());
    CHECK(house.vault.casework().where<Contact>("person", other.id)->size() == 1);
    CHECK_FALSE(house.vault.confidential().find<Narrative>(words.id).value());
    CHECK(house.vault.casework().find<SearchPlan>(plan.id).value()->state == SearchState::Running);
}

TEST_CASE("a call of somebody else is no contact with the person", "[reports]") {
    CalledHouse house;
    const auto plan = house.searchSince("2026-01-20");
    house.heard.contact.caller = {"family"};
    REQUIRE(house.give(house.heard, house.person.id));
    CHECK(house.log().empty());
    const auto goesOn = house.vault.casework().find<SearchPlan>(plan.id).value().value();
    CHECK(goesOn.state == SearchState::Running);
}

TEST_CASE("what was said to be needed is proposed to the plan until the plan answers it",
          "[reports]") {
    CalledHouse house;
    const auto proposed = [&] {
        const auto casework = house.vault.casework();
        const auto needs = casework.where<Need>("person", house.person.id).value();
        return saidNeeds(casework, house.person.id, needs).value();
    };
    house.heard.contact.needs = {{"accommodation"}, {"legal"}};
    CHECK(proposed().empty()); // nobody's yet
    REQUIRE(house.give(house.heard, house.person.id));
    CHECK(proposed() == house.heard.contact.needs);
    const auto answer = [&](const char* area, NeedState state) {
        house.vault.requireWritten([&](Transaction& transaction) {
            return answerSaidNeed(transaction, house.vault.casework(), house.person.id, Code{area},
                                  state, house.vault.today());
        });
    };
    answer("legal", NeedState::Open);
    CHECK(proposed() == std::vector<Code>{{"accommodation"}});
    auto need = house.vault.casework().where<Need>("person", house.person.id)->front();
    CHECK(need.area.text == "legal");
    CHECK(need.openedOn == house.vault.today());
    need.state = NeedState::NotWanted; // the person said no: it is not asked again
    need.closedOn = house.vault.today();
    house.vault.save(need);
    CHECK(proposed() == std::vector<Code>{{"accommodation"}});
    auto later = aCall("2026-03-12T10:00:00Z"); // said once more since then
    later.person = house.person.id;
    later.needs = {{"legal"}};
    house.vault.save(later);
    CHECK(proposed() == std::vector<Code>{{"accommodation"}, {"legal"}});
    answer("accommodation", NeedState::NotWanted); // put away, and kept as such
    CHECK(proposed() == std::vector<Code>{{"legal"}});
    const auto needs = house.vault.casework().where<Need>("person", house.person.id).value();
    const auto away = std::find_if(needs.begin(), needs.end(), [](const Need& each) {
        return each.area.text == "accommodation";
    });
    REQUIRE(away != needs.end());
    CHECK(away->state == NeedState::NotWanted);
    CHECK(away->closedOn == house.vault.today());
    const auto met = house.vault->write([&](Transaction& transaction) {
        return answerSaidNeed(transaction, house.vault.casework(), house.person.id, Code{"legal"},
                              NeedState::Met, house.vault.today());
    });
    REQUIRE_FALSE(met);
    CHECK(met.error().field == "state");
}
