// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CarryOver.h"

#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

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
    const auto report = reportFrom(call);
    CHECK(report.source.text == "self");
    CHECK(report.channel == call.channel);
    CHECK(report.exploitation == call.exploitation);
    CHECK(report.primaryForm.text == "labour");
    CHECK(report.area == call.area);
    CHECK(report.receivedOn == day("2026-03-09"));
    CHECK(report.worker == call.worker);
    CHECK(report.present == std::vector<Code>{{"person"}});
}

TEST_CASE("with several forms nobody chooses the primary one for the worker", "[reports]") {
    auto call = aFullCall();
    call.exploitation = {{"labour"}, {"sexual"}};
    CHECK(reportFrom(call).primaryForm.empty());
    CHECK(personFrom(call).primaryForm.empty());
}

TEST_CASE("a person begins with what the contact knew of herself", "[reports]") {
    auto call = aFullCall();
    const auto herself = personFrom(call);
    CHECK(herself.languages == std::vector<Code>{{"fa"}});
    CHECK(herself.reachedUsThrough.text == "self");
    CHECK(herself.firstContact == day("2026-03-09"));
    CHECK(herself.category == PersonCategory::PersonAtRisk);
    call.caller = {"family"};
    const auto told = personFrom(call);
    CHECK(told.languages.empty()); // it was the language of the one who called
    CHECK(told.reachedUsThrough.text == "helpline");
}

TEST_CASE("a number that was told becomes a safe way only if she said that it is", "[reports]") {
    auto call = aFullCall();
    HelplineWords words;
    const auto person = RecordId::generate();
    CHECK_FALSE(safeContactFrom(call, words, person).has_value());
    words.callBack = "+381 00 0000000";
    const auto safe = safeContactFrom(call, words, person);
    REQUIRE(safe);
    CHECK(safe->mayContact == MayContact::Yes);
    CHECK(safe->channel.text == "messenger");
    CHECK(safe->address == words.callBack);
    CHECK(safe->person == person);
    for (const auto answer : {YesNo::No, YesNo::NotAsked, YesNo::Unknown, YesNo::Refused}) {
        call.safeToCallBack = answer;
        CHECK(safeContactFrom(call, words, person)->mayContact == MayContact::Never);
    }
    call.caller = {"citizen"};
    CHECK_FALSE(safeContactFrom(call, words, person).has_value());
}
