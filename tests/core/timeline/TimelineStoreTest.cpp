// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/TimelineStore.h"

#include "core/reports/ContactLinks.h"
#include "tests/core/support/TestVault.h"

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

TimelinePage timeline(const TestVault& vault, const TimelineQuery& query) {
    const auto page = TimelineStore(vault.casework(), vault.confidential()).page(query);
    REQUIRE(page);
    return *page;
}

Contact aContact(const RecordId& person, std::string_view at) {
    Contact contact;
    contact.id = RecordId::generate();
    contact.person = person;
    contact.at = *Timestamp::parse(at);
    contact.channel = {"mobile"};
    contact.minutes = 15;
    return contact;
}

/// "kind event day" per entry: what a test compares.
std::vector<std::string> linesOf(const TimelinePage& page) {
    std::vector<std::string> lines;
    for (const auto& entry : page.entries) {
        lines.push_back(std::string(codeOf(entry.kind)) + " " + std::string(codeOf(entry.event)) +
                        " " + entry.day.toString());
    }
    return lines;
}

} // namespace

TEST_CASE("what happened is told newest first", "[timeline]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto provider = vault.save(aProvider());
    vault.save(aContact(person.id, "2026-03-02T10:00:00Z"));
    vault.save(anAssessment(person.id, day("2026-03-03"), 2));
    auto consent = vault.save(aConsent(person.id, provider.id, day("2026-03-04")));
    auto referral = vault.save(aSentReferral(consent, day("2026-03-05")));
    referral.state = ReferralState::Declined;
    referral.answeredOn = day("2026-03-07");
    referral.declineReason = {"no_capacity"};
    vault.save(referral);
    consent.state = ConsentState::Withdrawn;
    consent.withdrawnOn = day("2026-03-08");
    vault.save(consent);
    auto action = anAction(person.id, day("2026-03-08"));
    action.state = ActionState::Done;
    action.doneOn = day("2026-03-06");
    vault.save(action);

    TimelineQuery query{person.id, {}};
    CHECK(linesOf(timeline(vault, query)) ==
          std::vector<std::string>{"change recorded 2026-03-10", "consent withdrawn 2026-03-08",
                                   "referral declined 2026-03-07", "action completed 2026-03-06",
                                   "referral sent 2026-03-05", "consent given 2026-03-04",
                                   "assessment completed 2026-03-03",
                                   "contact recorded 2026-03-02"});
    query.kinds = {TimelineKind::Assessment};
    const auto assessments = timeline(vault, query);
    REQUIRE(assessments.total == 1);
    CHECK(assessments.entries[0].rank == 2);
    query.kinds = {TimelineKind::Referral};
    CHECK(timeline(vault, query).entries[0].detail.text == "no_capacity");
    CHECK(timeline(vault, query).entries[0].provider == provider.id);
}

TEST_CASE("a call of the person herself is told once with what was said", "[timeline]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    HeardContact own;
    own.contact.id = RecordId::generate();
    own.contact.at = *Timestamp::parse("2026-03-02T10:00:00Z");
    own.contact.caller = {"self"};
    own.words.id = own.contact.id;
    own.words.said = "Synthetic words.";
    auto others = own;
    others.contact.id = RecordId::generate();
    others.contact.at = *Timestamp::parse("2026-03-01T10:00:00Z");
    others.contact.caller = {"family"};
    others.words.id = others.contact.id;
    for (const auto& each : {own, others}) {
        vault.requireWritten([&](Transaction& transaction) {
            return giveToPerson(transaction, vault.casework(), vault.confidential(), each,
                                person.id, LocalTime({vault.today(), 9 * 60}),
                                CodeLists::load().value());
        });
    }
    const auto page = timeline(vault, {person.id, {TimelineKind::Contact, TimelineKind::Helpline}});
    CHECK(linesOf(page) ==
          std::vector<std::string>{"contact recorded 2026-03-02", "helpline recorded 2026-03-01"});
    for (const auto& entry : page.entries) {
        CHECK(entry.text == "Synthetic words.");
    }
}

TEST_CASE("changes of category and status are told with both codes", "[timeline]") {
    TestVault vault;
    auto person = vault.save(aPerson());
    vault.clock().advanceSeconds(3600);
    person.category = PersonCategory::IdentifiedVictim;
    person.pseudonym = "Breza";
    vault.save(person);
    vault.clock().advanceSeconds(3600);
    person.status = CaseStatus::FollowUp;
    vault.save(person);

    const auto page = timeline(vault, {person.id, {TimelineKind::Change}});
    REQUIRE(page.total == 3);
    CHECK(page.entries[0].subject.text == "status");
    CHECK(page.entries[0].before == Value(std::string("active")));
    CHECK(page.entries[0].after == Value(std::string("follow_up")));
    CHECK(page.entries[0].worker == vault.session().worker.id);
    CHECK(page.entries[0].at == Timestamp::parse("2026-03-10T11:00:00Z"));
    CHECK(page.entries[1].subject.text == "category");
    CHECK(page.entries[2].event == TimelineEvent::Recorded);
}

TEST_CASE("words come only with the confidential key", "[timeline]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto contact = vault.save(aContact(person.id, "2026-03-02T10:00:00Z"));
    Narrative words;
    words.id = contact.id;
    words.person = person.id;
    words.about = {"contact"};
    words.title = "A short call";
    words.text = "She asked about the course.";
    vault.save(words);
    const TimelineQuery query{person.id, {TimelineKind::Contact}};
    CHECK(timeline(vault, query).entries.at(0).title == "A short call");
    CHECK(timeline(vault, query).entries.at(0).text == "She asked about the course.");
    CHECK(timeline(vault, query).entries.at(0).minutes == 15);
    const auto blind = TimelineStore(vault.casework(), std::nullopt).page(query).value();
    CHECK(blind.entries.at(0).title.empty());
    CHECK(blind.entries.at(0).text.empty());
}

TEST_CASE("a timeline comes in pages without gaps or repeats", "[timeline]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    vault.save(aPerson());
    for (int i = 0; i < 7; ++i) {
        vault.save(aContact(person.id, "2026-03-0" + std::to_string(i + 1) + "T10:00:00Z"));
    }
    TimelineQuery query{person.id, {TimelineKind::Contact}, std::nullopt, 0, 3};
    std::vector<std::string> lines;
    for (; query.offset < 9; query.offset += 3) {
        const auto page = timeline(vault, query);
        CHECK(page.total == 7);
        const auto more = linesOf(page);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    REQUIRE(lines.size() == 7);
    CHECK(lines.front() == "contact recorded 2026-03-07");
    CHECK(lines.back() == "contact recorded 2026-03-01");
}

TEST_CASE("a timeline begins on the day that was asked for", "[timeline]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    vault.save(aContact(person.id, "2026-01-31T10:00:00Z"));
    vault.save(aContact(person.id, "2026-02-01T10:00:00Z"));
    vault.save(aContact(person.id, "2026-02-20T10:00:00Z"));

    TimelineQuery query{person.id, {TimelineKind::Contact}};
    CHECK(timeline(vault, query).total == 3);
    query.since = day("2026-02-01");
    const auto page = timeline(vault, query);
    CHECK(page.total == 2);
    CHECK(linesOf(page) ==
          std::vector<std::string>{"contact recorded 2026-02-20", "contact recorded 2026-02-01"});
    query.since = day("2026-03-01");
    CHECK(timeline(vault, query).entries.empty());
}
