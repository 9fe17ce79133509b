// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt is no answer (domain.md 3, phases 4 to 6): the report whose arrival nobody confirmed,
// and the one of which nothing is heard for long. Everybody is invented.
#include "core/identification/AuthorityTold.h"
#include "core/identification/NextStep.h"
#include "core/identification/ReportedProcedure.h"
#include "core/reports/ReportedPerson.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/core/support/OfficialRoad.h"

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
        auto reported = *file().run.step("report_to_centre");
        reported.doneOn = procedure.openedOn;
        vault.save(reported);
    }
    /// A procedure that what the person told us began.
    SuspicionReport toldUsBefore(int days) {
        auto report = aReportBefore(vault, days);
        report.source = Code{std::string(kSelfReported)};
        vault.save(report);
        vault.save(onReport(report.id, person.id));
        const auto rows = reportsWithoutProcedure(vault.casework(), person.id).value();
        REQUIRE(rows.size() == 1);
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = person.id;
        procedure = begunBy(rows.front(), codes, procedure);
        vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *vault, procedure, phases(), limits);
        });
        return report;
    }
    void sentBefore(int days, SuspicionReport report) {
        report.sentOn = vault.today().plusDays(-days);
        vault.requireWritten([&](Transaction& transaction) -> Status {
            const auto saved = transaction.save(report);
            return saved ? followSending(transaction, *vault,
                                         {report.id, {}, report.sentTo, *report.sentOn}, phases(),
                                         limits)
                         : saved;
        });
    }
    /// A report for which no procedure stands, while that of another is answered.
    RecordId sentWithoutProcedure(int daysAgo) {
        REQUIRE(decide(ProcedureOutcome::Identified));
        return aSentReportOn(vault, person.id, daysAgo).id;
    }
    void reactsToday(const RecordId& report, const char* type) {
        auto reaction = aReaction(report, vault.today().toString());
        reaction.type = Code{type};
        vault.save(reaction);
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

TEST_CASE("what was told before the procedure was opened waits from the telling on", "[falling]") {
    const auto toldBefore = [](SilentHouse& house, int days) {
        auto procedure = house.file().procedure;
        procedure.openedOn = house.vault.today().plusDays(-1);
        house.vault.save(procedure);
        auto reported = *house.file().run.step("report_to_centre");
        reported.doneOn = house.vault.today().plusDays(-days);
        house.vault.save(reported);
    };
    SilentHouse house;
    toldBefore(house, 6);
    CHECK(house.why().empty());
    toldBefore(house, 7);
    CHECK(house.why() == Why{FallingWhy::NoReceipt});
    CHECK(house.list().front().days == 7);
    toldBefore(house, 30);
    CHECK(house.why() == Why{FallingWhy::NoReceipt, FallingWhy::NoAnswer});
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
    const auto report = house.sentWithoutProcedure(29);
    CHECK(house.why() == Why{FallingWhy::NoReceipt});
    house.reactsToday(report, "receipt");
    CHECK(house.why().empty());
    house.vault.clock().advanceSeconds(86'400);
    CHECK(house.why() == Why{FallingWhy::NoAnswer});
    house.vault.save(aReaction(report, house.vault.today().toString()));
    CHECK(house.why().empty());
}

TEST_CASE("what nobody sent is listed once its day has passed and is the next step", "[falling]") {
    SilentHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified)); // the other procedure is over
    const auto report = house.toldUsBefore(0);
    const auto next = [&] {
        return nextStepOf(house.all(), house.person,
                          {house.limits, SilentHouse::library(), house.vault.today()})
            .kind;
    };
    const auto days = house.limits.lengths.sendReportDays;
    house.vault.clock().advanceSeconds(86'400 * (days - 1));
    CHECK(next() == NextStepKind::Phase);
    house.vault.clock().advanceSeconds(86'400);
    CHECK(house.why().empty()); // it stands in Today
    CHECK(next() == NextStepKind::SendReport);
    house.vault.clock().advanceSeconds(86'400);
    CHECK(house.why() == Why{FallingWhy::NotSent});
    CHECK(house.list().front().days == days + 1);
    CHECK(next() == NextStepKind::SendReport);
    house.sentBefore(0, report);
    CHECK(house.why().empty());
    CHECK(next() == NextStepKind::Phase);
}

TEST_CASE("an old procedure without a day for the report is listed too", "[falling]") {
    SilentHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    house.toldUsBefore(house.limits.receiptDays - 1);
    auto reported = *house.file().run.step("report_to_centre");
    reported.due.reset(); // as before they had one
    reported.state = StepState::Later;
    house.vault.save(reported);
    CHECK(house.why().empty());
    house.vault.clock().advanceSeconds(86'400);
    CHECK(house.why() == Why{FallingWhy::NotSent});
    reported.state = StepState::Ended; // left out, with a reason
    house.vault.save(reported);
    CHECK(house.why().empty());
}

TEST_CASE("what others reported waits for a receipt once a day of telling is known", "[falling]") {
    SilentHouse house;
    house.reportedBefore(40);
    auto procedure = house.file().procedure;
    procedure.start = ProcedureStart::OtherReport;
    procedure.knownSince.reset();
    house.vault.save(procedure);
    CHECK(house.why() == Why{FallingWhy::ToldUnknown}); // also after a long silence
    auto reported = *house.file().run.step("report_to_centre");
    reported.doneOn = procedure.openedOn.plusDays(1);
    house.vault.save(reported);
    CHECK(house.why() == Why{FallingWhy::NoReceipt, FallingWhy::NoAnswer});
}

TEST_CASE("a procedure from before is asked about unless the Centre began it", "[falling]") {
    SilentHouse house;
    house.reportedBefore(8);
    auto procedure = house.file().procedure;
    const auto whyOf = [&](ProcedureStart start, std::optional<Date> knownSince = {}) {
        procedure.start = start;
        procedure.knownSince = knownSince;
        house.vault.save(procedure);
        return house.why();
    };
    CHECK(whyOf(ProcedureStart::OtherReport) == Why{FallingWhy::ToldUnknown});
    CHECK(whyOf(ProcedureStart::OtherReport, procedure.openedOn).empty());
    CHECK(whyOf(ProcedureStart::ExOfficio).empty());
    auto visit = aReport(house.vault); // our own initiative was once kept as the Centre's
    visit.start = ReportStart::ExOfficio;
    visit.source = Code{"cso"};
    procedure.report = house.vault.save(visit).id;
    CHECK(whyOf(ProcedureStart::ExOfficio) == Why{FallingWhy::NoReceipt});
}

namespace {

/// Eight people on one report, none with a procedure, and the sending about one of them so many
/// days ago.
struct GroupOfEight {
    SilentHouse house;
    SuspicionReport report;
    std::vector<RecordId> people;

    explicit GroupOfEight(int daysAgo) {
        REQUIRE(house.decide(ProcedureOutcome::Identified));
        report = aReportBefore(house.vault, daysAgo);
        house.vault.save(report);
        for (int i = 0; i < 8; ++i) {
            people.push_back(house.vault.save(aPerson()).id);
            house.vault.save(onReport(report.id, people.back()));
        }
    }
    void sentAbout(const RecordId& person) {
        ReportDispatch dispatch;
        dispatch.id = RecordId::generate();
        dispatch.report = report.id;
        dispatch.person = person;
        dispatch.sentOn = report.receivedOn;
        dispatch.sentTo = house.vault.save(aProvider()).id;
        dispatch.shared = {Code{"exploitation"}};
        dispatch.legalBasis = Code{"legal_duty"};
        house.vault.save(dispatch);
    }
    void reacted(const char* type, const RecordId& person = {}) {
        auto reaction = aReaction(report.id, house.vault.today().toString());
        reaction.type = Code{type};
        reaction.person = person;
        house.vault.save(reaction);
    }
};

} // namespace

TEST_CASE("only of whom a sending was about an answer is waited for", "[falling]") {
    GroupOfEight group(20);
    CHECK(group.house.list().empty());
    group.sentAbout(group.people.front());
    const auto rows = group.house.list();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().person == group.people.front());
    group.sentAbout({});
    CHECK(group.house.list().size() == 8);
}

TEST_CASE("a reaction that names one of the group leaves the others without an answer",
          "[falling]") {
    GroupOfEight group(20);
    group.sentAbout({});
    group.reacted("receipt", group.people[1]);
    CHECK(group.house.list().size() == 7); // no receipt of the others
    group.reacted("visit", group.people[2]);
    CHECK(group.house.list().size() == 6);
    group.reacted("visit");
    CHECK(group.house.list().empty());
}

TEST_CASE("nobody answers a report that was not sent", "[falling]") {
    SilentHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified)); // the other procedure is over
    const auto report = house.toldUsBefore(40);
    CHECK(house.why() == Why{FallingWhy::NotSent});
    house.sentBefore(7, report); // the silence begins then
    CHECK(house.why() == Why{FallingWhy::NoReceipt});
    CHECK(house.list().front().days == 7);
}

TEST_CASE("a procedure that a review reopened is silent from that answer on", "[falling]") {
    SilentHouse house;
    house.reportedBefore(90);
    auto procedure = house.file().procedure;
    procedure.outcome = ProcedureOutcome::Rejected;
    procedure.decidedOn = house.vault.today().plusDays(-10);
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                           house.codes);
    });
    const auto today = house.vault.today();
    const auto review =
        anAnsweredReview(house.file().run.pathway, today.plusDays(-9), today, "new_procedure");
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveReview(transaction, *house.vault, review, house.phases(), house.limits,
                          house.codes);
    });
    REQUIRE(house.file().procedure.outcome == ProcedureOutcome::Ongoing);
    CHECK(house.why().empty());
    house.vault.clock().advanceSeconds(86'400 * 30);
    CHECK(house.why() == Why{FallingWhy::NoAnswer});
}

TEST_CASE("a receipt is known by what the code means", "[falling]") {
    const definitions::ScratchFolder folder;
    folder.write("reaction_kind.json", R"({"list": "reaction_kind", "version": 3,
        "title": {"en": "Reaction", "sr@latin": "Reakcija"},
        "entries": [{"code": "arrived", "label": {"en": "It arrived", "sr@latin": "Stiglo je"},
                     "means": "confirms_receipt"}]})");
    SilentHouse house;
    house.codes = CodeLists::load(folder.path()).value();
    const auto report = house.sentWithoutProcedure(29);
    CHECK(house.why() == Why{FallingWhy::NoReceipt});
    house.reactsToday(report, "arrived");
    CHECK(house.why().empty());
    house.vault.clock().advanceSeconds(86'400);
    CHECK(house.why() == Why{FallingWhy::NoAnswer});
}
