// SPDX-License-Identifier: GPL-3.0-or-later
// One report on its whole way through the real window: dismissed, followed up, assessed again, sent
// to review, decided otherwise, closed with the person and looked after; closing too early, and
// past the review that was won, is refused in between. Then looked at from below.
#include "app/desktop/Pages.h"
#include "app/desktop/tour/ProcedureJob.h"
#include "app/desktop/tour/Tour.h"
#include "core/assessments/AssessmentCompletion.h"
#include "core/identification/IdentificationStore.h"
#include "core/reports/ReportStore.h"
#include "core/vault/VaultCheck.h"
#include "tests/ui/support/UiSession.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kLongestMs = 180'000;

/// The indicators of the domestic worker of domain.md 16.4: labour signs among them.
void assessIndicators(UiSession& session, const RecordId& person) {
    const auto form = test::definitions().questionnaires.current("TI-1");
    REQUIRE(form);
    auto draft = newAssessment(person, *form, session->vault().session(), session->today());
    for (const auto* item : {"A1", "B1", "B2", "C2", "C3", "C4"}) {
        draft.answers.data()[item] = {{"answer", "yes"}};
    }
    REQUIRE(completeAssessment(session->vault(), draft, *form, session->today()));
}

/// Received on the helpline, and sent to the Centre.
RecordId reportAbout(UiSession& session, const RecordId& person) {
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(session->casework()).newCode().value();
    report.source = Code{"helpline"};
    report.receivedOn = session->today().plusDays(-3);
    report.sentOn = session->today().plusDays(-2);
    ReportedPerson link;
    link.id = RecordId::generate();
    link.report = report.id;
    link.person = person;
    link.addedOn = report.receivedOn;
    REQUIRE(session->vault().write([&](Transaction& transaction) -> Status {
        auto saved = transaction.save(report);
        return saved ? transaction.save(link) : saved;
    }));
    return report.id;
}

class ProcedureJourney {
  public:
    ProcedureJourney() {
        m_session.setClock(SystemClock().now()); // days are typed by words, as of today
        m_person = m_session.savePerson("Lasta").id;
        m_report = reportAbout(m_session, m_person);
        assessIndicators(m_session, m_person);
        ui::Preferences preferences(folder(QStringLiteral("preferences.ini")));
        ui::MainWindow window(desktop::allPages(preferences));
        window.showGate(new QWidget);
        window.resize(1366, 768);
        window.show();
        window.enter(m_session.take());
        desktop::Tour tour(window, folder(QStringLiteral("pictures")), [](const QString&) {
            desktop::TourScript script;
            script.open(ui::PageKind::People)
                .row(QStringLiteral("people_table"), 0)
                .key(QStringLiteral("Return"))
                .waitFor(QStringLiteral("person_header"));
            desktop::walkProcedure(script);
            desktop::visitFallingThrough(script);
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
    RecordId report() const { return m_report; }
    Person person() { return *vault().casework().find<Person>(m_person).value(); }
    IdentificationFile file() {
        return IdentificationStore(vault().casework(), test::definitions().limits)
            .ofPerson(m_person)
            .value();
    }

  private:
    QString folder(const QString& name) const {
        return QDir(QString::fromStdString(m_session.folder().string())).filePath(name);
    }
    UiSession m_session{Role::Coordinator, wholeRule()};
    RecordId m_person;
    RecordId m_report;
};

} // namespace

TEST_CASE("a report is dismissed, followed up, reviewed, changed, closed and looked after",
          "[journey][procedure]") {
    ProcedureJourney journey;
    const auto file = journey.file();
    REQUIRE(file.procedures.size() == 1);
    const auto& procedure = file.procedures.front();
    CHECK(procedure.procedure.report == journey.report());
    CHECK(procedure.procedure.start == ProcedureStart::OurReport);
    CHECK(procedure.procedure.outcome == ProcedureOutcome::Identified);
    CHECK(procedure.procedure.firstOutcome.text == "rejected");
    REQUIRE(procedure.pastOutcomes.size() == 1); // who told the person of it stays
    CHECK(procedure.pastOutcomes.front().toldLanguage.text == "tl");
    REQUIRE(procedure.followUps.size() == 4);
    CHECK(std::all_of(procedure.followUps.begin(), procedure.followUps.end(),
                      [](const auto& duty) { return duty.state == FollowUpState::Done; }));
    REQUIRE(procedure.reviews.size() == 1);
    CHECK(procedure.reviews.front().answer.text == "changed");
    CHECK(procedure.reviews.front().addressee.text == "ombudsman");
    CHECK(procedure.measures.size() == 1);
    CHECK(file.protection.size() == 1);
    REQUIRE(file.closings.size() == 1); // those before the outcome were refused and left nothing
    CHECK(procedure.procedure.closedOn == file.closings.front().onDate);
    CHECK(procedure.procedure.toldOn == procedure.procedure.decidedOn); // of the new decision
    CHECK(procedure.procedure.outcomeReasons.empty()); // none that spoke against the person
    CHECK(file.monitoring.size() == 4);
    CHECK(std::count_if(file.monitoring.begin(), file.monitoring.end(), [](const auto& contact) {
              return contact.state == MonitoringState::Reached;
          }) == 1);
    CHECK(journey.person().status == CaseStatus::Closed);
    const auto entries = journey.vault().caseworkJournal().about(journey.person().id, 500);
    CHECK(std::count_if(entries.begin(), entries.end(), [](const JournalEntry& entry) {
              return entry.kind == "follow_up" && entry.action == JournalAction::Created;
          }) == 4);
    const auto report = checkVault(journey.vault());
    REQUIRE(report);
    CHECK(report->passed());
}
