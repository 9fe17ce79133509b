// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CarryOver.h"

#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Half past midnight here, half an hour before it in UTC: a call of the tenth.
const Date kOn = day("2026-03-10");

HelplineContact aFullCall() {
    auto call = aCall("2026-03-09T23:30:00Z");
    call.channel = {"messenger"};
    call.language = {"fa"};
    call.caller = {"self"};
    call.exploitation = {{"labour"}};
    call.area = {"belgrade"};
    call.safeToCallBack = YesNo::Yes;
    call.worker = RecordId::generate();
    return call;
}

} // namespace

TEST_CASE("a report begins with what the contact knew", "[reports]") {
    const auto call = aFullCall();
    const auto report = reportFrom(call, {}, kOn);
    CHECK(report.source.text == "self");
    CHECK(report.channel == call.channel);
    CHECK(report.exploitation == call.exploitation);
    CHECK(report.primaryForm.text == "labour");
    CHECK(report.area == call.area);
    CHECK(report.receivedOn == kOn);
    CHECK(report.worker == call.worker);
    CHECK(report.present == std::vector<Code>{{"person"}});
}

TEST_CASE("with several forms nobody chooses the primary one for the worker", "[reports]") {
    auto call = aFullCall();
    call.exploitation = {{"labour"}, {"sexual"}};
    CHECK(reportFrom(call, {}, kOn).primaryForm.empty());
    CHECK(personFrom(call, {}, kOn).primaryForm.empty());
}

TEST_CASE("a person begins with what the contact knew of herself", "[reports]") {
    auto call = aFullCall();
    const auto herself = personFrom(call, {}, kOn);
    CHECK(herself.languages == std::vector<Code>{{"fa"}});
    CHECK(herself.reachedUsThrough.text == "self");
    CHECK(herself.firstContact == kOn);
    CHECK(herself.category == PersonCategory::PersonAtRisk);
    call.caller = {"family"};
    const auto told = personFrom(call, {}, kOn);
    CHECK(told.languages.empty()); // it was the language of the one who called
    CHECK(told.reachedUsThrough.text == "helpline");
}

TEST_CASE("a number that was told becomes a safe way only if she said that it is", "[reports]") {
    auto call = aFullCall();
    HelplineWords words;
    const auto person = RecordId::generate();
    CHECK_FALSE(safeContactFrom(call, words, person, kOn).has_value());
    words.callBack = "+381 00 0000000";
    const auto safe = safeContactFrom(call, words, person, kOn);
    REQUIRE(safe);
    CHECK(safe->mayContact == MayContact::Yes);
    CHECK(safe->channel.text == "messenger");
    CHECK(safe->address == words.callBack);
    CHECK(safe->person == person);
    CHECK(safe->verifiedOn == kOn);
    for (const auto answer : {YesNo::No, YesNo::NotAsked, YesNo::Unknown, YesNo::Refused}) {
        call.safeToCallBack = answer;
        CHECK(safeContactFrom(call, words, person, kOn)->mayContact == MayContact::Never);
    }
    call.safeToCallBack = YesNo::No;
    CHECK(safeContactFrom(call, words, person, kOn)->verifiedOn == kOn); // when it was said
    words.callBack.clear(); // about every number, whichever is told later
    CHECK(safeContactFrom(call, words, person, kOn)->mayContact == MayContact::Never);
    call.caller = {}; // nobody asked who called
    CHECK(safeContactFrom(call, words, person, kOn)->mayContact == MayContact::Never);
    call.caller = {"citizen"};
    CHECK_FALSE(safeContactFrom(call, words, person, kOn).has_value());
}

TEST_CASE("who made the contact keeps the language when she comes by way of a report",
          "[reports]") {
    auto call = aFullCall();
    const auto report = reportFrom(call, {}, kOn);
    CHECK(personFrom(report, call, {}, kOn).languages == std::vector<Code>{{"fa"}});
    call.caller = {"family"};
    CHECK(personFrom(report, call, {}, kOn).languages.empty());
}

TEST_CASE("the country of a job offer and what else it says go into the report", "[reports]") {
    const auto call = aFullCall();
    ShortForms forms;
    forms.offer = JobOfferCheck{};
    forms.offer->id = call.id;
    const auto report = RecordId::generate();
    CHECK_FALSE(factFrom(call, forms, report, kOn).has_value()); // opened, and nothing said
    forms.offer->country = {"de"};
    CHECK(reportFrom(call, forms, kOn).country.text == "de");
    const auto fact = factFrom(call, forms, report, kOn);
    REQUIRE(fact);
    CHECK(fact->report == report);
    CHECK(fact->about.text == "recruitment");
    CHECK(fact->infoSource.text == "person");
    CHECK(fact->recordedOn == kOn);
    CHECK_FALSE(fact->onDate.has_value());
}

TEST_CASE("a missing child keeps its age and the day on which it was last seen", "[reports]") {
    auto call = aFullCall();
    call.caller = {"family"};
    ShortForms forms;
    forms.child = MissingChildCall{};
    forms.child->id = call.id;
    forms.child->childAge = 12;
    forms.child->lastSeen = day("2026-03-08");
    const auto fact = factFrom(call, forms, RecordId::generate(), kOn);
    REQUIRE(fact);
    CHECK(fact->about.text == "child");
    CHECK(fact->infoSource.text == "third_party");
    CHECK(fact->onDate == day("2026-03-08"));
    const auto report = reportFrom(call, forms, kOn);
    for (const auto& child : {personFrom(call, forms, kOn), personFrom(report, call, forms, kOn)}) {
        CHECK(child.birthYear == 2014);
        CHECK(child.ageBasis == AgeBasis::Stated);
        CHECK(mayBeChild(child, kOn));
    }
    CHECK_FALSE(personFrom(call, {}, kOn).birthYear.has_value());
}
