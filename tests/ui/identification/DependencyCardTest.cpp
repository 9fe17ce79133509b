// SPDX-License-Identifier: GPL-3.0-or-later
// Dependency on the person's page: four links in words, what changed, and the next look.
#include "core/reports/DependencyChange.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/DateField.h"
#include "ui/components/Segments.h"
#include "ui/identification/IdentificationSection.h"
#include "ui/reports/ReportPeople.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

template <class Widget>
Widget& named(QWidget& root, const char* name) {
    auto* found = root.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// The old cards wait for their deletion and would be found first.
void forgetOldCards() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// A person on a report that names employer and housing, and the page.
struct DependencyPage {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    RecordId report = [this] {
        SuspicionReport made;
        made.id = RecordId::generate();
        made.code = ReportStore(fixture.session().casework()).newCode().value();
        made.dependency = {Code{"employer"}, Code{"housing"}};
        made.receivedOn = fixture.today().plusDays(-20);
        return fixture.save(made).id;
    }();
    ReportedPerson link = fixture.save(onReport(report, person));
    ui::IdentificationSection section{fixture.session(), fixture.navigator()};

    void show() {
        section.resize(1000, 700);
        section.show();
        section.showPerson(person);
    }
    Dependency save(int daysAgo, LinkHold work, LinkHold housing, LinkHold debt) {
        Dependency dependency;
        dependency.id = RecordId::generate();
        dependency.person = person;
        dependency.report = report;
        dependency.seenOn = fixture.today().plusDays(-daysAgo);
        dependency.work = work;
        dependency.housing = housing;
        dependency.debt = debt;
        return fixture.save(dependency);
    }
    QString line(const char* name) {
        auto& row = named<QWidget>(section, name);
        return row.accessibleName() + QStringLiteral(" | ") + row.accessibleDescription();
    }
    std::vector<Dependency> course() {
        return dependencyCourse(fixture.session().casework(), person).value();
    }
};

} // namespace

TEST_CASE("before anybody looked, the card says what the report names", "[dependency]") {
    DependencyPage page;
    page.show();
    const auto words = named<QLabel>(page.section, "dependency_of_report").text();
    CHECK(words.contains(QStringLiteral("Employer")));
    CHECK(words.contains(QStringLiteral("Housing")));
    CHECK(page.section.findChild<QWidget*>(QStringLiteral("dependency_link_0")) == nullptr);
}

TEST_CASE("the first look says what each link means, and claims nothing of what is not known",
          "[dependency]") {
    DependencyPage page;
    page.save(1, LinkHold::None, LinkHold::Unknown, LinkHold::Unknown);
    page.show();
    CHECK(page.line("dependency_link_0") ==
          QStringLiteral("Work, Not held | Permit, wage and job from one employer."));
    CHECK(named<QLabel>(page.section, "dependency_chain").text() ==
          QStringLiteral("No link that is known is in one hand."));
}

TEST_CASE("each link says what is held and how it changed, in words", "[dependency]") {
    DependencyPage page;
    page.save(10, LinkHold::Wholly, LinkHold::Partly, LinkHold::Partly);
    page.save(1, LinkHold::Wholly, LinkHold::Wholly, LinkHold::None);
    page.show();
    CHECK(page.line("dependency_link_0") == QStringLiteral("Work, Wholly | As on 28 Feb 2026"));
    CHECK(page.line("dependency_link_1") ==
          QStringLiteral("Housing, Wholly | Tighter since 28 Feb 2026; then: Partly"));
    CHECK(page.line("dependency_link_2") ==
          QStringLiteral("Debt, Not held | Loosened since 28 Feb 2026; then: Partly"));
    CHECK(page.line("dependency_link_3").startsWith(QStringLiteral("Residence status, Not known")));
    CHECK(named<QLabel>(page.section, "dependency_chain")
              .text()
              .contains(QStringLiteral("Whoever leaves one may lose the others too.")));
    CHECK(page.section.findChildren<QWidget*>(QStringLiteral("dependency_earlier")).size() == 1);
}

TEST_CASE("'Look again' opens the form with what was seen last and keeps a record of its own",
          "[dependency]") {
    DependencyPage page;
    page.save(10, LinkHold::Wholly, LinkHold::Wholly, LinkHold::Unknown);
    page.show();
    named<QPushButton>(page.section, "look_at_dependency").click();
    auto& housing = named<ui::Segments>(page.section, "housing_link");
    CHECK(named<ui::Segments>(page.section, "work_link").current() == 3);
    CHECK(housing.current() == 3);
    CHECK(named<ui::DateField>(page.section, "seen_on").date() == page.fixture.today());
    housing.button(1).click(); // not held
    named<QPlainTextEdit>(page.section, "text").setPlainText(QStringLiteral("Sleeps elsewhere."));
    named<QPushButton>(page.section, "save_dependency").click();
    const auto course = page.course();
    REQUIRE(course.size() == 2);
    CHECK(course.front().housing == LinkHold::None);
    CHECK(course.front().work == LinkHold::Wholly);
    CHECK(course.front().report == page.report);
    CHECK(course.at(1).housing == LinkHold::Wholly);
    forgetOldCards();
    CHECK(page.line("dependency_link_1").contains(QStringLiteral("Loosened since 28 Feb 2026")));
    CHECK(named<QLabel>(page.section, "dependency_words").text() ==
          QStringLiteral("Sleeps elsewhere."));
}

TEST_CASE("a form in which no link is known is not saved, and says where", "[dependency]") {
    DependencyPage page;
    page.show();
    named<QPushButton>(page.section, "look_at_dependency").click();
    named<QPushButton>(page.section, "save_dependency").click();
    CHECK(page.course().empty());
    named<ui::Segments>(page.section, "work_link").button(2).click();
    named<QPushButton>(page.section, "save_dependency").click();
    REQUIRE(page.course().size() == 1);
    CHECK(page.course().front().work == LinkHold::Partly);
}

TEST_CASE("a look that was typed wrongly is corrected, not repeated", "[dependency]") {
    DependencyPage page;
    page.save(10, LinkHold::Wholly, LinkHold::Wholly, LinkHold::Unknown);
    page.show();
    named<QPushButton>(page.section, "correct_dependency").click();
    named<ui::Segments>(page.section, "debt_link").button(3).click();
    named<QPushButton>(page.section, "save_dependency").click();
    REQUIRE(page.course().size() == 1);
    CHECK(page.course().front().debt == LinkHold::Wholly);
    CHECK(page.course().front().seenOn == page.fixture.today().plusDays(-10));
}

TEST_CASE("a look at dependency that was begun is offered again", "[dependency][drafts]") {
    DependencyPage page;
    REQUIRE(page.fixture.session().vault().drafts()->keep(
        {"dependency:seen_on", page.person, page.report}, "{}"));
    page.show();
    auto& line = named<QWidget>(page.section, "draft_line");
    REQUIRE(line.isVisible());
    named<QPushButton>(line, "bannerAction").click();
    CHECK(page.section.findChild<QPushButton*>(QStringLiteral("save_dependency")) != nullptr);
}

TEST_CASE("a report leads to the dependency of each person on it", "[dependency][reports]") {
    DependencyPage page;
    ui::ReportPeople people(page.fixture.session(), page.fixture.navigator());
    auto& look = named<QPushButton>(people, "look_at_dependency");
    SuspicionReport empty;
    empty.id = RecordId::generate();
    empty.code = ReportStore(page.fixture.session().casework()).newCode().value();
    empty.receivedOn = page.fixture.today();
    people.showReport(page.fixture.save(empty).id);
    CHECK(look.isHidden());
    people.showReport(page.report);
    CHECK_FALSE(look.isHidden());
    look.click();
    REQUIRE(page.fixture.navigator().person());
    CHECK(page.fixture.navigator().person()->first == page.person);
    CHECK(page.fixture.navigator().person()->second == ui::PersonSection::Identification);
}
