// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/RiskSection.h"

#include "core/assessments/AnswerNotes.h"
#include "core/assessments/LifeEvent.h"
#include "core/attachments/AttachmentStore.h"
#include "core/services/CarePlan.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/assessments/AnswerFiles.h"
#include "ui/assessments/AssessmentForm.h"
#include "ui/assessments/QuestionRow.h"
#include "ui/components/Banner.h"
#include "ui/components/Meter.h"
#include "ui/components/RiskBadge.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/forms/AttachDialog.h"
#include "ui/forms/AttachmentList.h"
#include "ui/theme/Metrics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

void saveDraft(const ui::RiskSection& section) {
    const auto actions = section.findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* each) {
        return each->shortcuts().contains(QKeySequence(QKeySequence::Save));
    });
    REQUIRE(found != actions.end());
    (*found)->trigger();
}

} // namespace

TEST_CASE("the list of assessments is as tall as its rows, and what happened follows it",
          "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    fixture.save(anAssessment(person, day("2026-02-01"), 2));
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.show();
    section.showPerson(person);
    QCoreApplication::processEvents();
    const auto* list = section.findChild<QAbstractItemView*>(QStringLiteral("assessment_list"));
    REQUIRE(list != nullptr);
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->height() < 120); // the head and one row
    CHECK(list->model()->index(0, 2).data(ui::CellRiskRole).toInt() ==
          static_cast<int>(ui::RiskBadge::Level::High));
    const auto* none = section.findChild<QLabel*>(QStringLiteral("no_life_event"));
    REQUIRE(none != nullptr);
    CHECK(none->isVisible());
    const int foot = list->mapTo(&section, QPoint(0, list->height())).y();
    CHECK(none->mapTo(&section, QPoint()).y() < foot + 200); // below the title of its card
}

TEST_CASE("the draft of an assessment is called saved only when it is", "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    const QSignalSpy done(&fixture.session(), &ui::Session::done);
    const QSignalSpy failed(&fixture.session(), &ui::Session::failed);
    section.showPerson(person);
    section.startAssessment(QStringLiteral("SR-1"));
    saveDraft(section);
    CHECK(done.count() == 1);
    CHECK(failed.count() == 0);
    section.showPerson(RecordId::generate()); // of nobody: it cannot be saved
    section.startAssessment(QStringLiteral("SR-1"));
    saveDraft(section);
    CHECK(done.count() == 1);
    CHECK(failed.count() == 1);
}

TEST_CASE("a note on one answer is kept apart from the answers, and is there again",
          "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    section.resize(1000, 700);
    section.show();
    section.startAssessment(QStringLiteral("SR-1"));
    auto* row = section.findChildren<ui::QuestionRow*>().front();
    const auto item = QString::fromStdString(row->itemId());
    auto* pencil = section.findChild<QPushButton*>(QStringLiteral("note_button_") + item);
    auto* note = section.findChild<QLineEdit*>(QStringLiteral("note_") + item);
    REQUIRE(pencil != nullptr);
    REQUIRE(note != nullptr);
    CHECK(pencil->isHidden()); // no answer yet
    QCoreApplication::processEvents();
    const int tall = row->height();
    section.findChild<ui::Segments*>(QStringLiteral("answer_") + item)->button(0).click();
    CHECK_FALSE(pencil->isHidden());
    QCoreApplication::processEvents();
    CHECK(row->height() == tall); // nothing below it jumps
    pencil->click();
    CHECK_FALSE(note->isHidden());
    note->setText(QStringLiteral("Invented words"));
    Q_EMIT note->editingFinished();
    const auto draft = fixture.of<Assessment>(person).front();
    CHECK(draft.answers.data().dump().find("Invented") == std::string::npos);
    const auto notes = answerNotes(*fixture.session().confidential(), draft).value();
    REQUIRE(notes.size() == 1);
    CHECK(notes.begin()->second == "Invented words");
    section.showPerson(RecordId());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    section.showPerson(person);
    section.startAssessment(QStringLiteral("SR-1"));
    auto* again = section.findChild<QLineEdit*>(QStringLiteral("note_") + item);
    REQUIRE(again != nullptr);
    CHECK(again->text() == QStringLiteral("Invented words"));
    again->clear();
    Q_EMIT again->editingFinished();
    CHECK(answerNotes(*fixture.session().confidential(), fixture.of<Assessment>(person).front())
              .value()
              .empty());
}

TEST_CASE("a file supports one answer of any questionnaire, found by the key", "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    section.resize(1000, 700);
    section.show();
    section.startAssessment(QStringLiteral("VS-1"));
    auto* row = section.findChildren<ui::QuestionRow*>().front();
    const auto item = QString::fromStdString(row->itemId());
    auto* button = section.findChild<QPushButton*>(QStringLiteral("files_button_") + item);
    REQUIRE(button != nullptr);
    CHECK(button->isHidden()); // no answer yet
    auto& answer = section.findChild<ui::Segments*>(QStringLiteral("answer_") + item)->button(0);
    answer.click();
    CHECK_FALSE(button->isHidden());
    QTest::keyClick(&answer, Qt::Key_F3);
    auto* files = section.findChild<ui::AnswerFiles*>();
    REQUIRE(files != nullptr);
    auto* list = files->findChild<ui::AttachmentList*>();
    REQUIRE(list != nullptr);

    QFile paper(QString::fromStdString((fixture.folder() / "paper.txt").string()));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write("Invented words");
    paper.close();
    list->findChild<QPushButton*>(QStringLiteral("attach_file"))->click();
    auto* dialog = list->findChild<ui::AttachDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("attachment_file"))->setText(paper.fileName());
    dialog->findChild<QPushButton*>(QStringLiteral("do_attachment"))->click();
    REQUIRE(QTest::qWaitFor([&] { return dialog->isHidden(); }));
    REQUIRE(list->count() == 1);

    const auto draft = fixture.of<Assessment>(person).front();
    const auto kept = AttachmentStore(*fixture.session().confidential()).ofPerson(person).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().record == answerNoteId(draft.id, row->itemId()));
    // The whole assessment shows it with its question.
    ui::AnswerFiles whole(fixture.session(), draft, {});
    CHECK(whole.findChild<ui::AttachmentList*>()->count() == 1);
}

TEST_CASE("what happened is noted by keyboard, and the section asks for a new assessment",
          "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    auto assessed = anAssessment(person, fixture.today().plusDays(-3), 1, "SR-1");
    assessed.reassessBy = fixture.today().plusDays(27);
    fixture.save(assessed);
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.resize(1200, 700);
    section.show();
    section.showPerson(person);
    const auto* banner = section.findChild<QWidget*>(QStringLiteral("event_banner"));
    REQUIRE(banner != nullptr);
    CHECK(banner->isHidden());
    QTest::keyClick(section.findChild<QPushButton*>(QStringLiteral("add_life_event")),
                    Qt::Key_Space);
    auto* kind = section.findChild<QComboBox*>(QStringLiteral("kind"));
    REQUIRE(kind != nullptr);
    const int media = kind->findData(QStringLiteral("media"));
    REQUIRE(media > 0);
    kind->setCurrentIndex(media);
    Q_EMIT kind->activated(media);
    section.findChild<QPushButton*>(QStringLiteral("save_life_event"))->click();
    const auto kept = fixture.of<LifeEvent>(person);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().kind.text == "media");
    CHECK(kept.front().onDate == fixture.today());
    CHECK_FALSE(banner->isHidden());
    const auto lines = section.findChildren<QWidget*>(QStringLiteral("life_event_line"));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front()->isAncestorOf(section.focusWidget())); // where the work was
}

TEST_CASE("questions without an answer are named and counted before the form is completed",
          "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    const QSignalSpy done(&fixture.session(), &ui::Session::done);
    section.showPerson(person);
    section.show();
    section.startAssessment(QStringLiteral("SR-1"));
    const auto* open = section.findChild<QLabel*>(QStringLiteral("outcome_unanswered"));
    REQUIRE(open != nullptr);
    CHECK(open->isHidden()); // nothing is missing from what was only opened
    CHECK(open->text().contains(QStringLiteral("Danger and violence (7)")));
    section.findChild<ui::Segments*>(QStringLiteral("answer_R1"))->button(1).click();
    CHECK(open->text().contains(QStringLiteral("Danger and violence (6)")));
    CHECK(open->text().contains(QStringLiteral("Pressure, control and power (")));
    auto* complete = section.findChild<QPushButton*>(QStringLiteral("complete_assessment"));
    complete->click();
    CHECK(done.count() == 0);
    CHECK_FALSE(open->isHidden());
    CHECK(open->text().contains(QStringLiteral("Complete once more")));
    section.findChild<ui::Segments*>(QStringLiteral("answer_R2"))->button(1).click();
    CHECK_FALSE(open->text().contains(QStringLiteral("Complete once more"))); // other answers now
    complete->click();
    CHECK(done.count() == 0);
    complete->click();
    CHECK(done.count() == 1);
    CHECK(fixture.of<Assessment>(person).front().state == AssessmentState::Completed);
    // What went into the plan is said, with the way there.
    auto* added = section.findChild<ui::Banner*>(QStringLiteral("added_to_plan"));
    REQUIRE(added != nullptr);
    const auto actions = fixture.of<Action>(person).size();
    CHECK(added->isHidden() == (actions == 0));
    CHECK((actions == 0 || added->accessibleName().startsWith(QString::number(actions))));
    section.startAssessment(QStringLiteral("SR-1"));
    CHECK(added->isHidden());
    CHECK(open->isHidden()); // the next form begins anew
}

TEST_CASE("the keys that complete a form do so the second time too but not in haste",
          "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    const QSignalSpy done(&fixture.session(), &ui::Session::done);
    section.showPerson(person);
    section.show();
    section.startAssessment(QStringLiteral("SR-1"));
    section.findChild<ui::Segments*>(QStringLiteral("answer_R1"))->button(1).click();
    const auto actions = section.findChildren<QAction*>();
    const auto finish = std::find_if(actions.begin(), actions.end(), [](const QAction* each) {
        return each->text() == QStringLiteral("Complete the assessment");
    });
    REQUIRE(finish != actions.end());
    (*finish)->trigger();
    (*finish)->trigger();
    CHECK(done.count() == 0);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    (*finish)->trigger();
    CHECK(done.count() == 1);
}

TEST_CASE("a form without an answer says no level and recommends nothing", "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    section.show();
    section.startAssessment(QStringLiteral("SR-1"));
    const auto* badge = section.findChild<ui::RiskBadge*>(QStringLiteral("outcome_risk"));
    REQUIRE(badge != nullptr);
    const auto adopts = [&section] {
        const auto ticks = section.findChildren<QCheckBox*>();
        return std::any_of(ticks.begin(), ticks.end(), [](const QCheckBox* tick) {
            return tick->objectName().startsWith(QStringLiteral("adopt_"));
        });
    };
    CHECK(badge->accessibleName() == QStringLiteral("Not assessed yet"));
    CHECK_FALSE(adopts());
    section.findChild<ui::Segments*>(QStringLiteral("answer_R1"))->button(1).click(); // no
    CHECK(badge->accessibleName() == QStringLiteral("Low"));
    CHECK(adopts());
}

TEST_CASE("below each other the questions and their result scroll as one page", "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.resize(700, 500); // narrower than both
    section.showPerson(person);
    section.show();
    section.startAssessment(QStringLiteral("SR-1"));
    const auto* form = section.findChild<ui::AssessmentForm*>();
    REQUIRE(form != nullptr);
    CHECK(QTest::qWaitFor([&] {
        return form->minimumHeight() >= form->widget()->heightForWidth(form->viewport()->width());
    }));
}

TEST_CASE("keys pressed twice in haste do not complete a form with open questions",
          "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    const QSignalSpy done(&fixture.session(), &ui::Session::done);
    section.showPerson(person);
    section.show();
    REQUIRE(QTest::qWaitForWindowActive(&section));
    section.startAssessment(QStringLiteral("SR-1"));
    section.findChild<ui::Segments*>(QStringLiteral("answer_R1"))->button(0).click();
    QAction* finish = nullptr;
    for (auto* action : section.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return)) {
            finish = action;
        }
    }
    REQUIRE(finish != nullptr);
    finish->trigger();
    finish->trigger();
    finish->trigger();
    CHECK(done.count() == 0);
    auto* complete = section.findChild<QPushButton*>(QStringLiteral("complete_assessment"));
    REQUIRE(complete->hasFocus());
    complete->click();
    CHECK(done.count() == 1);
}

TEST_CASE("the level that counts stands out, whatever the points say", "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    section.show();
    section.startAssessment(QStringLiteral("SR-1"));
    const auto* meter = section.findChild<ui::Meter*>();
    REQUIRE(meter != nullptr);
    CHECK(meter->countingLevel() == 0);
    section.findChild<ui::Segments*>(QStringLiteral("answer_R1"))->button(0).click(); // marked !!
    CHECK(meter->countingLevel() == 3);
    CHECK(meter->accessibleName().contains(QStringLiteral("Immediate danger")));
    const auto* points = section.findChild<QLabel*>(QStringLiteral("outcome_points"));
    const auto* ofAll = section.findChild<QLabel*>(QStringLiteral("outcome_of_all"));
    REQUIRE((points != nullptr && ofAll != nullptr));
    CHECK(ofAll->text().startsWith(QStringLiteral("of ")));
    CHECK(ofAll->text().endsWith(QStringLiteral(" points")));
    CHECK(points->accessibleName() == points->text() + QLatin1Char(' ') + ofAll->text());
    CHECK(meter->accessibleName().startsWith(points->accessibleName()));
}

TEST_CASE("beginning in the risk section begins the questionnaire that measures it",
          "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    section.show();
    section.begin();
    CHECK(section.findChild<ui::QuestionRow*>(QStringLiteral("question_R1")) != nullptr);
    const auto* button = section.findChild<QPushButton*>(QStringLiteral("start_sr_1"));
    CHECK(button->text() == QStringLiteral("Immediate safety"));
}

TEST_CASE("whoever leaves a form is where it was opened", "[assessments][keys]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.showPerson(person);
    section.show();
    REQUIRE(QTest::qWaitForWindowActive(&section));
    auto* start = section.findChild<QPushButton*>(QStringLiteral("start_ti_1"));
    REQUIRE(start != nullptr);
    start->setFocus();
    start->click();
    REQUIRE(section.findChild<ui::QuestionRow*>() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(QApplication::focusWidget() == start);
}

TEST_CASE("an assessment is completed with everything chosen beside it, or not at all",
          "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    Need need;
    need.id = RecordId::generate();
    need.person = person;
    need.area = Code{"accommodation"};
    need.openedOn = fixture.today();
    fixture.save(need);
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.showPerson(person);
    section.show();
    section.startAssessment(QStringLiteral("SR-1"));
    section.findChild<ui::Segments*>(QStringLiteral("answer_R1"))->button(0).click(); // marked !!
    auto ticks = section.findChildren<QCheckBox*>();
    ticks.erase(std::remove_if(ticks.begin(), ticks.end(),
                               [](const QCheckBox* tick) {
                                   return !tick->objectName().startsWith(QStringLiteral("adopt_"));
                               }),
                ticks.end());
    REQUIRE_FALSE(ticks.isEmpty());
    ticks.front()->setChecked(true);
    auto& vault = fixture.session().vault();
    damage(vault, "UPDATE main.need SET state = 'unheard of'"); // the plan cannot be read
    const QSignalSpy failed(&fixture.session(), &ui::Session::failed);
    auto* complete = section.findChild<QPushButton*>(QStringLiteral("complete_assessment"));
    complete->click();
    complete->click(); // questions stay without an answer
    CHECK(failed.count() >= 1);
    REQUIRE(fixture.of<Assessment>(person).size() == 1);
    CHECK(fixture.of<Assessment>(person).front().state == AssessmentState::Draft);
    CHECK(section.findChild<ui::Segments*>(QStringLiteral("answer_R1")) != nullptr);
    CHECK(ticks.front()->isChecked());
    damage(vault, "UPDATE main.need SET state = 'open'");
    complete->click();
    CHECK(fixture.of<Assessment>(person).front().state == AssessmentState::Completed);
    CHECK_FALSE(fixture.of<Action>(person).empty());
}

TEST_CASE("after an assessment is completed the focus is on its row", "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 700);
    section.showPerson(person);
    section.show();
    REQUIRE(QTest::qWaitForWindowActive(&section));
    section.startAssessment(QStringLiteral("SR-1"));
    section.findChild<ui::Segments*>(QStringLiteral("answer_R1"))->button(1).click();
    auto* complete = section.findChild<QPushButton*>(QStringLiteral("complete_assessment"));
    complete->click();
    complete->click(); // questions stay without an answer
    const auto* table = section.findChild<QAbstractItemView*>(QStringLiteral("assessment_list"));
    REQUIRE(table != nullptr);
    CHECK(section.focusWidget() == table);
    CHECK(table->currentIndex().row() == 0);
}

TEST_CASE("a long result scrolls, and what completes the form stays in sight", "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 460); // what is left of 1366x768
    section.showPerson(person);
    section.show();
    section.startAssessment(QStringLiteral("TI-1"));
    for (auto* row : section.findChildren<ui::QuestionRow*>()) {
        section
            .findChild<ui::Segments*>(QStringLiteral("answer_") +
                                      QString::fromStdString(row->itemId()))
            ->button(0)
            .click();
    }
    const auto* result = section.findChild<QScrollArea*>(QStringLiteral("outcome_result"));
    REQUIRE(result != nullptr);
    CHECK(QTest::qWaitFor([&] { return result->verticalScrollBar()->maximum() > 0; }, 2000));
    for (const auto* name : {"save_assessment", "complete_assessment"}) {
        CAPTURE(name);
        const auto* button = section.findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        // Whole but for the room of its focus ring, which the page around the section has.
        const auto seen = button->visibleRegion().boundingRect();
        CHECK(seen.height() >= button->height() - ui::kRingRoom);
        CHECK(seen.width() >= button->width() - ui::kRingRoom);
    }
}
