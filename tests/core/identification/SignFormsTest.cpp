// SPDX-License-Identifier: GPL-3.0-or-later
// Each procedure is judged by the forms of its own report and its own time (domain.md 7), the same
// in C++ and in SQL. Everybody is invented.
#include "core/identification/SignForms.h"

#include "core/assessments/Outcome.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

using Items = std::vector<std::string>;

class SignHouse : public ProcedureHouse {
  public:
    /// A completed form of indicators of so many days ago.
    Assessment formOf(int daysAgo, const char* level, Items fired) {
        auto form = anAssessment(person.id, vault.today().plusDays(-daysAgo), 0, "TI-1");
        form.riskRank.reset();
        form.level = form.scoredLevel = Code{level};
        assessments::Outcome outcome;
        outcome.questionnaire = "TI-1";
        outcome.version = 1;
        outcome.level = outcome.scoredLevel = level;
        outcome.fired = std::move(fired);
        form.outcome.data() = outcome.toJson();
        return vault.save(form);
    }
    RecordId reportWith(const Assessment& form) {
        const auto report = vault.save(aReport(vault)).id;
        auto link = onReport(report, person.id);
        link.assessment = form.id;
        vault.save(link);
        return report;
    }
    /// Opened so many days ago and dismissed as labour rights.
    IdentificationProcedure dismissed(int daysAgo, const RecordId& report) {
        auto procedure = vault.casework().find<IdentificationProcedure>(open().id).value().value();
        procedure.report = report;
        procedure.openedOn = vault.today().plusDays(-daysAgo);
        procedure.outcome = ProcedureOutcome::Rejected;
        procedure.outcomeReasons = {Code{"labour_rights_violation"}};
        procedure.decidedOn = vault.today().plusDays(-daysAgo + 1);
        vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *vault, procedure, phases(), limits, codes);
        });
        return procedure;
    }
    /// By what it is downgraded, after a look that SQL says the same.
    Items against(const RecordId& procedure) {
        Items items;
        for (const auto& each : all().procedures) {
            if (each.procedure.id == procedure) {
                items = each.downgradedBy;
            }
        }
        auto statement = vault.casework().connection().prepare(
            "SELECT " + isDowngradedSql(limits.indicators()) +
            " FROM main.identification_procedure t WHERE t.id = ?1");
        statement.bind(1, procedure);
        REQUIRE(statement.step());
        CHECK((statement.integer(0) == 1) == !items.empty());
        return items;
    }
    bool isSuspected() {
        auto statement =
            vault.casework().connection().prepare("SELECT " + suspectsSql(limits.indicators()) +
                                                  " FROM main.identification_procedure t LIMIT 1");
        REQUIRE(statement.step());
        const bool suspected = suspects(all().indicatorForms, limits.indicators());
        CHECK((statement.integer(0) == 1) == suspected);
        return suspected;
    }
};

} // namespace

TEST_CASE("a half-empty form takes no sign back", "[identification]") {
    SignHouse house;
    const auto procedure = house.dismissed(20, {});
    CHECK(house.against(procedure.id).empty());
    house.formOf(19, "possible", {"A1", "C2", "B1"});
    CHECK(house.against(procedure.id) == Items{"C2", "B1"});
    CHECK(house.isSuspected());
    house.formOf(3, "insufficient", {});
    CHECK(house.against(procedure.id) == Items{"C2", "B1"});
    CHECK(house.isSuspected());
    house.formOf(2, "none_seen", {}); // says enough
    CHECK(house.against(procedure.id).empty());
    CHECK_FALSE(house.isSuspected());
}

TEST_CASE("the clean form of a second report leaves the mark of the first", "[identification]") {
    SignHouse house;
    const auto signs = house.formOf(30, "strong", {"C2", "C3"});
    const auto first = house.dismissed(29, house.reportWith(signs));
    const auto clean = house.formOf(9, "none_seen", {});
    const auto second = house.dismissed(8, house.reportWith(clean));
    CHECK(house.against(first.id) == Items{"C2", "C3"});
    CHECK(house.against(second.id).empty()); // what the first found is not of the second
}

TEST_CASE("what several forms found is united", "[identification]") {
    SignHouse house;
    const auto ofReport = house.formOf(30, "strong", {"C2"});
    const auto procedure = house.dismissed(29, house.reportWith(ofReport));
    house.formOf(10, "possible", {"B9", "C2"});
    CHECK(house.against(procedure.id) == Items{"B9", "C2"});
    house.formOf(5, "none_seen", {}); // but the form of the report stands
    CHECK(house.against(procedure.id) == Items{"C2"});
}

TEST_CASE("the form of a report that nobody named as that of the procedure counts",
          "[identification]") {
    SignHouse house;
    const auto procedure = house.dismissed(20, {});
    const auto signs = house.formOf(21, "strong", {"B2"});
    const auto report = house.reportWith(signs);
    CHECK(house.against(procedure.id) == Items{"B2"});
    const auto later = house.dismissed(5, report); // it is that of another
    CHECK(house.against(procedure.id).empty());
    CHECK(house.against(later.id) == Items{"B2"});
}

TEST_CASE("a form of the time of a later procedure is of that one", "[identification]") {
    SignHouse house;
    const auto first = house.dismissed(40, {});
    house.formOf(38, "possible", {"C4"});
    const auto second = house.dismissed(10, {});
    house.formOf(10, "none_seen", {}); // on the day of its opening
    CHECK(house.against(first.id) == Items{"C4"});
    CHECK(house.against(second.id).empty());
    house.formOf(11, "none_seen", {}); // the day before
    CHECK(house.against(first.id).empty());
}
