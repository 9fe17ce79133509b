// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire answered without a mouse (ui.md 5, Risk; 7).
#include "ui/assessments/AssessmentForm.h"

#include "tests/ui/support/UiSession.h"
#include "ui/assessments/QuestionRow.h"
#include "ui/components/Segments.h"
#include "ui/session/Text.h"
#include "ui/shell/FocusSight.h"
#include "ui/theme/ButtonKind.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;
using assessments::AnswerCode;

namespace {

struct Asked {
    UiSession session;
    QWidget window;
    ui::AssessmentForm form;

    explicit Asked(const char* code)
        : form(test::definitions().questionnaires.current(code), false, session.words(), &window) {
        window.resize(900, 700);
        form.resize(900, 700);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        form.focusFirst();
    }
    void press(int key, const QString& text = {}) {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(focus, &event);
    }
    std::string focused() {
        for (const auto* row : form.findChildren<ui::QuestionRow*>()) {
            if (row->isAncestorOf(QApplication::focusWidget())) {
                return row->itemId();
            }
        }
        return {};
    }
    void focusOn(const std::string& item) {
        for (auto* row : form.findChildren<ui::QuestionRow*>()) {
            if (row->itemId() == item) {
                row->focusAnswers();
            }
        }
        REQUIRE(focused() == item);
    }
};

} // namespace

TEST_CASE("a letter or a digit answers and goes to the next question", "[assessments]") {
    Asked asked("TI-1");
    const auto first = asked.focused();
    asked.press(Qt::Key_Y, u"y"_qs);
    CHECK(asked.form.answers().at(first).code == AnswerCode::Yes);
    const auto second = asked.focused();
    CHECK(second != first);
    asked.press(Qt::Key_2, u"2"_qs); // no, as in every questionnaire
    CHECK(asked.form.answers().at(second).code == AnswerCode::No);
    const auto third = asked.focused();
    CHECK(third != second);
    asked.press(Qt::Key_Up);
    CHECK(asked.focused() == second);
    asked.press(Qt::Key_U, u"u"_qs);
    CHECK(asked.form.answers().at(second).code == AnswerCode::Unknown);
    CHECK(asked.focused() == third);
    asked.press(Qt::Key_Return);
    CHECK(asked.focused() != third);
    CHECK_FALSE(asked.form.answers().has(third)); // going on is no answer
}

TEST_CASE("a form that is gone on with begins at the first question without an answer",
          "[assessments]") {
    Asked asked("SR-1");
    const auto first = asked.focused();
    asked.press(Qt::Key_N, u"n"_qs);
    asked.press(Qt::Key_N, u"n"_qs);
    const auto third = asked.focused();
    const auto before = asked.form.answers();
    asked.focusOn(first);
    asked.form.setAnswers(before);
    asked.form.focusFirst();
    CHECK(asked.focused() == third); // a digit pressed now writes over nothing
    asked.press(Qt::Key_1, u"1"_qs);
    CHECK(asked.form.answers().at(first).code == AnswerCode::No);
}

TEST_CASE("a key that answers nothing says which keys do", "[assessments]") {
    Asked asked("SR-1");
    const auto hint = [&](const QString& words) {
        const auto labels = asked.form.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto* label) {
            return !label->isHidden() && label->text().contains(words);
        });
    };
    asked.focusOn("R24");
    asked.press(Qt::Key_N, u"n"_qs);
    CHECK(asked.focused() == "R24");
    CHECK_FALSE(asked.form.answers().has("R24"));
    CHECK(hint(u"A number from 0 to 10"_qs));
    asked.press(Qt::Key_Up);
    CHECK_FALSE(hint(u"A number from 0 to 10"_qs));
    asked.press(Qt::Key_X, u"x"_qs);
    CHECK(hint(u"Y, N, U"_qs));
}

TEST_CASE("the number typed on a scale is the number that is kept", "[assessments]") {
    Asked asked("SR-1");
    asked.focusOn("R24");
    const auto number = [&] { return asked.form.answers().at("R24").number; };
    asked.press(Qt::Key_7, u"7"_qs);
    CHECK(number() == 7);
    CHECK(asked.focused() != "R24"); // no other number begins with a 7
    asked.focusOn("R24");
    asked.press(Qt::Key_1, u"1"_qs);
    CHECK(number() == 1);
    CHECK(asked.focused() == "R24");
    asked.press(Qt::Key_0, u"0"_qs);
    CHECK(number() == 10);
    CHECK(asked.focused() != "R24");
    QTest::qWait(1100);
    asked.focusOn("R24");
    asked.press(Qt::Key_0, u"0"_qs);
    CHECK(number() == 0);
}

TEST_CASE("who gives no number on a scale may say so", "[assessments]") {
    Asked asked("SR-1");
    asked.focusOn("R24");
    asked.press(Qt::Key_P, u"p"_qs);
    CHECK(asked.focused() != "R24");
    const auto given = asked.form.answers();
    CHECK(given.at("R24").code == AnswerCode::Refused);
    CHECK_FALSE(given.at("R24").number);
    asked.focusOn("R24");
    asked.press(Qt::Key_7, u"7"_qs);
    CHECK(asked.form.answers().at("R24").number == 7);
    asked.form.setAnswers(given);
    const auto* answers = asked.form.findChild<ui::Segments*>(u"answer_R24"_qs);
    REQUIRE(answers != nullptr);
    const auto shown = answers->current();
    REQUIRE(shown);
    CHECK(answers->button(*shown).text() == u"Prefers not to say"_qs);
    CHECK(ui::keyHint(&answers->button(*shown)) == u"P"_qs);
    CHECK(ui::keyHint(&answers->button(3)).isEmpty()); // a number is its own key
}

TEST_CASE("a digit is the same answer in every questionnaire, and stands on its button",
          "[assessments]") {
    const QStringList byDigit{u"Yes"_qs,       u"No"_qs,
                              u"Unknown"_qs,   u"Prefers not to say"_qs,
                              u"Not asked"_qs, u"Suspected"_qs};
    for (const auto* code : {"TI-1", "SR-1", "VS-1"}) {
        CAPTURE(code);
        Asked asked(code);
        const auto first = asked.focused();
        auto* answers = asked.form.findChild<ui::Segments*>(u"answer_"_qs + ui::toQString(first));
        REQUIRE(answers != nullptr);
        for (int i = 0; i < answers->count(); ++i) {
            const auto digit = ui::keyHint(&answers->button(i)).toInt();
            REQUIRE(digit >= 1);
            CHECK(answers->button(i).text() == byDigit[digit - 1]); // read aloud is the answer
        }
        asked.press(Qt::Key_3, u"3"_qs);
        CHECK(asked.form.answers().at(first).code == AnswerCode::Unknown);
    }
}

TEST_CASE("a digit without an answer in its place answers nothing", "[assessments]") {
    Asked asked("SR-1");
    const auto first = asked.focused();
    asked.press(Qt::Key_9, u"9"_qs);
    CHECK_FALSE(asked.form.answers().has(first));
    CHECK(asked.focused() == first);
}

TEST_CASE("how to ask is open at the first look and folded afterwards", "[assessments]") {
    Asked asked("SR-1");
    const auto* guidance = asked.form.findChild<QLabel*>(u"assessment_guidance"_qs);
    auto* fold = asked.form.findChild<QPushButton*>(u"how_to_ask"_qs);
    REQUIRE(guidance != nullptr);
    REQUIRE(fold != nullptr);
    CHECK(guidance->isVisibleTo(&asked.form));
    asked.press(Qt::Key_2, u"2"_qs);
    CHECK(guidance->isVisibleTo(&asked.form));   // nothing jumps while somebody answers
    asked.form.setAnswers(asked.form.answers()); // opened again
    CHECK_FALSE(guidance->isVisibleTo(&asked.form));
    fold->click();
    CHECK(guidance->isVisibleTo(&asked.form));
}

TEST_CASE("how to ask each question stands there until it is folded", "[assessments]") {
    Asked asked("SR-1");
    const auto labels = asked.form.findChildren<QLabel*>();
    const auto found = std::find_if(labels.begin(), labels.end(), [](const auto* label) {
        return label->text().startsWith(u"At any time, not only now."_qs); // of R5
    });
    REQUIRE(found != labels.end());
    const auto* hint = *found;
    asked.focusOn("R1");
    CHECK(hint->isVisibleTo(&asked.form)); // nothing jumps when the keys come
    asked.form.findChild<QPushButton*>(u"how_to_ask"_qs)->click();
    CHECK_FALSE(hint->isVisibleTo(&asked.form));
    asked.focusOn("R5");
    CHECK(hint->isVisibleTo(&asked.form));
    asked.focusOn("R1");
    CHECK_FALSE(hint->isVisibleTo(&asked.form));
}

TEST_CASE("the form says which questionnaire it is and what its marks mean", "[assessments]") {
    Asked asked("SR-1");
    const auto text = [&](const char* name) {
        const auto* label = asked.form.findChild<QLabel*>(QString::fromLatin1(name));
        REQUIRE(label != nullptr);
        return label->text();
    };
    CHECK(text("assessment_title").startsWith(u"SR-1: "_qs));
    CHECK(text("marks_legend").contains(u"!!  Critical now"_qs));
}

TEST_CASE("a question has the number and the marks by which reasons name it", "[assessments]") {
    Asked asked("SR-1");
    const auto number = [&](const char* id) {
        auto* label = asked.form.findChild<QLabel*>(u"number_"_qs + QString::fromLatin1(id));
        REQUIRE(label != nullptr);
        return label->text().toStdString();
    };
    CHECK(number("R1") == "R1 !!");
    CHECK(number("R2") == "R2 !");
    CHECK(number("R3") == "R3");
}

TEST_CASE("the last question is seen whole when the keys reach it", "[assessments]") {
    Asked asked("TI-1");
    const ui::FocusSight sight(asked.window);
    asked.form.resize(520, 300); // answers below their questions
    const auto rows = asked.form.findChildren<ui::QuestionRow*>();
    auto* last = rows.back();
    rows.at(rows.size() - 2)->focusAnswers();
    asked.press(Qt::Key_Down);
    REQUIRE(asked.focused() == last->itemId());
    const QWidget& view = *asked.form.viewport();
    CHECK(QTest::qWaitFor([&] {
        const int foot = last->mapTo(&view, QPoint(0, last->height())).y();
        return foot > 0 && foot <= view.height();
    }));
}
