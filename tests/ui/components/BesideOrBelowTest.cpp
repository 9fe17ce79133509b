// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/BesideOrBelow.h"

#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon::ui;

namespace {

struct Question {
    QWidget window; // a window is never narrower than its layout asks
    QWidget& row = *new QWidget(&window);
    Segments* answers = new Segments(
        {QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("Prefers not to say")}, &row);
    TextLabel* text = new TextLabel(QStringLiteral("In danger at this moment"), TextRole::Body,
                                    &Theme::text, &row);

    Question() {
        text->setWordWrap(true);
        answers->setWraps(true);
        auto* line = new BesideOrBelow(200, 30, &row);
        auto* words = new QHBoxLayout;
        words->addWidget(text, 1);
        line->setWords(words);
        line->setAnswers(answers);
    }
    void stand(int width) {
        row.resize(width, row.layout()->heightForWidth(width));
        window.show();
        row.layout()->activate();
    }
};

} // namespace

TEST_CASE("answers stand beside their question while its words read well", "[components]") {
    Question question;
    question.stand(700);
    CHECK(question.answers->x() > question.text->geometry().right());
    CHECK(question.answers->geometry().right() <= question.row.rect().right());
}

TEST_CASE("answers go below with their whole height, in the room that was promised",
          "[components]") {
    Question question;
    for (const int width : {360, 200}) { // one line of answers, then more than one
        question.stand(width);
        CHECK(question.answers->y() > question.text->geometry().bottom());
        CHECK(question.answers->geometry().bottom() <= question.row.rect().bottom());
        for (int i = 0; i < question.answers->count(); ++i) {
            const auto& button = question.answers->button(i);
            INFO(width << " " << i);
            CHECK(button.geometry().bottom() <= question.answers->rect().bottom());
            CHECK(button.geometry().right() <= question.answers->rect().right());
        }
    }
}
