// SPDX-License-Identifier: GPL-3.0-or-later
// Not recognised, and something still speaks for the person (issue 4; needs D33, D45, D47): the
// list and the one next step are about the same people. Everybody is invented.
#include "core/assessments/Outcome.h"
#include "core/identification/NextStep.h"
#include "core/identification/Unrecognised.h"
#include "core/people/FileReopening.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/LittleAssessment.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

using Why = std::vector<FallingWhy>;

class RiskHouse : public ProcedureHouse {
  public:
    std::vector<FallingRow> list(FallingKind kind) {
        const FallingThroughStore store(vault.casework(), limits, library(), codes, vault.today());
        const auto rows = store.list(kind);
        const auto counts = store.counts();
        REQUIRE(rows);
        REQUIRE(counts);
        for (const auto& count : *counts) {
            CHECK((count.kind != kind || count.persons == static_cast<int>(rows->size())));
        }
        return *rows;
    }
    /// Why the person is on the list, after a look that C++ says the same.
    Why why() {
        const auto rows = list(FallingKind::NotRecognised);
        const auto here = whyNotRecognised(all(), limits.indicators(), DutyTerms::of(codes));
        CHECK(rows.empty() == here.empty());
        if (!rows.empty()) {
            CHECK(rows.front().why == here);
            CHECK(rows.front().records == 1);
        }
        return here;
    }
    bool isLeft() {
        const auto rows = list(FallingKind::NeverVerified);
        const bool left = std::any_of(rows.begin(), rows.end(), [](const FallingRow& row) {
            return row.why == Why{FallingWhy::Left};
        });
        CHECK(left == isLeftUnverified(all(), DutyTerms::of(codes)));
        return left;
    }
    NextStepKind next() {
        return nextStepOf(all(), person, NextStepTerms::of(limits, library(), codes, vault.today()))
            .kind;
    }
    void dismissAs(Code reason) {
        REQUIRE(decide(ProcedureOutcome::Rejected, {std::move(reason)}));
    }
    void signs(int daysAgo, const char* level) {
        auto form = anAssessment(person.id, vault.today().plusDays(-daysAgo), 0, "TI-1");
        form.riskRank.reset();
        form.level = form.scoredLevel = Code{level};
        assessments::Outcome outcome;
        outcome.questionnaire = "TI-1";
        outcome.version = form.questionnaireVersion;
        outcome.level = outcome.scoredLevel = form.level.text;
        outcome.fired = {"C2"};
        form.outcome.data() = outcome.toJson();
        vault.save(form);
    }
    /// As the program keeps it once its reason is written.
    void leave(DutyRule rule) {
        auto left = duty(rule);
        left.state = FollowUpState::Waived;
        left.closedOn = vault.today();
        left.closedBy = vault.session().worker.id;
        left.waiveReason = Code{"other"};
        Narrative words;
        words.id = left.id;
        words.person = person.id;
        words.about = Code{"follow_up"};
        words.text = "An invented reason.";
        vault.requireWritten([&](Transaction& transaction) {
            const auto written = transaction.save(vault.confidential(), words);
            return written ? transaction.save(left) : written;
        });
    }
};

} // namespace

TEST_CASE("signs of trafficking keep whoever was dismissed on the list", "[falling]") {
    RiskHouse house;
    house.dismissAs(Code{"insufficient_data"});
    CHECK(house.why().empty());
    house.signs(9, "none_seen");
    CHECK(house.why().empty());
    house.signs(8, "possible");
    CHECK(house.why() == Why{FallingWhy::Signs});
    house.signs(7, "insufficient"); // never 'no trafficking'
    CHECK(house.why() == Why{FallingWhy::Signs});
    house.signs(6, "none_seen");
    CHECK(house.why().empty());
}

TEST_CASE("a running status as a person at risk keeps whoever was dismissed on the list",
          "[falling]") {
    RiskHouse house;
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = house.person.id;
    status.criteria = {Code{"indicators"}};
    status.since = house.vault.today().plusDays(-5);
    status.reviewDays = 30;
    status.reviewDue = house.vault.today().plusDays(25);
    house.vault.save(status);
    CHECK(house.why().empty()); // nobody has decided
    house.dismissAs(Code{"insufficient_data"});
    CHECK(house.why() == Why{FallingWhy::AtRisk});
    status.endedOn = house.vault.today();
    status.exitReason = Code{"risk_gone"};
    house.vault.save(status);
    CHECK(house.why().empty());
}

TEST_CASE("a downgraded case is on the list with its own word", "[falling]") {
    RiskHouse house;
    house.signs(45, "possible");
    house.dismissAs(Code{"labour_rights_violation"});
    CHECK(house.why() == Why{FallingWhy::Signs, FallingWhy::Downgraded});
    house.limits.suspicionLevels = {"strong"};
    const auto here =
        whyNotRecognised(house.all(), house.limits.indicators(), DutyTerms::of(house.codes));
    CHECK(here == Why{FallingWhy::Downgraded});
    house.limits.downgradedReasons = {"fraud"};
    CHECK(whyNotRecognised(house.all(), house.limits.indicators(), DutyTerms::of(house.codes))
              .empty());
}

TEST_CASE("a newer procedure takes nobody off until it is decided", "[falling]") {
    RiskHouse house;
    house.vault.save(anAssessment(house.person.id, house.vault.today().plusDays(-20), 2));
    house.dismissAs(Code{"insufficient_data"});
    CHECK(house.why() == Why{FallingWhy::Risk});
    house.open();
    CHECK(house.why() == Why{FallingWhy::Risk});
    CHECK(house.next() != NextStepKind::ReportAgain); // what the newer one asks for comes first
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(house.why().empty());
}

TEST_CASE("who was recognised once can fall through again years later", "[falling]") {
    RiskHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    auto earlier = house.file().procedure;
    earlier.openedOn = house.vault.today().plusDays(-2500);
    earlier.decidedOn = house.vault.today().plusDays(-2400);
    house.vault.save(earlier);
    house.vault.save(anAssessment(house.person.id, house.vault.today().plusDays(-20), 2));
    house.open();
    CHECK(house.why().empty()); // nobody has decided about what happened since
    house.dismissAs(Code{"insufficient_data"});
    CHECK(house.why() == Why{FallingWhy::Risk});
    auto again = house.file().procedure;
    again.outcome = ProcedureOutcome::Identified;
    house.vault.save(again);
    CHECK(house.why().empty());
}

TEST_CASE("of two procedures the one that was decided last counts", "[falling]") {
    RiskHouse house;
    const auto first = house.file().procedure;
    house.vault.save(anAssessment(house.person.id, house.vault.today().plusDays(-20), 2));
    house.open();
    house.dismissAs(Code{"insufficient_data"});
    auto newer = house.file().procedure;
    newer.decidedOn = house.vault.today().plusDays(-3);
    house.vault.save(newer);
    CHECK(house.why() == Why{FallingWhy::Risk});
    auto older = first; // opened before it, decided after it
    older.outcome = ProcedureOutcome::Identified;
    older.decidedOn = house.vault.today().plusDays(-1);
    house.vault.save(older);
    CHECK(house.why().empty());
    older.decidedOn = house.vault.today().plusDays(-5);
    house.vault.save(older);
    CHECK(house.why() == Why{FallingWhy::Risk});
}

TEST_CASE("a verification that was left years after an identification is listed", "[falling]") {
    RiskHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    auto earlier = house.file().procedure;
    earlier.openedOn = house.vault.today().plusDays(-2500);
    earlier.decidedOn = house.vault.today().plusDays(-2400);
    house.vault.save(earlier);
    house.open();
    house.dismissAs(Code{"insufficient_data"});
    house.leave(DutyRule::Verification);
    CHECK(house.isLeft());
    auto again = house.file().procedure; // decided anew, and recognised
    again.outcome = ProcedureOutcome::Identified;
    house.vault.save(again);
    CHECK_FALSE(house.isLeft());
}

TEST_CASE("what was left with a reason is listed until somebody looks", "[falling]") {
    RiskHouse house;
    house.dismissAs(Code{"insufficient_data"});
    CHECK_FALSE(house.isLeft()); // still open
    house.leave(DutyRule::Verification);
    CHECK(house.isLeft());
    CHECK(house.why().empty()); // the assessment is still asked for
    house.leave(DutyRule::Assessment);
    CHECK(house.isLeft());
    CHECK(house.why() == Why{FallingWhy::NeverAssessed});
    const auto today = house.vault.today();
    house.vault.save(aLowAssessment(house.person.id, today, 2)); // says hardly anything
    CHECK(house.isLeft());
    CHECK(house.why() == Why{FallingWhy::NeverAssessed});
    house.vault.save(aLowAssessment(house.person.id, today.plusDays(-1), 18));
    CHECK(house.isLeft()); // of the day before
    CHECK(house.why().empty());
    house.vault.save(aLowAssessment(house.person.id, today, 18));
    CHECK_FALSE(house.isLeft());
}

TEST_CASE("the next step after a verification that was left is to assess the risk", "[falling]") {
    RiskHouse house;
    house.dismissAs(Code{"insufficient_data"});
    for (const auto code :
         {DutyRule::Verification, DutyRule::Assessment, DutyRule::Talk, DutyRule::Review}) {
        CHECK(house.next() == NextStepKind::Duty);
        house.leave(code);
    }
    CHECK(house.next() == NextStepKind::Phase);
    const auto afterwards = [&] { // once the phases are over
        auto file = house.all();
        for (auto& each : file.procedures) {
            each.run = {};
        }
        auto person = house.person; // whose category asks for nothing
        person.category = PersonCategory::NotConfirmed;
        return nextStepOf(file, person,
                          NextStepTerms::of(house.limits, house.library(), house.codes,
                                            house.vault.today()))
            .kind;
    };
    CHECK(afterwards() == NextStepKind::AssessLeft);
    house.vault.save(anAssessment(house.person.id, house.vault.today(), 2));
    CHECK(afterwards() == NextStepKind::ReportAgain);
}

TEST_CASE("whoever died is on no list, and is again once somebody opens the file", "[falling]") {
    RiskHouse house;
    house.dismissAs(Code{"insufficient_data"});
    for (const auto rule :
         {DutyRule::Verification, DutyRule::Assessment, DutyRule::Talk, DutyRule::Review}) {
        house.leave(rule);
    }
    CHECK(house.why() == Why{FallingWhy::NeverAssessed});
    CHECK(house.isLeft());
    auto died = house.aClosing();
    died.reason = Code{std::string(kDied)};
    REQUIRE(house.closeIt(died));
    CHECK(house.why().empty());
    CHECK_FALSE(house.isLeft());
    house.vault.requireWritten([&](Transaction& transaction) {
        return reopenByHand(transaction, house.vault.casework(), house.person.id);
    });
    CHECK(house.why() == Why{FallingWhy::NeverAssessed});
    CHECK(house.isLeft());
}

TEST_CASE("a verification that was left is counted from its opening, not anew from the leaving",
          "[falling]") {
    RiskHouse house;
    house.dismissAs(Code{"insufficient_data"});
    house.vault.clock().advanceSeconds(86'400 * 20);
    REQUIRE(house.list(FallingKind::NeverVerified).front().days == 20);
    house.leave(DutyRule::Verification);
    const auto rows = house.list(FallingKind::NeverVerified);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().why == Why{FallingWhy::Left});
    CHECK(rows.front().days == 20);
}
