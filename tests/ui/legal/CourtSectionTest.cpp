// SPDX-License-Identifier: GPL-3.0-or-later
// Proceedings and hearings on the person's page: written through the forms, told by the cards.
#include "ui/legal/CourtSection.h"

#include "core/legal/Hearing.h"
#include "core/legal/Proceeding.h"
#include "core/referrals/Representation.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Chip.h"
#include "ui/components/DateField.h"
#include "ui/components/Segments.h"
#include "ui/forms/TaskPlace.h"
#include "ui/forms/TaskWords.h"
#include "ui/legal/CourtForms.h"
#include "ui/session/DraftPlace.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenCourt {
    PageFixture fixture; // on 10 March 2026
    RecordId person = fixture.save(aPerson()).id;
    ui::CourtSection section{fixture.session(), fixture.navigator()};

    OpenCourt() {
        section.resize(1200, 800);
        section.show();
        section.showPerson(person);
    }
    void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    void show() {
        section.refresh();
        settle();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return section.findChild<Widget*>(QString::fromLatin1(name));
    }
    template <class Widget>
    Widget& named(const char* name) {
        auto* found = find<Widget>(name);
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void press(const char* name) {
        named<QPushButton>(name).click();
        settle();
    }
    void choose(const char* field, const char* code) {
        auto& box = named<QComboBox>(field);
        box.setCurrentIndex(box.findData(QString::fromLatin1(code)));
        REQUIRE(box.currentIndex() >= 0);
    }
    /// As the keys of a closed set of codes do: the first is 1.
    void choosePart(const char* field, int key) {
        auto* answer = named<ui::Segments>(field).focusProxy();
        REQUIRE(answer != nullptr);
        QTest::keyClick(answer, static_cast<Qt::Key>(Qt::Key_0 + key));
    }
    void date(const char* field, std::string_view on) {
        named<ui::DateField>(field).setDate(day(on));
    }
    void openRow(const char* line) {
        auto* verb = named<QWidget>(line).findChild<QPushButton*>(QStringLiteral("dueVerb"));
        REQUIRE(verb != nullptr);
        verb->click();
        settle();
    }
    QString told(const char* line) { return named<QWidget>(line).accessibleDescription(); }
    /// Everything that the line says to a screen reader.
    QString said(const char* line) {
        return named<QWidget>(line).accessibleName() + QLatin1Char(' ') + told(line);
    }
    ui::PersonDesk desk() {
        return {fixture.session(), fixture.navigator(), person, [](const auto&) {}};
    }
    Proceeding only() const {
        const auto all = fixture.of<Proceeding>(person);
        REQUIRE(all.size() == 1);
        return all.front();
    }
    Proceeding aProceeding() const {
        Proceeding proceeding;
        proceeding.id = RecordId::generate();
        proceeding.person = person;
        proceeding.kind = Code{"criminal"};
        proceeding.part = Code{"injured_party"};
        proceeding.institution = Code{"prosecution"};
        proceeding.startedOn = day("2026-01-01");
        return proceeding;
    }
    Hearing aHearing(const Proceeding& of, std::string_view on) const {
        Hearing hearing;
        hearing.id = RecordId::generate();
        hearing.person = person;
        hearing.proceeding = of.id;
        hearing.kind = Code{"main"};
        hearing.onDate = day(on);
        return hearing;
    }
};

} // namespace

TEST_CASE("a proceeding is recorded with a charge that was changed", "[legal]") {
    OpenCourt open;
    CHECK(open.find<QWidget>("no_proceeding") != nullptr);
    open.press("add_proceeding");
    open.choose("kind", "criminal");
    open.choose("part", "injured_party");
    open.choose("institution", "prosecution");
    open.date("started_on", "2026-01-01");
    open.date("referred_on", "2026-01-02");
    open.choosePart("specialised", 3); // No
    open.named<QPlainTextEdit>("text").setPlainText(QStringLiteral("File number at the lawyer."));
    open.press("save_proceeding");
    open.openRow("proceeding_charge");
    open.choose("charge_first", "kz388");
    open.choose("charge_now", "kz184");
    open.press("save_proceeding");
    CHECK(open.only().chargeFirst.empty()); // changed on which day?
    open.date("reclassified_on", "2026-02-01");
    open.choose("reclassified_by", "judiciary");
    open.press("save_proceeding");
    const auto kept = open.only();
    CHECK(kept.kind.text == "criminal");
    CHECK(kept.referredOn == day("2026-01-02"));
    CHECK(kept.specialised == Known::No);
    CHECK(kept.chargeNow.text == "kz184");
    CHECK(kept.reclassifiedOn == day("2026-02-01"));
    CHECK(kept.worker == open.fixture.session().worker().id);
    const auto words = open.fixture.session().confidential()->find<Narrative>(kept.id).value();
    REQUIRE(words);
    CHECK(words->text == "File number at the lawyer.");
    CHECK(open.find<QWidget>("no_proceeding") == nullptr);
    const auto charge = open.said("proceeding_charge");
    CHECK(charge.contains(QStringLiteral("Trafficking in human beings")));
    CHECK(charge.contains(QStringLiteral("→ Mediation in prostitution")));
    CHECK(charge.contains(QStringLiteral("no longer charged as trafficking")));
    CHECK(open.named<ui::Chip>("other_prosecutor").text() ==
          QStringLiteral("Prosecutor not specialised"));
}

TEST_CASE("charge and witness lead to the law that they rest on", "[legal][law]") {
    OpenCourt open;
    auto proceeding = open.aProceeding();
    open.fixture.save(proceeding);
    open.show();
    CHECK(open.find<QPushButton>("law_criminal_procedure_sensitive_witness") != nullptr);
    CHECK(open.find<QPushButton>("law_criminal_code_adoption") == nullptr); // no charge yet
    proceeding.chargeFirst = Code{"kz389"};
    proceeding.chargeNow = Code{"kz184"};
    proceeding.reclassifiedOn = day("2026-02-01");
    proceeding.reclassifiedBy = Code{"judiciary"};
    open.fixture.save(proceeding);
    open.show();
    CHECK(open.find<QPushButton>("law_criminal_code_adoption") != nullptr);
    open.press("law_criminal_code_prostitution");
    CHECK(open.find<QDialog>("law_reader") != nullptr);
}

TEST_CASE("a proceeding names each article once and cuts no verb at its edge", "[legal][law]") {
    OpenCourt open;
    open.fixture.save(open.aProceeding());
    open.show();
    QCoreApplication::processEvents();
    QStringList articles;
    int verbs = 0;
    for (const auto* button : open.section.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->objectName().startsWith(QStringLiteral("law_"))) {
            articles.append(button->text());
        }
        if (button->isVisible() && button->objectName() == QStringLiteral("dueVerb")) {
            const int ring = ui::kRingRoom;
            CHECK(button->parentWidget()->rect().contains(
                button->geometry().adjusted(ring, ring, -ring, -ring)));
            ++verbs;
        }
    }
    CHECK(verbs >= 3);
    CHECK_FALSE(articles.isEmpty());
    CHECK(articles.removeDuplicates() == 0);
}

TEST_CASE("the forms of charge and witness lead to the law of what is chosen", "[legal][law]") {
    OpenCourt open;
    auto proceeding = open.aProceeding();
    proceeding.chargeFirst = Code{"kz389"};
    open.fixture.save(proceeding);
    open.show();
    const auto link = [&](const char* name) {
        return open.named<QWidget>("form_law").findChild<QPushButton*>(QString::fromLatin1(name));
    };
    open.openRow("proceeding_witness");
    CHECK(link("law_criminal_procedure_sensitive_witness") != nullptr);
    open.openRow("proceeding_charge");
    CHECK(link("law_criminal_code_adoption") != nullptr);
    CHECK(link("law_criminal_code_prostitution") == nullptr);
    open.choose("charge_now", "kz184");
    auto& now = open.named<QComboBox>("charge_now");
    Q_EMIT now.activated(now.currentIndex());
    open.settle();
    CHECK(link("law_criminal_code_adoption") != nullptr);
    REQUIRE(link("law_criminal_code_prostitution") != nullptr);
    link("law_criminal_code_prostitution")->click();
    CHECK(open.find<QDialog>("law_reader") != nullptr);
}

TEST_CASE("a charge that stays trafficking is not marked, nor a specialised prosecutor",
          "[legal]") {
    OpenCourt open;
    auto proceeding = open.aProceeding();
    proceeding.referredOn = day("2026-01-02");
    proceeding.specialised = Known::Yes;
    proceeding.chargeFirst = Code{"kz184"};
    proceeding.chargeNow = Code{"kz388"};
    proceeding.reclassifiedOn = day("2026-02-01");
    proceeding.reclassifiedBy = Code{"prosecution"};
    open.fixture.save(proceeding);
    open.show();
    CHECK(open.find<QWidget>("other_prosecutor") == nullptr);
    CHECK(open.said("proceeding_charge").contains(QStringLiteral("→ Trafficking in human")));
    CHECK_FALSE(open.said("proceeding_charge").contains(QStringLiteral("no longer")));
}

TEST_CASE("witness, forced acts, compensation and end stand on the card", "[legal]") {
    OpenCourt open;
    auto proceeding = open.aProceeding();
    proceeding.part = Code{std::string(kAccused)};
    proceeding.sensitive = SensitiveStatus::Granted;
    proceeding.sensitiveDecidedOn = day("2026-02-01");
    proceeding.sensitiveDecidedBy = Code{"single_judge"};
    proceeding.actsForced = Known::Yes;
    proceeding.nonPunishment = Code{"raised"};
    proceeding.claimRoute = Code{"criminal"};
    proceeding.claimedOn = day("2026-01-10");
    proceeding.awardedOn = day("2026-03-01");
    proceeding.awarded = 2000;
    proceeding.paid = 600;
    proceeding.currency = Code{"eur"};
    proceeding.state = ProceedingState::Ended;
    proceeding.endedOn = day("2026-03-01");
    proceeding.endedHow = Code{"plea"};
    proceeding.sentenceMonths = 36;
    open.fixture.save(proceeding);
    open.show();
    CHECK(open.said("proceeding_witness").contains(QStringLiteral("Single judge")));
    CHECK(open.said("proceeding_forced_acts").contains(QStringLiteral("Raised, no decision yet")));
    const auto money = open.said("proceeding_compensation");
    CHECK(money.contains(QStringLiteral("awarded: 2,000 (Euro)")));
    CHECK(money.contains(QStringLiteral("paid: 600 (Euro)")));
    CHECK(open.said("proceeding_end").contains(QStringLiteral("Plea agreement")));
    CHECK(open.said("proceeding_end").contains(QStringLiteral("36")));
}

TEST_CASE("a proceeding is opened and ended through its form, with who represents", "[legal]") {
    OpenCourt open;
    Representation lawyer;
    lawyer.id = RecordId::generate();
    lawyer.person = open.person;
    lawyer.kind = Code{"lawyer"};
    lawyer.basis = AuthorityBasis::PowerOfAttorney;
    lawyer.covers = {Code{"all"}};
    lawyer.since = day("2026-01-01");
    open.fixture.save(lawyer);
    open.fixture.save(open.aProceeding());
    open.show();
    open.press("open_proceeding");
    auto& counsel = open.named<QComboBox>("counsel");
    counsel.setCurrentIndex(counsel.count() - 1);
    CHECK(counsel.currentText().startsWith(QStringLiteral("Lawyer")));
    open.choose("state", "ended");
    open.date("ended_on", "2026-03-01");
    open.press("save_proceeding");
    CHECK(open.only().state == ProceedingState::HandedOver); // ended how?
    open.choose("ended_how", "convicted");
    open.named<QLineEdit>("sentence_months").setText(QStringLiteral("42"));
    open.press("save_proceeding");
    CHECK(open.only().state == ProceedingState::Ended);
    CHECK(open.only().counsel == lawyer.id);
    CHECK(open.only().sentenceMonths == 42);
}

TEST_CASE("witness, forced acts and compensation are written in rows of their own", "[legal]") {
    OpenCourt open;
    auto accused = open.aProceeding();
    accused.part = Code{std::string(kAccused)};
    open.fixture.save(accused);
    open.show();
    open.openRow("proceeding_witness");
    open.choosePart("sensitive", 3); // Granted
    open.date("sensitive_decided_on", "2026-02-01");
    open.press("save_proceeding");
    CHECK(open.only().sensitive == SensitiveStatus::NotAsked); // by whom?
    open.choose("sensitive_decided_by", "prosecutor");
    open.press("save_proceeding");
    CHECK(open.only().sensitive == SensitiveStatus::Granted);
    open.openRow("proceeding_forced_acts");
    open.choosePart("acts_forced", 2); // Yes
    open.choose("non_punishment", "raised");
    open.press("save_proceeding");
    CHECK(open.only().actsForced == Known::Yes);
    CHECK(open.only().nonPunishment.text == "raised");
    open.openRow("proceeding_compensation");
    open.choose("claim_route", "criminal");
    open.press("save_proceeding");
    CHECK(open.only().claimRoute.empty()); // asked for on which day?
    open.date("claimed_on", "2026-02-01");
    open.press("save_proceeding");
    CHECK(open.only().claimRoute.text == "criminal");
    CHECK(open.said("proceeding_compensation").contains(QStringLiteral("Property claim")));
}

TEST_CASE("forced acts have no row where nobody accuses the person", "[legal]") {
    OpenCourt open;
    open.fixture.save(open.aProceeding());
    open.show();
    CHECK(open.find<QWidget>("proceeding_witness") != nullptr);
    CHECK(open.find<QWidget>("proceeding_forced_acts") == nullptr);
}

TEST_CASE("a hearing is planned in its proceeding, and recorded after its day", "[legal]") {
    OpenCourt open;
    const auto proceeding = open.fixture.save(open.aProceeding());
    open.show();
    CHECK(open.find<QWidget>("no_hearing") != nullptr);
    open.press("add_hearing");
    CHECK_FALSE(open.find<ui::DateField>("on_date")->date()); // until somebody says which
    open.choose("kind", "main");
    open.date("on_date", "2025-12-31"); // before the proceeding
    open.press("save_hearing");
    CHECK(open.fixture.of<Hearing>(open.person).empty());
    open.date("on_date", "2026-03-12");
    open.named<QLineEdit>("at_time").setText(QStringLiteral("9.30"));
    open.choosePart("must_come", 2); // Yes
    open.press("save_hearing");
    auto kept = open.fixture.of<Hearing>(open.person);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].proceeding == proceeding.id);
    CHECK(kept[0].mustCome == Known::Yes);
    CHECK(kept[0].atTime == "09:30");
    CHECK(open.named<QWidget>("hearing_line").accessibleName().contains(QStringLiteral("09:30")));
    CHECK(open.said("hearing_line").contains(QStringLiteral("The person must come")));
    kept[0].onDate = day("2026-03-09");
    open.fixture.save(kept[0]);
    open.show();
    auto* verb =
        open.named<QWidget>("hearing_line").findChild<QPushButton*>(QStringLiteral("dueVerb"));
    REQUIRE(verb != nullptr);
    CHECK(verb->text() == QStringLiteral("Record"));
    open.openRow("hearing_line");
    open.choose("result", "heard");
    open.press("save_hearing");
    kept = open.fixture.of<Hearing>(open.person);
    CHECK(kept[0].state == HearingState::Held);
    CHECK(kept[0].result.text == "heard");
}

TEST_CASE("a hearing begun on the page is offered there", "[legal][drafts]") {
    OpenCourt open;
    const auto proceeding = open.fixture.save(open.aProceeding());
    const DraftKey key{"hearing:kind", open.person, proceeding.id};
    CHECK(ui::placeOf(key).section == ui::PersonSection::Court);
    for (const auto* form : {"kind", "charge_first", "sensitive", "acts_forced", "claim_route"}) {
        const DraftKey part{std::string("proceeding:") + form, open.person, proceeding.id};
        CHECK(ui::placeOf(part).section == ui::PersonSection::Court);
        CHECK(ui::CourtForms(open.desk()).begun(part).value());
    }
    CHECK(ui::CourtForms(open.desk()).begun({"proceeding:kind", open.person, {}}).value());
    CHECK_FALSE(ui::CourtForms(open.desk()).begun({"hearing:kind", open.person, {}}).value());
    REQUIRE(open.fixture.session().vault().drafts()->keep(key, "{}"));
    open.section.showPerson(open.person);
    auto& line = open.named<QWidget>("draft_line");
    REQUIRE(line.isVisible());
    line.findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    CHECK(open.find<QPushButton>("save_hearing") != nullptr);
}

TEST_CASE("Today says what a hearing needs, and leads to Court", "[legal][today]") {
    OpenCourt open;
    const auto proceeding = open.fixture.save(open.aProceeding());
    auto hearing = open.aHearing(proceeding, "2026-03-12");
    auto& session = open.fixture.session();
    const ui::TaskWords words(session);
    const auto task = [&] {
        open.fixture.save(hearing);
        DueQuery query;
        query.today = open.fixture.today();
        query.person = open.person;
        auto tasks = DueTaskStore(session.casework(), session.confidential(),
                                  session.definitions().taskTerms())
                         .due(query)
                         .value();
        std::erase_if(tasks, [](const auto& each) { return each.kind != TaskKind::Hearing; });
        REQUIRE(tasks.size() == 1);
        return tasks.front();
    };
    CHECK(words.what(task()) == QStringLiteral("Hearing: Main hearing"));
    CHECK(words.why(task()).contains(QStringLiteral("who goes along")));
    CHECK_FALSE(words.why(task()).contains(u':'));
    hearing.atTime = "09:30";
    CHECK(words.why(task()).contains(QStringLiteral("2026, 09:30")));
    hearing.mustCome = Known::No;
    CHECK(words.why(task()).contains(QStringLiteral("need not come")));
    hearing.onDate = day("2026-03-09");
    CHECK(words.why(task()).contains(QStringLiteral("Record how it went")));
    CHECK(ui::sectionOf(TaskKind::Hearing) == ui::PersonSection::Court);
}
