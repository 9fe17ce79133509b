// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CarryOver.h"
#include "core/reports/OutreachVisitStore.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

OutreachVisit aVisit(std::string_view on, int met = 12) {
    OutreachVisit visit;
    visit.id = RecordId::generate();
    visit.onDate = day(on);
    visit.met = met;
    return visit;
}

std::string wrongField(const OutreachVisit& visit) {
    const auto checked = Description<OutreachVisit>::check(visit);
    return checked ? std::string() : checked.error().field;
}

} // namespace

TEST_CASE("a visit needs a day and a count, and no name", "[reports]") {
    TestVault vault;
    const auto kept = vault.save(aVisit("2026-03-01"));
    CHECK(vault.casework().find<OutreachVisit>(kept.id)->value().met == 12);
    CHECK(Description<OutreachVisit>::owner.empty()); // nobody's: no erasure takes the count away
}

TEST_CASE("what a visit says of itself fits together", "[reports]") {
    auto visit = aVisit("2026-03-01", 3);
    visit.spoken = 3;
    CHECK(wrongField(visit).empty());
    visit.spoken = 4;
    CHECK(wrongField(visit) == "spoken");
    visit.spoken = 0;
    visit.followUpOn = day("2026-02-28");
    CHECK(wrongField(visit) == "follow_up_on");
    visit.followUpOn = day("2026-03-08");
    CHECK(wrongField(visit).empty());
    CHECK(awaitsFollowUp(visit));
    visit.followedUpOn = day("2026-02-28");
    CHECK(wrongField(visit) == "followed_up_on");
    visit.followedUpOn = day("2026-03-07");
    CHECK(wrongField(visit).empty());
    CHECK_FALSE(awaitsFollowUp(visit));
}

TEST_CASE("visits are listed newest first, with the report that they became", "[reports]") {
    TestVault vault;
    const OutreachVisitStore store(vault.casework());
    auto first = aVisit("2026-01-10", 5);
    first.spoken = 2;
    first.leaflets = 4;
    first.followUp = {Code{"bring_help"}, Code{"call_back"}}; // kept in order of code
    first.followUpOn = day("2026-01-20");
    const auto report = vault.save(aReport(vault));
    first.report = report.id;
    vault.save(first);
    vault.save(aVisit("2026-02-10", 7));
    vault.save(aVisit("2025-12-31", 100));
    const auto all = store.list().value();
    REQUIRE(all.size() == 3);
    CHECK(all.front().visit.met == 7);
    CHECK(all.front().reportCode.empty());
    CHECK(all[1].visit.spoken == 2);
    CHECK(all[1].visit.leaflets == 4);
    CHECK(all[1].visit.followUp == first.followUp);
    CHECK(all[1].visit.followUpOn == first.followUpOn);
    CHECK(all[1].reportCode == report.code);
    CHECK(all.back().visit.met == 100);
}

TEST_CASE("what was seen on a visit begins a report, each kind as one fact", "[reports]") {
    auto visit = aVisit("2026-03-01");
    visit.area = {"vojvodina"};
    visit.worker = RecordId::generate();
    visit.indications = {{"no_pay"}, {"debt"}, {"cut_pay"}};
    const auto report = reportFrom(visit);
    CHECK(report.start == ReportStart::ExOfficio);
    CHECK(report.area == visit.area);
    CHECK(report.receivedOn == visit.onDate);
    CHECK(report.worker == visit.worker);
    const auto id = RecordId::generate();
    const auto kindOf = [](const Code& code) { return Code{code.text == "debt" ? "debt" : "pay"}; };
    const auto facts = factsFrom(visit, id, kindOf);
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].about.text == "pay");
    CHECK(facts[1].about.text == "debt");
    for (const auto& fact : facts) {
        CHECK(fact.report == id);
        CHECK(fact.person.isNil());
        CHECK(fact.infoSource.text == "observed");
        CHECK(fact.onDate == visit.onDate);
    }
}

TEST_CASE("visits are filtered by who led them, what waits, and where", "[reports]") {
    TestVault vault;
    const auto me = vault.session().worker.id;
    auto mine = aVisit("2026-03-01");
    mine.worker = me;
    mine.area = {"vojvodina"};
    vault.save(mine);
    auto waits = aVisit("2026-03-02");
    waits.worker = vault.saveWorker("OT").id;
    waits.placeKind = {"housing"};
    waits.followUpOn = day("2026-03-09");
    vault.save(waits);
    const OutreachVisitStore store(vault.casework());
    const auto only = [&](const OutreachVisitFilter& filter) {
        const auto rows = store.list(filter).value();
        return rows.size() == 1 ? rows.front().visit.id : RecordId();
    };
    CHECK(store.list()->size() == 2);
    OutreachVisitFilter led;
    led.worker = me;
    CHECK(only(led) == mine.id);
    OutreachVisitFilter open;
    open.awaitsFollowUp = true;
    CHECK(only(open) == waits.id);
    OutreachVisitFilter north;
    north.area = {"vojvodina"};
    CHECK(only(north) == mine.id);
    north.placeKind = {"housing"};
    CHECK(store.list(north)->empty());
}

TEST_CASE("a visit that did not take place found nothing, and says why it was called off",
          "[reports]") {
    auto visit = aVisit("2026-03-12", 0);
    visit.state = VisitState::Planned;
    CHECK(wrongField(visit).empty());
    visit.indications = {Code{"no_pay"}};
    CHECK(wrongField(visit) == "state");
    visit.indications.clear();
    visit.state = VisitState::Cancelled;
    CHECK(wrongField(visit) == "cancelled_why");
    visit.cancelledWhy = Code{"not_safe"};
    CHECK(wrongField(visit).empty());
    visit.state = VisitState::Planned; // after all
    CHECK(wrongField(visit) == "cancelled_why");
    visit.state = VisitState::Made;
    CHECK(wrongField(visit) == "cancelled_why");
}

TEST_CASE("a visit that took place becomes nothing else", "[reports]") {
    CHECK(mayBecome(VisitState::Made, VisitState::Made));
    CHECK_FALSE(mayBecome(VisitState::Made, VisitState::Planned));
    CHECK_FALSE(mayBecome(VisitState::Made, VisitState::Cancelled));
    CHECK(mayBecome(VisitState::Planned, VisitState::Made));
    CHECK(mayBecome(VisitState::Cancelled, VisitState::Planned));
}

TEST_CASE("a planned visit takes place on its day at the earliest, and stays made", "[reports]") {
    TestVault vault; // on 10 March 2026
    auto visit = aVisit("2026-03-12", 0);
    visit.state = VisitState::Planned;
    vault.save(visit);
    OutreachVisitFilter planned;
    planned.planned = true;
    const auto listed = [&] {
        return OutreachVisitStore(vault.casework()).list(planned).value().size();
    };
    CHECK(listed() == 1);
    const auto refused = [&](const OutreachVisit& changed) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(changed); });
        return written ? std::string() : written.error().field;
    };
    visit.state = VisitState::Made;
    visit.met = 5;
    CHECK(refused(visit) == "on_date");
    visit.onDate = vault.today(); // sooner than planned
    CHECK(refused(visit).empty());
    CHECK(listed() == 0);
    auto again = visit;
    again.met = 0;
    again.state = VisitState::Planned;
    CHECK(refused(again) == "state");
}
