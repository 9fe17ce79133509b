// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "core/people/Narrative.h"
#include "core/people/SafeContact.h"
#include "core/reports/Circumstance.h"
#include "core/reports/OutreachVisit.h"
#include "core/reports/ReportFeedback.h"
#include "core/reports/ReportStore.h"
#include "core/reports/SuspicionReport.h"
#include "core/vault/Backup.h"
#include "core/vault/StaffAccess.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Chip.h"
#include "ui/components/DueRow.h"
#include "ui/components/EmptyState.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"
#include "ui/components/Tile.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/TaskWords.h"
#include "ui/today/PutOffDialog.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

ui::DueRow* row(const ui::TodayPage& page, int number) {
    return page.findChild<ui::DueRow*>(QStringLiteral("due_row_%1").arg(number));
}

} // namespace

TEST_CASE("an overdue action is first, and its verb opens the care plan", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    fixture.save(anAction(person.id, day("2026-03-12")));
    fixture.save(anAction(person.id, day("2026-03-06")));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    REQUIRE(row(page, 0) != nullptr);
    CHECK(row(page, 0)->accessibleName().contains(QStringLiteral("4")));
    CHECK(row(page, 0)->accessibleName().contains(QString::fromStdString(person.code)));
    REQUIRE(row(page, 1) != nullptr);
    row(page, 0)->verb().click();
    REQUIRE(fixture.navigator().person().has_value());
    CHECK(fixture.navigator().person()->first == person.id);
    CHECK(fixture.navigator().person()->second == ui::PersonSection::CarePlan);
}

TEST_CASE("a presentation changes no figure of Today, and says what its list leaves out",
          "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person.id;
    way.channel = {"mobile"};
    way.mayContact = MayContact::Yes;
    way.verifiedOn = day("2025-01-10");
    REQUIRE(fixture.session().vault().write([&](Transaction& transaction) {
        return transaction.save(*fixture.session().confidential(), way);
    }));
    const auto overdue = [&] {
        return ui::countedTasks(fixture.session()).counts({fixture.session().today()}).value();
    };
    const int before = overdue().overdue;
    REQUIRE(before > 0);
    fixture.session().setPresenting(true);
    CHECK(overdue().overdue == before);
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    const auto* shown = page.findChild<ui::TextLabel*>(QStringLiteral("today_shown"));
    CHECK(shown->text().contains(QStringLiteral("not shown in a presentation")));
}

TEST_CASE("whoever only looks after the vault sees tasks of their own", "[today]") {
    UiSession house;
    constexpr std::string_view kHers = "only an invented passphrase of hers";
    NewColleague colleague{"nada", {}, Role::Administrator, SecretBytes::fromText(kHers)};
    REQUIRE(StaffAccess(house->vault()).add(colleague));
    house.take().reset(); // the vault is closed
    auto opened =
        Vault::open(house.path(), {"nada", SecretBytes::fromText(kHers)}, house.environment());
    REQUIRE(opened);
    ui::Session session(std::move(*opened), test::definitions(), house.words());
    RememberingNavigator navigator;
    ui::TodayPage page(session, navigator);
    page.refresh();
    const auto* scope = page.findChild<ui::Segments*>(QStringLiteral("today_scope"));
    REQUIRE(scope != nullptr);
    CHECK(scope->isHidden());
    CHECK(scope->current() == 0);
    CHECK(page.firstFocus()->objectName() == page.findChild<ui::FilterMenu*>()->objectName());
}

TEST_CASE("an analyst is told why there are no names, and opens what others do", "[today]") {
    UiSession house;
    const auto person = house.savePerson("Lasta");
    REQUIRE(house->vault().write([&](Transaction& transaction) {
        return transaction.save(anAction(person.id, house->today()));
    }));
    constexpr std::string_view kHers = "only an invented passphrase of hers";
    NewColleague colleague{"nada", {}, Role::Analyst, SecretBytes::fromText(kHers)};
    REQUIRE(StaffAccess(house->vault()).add(colleague));
    house.take().reset(); // the vault is closed
    auto opened =
        Vault::open(house.path(), {"nada", SecretBytes::fromText(kHers)}, house.environment());
    REQUIRE(opened);
    ui::Session session(std::move(*opened), test::definitions(), house.words());
    RememberingNavigator navigator;
    ui::TodayPage page(session, navigator);
    page.refresh();
    const auto* why = page.findChild<ui::TextLabel*>(QStringLiteral("today_reads_only"));
    REQUIRE(why != nullptr);
    CHECK(why->text().contains(QStringLiteral("no names")));
    REQUIRE(row(page, 0) != nullptr);
    CHECK(row(page, 0)->verb().text() == QStringLiteral("Open"));
    row(page, 0)->verb().click();
    REQUIRE(navigator.person().has_value());
    CHECK(navigator.person()->first == person.id);
}

TEST_CASE("a line of the care plan says what is to be done to those who may read it", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    const auto action = fixture.save(anAction(person.id, day("2026-03-10")));
    Narrative words;
    words.id = action.id;
    words.person = person.id;
    words.about = {"action"};
    words.title = "Make a safety plan together now";
    fixture.session()
        .vault()
        .write([&](Transaction& transaction) {
            return transaction.save(*fixture.session().confidential(), words);
        })
        .value();
    DueTask task;
    task.kind = TaskKind::Action;
    task.record = action.id;
    task.person = person.id;
    task.subject = action.service;
    CHECK(ui::TaskWords(fixture.session()).what(task) ==
          QStringLiteral("Make a safety plan together now"));
    task.record = RecordId::generate(); // nothing is written under it
    CHECK(ui::TaskWords(fixture.session()).what(task).startsWith(QStringLiteral("Care plan")));
}

TEST_CASE("the verbs of a group are as wide as the widest of them", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    auto assessment = anAssessment(person.id, day("2026-02-01"), 2);
    assessment.reassessBy = day("2026-03-06");
    fixture.save(assessment);
    fixture.save(anAction(person.id, day("2026-03-06")));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    REQUIRE(row(page, 1) != nullptr);
    auto& first = row(page, 0)->verb();
    auto& second = row(page, 1)->verb();
    REQUIRE(first.text() != second.text());
    CHECK(first.minimumWidth() == second.minimumWidth());
    CHECK(first.minimumWidth() >= std::max(first.sizeHint().width(), second.sizeHint().width()));
}

TEST_CASE("the verb of a reassessment starts its questionnaire", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    auto assessment = anAssessment(person.id, day("2026-02-01"), 2);
    assessment.reassessBy = day("2026-03-10");
    fixture.save(assessment);
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    REQUIRE(row(page, 0) != nullptr);
    row(page, 0)->verb().click();
    REQUIRE(fixture.navigator().assessment().has_value());
    CHECK(fixture.navigator().assessment()->second == QStringLiteral("sr-1"));
}

TEST_CASE("what is nobody's leads to the report or the visit that it stands with", "[today]") {
    PageFixture fixture;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(fixture.session().casework()).newCode().value();
    report.receivedOn = day("2026-02-01");
    fixture.save(report); // with nobody on it, and never sent
    auto answered = report;
    answered.id = RecordId::generate();
    answered.code = ReportStore(fixture.session().casework()).newCode().value();
    fixture.save(answered);
    ReportReaction reaction;
    reaction.id = RecordId::generate();
    reaction.report = answered.id;
    reaction.type = Code{"inspection"};
    reaction.onDate = day("2026-02-03");
    fixture.save(reaction);
    ReportFeedback promise;
    promise.id = RecordId::generate();
    promise.report = answered.id;
    promise.due = day("2026-03-05");
    fixture.save(promise);
    OutreachVisit visit;
    visit.id = RecordId::generate();
    visit.onDate = day("2026-03-02");
    visit.followUp = {Code{"bring_help"}};
    visit.followUpOn = day("2026-03-07");
    fixture.save(visit);
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    REQUIRE(row(page, 2) != nullptr);
    CHECK(row(page, 0)->accessibleName().contains(QString::fromStdString(report.code)));
    CHECK(row(page, 0)->accessibleName().contains(QStringLiteral("Report with nobody on it")));
    CHECK(row(page, 1)->accessibleName().contains(QString::fromStdString(answered.code)));
    CHECK(row(page, 2)->accessibleName().contains(QStringLiteral("Bring what is needed")));
    CHECK_FALSE(row(page, 2)->accessibleName().contains(QStringLiteral(", ,"))); // it has no code
    row(page, 0)->verb().click();
    CHECK(fixture.navigator().task() == std::pair{TaskKind::NobodyOnReport, report.id});
    row(page, 1)->verb().click();
    CHECK(fixture.navigator().task() == std::pair{TaskKind::ReporterFeedback, answered.id});
    row(page, 2)->verb().click();
    CHECK(fixture.navigator().visit() == visit.id);
    CHECK(fixture.navigator().person()->first.isNil());
}

TEST_CASE("what three people share leads to its pattern", "[today]") {
    PageFixture fixture;
    const auto pattern = RecordId::generate();
    for (int i = 0; i < 3; ++i) {
        Circumstance shared;
        shared.id = RecordId::generate();
        shared.person = fixture.save(aPerson()).id;
        shared.type = {"employer"};
        shared.pattern = pattern;
        shared.since = day("2026-03-05");
        fixture.save(shared);
    }
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    REQUIRE(row(page, 0) != nullptr);
    CHECK(row(page, 1) == nullptr); // once, not for each of the three
    CHECK(row(page, 0)->accessibleName().contains(QStringLiteral("3 people, in common: employer")));
    row(page, 0)->verb().click();
    CHECK(fixture.navigator().pattern() == pattern);
}

TEST_CASE("files past their length of keeping are one line that leads to where they are decided",
          "[today]") {
    PageFixture fixture;
    auto person = aPerson();
    person.category = PersonCategory::NoIndication;
    fixture.save(person);
    const auto& form = fixture.session().definitions().limits.screeningForm;
    fixture.save(anAssessment(person.id, fixture.today().plusMonths(-12), 0, form));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    REQUIRE(row(page, 0) != nullptr);
    CHECK(row(page, 1) == nullptr);
    CHECK(row(page, 0)->accessibleName().contains(QStringLiteral("1 file")));
    row(page, 0)->verb().click();
    CHECK(fixture.navigator().atEndOfKeeping());
}

TEST_CASE("a tile narrows the list while it is pressed in", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    fixture.save(anAction(person.id, day("2026-03-06")));
    fixture.save(anAction(person.id, day("2026-03-10")));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    auto* today = page.findChild<ui::Tile*>(QStringLiteral("tile_today"));
    auto* overdue = page.findChild<ui::Tile*>(QStringLiteral("tile_overdue"));
    today->click();
    CHECK(row(page, 0) != nullptr);
    CHECK(row(page, 1) == nullptr);
    overdue->click();
    CHECK_FALSE(today->isChecked());
    CHECK(row(page, 1) == nullptr);
    overdue->click();
    CHECK(row(page, 1) != nullptr);
}

TEST_CASE("when nothing is due, Today says when the next thing is", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    fixture.save(anAction(person.id, day("2026-05-04")));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    CHECK(row(page, 0) == nullptr);
    auto* nothing = page.findChild<ui::EmptyState*>(QStringLiteral("today_empty"));
    REQUIRE(nothing != nullptr);
    bool said = false;
    for (const auto* label : nothing->findChildren<ui::TextLabel*>()) {
        said = said || label->text().contains(QStringLiteral("4 May 2026"));
    }
    CHECK(said);
}

TEST_CASE("my tasks leave out those of colleagues", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    auto action = anAction(person.id, day("2026-03-10"));
    action.responsible = aColleague(fixture.session().vault()).id;
    fixture.save(action);
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    CHECK(row(page, 0) != nullptr);
    page.findChild<ui::Segments*>(QStringLiteral("today_scope"))->button(0).click();
    CHECK(row(page, 0) == nullptr);
}

TEST_CASE("Today says whether a copy was made", "[today]") {
    PageFixture fixture;
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    auto* state = page.findChild<ui::TextLabel*>(QStringLiteral("copy_state"));
    REQUIRE(state != nullptr);
    CHECK(state->text() == QStringLiteral("No copy was made yet."));
    REQUIRE(createBackup(fixture.session().vault(), fixture.folder() / "copy.backup"));
    page.refresh();
    CHECK(state->text() == QStringLiteral("A copy was made and checked today."));
    page.findChild<QPushButton*>(QStringLiteral("today_backup"))->click();
    CHECK(fixture.navigator().page() == ui::PageKind::Backup);
}

TEST_CASE("several things are put off with one reason in one commit", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    const auto other = fixture.save(aPerson());
    fixture.save(anAction(person.id, day("2026-03-06")));
    fixture.save(anAction(other.id, day("2026-03-07")));
    fixture.save(anAction(other.id, day("2026-03-08")));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.resize(1200, 700);
    page.refresh();
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    row(page, 0)->verb().setFocus();
    QTest::keyClick(&row(page, 0)->verb(), Qt::Key_X);
    QTest::keyClick(&row(page, 0)->verb(), Qt::Key_J);
    REQUIRE(row(page, 1)->verb().hasFocus());
    QTest::keyClick(&row(page, 1)->verb(), Qt::Key_X);
    CHECK(row(page, 0)->isChosen());
    CHECK(row(page, 0)->accessibleName().contains(QStringLiteral("chosen")));
    CHECK(row(page, 1)->isChosen());
    CHECK_FALSE(row(page, 2)->isChosen());
    page.findChild<QPushButton*>(QStringLiteral("put_off_chosen"))->click();
    auto* dialog = page.findChild<ui::PutOffDialog*>();
    REQUIRE(dialog != nullptr);
    const QSignalSpy saved(&fixture.session(), &ui::Session::saved);
    auto* form = dialog->findChild<ui::RecordForm*>();
    REQUIRE(form != nullptr);
    form->editor("reason").setValue(std::string("waiting_for_answer"));
    REQUIRE(waitForFocusIn(*dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(saved.count() == 1);
    CHECK(fixture.of<TaskSnooze>(person.id).size() == 1);
    CHECK(fixture.of<TaskSnooze>(other.id).size() == 1);
    const auto receipt = saved.at(0).at(1).value<WriteReceipt>();
    REQUIRE(fixture.session().undo(receipt, std::nullopt));
    CHECK(fixture.of<TaskSnooze>(person.id).empty());
    CHECK(fixture.of<TaskSnooze>(other.id).empty());
}

TEST_CASE("the keyboard keeps its place when a line of Today goes", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    const auto first = fixture.save(anAction(person.id, day("2026-03-06")));
    fixture.save(anAction(person.id, day("2026-03-07")));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    row(page, 0)->verb().setFocus();
    auto gone = first;
    gone.due.reset();
    fixture.save(gone);
    page.refresh();
    CHECK(row(page, 1) == nullptr);
    CHECK(row(page, 0)->verb().hasFocus());
}

TEST_CASE("a filter of Today remembers whose things and which tile", "[today]") {
    PageFixture fixture;
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    SavedFilter filter;
    filter.set("scope", "mine");
    filter.set("due", "expiring");
    page.findChild<ui::FilterMenu*>()->apply(filter);
    CHECK(page.findChild<ui::Segments*>(QStringLiteral("today_scope"))->current() == 0);
    CHECK(page.findChild<ui::Tile*>(QStringLiteral("tile_expiring"))->isChecked());
    CHECK_FALSE(page.findChild<ui::Tile*>(QStringLiteral("tile_overdue"))->isChecked());
}

TEST_CASE("what is due today stands beside much that is over, with true figures", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    for (int i = 0; i < 9; ++i) {
        fixture.save(anAction(person.id, day("2026-02-01").plusDays(i)));
    }
    fixture.save(anAction(person.id, day("2026-03-10")));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    const auto count = [&](int group) {
        auto* chip = page.findChild<ui::Chip*>(QStringLiteral("today_count_%1").arg(group));
        return chip == nullptr ? QString() : chip->text();
    };
    CHECK(count(0) == QStringLiteral("9"));
    CHECK(count(1) == QStringLiteral("1"));
    CHECK(row(page, 6) != nullptr); // six of nine, and today's
    CHECK(row(page, 7) == nullptr);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto* more = page.findChild<QPushButton*>(QStringLiteral("today_more_0"));
    REQUIRE(more != nullptr);
    CHECK(more->accessibleName().contains(QStringLiteral("3")));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Return);
    CHECK(row(page, 9) != nullptr);
    CHECK(row(page, 6)->verb().hasFocus());
    CHECK(page.findChild<QPushButton*>(QStringLiteral("today_more_0")) == nullptr);
    CHECK(count(0) == QStringLiteral("9"));
}

TEST_CASE("every kind of task has a verb of its own", "[today]") {
    PageFixture fixture;
    const ui::TaskWords words(fixture.session());
    for (const auto& [kind, code] : CodesOf<TaskKind>::codes) {
        INFO(code);
        DueTask task;
        task.kind = kind;
        CHECK(words.verb(task) != QStringLiteral("Open"));
    }
}

TEST_CASE("protection without a last day is looked at again, and is no waiting without it",
          "[today]") {
    PageFixture fixture;
    const ui::TaskWords words(fixture.session());
    DueTask task;
    task.kind = TaskKind::Waiting;
    task.since = fixture.today();
    CHECK(words.what(task) == QStringLiteral("Waits without protection"));
    CHECK(words.verb(task) == QStringLiteral("Protect"));
    const auto* measures = fixture.session().definitions().codes.find("interim_measure");
    REQUIRE(measures != nullptr);
    task.subject = Code{measures->offered().front()->code};
    CHECK(words.what(task).startsWith(QStringLiteral("Does it still protect: ")));
    CHECK(words.verb(task) == QStringLiteral("Look again"));
}

TEST_CASE("whose age is not known is nowhere called a child", "[today][child]") {
    PageFixture fixture;
    const ui::TaskWords words(fixture.session());
    for (const auto& [kind, code] : CodesOf<TaskKind>::codes) {
        if (kind == TaskKind::MissingChild) {
            continue; // called so by who rang
        }
        INFO(code);
        DueTask task;
        task.kind = kind;
        task.ofChild = true;
        task.ageUnknown = true;
        const auto why = words.why(task);
        CHECK(why.contains(QStringLiteral("Age not known: act as for a child.")));
        CHECK_FALSE(why.contains(QStringLiteral("A child: act sooner")));
        CHECK_FALSE(words.what(task).contains(QStringLiteral("child")));
        task.ageUnknown = false;
        CHECK(words.why(task).contains(QStringLiteral("A child: act sooner.")));
    }
}

TEST_CASE("what nobody has looked at is not looked at again", "[today]") {
    PageFixture fixture;
    const ui::TaskWords words(fixture.session());
    DueTask task;
    task.kind = TaskKind::BestInterest;
    CHECK(words.verb(task) == QStringLiteral("Look"));
    task.since = fixture.today();
    CHECK(words.verb(task) == QStringLiteral("Look again"));
}

TEST_CASE("what waits for an answer may be a complaint", "[today]") {
    PageFixture fixture;
    DueTask task;
    task.kind = TaskKind::ReviewAnswer;
    CHECK(ui::TaskWords(fixture.session()).what(task) ==
          QStringLiteral("Complaint or request for review"));
}
