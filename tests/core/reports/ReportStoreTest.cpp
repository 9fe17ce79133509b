// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportStore.h"

#include "core/people/Narrative.h"
#include "core/reports/EvidenceBundle.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::vector<std::string> codesOf(const TestVault& vault, const ReportFilter& filter) {
    const auto page = ReportStore(vault.casework()).page(filter);
    REQUIRE(page);
    std::vector<std::string> codes;
    for (const auto& row : page->rows) {
        codes.push_back(row.code);
    }
    return codes;
}

template <class Record>
Error refusal(TestVault& vault, const Record& record) {
    const auto written =
        vault->write([&](Transaction& transaction) { return transaction.save(record); });
    REQUIRE_FALSE(written);
    return written.error();
}

} // namespace

TEST_CASE("eight people of one employer are one report with eight people", "[reports]") {
    TestVault vault;
    const auto report = vault.save(aReport(vault));
    std::vector<Person> people;
    for (int i = 0; i < 8; ++i) {
        people.push_back(vault.save(aPerson()));
        vault.save(onReport(report.id, people.back().id));
    }
    const ReportStore store(vault.casework());
    CHECK(store.row(report.id)->value().persons == 8);
    const auto on = store.personsOn(report.id);
    REQUIRE(on);
    REQUIRE(on->size() == 8);
    for (std::size_t i = 0; i < 8; ++i) {
        CHECK((*on)[i].person.code == people[i].code);
    }
    CHECK(store.counts(RecordId())->all == 1);
    CHECK(store.counts(RecordId())->groups == 1);
}

TEST_CASE("a second report on a person is a second report and never a second person", "[reports]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto first = vault.save(aReport(vault, "2026-01-05"));
    const auto second = vault.save(aReport(vault, "2026-02-05"));
    vault.save(onReport(first.id, person.id));
    vault.save(onReport(second.id, person.id));
    const ReportStore store(vault.casework());
    const auto reports = store.ofPerson(person.id);
    REQUIRE(reports);
    REQUIRE(reports->size() == 2);
    CHECK(reports->front().id == second.id);
    CHECK(store.personsOn(first.id)->front().otherReports == 1);
    const auto refused = refusal(vault, onReport(first.id, person.id));
    CHECK(refused.code == ErrorCode::Conflict);
    CHECK(refused.field == "person");
}

TEST_CASE("a report has a primary form among its forms or its purposes", "[reports]") {
    TestVault vault;
    auto report = aReport(vault);
    report.primaryForm = {"labour"};
    CHECK(refusal(vault, report).field == "primary_form");
    report.purpose = {{"labour"}};
    CHECK(vault.save(report).primaryForm.text == "labour");
}

TEST_CASE("days of a report follow each other", "[reports]") {
    TestVault vault;
    auto report = aReport(vault, "2026-02-10");
    report.periodFrom = day("2026-01-10");
    report.periodTo = day("2026-01-09");
    CHECK(refusal(vault, report).field == "period_to");
    report.periodTo = day("2026-01-10");
    report.sentOn = day("2026-02-09");
    CHECK(refusal(vault, report).field == "sent_on");
    report.sentOn = day("2026-02-10");
    vault.save(report);
    CHECK(refusal(vault, aReaction(report.id, "2026-02-09")).field == "on_date");
}

TEST_CASE("the way from report to reaction is told in days", "[reports]") {
    TestVault vault;
    auto report = aReport(vault, "2026-02-01");
    report.sentOn = day("2026-02-03");
    vault.save(report);
    const ReportStore store(vault.casework());
    CHECK_FALSE(store.row(report.id)->value().daysToReaction().has_value());
    CHECK(store.counts(RecordId())->noReaction == 1);
    vault.save(aReaction(report.id, "2026-02-28"));
    vault.save(aReaction(report.id, "2026-02-13"));
    CHECK(store.row(report.id)->value().daysToReaction() == 10);
    CHECK(store.counts(RecordId())->noReaction == 0);
    CHECK(store.reactionsTo(report.id)->front().onDate == day("2026-02-13"));
}

TEST_CASE("views and filters of the list of reports", "[reports]") {
    TestVault vault;
    auto mine = aReport(vault, "2026-01-01");
    mine.worker = vault.session().worker.id;
    mine.source = {"self"};
    vault.save(mine);
    auto sent = aReport(vault, "2026-02-01");
    sent.sentOn = day("2026-02-02");
    sent.source = {"mup"};
    vault.save(sent);
    ReportFilter filter;
    CHECK(codesOf(vault, filter) == std::vector<std::string>{sent.code, mine.code});
    filter.view = ReportView::Mine;
    filter.worker = mine.worker;
    CHECK(codesOf(vault, filter) == std::vector<std::string>{mine.code});
    filter.view = ReportView::NotSent;
    CHECK(codesOf(vault, filter) == std::vector<std::string>{mine.code});
    filter.view = ReportView::NoReaction;
    CHECK(codesOf(vault, filter) == std::vector<std::string>{sent.code});
    filter.view = ReportView::Groups;
    CHECK(codesOf(vault, filter).empty());
    filter = {};
    filter.source = {"mup"};
    CHECK(codesOf(vault, filter) == std::vector<std::string>{sent.code});
    filter = {};
    filter.mark = mine.code.substr(0, 4);
    CHECK(codesOf(vault, filter).size() >= 1);
    filter.mark = mine.code;
    CHECK(codesOf(vault, filter) == std::vector<std::string>{mine.code});
    filter.mark = "123";
    CHECK(codesOf(vault, filter).empty());
    CHECK(ReportStore(vault.casework()).byMark(mine.code, 4).value() == std::vector{mine.id});
    CHECK(ReportStore(vault.casework()).byMark(mine.code.substr(0, 5), 4).value() ==
          std::vector{mine.id});
    CHECK(ReportStore(vault.casework()).byMark("zz9", 4)->empty());
}

TEST_CASE("facts about one person stay out of the view of another", "[reports]") {
    TestVault vault;
    const auto report = vault.save(aReport(vault));
    const auto her = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    const auto fact = [&](const RecordId& person) {
        ReportFact made;
        made.id = RecordId::generate();
        made.report = report.id;
        made.person = person;
        made.about = {"pay"};
        made.infoSource = {"person"};
        return vault.save(made);
    };
    const auto common = fact({});
    const auto hers = fact(her.id);
    const auto others = fact(other.id);
    const ReportStore store(vault.casework());
    const auto ids = [](const Result<std::vector<ReportFact>>& facts) {
        std::vector<RecordId> list;
        for (const auto& one : facts.value()) {
            list.push_back(one.id);
        }
        return list;
    };
    CHECK(ids(store.factsFor(report.id, her.id)) == std::vector{common.id, hers.id});
    CHECK(ids(store.factsFor(report.id, std::nullopt)) == std::vector{common.id});
    CHECK(ids(store.factsOf(report.id)) == std::vector{common.id, hers.id, others.id});
}

TEST_CASE("a person is linked to indicators of her own", "[reports]") {
    TestVault vault;
    const auto report = vault.save(aReport(vault));
    const auto her = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    auto assessment = anAssessment(her.id, day("2026-02-05"), 0, "TI-1");
    assessment.riskRank.reset();
    assessment.level = {"strong"};
    assessment.scoredLevel = assessment.level;
    vault.save(assessment);
    auto link = onReport(report.id, other.id);
    link.assessment = assessment.id;
    CHECK(refusal(vault, link).field == "assessment");
    link.person = her.id;
    vault.save(link);
    vault.save(onReport(report.id, other.id));
    const auto on = ReportStore(vault.casework()).personsOn(report.id);
    CHECK(on->front().indicators.text == "strong");
    CHECK(on->back().indicators.empty());
}

TEST_CASE("whoever reported herself is named in her own record only", "[reports]") {
    TestVault vault;
    auto report = aReport(vault);
    report.source = Code{std::string(kSelfReported)};
    vault.save(report);
    ReportWords words;
    words.id = report.id;
    words.place = "Example Village";
    vault.save(words);
    const auto refused = [&] {
        const auto confidential = vault.confidential();
        const auto written = vault->write(
            [&](Transaction& transaction) { return transaction.save(confidential, words); });
        return written ? std::string() : written.error().field;
    };
    words.reporter = "Invented Name";
    CHECK(refused() == "reporter");
    words.reporter.clear();
    words.reporterContact = "060 000";
    CHECK(refused() == "reporter_contact");
    report.source = Code{"csw"};
    vault.save(report);
    CHECK(refused().empty());
}

TEST_CASE("the form of indicators is the organisation's own", "[reports]") {
    TestVault vault;
    const auto report = vault.save(aReport(vault));
    const auto her = vault.save(aPerson());
    vault.save(onReport(report.id, her.id));
    auto shipped = anAssessment(her.id, day("2026-02-05"), 0, "TI-1");
    shipped.riskRank.reset();
    shipped.level = shipped.scoredLevel = {"strong"};
    vault.save(shipped);
    auto own = anAssessment(her.id, day("2026-02-01"), 0, "OWN-1");
    own.riskRank.reset();
    own.level = own.scoredLevel = {"possible"};
    vault.save(own);
    const ReportStore store(vault.casework());
    CHECK(store.personsOn(report.id, Code{"OWN-1"})->front().indicators.text == "possible");
    CHECK(store.personsOn(report.id, Code{"TI-1"})->front().indicators.text == "strong");
    CHECK(store.personsOn(report.id)->front().indicators.empty());
    const auto evidence = evidenceOf(vault.casework(), std::nullopt, report.id, Code{"OWN-1"});
    REQUIRE(evidence);
    REQUIRE(evidence->persons.front().indicators);
    CHECK(evidence->persons.front().indicators->id == own.id);
}

TEST_CASE("an erased person leaves the report with the others on it", "[reports]") {
    TestVault vault;
    const auto report = vault.save(aReport(vault));
    const auto her = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    vault.save(onReport(report.id, her.id));
    vault.save(onReport(report.id, other.id));
    ReportFact fact;
    fact.id = RecordId::generate();
    fact.report = report.id;
    fact.person = her.id;
    fact.about = {"pay"};
    vault.save(fact);
    Narrative words;
    words.id = fact.id;
    words.person = her.id;
    words.about = {"report_fact"};
    words.text = "zebrafinch";
    vault.save(words);
    aCircumstance(vault, "address", "Example Street 5", {}, her.id);
    REQUIRE(vault->erasePerson(her.id));
    const ReportStore store(vault.casework());
    CHECK(store.row(report.id)->value().persons == 1);
    CHECK(store.factsOf(report.id)->empty());
    CHECK_FALSE(vault.confidential().find<Narrative>(fact.id)->has_value());
    CHECK(CircumstanceNames(vault.casework(), vault.confidential())
              .like({"address"}, "Example Street")
              ->empty());
}
