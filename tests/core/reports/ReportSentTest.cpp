// SPDX-License-Identifier: GPL-3.0-or-later
// Whether something of a report left, when, to whom and about whom is said by one place (needs D01,
// D28). Everybody is invented.
#include "core/reports/ReportSent.h"

#include "core/identification/InstitutionStore.h"
#include "core/identification/ReportedProcedure.h"
#include "core/people/PersonLinkStore.h"
#include "core/timeline/TimelineStore.h"
#include "tests/core/reports/ReportBuilders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Two people on one report of 1 February.
struct ReportOfTwo {
    TestVault vault;
    Provider centre = vault.save(aProvider());
    RecordId one = vault.save(aPerson()).id;
    RecordId other = vault.save(aPerson()).id;
    SuspicionReport report = vault.save(aReport(vault, "2026-02-01"));

    ReportOfTwo() {
        vault.save(onReport(report.id, one));
        vault.save(onReport(report.id, other));
    }
    ReportDispatch sentAbout(const RecordId& person, const char* on) {
        ReportDispatch made;
        made.id = RecordId::generate();
        made.report = report.id;
        made.person = person;
        made.sentOn = day(on);
        made.sentTo = centre.id;
        made.shared = {{"exploitation"}};
        made.legalBasis = {"legal_duty"};
        return vault.save(made);
    }
    void sentOn(const char* on) {
        report.sentOn = day(on);
        report.sentTo = centre.id;
        vault.save(report);
    }
    ReportRow rowOf(const RecordId& person) {
        return ReportStore(vault.casework()).ofPerson(person).value().front();
    }
    std::size_t listed(ReportView view) {
        ReportFilter filter;
        filter.view = view;
        return ReportStore(vault.casework()).page(filter).value().rows.size();
    }
    /// How often it is told in the story of a person that the report was received or sent.
    int toldInStory(const RecordId& person) {
        TimelineQuery query;
        query.person = person;
        query.kinds = {TimelineKind::Report};
        return static_cast<int>(
            TimelineStore(vault.casework(), vault.confidential()).page(query).value().total);
    }
    InstitutionRow centreRow() {
        const auto codes = CodeLists::load().value();
        const auto rows = InstitutionStore(vault.casework()).institutions(codes).value();
        return rows.empty() ? InstitutionRow{} : rows.front();
    }
    std::string refusal(const ReportReaction& reaction) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(reaction); });
        return written ? "saved" : written.error().field;
    }
};

} // namespace

TEST_CASE("what left about one person was not sent about the other", "[reports]") {
    ReportOfTwo on;
    CHECK(on.listed(ReportView::NotSent) == 1);
    on.sentAbout(on.one, "2026-02-03");
    CHECK(on.rowOf(on.one).sentOn == day("2026-02-03"));
    CHECK_FALSE(on.rowOf(on.other).sentOn);
    CHECK(on.toldInStory(on.one) == 2);
    CHECK(on.toldInStory(on.other) == 1);
    // Of the event something left.
    CHECK(on.listed(ReportView::NotSent) == 0);
    CHECK(on.listed(ReportView::NoReaction) == 1);
    CHECK(ReportStore(on.vault.casework()).counts({}).value().notSent == 0);
    on.sentOn("2026-02-05");
    CHECK(on.rowOf(on.other).sentOn == day("2026-02-05"));
    CHECK(on.rowOf(on.one).sentOn == day("2026-02-03")); // the first
}

TEST_CASE("the day on the report is not about everybody where a sending says about whom",
          "[reports]") {
    ReportOfTwo on;
    on.sentAbout(on.one, "2026-02-03");
    on.sentOn("2026-02-03"); // as it was once copied
    CHECK_FALSE(on.rowOf(on.other).sentOn);
    const auto sendings = sendingsOf(on.vault.casework(), on.report).value();
    REQUIRE(sendings.size() == 1);
    CHECK(isAbout(sendings.front(), on.one));
    CHECK_FALSE(isAbout(sendings.front(), on.other));
    on.sentAbout({}, "2026-02-03");
    CHECK(on.rowOf(on.other).sentOn == day("2026-02-03"));
}

TEST_CASE("of whom nothing left may be taken off the report", "[reports]") {
    ReportOfTwo on;
    on.sentAbout(on.one, "2026-02-03");
    const auto links = on.vault.casework().where<ReportedPerson>("report", on.report.id).value();
    for (const auto& link : links) {
        CHECK(isKnownToOthers(link, on.vault.casework()).value() == (link.person == on.one));
    }
}

TEST_CASE("who may be known by the day on the report is not removed from it", "[reports]") {
    ReportOfTwo on;
    on.sentOn("2026-02-03"); // typed, about both
    on.sentAbout(on.one, "2026-02-03");
    const auto links = on.vault.casework().where<ReportedPerson>("report", on.report.id).value();
    for (const auto& link : links) {
        CHECK(isKnownToOthers(link, on.vault.casework()).value());
        const auto removed = on.vault->write([&](Transaction& transaction) {
            return takeOffReport(transaction, on.vault.casework(), link);
        });
        REQUIRE_FALSE(removed);
        CHECK(removed.error().field == "report");
    }
}

TEST_CASE("an institution received what was sent to it and not only what the report says",
          "[reports][institutions]") {
    ReportOfTwo on;
    on.sentAbout(on.one, "2026-02-03");
    on.sentAbout(on.other, "2026-02-04");
    CHECK(on.centreRow().reports == 1); // one report, sent twice
    CHECK(on.centreRow().reacted == 0);
    on.vault.save(aReaction(on.report.id, "2026-02-06"));
    CHECK(on.centreRow().reacted == 1);
    CHECK(on.centreRow().reactions.size() == 1);
}

TEST_CASE("a reaction concerns whom it names and is erased with that person", "[reports]") {
    ReportOfTwo on;
    auto reaction = aReaction(on.report.id, "2026-02-06");
    reaction.person = on.vault.save(aPerson()).id;
    CHECK(on.refusal(reaction) == "person"); // not on the report
    reaction.person = on.one;
    CHECK(on.refusal(reaction) == "saved");
    CHECK(on.rowOf(on.one).reactedOn == day("2026-02-06"));
    CHECK_FALSE(on.rowOf(on.other).reactedOn);
    const auto everybody = aReaction(on.report.id, "2026-02-08");
    CHECK(on.refusal(everybody) == "saved");
    CHECK(on.rowOf(on.other).reactedOn == day("2026-02-08"));
    REQUIRE(on.vault->erasePerson(on.one));
    CHECK_FALSE(on.vault.casework().find<ReportReaction>(reaction.id)->has_value());
    CHECK(on.vault.casework().find<ReportReaction>(everybody.id)->has_value());
}

TEST_CASE("what was sent and answered about a linked record is about the person", "[reports]") {
    ReportOfTwo on;
    const auto codes = CodeLists::load().value();
    on.sentAbout(on.one, "2026-02-03");
    auto reaction = aReaction(on.report.id, "2026-02-09");
    reaction.person = on.one;
    on.vault.save(reaction);
    const auto link = [&] {
        const auto links =
            on.vault.casework().where<ReportedPerson>("report", on.report.id).value();
        return *std::find_if(links.begin(), links.end(),
                             [&](const auto& each) { return each.person == on.other; });
    }();
    CHECK_FALSE(on.rowOf(on.other).sentOn);
    CHECK_FALSE(isKnownToOthers(link, on.vault.casework()).value());
    on.vault.requireWritten([&](Transaction& transaction) {
        return PersonLinkStore(on.vault.casework())
            .link(transaction, on.one, on.other, on.vault.today());
    });
    CHECK(on.rowOf(on.other).sentOn == day("2026-02-03"));
    CHECK(isKnownToOthers(link, on.vault.casework()).value());
    CHECK(reportsNotSentOn(on.vault.casework(), on.other, codes)->empty());
    CHECK(reportsUnanswered(on.vault.casework(), on.other, codes)->empty());
}
