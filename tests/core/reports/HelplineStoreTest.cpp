// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/HelplineStore.h"

#include "core/reports/HelplineForms.h"
#include "core/reports/SpeakableMark.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/core/retention/RawRows.h"

#include <algorithm>
#include <cctype>
#include <limits>

using namespace zaklon;
using namespace zaklon::test;

namespace {

HelplineRow rowOf(const TestVault& vault, const RecordId& contact) {
    const auto page = HelplineStore(vault.casework()).page({});
    REQUIRE(page);
    for (const auto& row : page->rows) {
        if (row.contact.id == contact) {
            return row;
        }
    }
    FAIL("the log does not have the contact");
    return {};
}

std::size_t countOf(const TestVault& vault, const HelplineFilter& filter) {
    const auto page = HelplineStore(vault.casework()).page(filter);
    REQUIRE(page);
    return page->rows.size();
}

} // namespace

TEST_CASE("a moment and a type are enough for a contact", "[reports]") {
    TestVault vault;
    const auto call = vault.save(aCall("2026-03-10T08:00:00Z", HelplineType::Information));
    const auto row = rowOf(vault, call.id);
    CHECK(row.contact.type == HelplineType::Information);
    CHECK(row.personCode.empty());
    CHECK(row.callsBefore == 0);
    auto timeless = call;
    timeless.id = RecordId::generate();
    timeless.at = {};
    const auto refused =
        vault->write([&](Transaction& transaction) { return transaction.save(timeless); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "at");
}

TEST_CASE("a caller without a name is known again by a mark", "[reports]") {
    TestVault vault;
    const HelplineStore store(vault.casework());
    auto first = aCall("2026-03-01T08:00:00Z");
    first.callerMark = store.newMark().value();
    vault.save(first);
    auto second = aCall("2026-03-05T20:00:00Z");
    second.callerMark = first.callerMark;
    second.repeatOf = first.id;
    vault.save(second);
    vault.save(aCall("2026-03-06T20:00:00Z"));

    CHECK(rowOf(vault, first.id).callsBefore == 0);
    CHECK(rowOf(vault, second.id).callsBefore == 1);
    std::string spoken = first.callerMark;
    std::transform(spoken.begin(), spoken.end(), spoken.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    spoken.replace(spoken.find('-'), 1, " ");
    const auto latest = store.latestOf(spoken);
    REQUIRE(latest);
    REQUIRE(latest->has_value());
    CHECK((*latest)->id == second.id);
    CHECK_FALSE(store.latestOf("nobody")->has_value());
    HelplineFilter filter;
    filter.mark = spoken;
    CHECK(countOf(vault, filter) == 2);
}

TEST_CASE("a contact repeats an earlier one, never one that was still to come", "[reports]") {
    TestVault vault;
    const HelplineStore store(vault.casework());
    auto first = aCall("2026-03-01T08:00:00Z");
    first.callerMark = "LUMAT-37";
    vault.save(first);
    auto second = aCall("2026-03-05T20:00:00Z");
    second.callerMark = first.callerMark;
    vault.save(second);
    const auto before = [&](const HelplineContact& contact) {
        return store.latestOf("lumat 37", HelplineCursor{contact.at, contact.id}).value();
    };
    CHECK_FALSE(before(first).has_value());
    REQUIRE(before(second).has_value());
    CHECK(before(second)->id == first.id);
    auto turned = first;
    turned.repeatOf = second.id;
    const auto refused =
        vault->write([&](Transaction& transaction) { return transaction.save(turned); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "repeat_of");
}

TEST_CASE("danger now says what was done", "[reports]") {
    TestVault vault;
    auto call = aCall("2026-03-01T08:00:00Z");
    call.risk = {"danger_now"};
    const auto refused =
        vault->write([&](Transaction& transaction) { return transaction.save(call); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "action_taken");
    call.actionTaken = {{"none"}}; // that nothing was possible is an answer
    vault.save(call);
    call.risk = {"concern"};
    call.actionTaken.clear();
    vault.save(call);
}

TEST_CASE("only the short form of the type counts", "[reports]") {
    TestVault vault;
    auto call = vault.save(aCall("2026-03-10T08:00:00Z", HelplineType::MissingChild));
    MissingChildCall child;
    child.id = call.id;
    child.childAge = 12;
    vault.save(child);
    CHECK(shortFormsOf(vault.casework(), call).child.has_value());
    call.type = HelplineType::Support;
    vault.save(call);
    CHECK_FALSE(shortFormsOf(vault.casework(), call).child.has_value());
}

TEST_CASE("a mark is never a free text, and no contact repeats itself", "[reports]") {
    TestVault vault;
    auto call = aCall("2026-03-01T08:00:00Z");
    call.callerMark = "Primer Izmišljenović";
    auto refused = vault->write([&](Transaction& transaction) { return transaction.save(call); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "caller_mark");
    call.callerMark.clear();
    call.repeatOf = call.id;
    refused = vault->write([&](Transaction& transaction) { return transaction.save(call); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "repeat_of");
}

TEST_CASE("a mark is read as it is said", "[reports]") {
    const auto mark = markOfCaseCode("LUMAT-BOKID-37");
    CHECK(mark == "LUMAT-37");
    for (const auto* typed : {"lumat 37", "LUMAT37", "Lumat-37 ", "лумат 37", "l u m a t 3 7"}) {
        INFO(typed);
        const auto read = normalizeMark(typed);
        if (std::string_view(typed) == "l u m a t 3 7") {
            CHECK_FALSE(read.has_value()); // the digits belong together
        } else {
            CHECK(read == mark);
        }
    }
    CHECK_FALSE(normalizeMark("37").has_value());
    CHECK_FALSE(normalizeMark("LUMAT").has_value());
    CHECK_FALSE(normalizeMark("LUMAT-BOKID-37").has_value());
}

TEST_CASE("the views of the log show what waits", "[reports]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    auto open = aCall("2026-03-01T08:00:00Z");
    open.safeToCallBack = YesNo::Yes;
    open.worker = vault.session().worker.id;
    vault.save(open);
    auto unsafe = aCall("2026-03-02T08:00:00Z", HelplineType::JobOffer);
    unsafe.safeToCallBack = YesNo::No;
    vault.save(unsafe);
    auto known = aCall("2026-03-03T08:00:00Z");
    known.safeToCallBack = YesNo::Yes;
    known.person = person.id;
    vault.save(known);

    const auto counts = HelplineStore(vault.casework()).counts(vault.session().worker.id);
    REQUIRE(counts);
    CHECK(counts->all == 3);
    CHECK(counts->mine == 1);
    CHECK(counts->callBack == 1);
    CHECK(counts->open == 2);
    for (const auto& [view, number] :
         {std::pair{HelplineView::All, 3}, std::pair{HelplineView::Mine, 1},
          std::pair{HelplineView::CallBack, 1}, std::pair{HelplineView::Open, 2}}) {
        HelplineFilter filter;
        filter.view = view;
        filter.worker = vault.session().worker.id;
        CHECK(countOf(vault, filter) == static_cast<std::size_t>(number));
    }
    HelplineFilter offers;
    offers.type = HelplineType::JobOffer;
    CHECK(countOf(vault, offers) == 1);
    CHECK(rowOf(vault, known.id).personCode == person.code);
}

TEST_CASE("whoever was promised a contact waits for it, also once a person or a report is known",
          "[reports]") {
    TestVault vault;
    auto call = aCall("2026-03-03T08:00:00Z");
    call.person = vault.save(aPerson()).id;
    call.actionTaken = {Code{std::string(kNextContactAgreed)}};
    call.followUpOn = day("2026-03-12");
    vault.save(call);
    HelplineFilter waiting;
    waiting.view = HelplineView::CallBack;
    CHECK(countOf(vault, waiting) == 1);
    CHECK(HelplineStore(vault.casework()).counts(vault.session().worker.id)->callBack == 1);
    call.followedUpOn = day("2026-03-10");
    vault.save(call);
    CHECK(countOf(vault, waiting) == 0);
}

TEST_CASE("a contact that comes to be agreed has its day, one from before that rule stays writable",
          "[reports]") {
    TestVault vault;
    const auto refused = [&](const HelplineContact& call) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(call); });
        return written ? std::string() : written.error().field;
    };
    auto call = vault.save(aCall("2026-03-01T08:00:00Z"));
    call.actionTaken = {Code{std::string(kNextContactAgreed)}};
    CHECK(refused(call) == "follow_up_on");
    writePastRules(vault, [](Connection& casework) {
        casework.execute("UPDATE helpline_contact SET action_taken = '[\"call_agreed\"]'");
    });
    call.minutes = 5;
    CHECK(refused(call).empty());
    call.followUpOn = day("2026-03-12");
    CHECK(refused(call).empty());
    call.followUpOn.reset();
    CHECK(refused(call) == "follow_up_on");
}

TEST_CASE("the day of a contact is that of an agreement, and not before the call", "[reports]") {
    TestVault vault;
    struct Case {
        bool agreed;
        const char* on;
        const char* done;
        const char* refused;
    };
    for (const auto& [agreed, on, done, refused] :
         {Case{true, "2026-03-01", "", ""}, Case{true, "2026-03-12", "2026-03-12", ""},
          Case{true, "2026-02-28", "", "follow_up_on"},
          Case{false, "2026-03-12", "", "action_taken"},
          Case{false, "", "2026-03-12", "followed_up_on"},
          Case{true, "2026-03-12", "2026-02-28", "followed_up_on"}, Case{false, "", "", ""}}) {
        CAPTURE(agreed, on, done);
        auto call = aCall("2026-03-01T08:00:00Z");
        if (agreed) {
            call.actionTaken = {Code{std::string(kNextContactAgreed)}};
        }
        call.followUpOn = Date::parse(on);
        call.followedUpOn = Date::parse(done);
        const auto saved =
            vault->write([&](Transaction& transaction) { return transaction.save(call); });
        CHECK((saved ? std::string() : saved.error().field) == refused);
    }
}

TEST_CASE("pages of the log follow each other without gaps", "[reports]") {
    TestVault vault;
    vault.requireWritten([](Transaction& transaction) {
        Status status;
        for (int i = 0; i < 2 * kHelplinePageRows + 3; ++i) {
            auto call = aCall("2026-03-01T08:00:00Z");
            call.at.seconds += i / 2 * 60; // two at the same moment
            status = status ? transaction.save(call) : status;
        }
        return status;
    });
    std::size_t seen = 0;
    std::optional<HelplineCursor> cursor;
    Timestamp last{std::numeric_limits<std::int64_t>::max()};
    do {
        const auto page = HelplineStore(vault.casework()).page({}, cursor);
        REQUIRE(page);
        for (const auto& row : page->rows) {
            CHECK(row.contact.at <= last);
            last = row.contact.at;
        }
        seen += page->rows.size();
        cursor = page->next;
    } while (cursor);
    CHECK(seen == 2 * kHelplinePageRows + 3);
}

TEST_CASE("a short form belongs to a contact, and its days follow each other", "[reports]") {
    TestVault vault;
    const auto call = vault.save(aCall("2026-03-10T08:00:00Z", HelplineType::MissingChild));
    MissingChildCall child;
    child.id = call.id;
    child.childAge = 12;
    child.lastSeen = day("2026-03-08");
    child.policeInformed = YesNo::Yes;
    child.policeInformedOn = day("2026-03-09");
    vault.save(child);
    child.foundOn = day("2026-03-07");
    auto refused = vault->write([&](Transaction& transaction) { return transaction.save(child); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "found_on");
    JobOfferCheck offer;
    offer.id = RecordId::generate();
    refused = vault->write([&](Transaction& transaction) { return transaction.save(offer); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "id");
}

TEST_CASE("whoever left no number waits but is not counted as to be called back", "[reports]") {
    TestVault vault;
    const auto wait = [&](std::string_view at, const std::string& mark, const std::string& number) {
        auto call = aCall(at);
        call.safeToCallBack = YesNo::Yes;
        call.callerMark = mark;
        vault.save(call);
        HelplineWords words;
        words.id = call.id;
        words.callBack = number;
        words.said = "Synthetic.";
        REQUIRE(vault->write([&](Transaction& transaction) {
            return transaction.save(*vault->confidential(), words);
        }));
        return call.id;
    };
    const auto plain = HelplineStore(vault.casework());
    const auto mark = plain.newMark().value();
    wait("2026-03-01T08:00:00Z", {}, "+381 00 0000000");
    const auto unknown = wait("2026-03-02T08:00:00Z", {}, {});
    wait("2026-03-03T08:00:00Z", mark, "+381 00 0000001");
    const auto again = wait("2026-03-04T08:00:00Z", mark, {}); // told in the call before
    const HelplineStore store(vault.casework(), vault->confidential());
    const auto counts = store.counts(RecordId());
    REQUIRE(counts);
    CHECK(counts->callBack == 3);
    CHECK(counts->withoutNumber == 1);
    HelplineFilter waiting;
    waiting.view = HelplineView::CallBack;
    const auto page = store.page(waiting);
    REQUIRE(page);
    CHECK(page->rows.size() == 4);
    for (const auto& row : page->rows) {
        CHECK(row.withoutNumber == (row.contact.id == unknown));
    }
    CHECK(plain.counts(RecordId())->callBack == 4); // nobody may say more without the words
    CHECK(again != unknown);
}

TEST_CASE("an analyst counts contacts and has no words of them", "[reports]") {
    TestVault vault(Role::Analyst);
    CHECK(HelplineStore(vault.casework()).counts(RecordId())->all == 0);
    CHECK_FALSE(vault->confidential().has_value());
    const auto call = aCall("2026-03-10T08:00:00Z");
    CHECK_FALSE(vault->write([&](Transaction& transaction) { return transaction.save(call); }));
}

TEST_CASE("a shelter worker does not see the log", "[reports]") {
    TestVault vault(Role::ShelterWorker);
    CHECK(HelplineStore(vault.casework()).page({}).error().code == ErrorCode::NoPermission);
    CHECK(ReportStore(vault.casework()).page({}).error().code == ErrorCode::NoPermission);
}

TEST_CASE(
    "words of a call become a person's, are never moved to another, and an undo takes it back",
    "[reports]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    const auto call = vault.save(aCall("2026-03-10T08:00:00Z"));
    HelplineWords words;
    words.id = call.id;
    words.said = "zebrafinch";
    vault.save(words);
    words.person = person.id;
    const auto proof = vault.confidential();
    const auto receipt = vault.requireWritten(
        [&](Transaction& transaction) { return transaction.save(proof, words); });
    auto moved = words;
    moved.person = other.id;
    const auto refused =
        vault->write([&](Transaction& transaction) { return transaction.save(proof, moved); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "person");
    REQUIRE(vault->undo(receipt));
    CHECK(proof.find<HelplineWords>(call.id)->value().person.isNil());
}

TEST_CASE("an erased person takes the words of her call along, the call stays as a number",
          "[reports]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    auto call = vault.save(aCall("2026-03-10T08:00:00Z"));
    HelplineWords words;
    words.id = call.id;
    words.said = "zebrafinch";
    vault.save(words); // nobody's yet
    call.person = person.id;
    vault.save(call);
    words.person = person.id;
    vault.save(words);
    const auto anonymous = vault.save(aCall("2026-03-09T08:00:00Z"));
    HelplineWords others;
    others.id = anonymous.id;
    others.said = "nightingale";
    vault.save(others);

    REQUIRE(vault->erasePerson(person.id));
    const auto proof = vault.confidential();
    CHECK_FALSE(proof.find<HelplineWords>(call.id)->has_value());
    CHECK(proof.find<HelplineWords>(anonymous.id)->value().said == "nightingale");
    const auto kept = vault.casework().find<HelplineContact>(call.id);
    REQUIRE(kept->has_value());
    CHECK((*kept)->person.isNil());
    for (const auto& entry : vault->confidentialJournal()->of(call.id)) {
        CHECK_FALSE(entry.content.has_value()); // also that of the time when it was nobody's
    }
    CHECK(vault->confidentialJournal()->of(anonymous.id).front().content.has_value());
    CHECK_FALSE(vault->confidentialJournal()->verify().value().has_value());
    CHECK_FALSE(vault->caseworkJournal().verify().value().has_value());
}
