// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt is no answer (domain.md 3, phases 4 to 6): the report whose arrival nobody confirmed,
// and the one of which nothing is heard for long. Everybody is invented.
#include "core/reports/ReportedPerson.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

using Why = std::vector<FallingWhy>;

class SilentHouse : public ProcedureHouse {
  public:
    /// As if the report of the open procedure had left so many days ago.
    void reportedBefore(int days) {
        auto procedure = file().procedure;
        procedure.openedOn = vault.today().plusDays(-days);
        vault.save(procedure);
    }
    void answered(const char* about, int daysAgo) {
        CentreContact contact;
        contact.id = RecordId::generate();
        contact.person = person.id;
        contact.procedure = file().procedure.id;
        contact.onDate = vault.today().plusDays(-daysAgo);
        contact.channel = Code{"email"};
        contact.about = Code{about};
        contact.answeredOn = contact.onDate;
        vault.save(contact);
    }
    std::vector<FallingRow> list() {
        const FallingThroughStore store(vault.casework(), limits, library(), codes, vault.today());
        const auto rows = store.list(FallingKind::ReportedUnanswered);
        REQUIRE(rows);
        return *rows;
    }
    Why why() {
        const auto rows = list();
        return rows.empty() ? Why() : rows.front().why;
    }
};

} // namespace

TEST_CASE("a report without a receipt is listed after its days, and one without an answer later",
          "[falling]") {
    SilentHouse house;
    house.reportedBefore(6);
    CHECK(house.why().empty());
    house.reportedBefore(7);
    CHECK(house.why() == Why{FallingWhy::NoReceipt});
    house.answered("documents", 1); // says nothing of the report
    CHECK(house.why() == Why{FallingWhy::NoReceipt});
    house.answered("receipt", 1);
    CHECK(house.why().empty());
    house.reportedBefore(29);
    CHECK(house.why().empty());
    house.reportedBefore(30);
    CHECK(house.why() == Why{FallingWhy::NoAnswer}); // a receipt is no answer
}

TEST_CASE("an answer on the state of the procedure holds as long as silence is no news",
          "[falling]") {
    SilentHouse house;
    house.reportedBefore(90);
    CHECK(house.why() == Why{FallingWhy::NoReceipt, FallingWhy::NoAnswer});
    CHECK(house.list().front().records == 1);
    house.answered("state", 30);
    CHECK(house.why() == Why{FallingWhy::NoAnswer});
    CHECK(house.list().front().days == 30);
    house.answered("interview", 2);
    CHECK(house.why() == Why{FallingWhy::NoAnswer});
    house.answered("state", 29);
    CHECK(house.why().empty());
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    house.vault.clock().advanceSeconds(86'400 * 60);
    CHECK(house.why().empty());
}

TEST_CASE("the phase of the receipt is no answer either", "[falling]") {
    SilentHouse house;
    house.reportedBefore(29);
    CHECK(house.why() == Why{FallingWhy::NoReceipt});
    house.vault.requireWritten([&](Transaction& transaction) {
        return moveStep(transaction, *house.vault, house.file().run.pathway.id, house.phases(),
                        {"receipt", StepMove::Complete, house.vault.today(), {}});
    });
    CHECK(house.why().empty());
    house.vault.clock().advanceSeconds(86'400);
    CHECK(house.why() == Why{FallingWhy::NoAnswer});
}

TEST_CASE("a report that no procedure stands for waits for more than a receipt too", "[falling]") {
    SilentHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified)); // its own procedure is answered
    auto report = aReport(house.vault, house.vault.today().plusDays(-29).toString());
    report.sentOn = report.receivedOn;
    house.vault.save(report);
    house.vault.save(onReport(report.id, house.person.id));
    CHECK(house.why() == Why{FallingWhy::NoReceipt});
    auto receipt = aReaction(report.id, house.vault.today().toString());
    receipt.type = Code{"receipt"};
    house.vault.save(receipt);
    CHECK(house.why().empty());
    house.vault.clock().advanceSeconds(86'400);
    CHECK(house.why() == Why{FallingWhy::NoAnswer});
    house.vault.save(aReaction(report.id, house.vault.today().toString()));
    CHECK(house.why().empty());
}
