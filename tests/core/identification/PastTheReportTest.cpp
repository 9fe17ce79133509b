// SPDX-License-Identifier: GPL-3.0-or-later
// No file ends past a report that was sent, that nobody answered and that no procedure stands for:
// afterwards nobody would be asked about it (domain.md 3; needs D33, D47). Everybody is invented.
#include "core/identification/ClosingClaims.h"
#include "core/identification/ClosingRules.h"
#include "core/identification/ReportedProcedure.h"
#include "core/people/Narrative.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Beside the official procedure, which stands for no report.
class ReportedHouse : public ProcedureHouse {
  public:
    ReportedHouse() {
        vault.save(report);
        vault.save(link);
        vault.save(anAssessment(person.id, day("2026-02-20"), 0));
    }
    void send() {
        report.sentOn = vault.today().plusDays(-29);
        vault.save(report);
    }
    void answer(const char* type, const RecordId& about = {}) {
        auto reaction = aReaction(report.id, "2026-03-01");
        reaction.type = Code{type};
        reaction.person = about;
        vault.save(reaction);
    }
    /// As the program asks when a closing of the file is saved.
    std::string fileMayEnd(const char* reason = "risks_removed") {
        auto closing = aClosing();
        closing.reason = Code{reason};
        const RuleContext context(vault.casework(), vault.confidential(), vault.today(),
                                  RecordId::generate());
        const auto may = wholeRule()(describe<CaseClosing>(), nullptr, toRow(closing), context);
        return may ? std::string("may") : may.error().field;
    }

    SuspicionReport report = aReport(vault, "2026-02-01");
    ReportedPerson link = onReport(report.id, person.id);
};

} // namespace

TEST_CASE("no file ends past a report that was sent and that nobody answered", "[identification]") {
    ReportedHouse house;
    CHECK(house.fileMayEnd() ==
          kWhyNevertheless); // never sent: nobody is waited for, but it is said why
    house.send();
    CHECK(house.fileMayEnd() == "report");
    CHECK(house.fileMayEnd("died") == "may");
    house.answer("receipt");
    CHECK(house.fileMayEnd() == "report"); // a receipt is no answer
    SECTION("until it is answered") {
        house.answer("refused");
        CHECK(house.fileMayEnd() == "may");
    }
    SECTION("an answer about somebody else is none") {
        const auto other = house.vault.save(aPerson());
        house.vault.save(onReport(house.report.id, other.id));
        house.answer("interview", other.id);
        CHECK(house.fileMayEnd() == "report");
        house.answer("interview", house.person.id);
        CHECK(house.fileMayEnd() == "may");
    }
    SECTION("or its procedure is opened") {
        auto procedure = house.file().procedure;
        procedure.report = house.report.id;
        house.vault.save(procedure);
        CHECK(house.fileMayEnd() == "may"); // the procedure waits from now on
    }
    SECTION("or the person is taken off it with words") {
        takeOffWithWords(house.vault, house.link);
        CHECK(house.fileMayEnd() == "may");
    }
}

TEST_CASE("neither a closing nor the status ends a file past an unanswered report",
          "[identification]") {
    TestVault vault(Role::Coordinator, "2026-03-10T09:00:00Z", 0, wholeRule());
    auto person = vault.save(aPerson());
    auto report = vault.save(aReport(vault, "2026-02-01"));
    vault.save(onReport(report.id, person.id));
    const auto saves = [&](const auto& record) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(record); });
        return written ? std::string() : written.error().field + ": " + written.error().detail;
    };
    const auto refusal = std::string("report: ") + kSentUnanswered;
    SECTION("it was sent before the closing") {
        report.sentOn = day("2026-02-09");
        vault.save(report);
        CHECK(saves(aClosing(person.id, vault.today())) == refusal);
    }
    SECTION("it was sent between the closing and the end") {
        auto closing = aClosing(person.id, vault.today());
        closing.reason = Code{"person_wishes"};
        Narrative words;
        words.id = closing.id;
        words.person = person.id;
        words.about = Code{"case_closing"};
        words.title = "Invented: the report goes out today.";
        vault.save(words);
        vault.save(closing);
        report.sentOn = vault.today();
        vault.save(report);
        person.status = CaseStatus::Closed;
        CHECK(saves(person) == refusal);
        vault.save(aReaction(report.id, "2026-03-10"));
        CHECK(saves(person).empty());
    }
}
