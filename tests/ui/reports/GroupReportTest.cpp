// SPDX-License-Identifier: GPL-3.0-or-later
// A call that becomes the report of a group of eight, entered through the real window and looked at
// from below (needs A52, A53, B42).
#include "app/desktop/Pages.h"
#include "app/desktop/tour/MainJob.h"
#include "app/desktop/tour/ReportJob.h"
#include "app/desktop/tour/Tour.h"
#include "core/people/Narrative.h"
#include "core/reports/CircumstanceNames.h"
#include "core/reports/HelplineStore.h"
#include "core/reports/PatternStore.h"
#include "core/reports/ReportDispatch.h"
#include "core/timeline/TimelineStore.h"
#include "core/vault/VaultCheck.h"
#include "tests/ui/support/UiSession.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kLongestMs = 120'000;

/// The job done once in a vault that held only whom the report is sent to.
class ReportJourney {
  public:
    ReportJourney() {
        auto receiver = aProvider();
        receiver.name = desktop::mainjob::provider().toStdString();
        REQUIRE(
            vault().write([&](Transaction& transaction) { return transaction.save(receiver); }));
        const auto path = [this](const char* name) {
            return QString::fromStdString((m_session.folder() / name).string());
        };
        ui::Preferences preferences(path("preferences.ini"));
        ui::MainWindow window(desktop::allPages(preferences));
        window.showGate(new QWidget);
        window.resize(1366, 768);
        window.show();
        window.enter(m_session.take());
        desktop::Tour tour(window, path("pictures"), [](const QString&) {
            desktop::TourScript script;
            desktop::doReportJob(script);
            return script;
        });
        const QSignalSpy finished(&tour, &desktop::Tour::finished);
        tour.start();
        REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, kLongestMs));
        REQUIRE(finished.at(0).at(0).toBool());
        window.lock();
        m_session.comeBack();
    }
    Vault& vault() { return m_session->vault(); }

  private:
    UiSession m_session;
};

} // namespace

TEST_CASE("a call becomes one report with eight people, in the real window", "[reports][journey]") {
    ReportJourney journey;
    auto& vault = journey.vault();
    const auto casework = vault.casework();
    const auto confidential = vault.confidential().value();
    const ReportStore store(casework);

    const auto page = store.page({});
    REQUIRE(page);
    REQUIRE(page->rows.size() == 1);
    const auto& report = page->rows.front();
    CHECK(report.source.text == "labour_insp");
    CHECK(report.primaryForm.text == "labour");
    CHECK(report.sector.text == "construction");
    CHECK(report.daysToReaction().has_value());

    SECTION("eight people, each once, each with a code and a name in the confidential part") {
        CHECK(report.persons == desktop::reportjob::kGroup);
        const auto people = store.personsOn(report.id);
        REQUIRE(people);
        std::set<std::string> codes;
        for (const auto& one : *people) {
            codes.insert(one.person.code);
            CHECK(confidential.where<PersonName>("person", one.person.id)->size() == 1);
            CHECK(store.ofPerson(one.person.id)->size() == 1);
        }
        CHECK(codes.size() == desktop::reportjob::kGroup);
    }
    SECTION("the call is kept, linked, and its words were not typed again") {
        const auto calls = HelplineStore(casework).ofReport(report.id);
        REQUIRE(calls);
        REQUIRE(calls->size() == 1);
        const auto& call = calls->front();
        CHECK(call.language.text == "vi");
        CHECK_FALSE(call.callerMark.empty());
        CHECK(casework.find<SuspicionReport>(report.id)->value().exploitation == call.exploitation);
        CHECK(confidential.find<HelplineWords>(call.id)->value().said ==
              desktop::reportjob::called().toStdString());
    }
    SECTION("a fact has its source, its words, and is nobody's in particular") {
        const auto facts = store.factsOf(report.id);
        REQUIRE(facts);
        REQUIRE(facts->size() == 1);
        CHECK(facts->front().infoSource.text == "person");
        CHECK(confidential.find<Narrative>(facts->front().id)->value().person.isNil());
    }
    SECTION("the employer is a pattern of eight") {
        const auto patterns = PatternStore(casework).list({});
        REQUIRE(patterns);
        REQUIRE(patterns->size() == 1);
        CHECK(patterns->front().persons == desktop::reportjob::kGroup);
        CHECK(CircumstanceNames(casework, confidential).nameOf(patterns->front().pattern).value() ==
              desktop::reportjob::employer().toStdString());
    }
    SECTION("the report stands in the story of each of them") {
        const auto people = store.personsOn(report.id);
        for (const auto& one : *people) {
            TimelineQuery query;
            query.person = one.person.id;
            query.kinds = {TimelineKind::Report};
            const auto story = TimelineStore(casework, confidential).page(query);
            REQUIRE(story);
            CHECK(story->total == 2); // received and sent on
        }
    }
    SECTION("what left about everybody left about each of them, and the reaction is everybody's") {
        const auto people = store.personsOn(report.id);
        for (const auto& one : *people) {
            const auto hers = store.ofPerson(one.person.id);
            REQUIRE(hers);
            REQUIRE(hers->size() == 1);
            CHECK(hers->front().sentOn.has_value());
            CHECK(casework.where<ReportDispatch>("report", report.id)->size() == 1);
            CHECK(hers->front().sentOn == report.sentOn);
            CHECK(hers->front().reactedOn == report.reactedOn);
        }
    }
    SECTION("and the vault is sound") {
        CHECK_FALSE(vault.caseworkJournal().verify().value().has_value());
        CHECK_FALSE(vault.confidentialJournal()->verify().value().has_value());
    }
}
