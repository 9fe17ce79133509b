// SPDX-License-Identifier: GPL-3.0-or-later
// What changes beside the focus is told to assistive technology, seldom enough to be heard.
#include "ui/components/SpokenLine.h"

#include "tests/ui/support/UiSession.h"
#include "ui/assessments/OutcomePanel.h"
#include "ui/shell/CommandBox.h"
#include "ui/vault/StepProgress.h"

#include <QLineEdit>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

QString spokenIn(const QWidget& widget) {
    const auto* line = widget.findChild<ui::SpokenLine*>();
    REQUIRE(line != nullptr);
    return line->accessibleName(); // as announce() leaves it
}

} // namespace

TEST_CASE("of what changes within two seconds only the last is said", "[spoken]") {
    QWidget window;
    ui::SpokenLine line(&window);
    line.say(u"one"_qs);
    CHECK(line.accessibleName() == u"one"_qs);
    line.say(u"two"_qs);
    line.say(u"three"_qs);
    CHECK(line.accessibleName() == u"one"_qs);
    CHECK(QTest::qWaitFor([&] { return line.accessibleName() == u"three"_qs; },
                          2 * ui::SpokenLine::kRestMs));
    line.say(u"four"_qs);
    line.say(u"three"_qs); // came back to what was said
    QTest::qWait(ui::SpokenLine::kRestMs + 300);
    CHECK(line.accessibleName() == u"three"_qs);
    line.say(u"five"_qs);
    line.answer(u"six"_qs); // to a key: it does not wait
    CHECK(line.accessibleName() == u"six"_qs);
}

TEST_CASE("the command box says how much is found, the hit that Enter takes, and nothing",
          "[spoken]") {
    QWidget window;
    window.resize(900, 600);
    ui::CommandBox box(
        [](const QString& typed) {
            std::vector<ui::Command> found;
            if (typed.isEmpty()) {
                found.push_back({.text = u"Lock"_qs, .detail = {}, .keys = {}, .run = [] {}});
                found.push_back({.text = u"Hide"_qs, .detail = {}, .keys = {}, .run = [] {}});
            }
            return found;
        },
        &window);
    window.show();
    box.openWith({});
    CHECK(spokenIn(box).contains(u"2"_qs));
    CHECK(spokenIn(box).contains(u"Lock"_qs));
    auto* field = box.findChild<QLineEdit*>(u"commandField"_qs);
    QTest::keyClick(field, Qt::Key_Down);
    CHECK(spokenIn(box) == u"Hide"_qs);
    QTest::keyClick(field, Qt::Key_Backtab); // Tab moves too, and leaves the keys here
    CHECK(spokenIn(box) == u"Lock"_qs);
    CHECK(box.isVisible());
    QTest::keyClick(field, Qt::Key_Tab);
    field->setText(u"x"_qs);
    CHECK(QTest::qWaitFor([&] { return spokenIn(box) == u"Nothing is found."_qs; },
                          2 * ui::SpokenLine::kRestMs));
}

TEST_CASE("the score of a questionnaire is said when an answer changes it", "[spoken]") {
    UiSession session;
    ui::OutcomePanel panel(*session);
    const auto questionnaire = test::definitions().questionnaires.current("SR-1");
    REQUIRE(questionnaire);
    panel.show(*questionnaire, {}, ui::OutcomePanel::Age::Adult);
    const auto first = spokenIn(panel);
    CHECK(first.startsWith(u"0"_qs));
    assessments::Answers answers;
    for (const auto& item : questionnaire->items) {
        answers.set(item.id, assessments::AnswerCode::Yes);
    }
    panel.show(*questionnaire, answers, ui::OutcomePanel::Age::Adult);
    CHECK(spokenIn(panel) == first); // not yet
    CHECK(QTest::qWaitFor([&] { return spokenIn(panel) != first; }, 2 * ui::SpokenLine::kRestMs));
}

TEST_CASE("long work says its steps, how far it is, and its end", "[spoken]") {
    ui::StepProgress progress({u"Copying"_qs, u"Checking"_qs}, u"Stop"_qs);
    progress.begin();
    CHECK(spokenIn(progress) == u"Copying, now"_qs);
    progress.advance(0, 57, 100);
    CHECK(QTest::qWaitFor([&] { return spokenIn(progress) == u"Copying, 50 percent"_qs; },
                          2 * ui::SpokenLine::kRestMs));
    progress.succeed();
    CHECK(spokenIn(progress) == u"Checking, done"_qs);
}
