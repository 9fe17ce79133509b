// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/FallingThroughPage.h"

#include "core/tasks/DueTask.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Banner.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/components/Tile.h"
#include "ui/forms/PersonPreview.h"
#include "ui/identification/FallingWords.h"
#include "ui/identification/IdentificationSection.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

enum Column { kPerson, kRisk, kWhy, kSince, kWorker, kNext };

template <class Widget>
Widget& named(QWidget& root, const QString& name) {
    auto* found = root.findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return *found;
}

/// One person waits for fifty days, and another was dismissed although the risk goes on.
class FallingHouse {
  public:
    FallingHouse() {
        m_waiting = m_fixture.save(aPerson());
        openFor(m_waiting.id);
        m_dismissed = m_fixture.save(aPerson()).id;
        auto procedure = openFor(m_dismissed);
        m_fixture.save(anAssessment(m_dismissed, m_fixture.today().plusDays(-20), 2, "SR-1"));
        procedure.outcome = ProcedureOutcome::Rejected;
        procedure.decidedOn = m_fixture.today().plusDays(-10);
        auto& session = m_fixture.session();
        REQUIRE(session.vault().write([&](Transaction& transaction) {
            return saveOutcome(transaction, session.vault(), procedure, phases(),
                               session.definitions().limits, session.definitions().codes);
        }));
        m_page.resize(1100, 700);
        m_page.show();
        m_page.refresh();
    }
    /// Saved elsewhere: the page does not know of it yet.
    void letAnotherWait() { openFor(m_fixture.save(aPerson()).id); }
    void choose(std::size_t list) {
        named<ui::Tile>(m_page, QStringLiteral("falling_%1").arg(list)).click();
    }
    QTableView& table() { return named<QTableView>(m_page, QStringLiteral("falling_table")); }
    QString cell(int row, int column) {
        return table().model()->index(row, column).data().toString();
    }
    /// To which the last row led that was opened.
    const std::optional<std::pair<TaskKind, RecordId>>& task() {
        return m_fixture.navigator().task();
    }
    std::pair<RecordId, ui::PersonSection> open(int row) {
        QMetaObject::invokeMethod(&table(), "opened",
                                  Q_ARG(QModelIndex, table().model()->index(row, 0)));
        REQUIRE(m_fixture.navigator().person());
        return *m_fixture.navigator().person();
    }
    QString bannerOf(const RecordId& person) {
        ui::IdentificationSection section(m_fixture.session(), m_fixture.navigator());
        section.resize(1000, 700);
        section.showPerson(person);
        return named<ui::Banner>(section, QStringLiteral("next_step")).accessibleName();
    }
    /// Which parts of protection the card of the person names as missing.
    QString missingOf(const RecordId& person) {
        ui::IdentificationSection section(m_fixture.session(), m_fixture.navigator());
        section.resize(1000, 700);
        section.showPerson(person);
        return named<QLabel>(section, QStringLiteral("missing_protection")).text();
    }
    /// Signs of trafficking of the person who was dismissed.
    void findSigns() {
        auto form = anAssessment(m_dismissed, m_fixture.today().plusDays(-15), 0, "TI-1");
        form.riskRank.reset();
        form.level = form.scoredLevel = Code{"possible"};
        m_fixture.save(form);
        m_page.refresh();
    }
    ui::FallingThroughPage& page() { return m_page; }
    /// Whoever came before is not counted by when they were screened.
    void countScreeningsOf(int days) {
        m_fixture.definitions().limits.lengths.screeningPeriodDays = days;
        m_page.refresh();
    }
    RecordId waiting() const { return m_waiting.id; }
    RecordId opened() {
        return m_fixture.navigator()
            .person()
            .value_or(std::pair<RecordId, ui::PersonSection>())
            .first;
    }
    void bornIn(std::optional<int> year) {
        m_waiting.birthYear = year;
        m_waiting.ageBasis = year ? AgeBasis::Stated : AgeBasis::NotAsked;
        m_fixture.save(m_waiting);
        m_page.refresh();
    }

  private:
    const referrals::PathwayDefinition& phases() {
        return *m_fixture.session().definitions().pathways.current(kIdentificationPathway);
    }
    IdentificationProcedure openFor(const RecordId& person) {
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = person;
        procedure.openedOn = m_fixture.today().plusDays(-50);
        procedure.knownSince = procedure.openedOn;
        auto& session = m_fixture.session();
        REQUIRE(session.vault().write([&](Transaction& transaction) {
            return openProcedure(transaction, session.vault(), procedure, phases(),
                                 session.definitions().limits);
        }));
        return session.casework().find<IdentificationProcedure>(procedure.id)->value();
    }

    PageFixture m_fixture;
    Person m_waiting;
    RecordId m_dismissed;
    ui::FallingThroughPage m_page{m_fixture.session(), m_fixture.navigator()};
};

} // namespace

TEST_CASE("the next step of a row is what the page says to which it leads", "[identification]") {
    FallingHouse house;
    int compared = 0;
    for (std::size_t list = 0; list < kFallingKinds.size(); ++list) {
        CAPTURE(list);
        house.choose(list);
        for (int row = 0; row < house.table().model()->rowCount(); ++row) {
            const auto step = house.cell(row, kNext);
            CHECK_FALSE(step.isEmpty());
            const auto [person, section] = house.open(row);
            if (section == ui::PersonSection::Identification) {
                CAPTURE(step.toStdString());
                CHECK(house.bannerOf(person).contains(step));
                ++compared;
            }
        }
    }
    CHECK(compared >= 4); // not verified, waiting, no answer, not recognised
}

TEST_CASE("a row says why the list alone does not say it", "[identification]") {
    FallingHouse house;
    house.choose(6); // not recognised
    REQUIRE(house.table().model()->rowCount() == 1);
    CHECK_FALSE(house.cell(0, kWhy).contains(QStringLiteral("signs of trafficking")));
    house.findSigns();
    CHECK(house.cell(0, kWhy).contains(QStringLiteral("signs of trafficking")));
    house.choose(3); // no answer: the other person, for fifty days
    REQUIRE(house.table().model()->rowCount() == 1);
    CHECK(house.cell(0, kWhy).contains(QStringLiteral("no receipt")));
    CHECK(house.cell(0, kWhy).contains(QStringLiteral("no word on how far it is")));
}

TEST_CASE("facts of a row stand in a column each and its step is no button", "[identification]") {
    FallingHouse house;
    house.choose(6); // not recognised: assessed, and dismissed ten days ago
    REQUIRE(house.table().model()->rowCount() == 1);
    const auto at = [&](int column) { return house.table().model()->index(0, column); };
    CHECK(at(kRisk).data(ui::CellRiskRole).isValid());
    CHECK_FALSE(house.cell(0, kRisk).isEmpty());
    CHECK_FALSE(house.cell(0, kSince).contains(QStringLiteral("\u00b7")));
    CHECK_FALSE(house.cell(0, kSince).isEmpty());
    CHECK_FALSE(house.cell(0, kNext).isEmpty());
    CHECK_FALSE(at(kNext).data(ui::CellToneRole).isValid());
    CHECK_FALSE(house.table().isColumnHidden(kRisk));
    named<ui::Segments>(house.page(), QStringLiteral("falling_views")).button(4).click();
    CHECK(house.table().isColumnHidden(kRisk)); // nothing is known of it there
}

TEST_CASE("the card of a procedure that waits names what is missing", "[identification]") {
    FallingHouse house;
    const auto missing = house.missingOf(house.waiting());
    for (const auto* part : {"Safe accommodation", "Safety plan", "Health care", "Lawyer"}) {
        CHECK(missing.contains(QString::fromLatin1(part), Qt::CaseInsensitive));
    }
    CHECK_FALSE(missing.contains(QStringLiteral("Documents"), Qt::CaseInsensitive));
}

TEST_CASE("who waits longest is asked for by each limit of the organisation", "[identification]") {
    FallingHouse house; // one person waits for fifty days
    auto& limits = named<ui::Segments>(house.page(), QStringLiteral("falling_waiting"));
    CHECK(limits.isHidden());
    house.choose(2);
    REQUIRE(limits.isVisible());
    REQUIRE(limits.count() == 3); // 30, 60 and 90 days
    CHECK(limits.button(0).text().contains(QStringLiteral("30")));
    CHECK(house.table().model()->rowCount() == 1);
    limits.button(1).click();
    CHECK(house.table().model()->rowCount() == 0);
    CHECK(limits.isVisible()); // the way back
    limits.button(0).click();
    CHECK(house.table().model()->rowCount() == 1);
    CHECK(named<QPushButton>(house.page(), QStringLiteral("falling_more")).isHidden());
    house.choose(0);
    CHECK(limits.isHidden());
}

TEST_CASE("choosing what is shown counts the house no second time", "[identification]") {
    FallingHouse house;
    house.choose(2);
    auto& tile = named<ui::Tile>(house.page(), QStringLiteral("falling_2"));
    auto& limits = named<ui::Segments>(house.page(), QStringLiteral("falling_waiting"));
    const auto number = tile.accessibleName();
    house.letAnotherWait();
    limits.button(1).click();
    limits.button(0).click();
    CHECK(tile.accessibleName() == number);
    CHECK(house.table().model()->rowCount() == 2); // the list itself is read
    house.page().refresh();                        // as after every save
    CHECK(tile.accessibleName() != number);
}

TEST_CASE("several people of a list are chosen at once, and none once another list is shown",
          "[identification]") {
    FallingHouse house;
    auto& bar = named<ui::ChosenBar>(house.page(), QStringLiteral("falling_chosen"));
    house.choose(2); // waiting
    REQUIRE(house.table().model()->rowCount() == 1);
    house.table().setCurrentIndex(house.table().model()->index(0, 0));
    REQUIRE(QTest::qWaitForWindowActive(&house.page()));
    house.table().setFocus();
    QTest::keyClick(&house.table(), Qt::Key_X);
    REQUIRE(bar.isVisible());
    CHECK(named<QPushButton>(house.page(), QStringLiteral("assign_falling")).isVisible());
    named<QPushButton>(house.page(), QStringLiteral("open_falling_in_tabs")).click();
    CHECK(house.opened() == house.waiting());
    house.choose(0);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("open procedures are a view of their own, with age and last action", "[identification]") {
    FallingHouse house;
    named<ui::Segments>(house.page(), QStringLiteral("falling_views")).button(4).click();
    REQUIRE(house.table().model()->rowCount() == 1); // the other one is decided
    CHECK(house.cell(0, kSince).contains(QStringLiteral("50")));
    CHECK_FALSE(house.cell(0, kNext).isEmpty());
    CHECK(house.open(0).second == ui::PersonSection::Identification);
}

TEST_CASE("a row says that it is a child's only where the year says so", "[identification]") {
    FallingHouse house;
    house.choose(2); // waits without protection
    REQUIRE(house.table().model()->rowCount() == 1);
    CHECK_FALSE(house.cell(0, kWhy).contains(QStringLiteral("a child")));
    house.bornIn(std::nullopt);
    CHECK_FALSE(house.cell(0, kWhy).contains(QStringLiteral("a child")));
    CHECK(house.cell(0, kWhy).contains(QStringLiteral("age not known")));
    house.bornIn(2020);
    CHECK(house.cell(0, kWhy).contains(QStringLiteral("a child")));
    const auto& tile = named<ui::Tile>(house.page(), QStringLiteral("falling_2"));
    CHECK(tile.accessibleDescription().contains(
        QStringLiteral("for more than 30 days, a child for more than 7.")));
    CHECK(tile.toolTip() == tile.accessibleDescription());
    CHECK_FALSE(tile.accessibleDescription().contains(QLatin1Char('/')));
}

TEST_CASE("the number of those not screened opens their list", "[identification]") {
    FallingHouse house;
    auto& line = named<ui::TextLabel>(house.page(), QStringLiteral("falling_shown"));
    CHECK(line.text() == QStringLiteral("0 of 2 screened by the next day"));
    CHECK(line.toolTip().contains(QStringLiteral("2 not screened.")));
    CHECK(line.accessibleDescription() == line.toolTip());
    auto& button = named<QPushButton>(house.page(), QStringLiteral("falling_unscreened"));
    CHECK(button.text() == QStringLiteral("2 not screened"));
    button.click();
    REQUIRE(house.table().model()->rowCount() == 2);
    CHECK(house.cell(0, kSince).startsWith(QStringLiteral("First contact on")));
    CHECK(house.cell(0, kNext) == QStringLiteral("Screen after coming"));
    CHECK(house.open(1).second == ui::PersonSection::Risk);
    REQUIRE(house.task());
    CHECK(house.task()->first == TaskKind::Screening);
    CHECK_FALSE(named<ui::Tile>(house.page(), QStringLiteral("falling_0")).isChecked());
    house.choose(2);
    CHECK_FALSE(button.isChecked());
    CHECK(house.table().model()->rowCount() == 1);
    named<ui::Segments>(house.page(), QStringLiteral("falling_views")).button(4).click();
    CHECK_FALSE(button.isVisible());
}

TEST_CASE("the share of those screened says whether hours or days were counted",
          "[identification]") {
    auto limits = IdentificationLimits::shipped().value();
    ScreeningCoverage coverage;
    coverage.persons = 4;
    coverage.early = 3;
    CHECK(ui::FallingWords::screenedInFull(coverage, limits).contains(u"Counted in days"_qs));
    coverage.byMoment = 2;
    CHECK(
        ui::FallingWords::screened(coverage, limits).startsWith(u"3 of 4 screened within 24 h"_qs));
    const auto full = ui::FallingWords::screenedInFull(coverage, limits);
    CHECK(full.contains(u"2 of them by the hour"_qs));
    CHECK(full.contains(u"The others in days"_qs));
    CHECK(full.contains(u"came in the last 365 days"_qs));
    limits.lengths.screeningPeriodDays = 90;
    CHECK(ui::FallingWords::screenedInFull(coverage, limits)
              .contains(u"came in the last 90 days"_qs));
}

TEST_CASE("the organisation sets in how many days those who came are counted by their screening",
          "[identification]") {
    FallingHouse house; // both came on 1 March, nine days ago
    auto& line = named<ui::TextLabel>(house.page(), QStringLiteral("falling_shown"));
    CHECK(line.toolTip().contains(QStringLiteral("came in the last 365 days")));
    house.countScreeningsOf(9);
    CHECK(line.text().startsWith(QStringLiteral("0 of 2 ")));
    house.countScreeningsOf(8);
    CHECK(line.text().startsWith(QStringLiteral("0 of 0 ")));
    CHECK(line.toolTip().contains(QStringLiteral("came in the last 8 days")));
    named<QPushButton>(house.page(), QStringLiteral("falling_unscreened")).click();
    CHECK(house.table().model()->rowCount() == 0);
}

TEST_CASE("who is falling through stands beside the list where there is room", "[identification]") {
    FallingHouse house;
    house.choose(6); // not recognised
    REQUIRE(house.table().model()->rowCount() == 1);
    auto& preview = named<ui::PersonPreview>(house.page(), QStringLiteral("person_preview"));
    CHECK_FALSE(preview.isVisible()); // as in a window of 1366
    house.page().resize(1500, 700);
    CHECK(preview.isVisible());
    house.table().setCurrentIndex(house.table().model()->index(0, 0));
    const auto& code = named<QLabel>(house.page(), QStringLiteral("previewed_code"));
    CHECK(QTest::qWaitFor([&] { return code.text() == house.cell(0, 0); }, 1000));
    auto& views = named<ui::Segments>(house.page(), QStringLiteral("falling_views"));
    views.button(2).click(); // institutions
    CHECK_FALSE(preview.isVisible());
    views.button(0).click();
    CHECK(preview.isVisible());
}
