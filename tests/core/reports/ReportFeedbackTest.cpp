// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever reported was told in return, and what institutions can learn from (issue 4 part 12).
#include "core/reports/ReportFeedback.h"

#include "core/identification/InstitutionStore.h"
#include "core/identification/StepDeviation.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A report of the police about one person.
struct Reported {
    TestVault vault;
    Person person = vault.save(aPerson());
    SuspicionReport report = [this] {
        auto made = aReport(vault);
        made.source = Code{"mup"};
        return vault.save(made);
    }();
    ReportedPerson link = vault.save(onReport(report.id, person.id));

    ReportFeedback promise() const {
        ReportFeedback feedback;
        feedback.id = RecordId::generate();
        feedback.report = report.id;
        feedback.person = person.id;
        feedback.due = day("2026-03-05");
        return feedback;
    }
    ReportFeedback given() const {
        auto feedback = promise();
        feedback.onDate = day("2026-03-04");
        feedback.by = Code{"centre"};
        feedback.contents = {Code{"outcome"}, Code{"reasons"}};
        return feedback;
    }
    std::string refused(const ReportFeedback& feedback) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(feedback); });
        return written ? std::string() : written.error().field;
    }
    bool isDue() {
        DueQuery query;
        query.today = vault.today();
        const auto due = DueTaskStore(vault.casework(), vault.confidential()).due(query);
        REQUIRE(due);
        return std::any_of(due->begin(), due->end(), [](const DueTask& task) {
            return task.kind == TaskKind::ReporterFeedback;
        });
    }
};

} // namespace

TEST_CASE("feedback is a promise with a day, or what was told by whom", "[feedback]") {
    Reported house;
    auto nothing = house.promise();
    nothing.due.reset();
    CHECK(house.refused(nothing) == "due");
    auto byNobody = house.given();
    byNobody.by = {};
    CHECK(house.refused(byNobody) == "feedback_by");
    auto empty = house.given();
    empty.contents.clear();
    CHECK(house.refused(empty) == "feedback");
    auto early = house.given();
    early.onDate = day("2026-01-31");
    CHECK(house.refused(early) == "feedback_on");
    auto stranger = house.given();
    stranger.person = house.vault.save(aPerson()).id;
    CHECK(house.refused(stranger) == "person");
    CHECK(house.refused(house.promise()).empty());
    CHECK(house.refused(house.given()).empty());
}

TEST_CASE("promised feedback is due until it is given", "[feedback]") {
    Reported house;
    CHECK_FALSE(house.isDue());
    auto feedback = house.vault.save(house.promise());
    CHECK(house.isDue());
    feedback.onDate = house.vault.today();
    feedback.by = Code{"own"};
    feedback.contents = {Code{"state"}};
    house.vault.save(feedback);
    CHECK_FALSE(house.isDue());
}

TEST_CASE("feedback is erased with the person whom it is about", "[feedback]") {
    Reported house;
    const auto feedback = house.vault.save(house.given());
    house.vault.save(Narrative{feedback.id, house.person.id, Code{"report_feedback"}, {}, "x", {}});
    REQUIRE(house.vault->erasePerson(house.person.id));
    CHECK_FALSE(house.vault.casework().find<ReportFeedback>(feedback.id).value());
    CHECK_FALSE(house.vault.confidential().find<Narrative>(feedback.id).value());
}

TEST_CASE("a reporter's row says what was told in return, and what is still owed", "[feedback]") {
    Reported house;
    auto told = house.given();
    told.missed = {Code{"b1"}, Code{"a1"}};
    house.vault.save(told);
    auto second = aReport(house.vault);
    second.source = Code{"mup"};
    house.vault.save(second);
    auto owed = house.promise();
    owed.report = second.id;
    owed.person = {};
    owed.missed = {Code{"b1"}}; // not told yet
    house.vault.save(owed);
    const auto rows = InstitutionStore(house.vault.casework()).reporters();
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const auto& row = rows->front();
    CHECK(row.kind.text == "mup");
    CHECK(row.reports == 2);
    CHECK(row.answered == 1);
    CHECK(row.promised == 1);
    CHECK(row.feedback == std::vector<CodeCount>{{Code{"outcome"}, 1}, {Code{"reasons"}, 1}});
    CHECK(row.missed == std::vector<CodeCount>{{Code{"a1"}, 1}, {Code{"b1"}, 1}});
    CHECK(row.givenBy == std::vector<CodeCount>{{Code{"centre"}, 1}});
}

TEST_CASE("an institution's row says what it received, how that ended and what kept it",
          "[feedback]") {
    ProcedureHouse house;
    auto centre = aProvider();
    centre.type = Code{"identification"};
    house.vault.save(centre);
    auto report = aReport(house.vault);
    report.sentOn = report.receivedOn;
    report.sentTo = centre.id;
    house.vault.save(report);
    auto silent = aReport(house.vault);
    silent.sentOn = silent.receivedOn;
    silent.sentTo = centre.id;
    house.vault.save(silent);
    house.vault.save(aReaction(report.id, "2026-02-20"));
    const auto consent = house.vault.save(aConsent(house.person.id, centre.id, day("2026-02-01")));
    auto referral = house.vault.save(aSentReferral(consent, day("2026-02-05")));
    referral.state = ReferralState::Declined;
    referral.answeredOn = day("2026-02-07");
    referral.declineReason = Code{"no_capacity"};
    house.vault.save(referral);
    CentreContact asked;
    asked.id = RecordId::generate();
    asked.person = house.person.id;
    asked.procedure = house.file().procedure.id;
    asked.onDate = day("2026-02-10");
    asked.channel = Code{"email"};
    asked.about = Code{"state"};
    house.vault.save(asked);
    StepDeviation deviation;
    deviation.id = RecordId::generate();
    deviation.person = house.person.id;
    deviation.procedure = asked.procedure;
    deviation.institution = Code{"identification"};
    deviation.step = Code{"receipt"};
    deviation.barriers = {Code{"powers"}};
    deviation.onDate = house.vault.today();
    house.vault.save(deviation);

    const auto rows = InstitutionStore(house.vault.casework()).institutions(house.codes);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const auto& row = rows->front();
    CHECK(row.kind.text == "identification");
    CHECK(row.reports == 2);
    CHECK(row.reacted == 1);
    CHECK(row.reactions == std::vector<CodeCount>{{Code{"inspection"}, 1}});
    CHECK(row.referrals == 1);
    CHECK(row.referralStates == std::vector<CodeCount>{{Code{"declined"}, 1}});
    CHECK(row.refusals == std::vector<CodeCount>{{Code{"no_capacity"}, 1}});
    CHECK(row.requests == 1);
    CHECK(row.answered == 0);
    CHECK(row.deviations == 1);
    CHECK(row.steps == std::vector<CodeCount>{{Code{"receipt"}, 1}});
    CHECK(row.barriers == std::vector<CodeCount>{{Code{"powers"}, 1}});
}
