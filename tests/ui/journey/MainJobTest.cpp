// SPDX-License-Identifier: GPL-3.0-or-later
// The public case of a domestic worker from abroad (domain.md 16.4), from first contact to
// referral: entered through the real window with mouse and keys, then looked at from below.
#include "app/desktop/tour/MainJob.h"

#include "app/desktop/Pages.h"
#include "app/desktop/Translation.h"
#include "app/desktop/tour/Tour.h"
#include "core/assessments/AssessmentStore.h"
#include "core/referrals/ReferralStore.h"
#include "core/services/CarePlanStore.h"
#include "core/timeline/TimelineStore.h"
#include "core/vault/VaultCheck.h"
#include "tests/ui/support/UiSession.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <nlohmann/json.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kLongestMs = 120'000;

/// What pdftotext (poppler) reads in the file.
QString wordsOf(const QString& pdf) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// A window on an empty vault in which the main job is done once, for all checks below.
class Journey {
  public:
    explicit Journey(Language language) {
        m_translation.install(language);
        m_session.words().setLanguage(language);
        ui::Preferences preferences(folder(QStringLiteral("preferences.ini")));
        ui::MainWindow window(desktop::allPages(preferences));
        window.showGate(new QWidget);
        window.resize(1366, 768);
        window.show();
        window.enter(m_session.take());
        desktop::Tour tour(window, folder(QStringLiteral("pictures")), [this](const QString&) {
            desktop::TourScript script;
            desktop::doMainJob(script, folder({}));
            return script;
        });
        const QSignalSpy finished(&tour, &desktop::Tour::finished);
        tour.start();
        REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, kLongestMs));
        REQUIRE(finished.at(0).at(0).toBool());
        window.lock();
        m_session.comeBack();
    }
    ~Journey() { QLocale::setDefault(m_localeBefore); }
    Journey(const Journey&) = delete;
    Journey& operator=(const Journey&) = delete;
    Vault& vault() { return m_session->vault(); }
    Date today() const { return day("2026-03-10"); }
    QString pdf() const { return desktop::mainjob::pdfFile(folder({})); }
    Person person() {
        const auto all = vault().casework().where<Person>(
            "pseudonym", desktop::mainjob::pseudonym().toStdString());
        REQUIRE((all && all->size() == 1));
        return all->front();
    }

  private:
    QString folder(const QString& name) const {
        return QDir(QString::fromStdString(m_session.folder().string())).filePath(name);
    }
    UiSession m_session;
    QLocale m_localeBefore;
    desktop::Translation m_translation;
};

void checkIndicators(Vault& vault, const Person& person) {
    const auto made = AssessmentStore(vault.casework()).completed(person.id, Code{"TI-1"});
    REQUIRE((made && made->size() == 1));
    CHECK(made->front().level == Code{"strong"});
    for (const auto* item : {"A1", "B1", "B2", "C2", "C3", "C4"}) {
        CHECK(made->front().answers.data().contains(item));
    }
    CHECK(made->front().answers.data().size() == 6);
}

void checkPlan(Vault& vault, const Person& person, Date today) {
    const auto plan =
        CarePlanStore(vault.casework(), vault.confidential()).ofPerson(person.id, today);
    REQUIRE(plan);
    const auto papers =
        std::find_if(plan->needs.begin(), plan->needs.end(),
                     [](const PlannedNeed& each) { return each.words.title == "Her papers"; });
    REQUIRE(papers != plan->needs.end());
    REQUIRE(papers->goals.size() == 1);
    REQUIRE(papers->goals.front().actions.size() == 1);
    const auto& action = papers->goals.front().actions.front();
    CHECK(action.words.title == "Ask the embassy");
    CHECK(action.action.due ==
          SystemClock().today().plusDays(7)); // typed dates count from the day of the computer
}

void checkReferral(Vault& vault, const Person& person, Date today, const QString& pdf) {
    const auto sent = ReferralStore(vault.casework()).ofPerson(person.id, today);
    REQUIRE((sent && sent->size() == 1));
    CHECK(sent->front().referral.state == ReferralState::Sent);
    CHECK(sent->front().provider == desktop::mainjob::provider().toStdString());
    const auto paper = wordsOf(pdf);
    CHECK(paper.contains(desktop::mainjob::request()));
    CHECK(paper.contains(QStringLiteral("Luningning")));
    CHECK(paper.contains(QString::fromStdString(person.code)));
    CHECK_FALSE(paper.contains(desktop::mainjob::pseudonym())); // not chosen, so not shared
}

void checkTimeline(Vault& vault, const Person& person) {
    const auto page =
        TimelineStore(vault.casework(), vault.confidential()).page({person.id, {}, {}, 0, 50});
    REQUIRE(page);
    for (const auto kind :
         {TimelineKind::Assessment, TimelineKind::Consent, TimelineKind::Referral}) {
        CHECK(std::any_of(page->entries.begin(), page->entries.end(),
                          [&](const TimelineEntry& each) { return each.kind == kind; }));
    }
}

void checkJournal(Vault& vault, const Person& person) {
    const auto entries = vault.caseworkJournal().about(person.id, 500);
    const auto has = [&](JournalAction action, std::string_view kind) {
        return std::any_of(entries.begin(), entries.end(), [&](const JournalEntry& each) {
            return each.action == action && each.kind == kind;
        });
    };
    CHECK(has(JournalAction::Created, "person"));
    CHECK(has(JournalAction::Created, "consent"));
    CHECK(has(JournalAction::Shared, "referral"));
    const auto report = checkVault(vault);
    REQUIRE(report);
    CHECK(report->passed());
}

} // namespace

TEST_CASE("the domestic worker's case comes out right, through the window", "[journey]") {
    // A date that the program writes in one language and does not read back stops the work there.
    Journey journey(GENERATE(Language::English, Language::SerbianLatin, Language::SerbianCyrillic));
    auto& vault = journey.vault();
    const auto person = journey.person();
    checkIndicators(vault, person);
    checkPlan(vault, person, journey.today());
    checkReferral(vault, person, journey.today(), journey.pdf());
    checkTimeline(vault, person);
    checkJournal(vault, person);
}
