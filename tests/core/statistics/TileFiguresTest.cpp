// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in tiles and in no figure that was there before, counted by hand.
#include "core/referrals/FollowUp.h"
#include "core/services/CarePlan.h"
#include "tests/core/statistics/FigureHouse.h"
#include "tests/core/support/ShippedDuty.h"

using namespace zaklon;
using namespace zaklon::statistics;
using namespace zaklon::test;

TEST_CASE("what ended for want of data is counted with what is verified since", "[statistics]") {
    FigureHouse house;
    const auto ended = [&](Sex sex, ProcedureOutcome outcome, std::vector<Code> reasons,
                           std::string_view decidedOn = "2025-03-13") {
        const auto someone = house.person(sex);
        const auto report = house.report("2024-12-01", "mup", "labour", {someone});
        house.decide(house.procedure(someone, report, "2024-12-10"), decidedOn, outcome,
                     std::move(reasons));
        return someone;
    };
    const auto ana = ended(Sex::Female, ProcedureOutcome::Rejected, {Code{"insufficient_data"}});
    ended(Sex::Male, ProcedureOutcome::NotIdentified, {Code{"fraud"}, Code{"insufficient_data"}});
    ended(Sex::Female, ProcedureOutcome::Rejected, {Code{"fraud"}});
    ended(Sex::Female, ProcedureOutcome::Identified, {});
    ended(Sex::Female, ProcedureOutcome::Rejected, {Code{"insufficient_data"}}, "2024-12-20");
    auto figure = house.figure("dismissed_insufficient");
    CHECK(numberOf(figure, "") == 2);
    CHECK(numberOf(figure, "no") == 2);
    CHECK(numberOf(figure, "no", "male") == 1);
    CHECK(numberOf(house.figure("dismissed_insufficient", 2024), "") == 1);

    const auto duties = house.vault.casework().where<FollowUp>("person", ana.id).value();
    for (const auto& duty : duties) {
        if (duty.duty == shippedDuty(DutyRule::Verification)) {
            auto verified = fulfilled(duty, {}, house.vault.session(), house.vault.today());
            verified.finding = {"risk_remains"};
            house.vault.save(verified);
        }
    }
    figure = house.figure("dismissed_insufficient");
    CHECK(numberOf(figure, "yes") == 1);
    CHECK(numberOf(figure, "yes", "female") == 1);
    CHECK(numberOf(figure, "no") == 1);
    CHECK(figure.remainder.total.number == 0);

    auto asking = duties.front(); // a verification of the organisation's own, still open
    asking.id = RecordId::generate();
    asking.duty = {"ask_the_field"};
    house.vault.save(asking);
    CHECK(numberOf(house.figure("dismissed_insufficient"), "yes") == 1);
    const definitions::ScratchFolder folder;
    folder.write("follow_up_duty.json", R"({"list": "follow_up_duty", "version": 3,
        "title": {"en": "Duty", "sr@latin": "Obaveza"},
        "entries": [{"code": "ask_the_field", "label": {"en": "Ask", "sr@latin": "Pitati"},
            "means": "verification"}]})");
    house.codes = CodeLists::load(folder.path()).value();
    CHECK(numberOf(house.figure("dismissed_insufficient"), "yes") == 0);
    CHECK(numberOf(house.figure("dismissed_insufficient"), "no") == 2);
}

TEST_CASE("needs are met or not, without those of people who wish nothing", "[statistics]") {
    FigureHouse house;
    const auto need = [&](NeedState state, std::string_view openedOn = "2025-03-01") {
        Need made;
        made.id = RecordId::generate();
        made.person = house.person(Sex::Female).id;
        made.area = {"work"};
        made.state = state;
        made.openedOn = day(openedOn);
        house.vault.save(made);
    };
    need(NeedState::Met);
    need(NeedState::Met);
    need(NeedState::PartlyMet);
    need(NeedState::Unmet);
    need(NeedState::Open);
    need(NeedState::NotWanted);
    need(NeedState::Met, "2024-12-31");
    const auto figure = house.figure("needs_met");
    CHECK(numberOf(figure, "") == 5);
    CHECK(numberOf(figure, "yes") == 2);
    CHECK(numberOf(figure, "no") == 3);
}
