// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Segments.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace zaklon::ui;

namespace {

/// Four answers between two line edits, shown and active.
struct Questionnaire {
    QWidget window;
    QLineEdit* before = new QLineEdit;
    Segments* answers = new Segments({QStringLiteral("Yes"), QStringLiteral("No"),
                                      QStringLiteral("Unknown"), QStringLiteral("Not asked")});
    QLineEdit* after = new QLineEdit;
    std::vector<int> chosen;

    Questionnaire() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(answers);
        column->addWidget(after);
        QObject::connect(answers, &Segments::chosen,
                         [this](int index) { chosen.push_back(index); });
        window.show();
    }
    QWidget* focused() const { return window.focusWidget(); }
};

} // namespace

TEST_CASE("no answer is chosen until somebody chooses", "[components]") {
    Questionnaire page;
    CHECK_FALSE(page.answers->current().has_value());
    page.answers->setCurrent(2);
    CHECK(page.answers->current() == 2);
    page.answers->setCurrent(std::nullopt);
    CHECK_FALSE(page.answers->current().has_value());
    CHECK(page.chosen.empty());
}

TEST_CASE("arrows move inside, space answers, Tab leaves", "[components]") {
    Questionnaire page;
    page.answers->setAnsweredByOwnKeys();
    REQUIRE(QTest::qWaitForWindowActive(&page.window));
    page.before->setFocus();
    QTest::keyClick(page.focused(), Qt::Key_Tab);
    CHECK(page.focused() == &page.answers->button(0));
    QTest::keyClick(page.focused(), Qt::Key_Right);
    QTest::keyClick(page.focused(), Qt::Key_Right);
    CHECK(page.focused() == &page.answers->button(2));
    CHECK(page.chosen.empty());
    QTest::keyClick(page.focused(), Qt::Key_Space);
    CHECK(page.chosen == std::vector{2});
    QTest::keyClick(page.focused(), Qt::Key_Tab);
    CHECK(page.focused() == page.after);
    QTest::keyClick(page.focused(), Qt::Key_Backtab);
    CHECK(page.focused() == &page.answers->button(2));
    QTest::keyClick(page.focused(), Qt::Key_Left);
    CHECK(page.focused() == &page.answers->button(1));
}

TEST_CASE("an arrow chooses, as among radio buttons", "[components]") {
    Questionnaire page;
    page.answers->setCurrent(0);
    REQUIRE(QTest::qWaitForWindowActive(&page.window));
    page.answers->setFocus();
    QTest::keyClick(page.focused(), Qt::Key_Right);
    QTest::keyClick(page.focused(), Qt::Key_Right);
    CHECK(page.chosen == std::vector{1, 2});
    QTest::keyClick(page.focused(), Qt::Key_Left);
    CHECK(page.chosen == std::vector{1, 2, 1});
    CHECK(page.answers->current() == 1);
    CHECK(page.focused() == &page.answers->button(1));
}

TEST_CASE("arrows follow the reading direction", "[components]") {
    Questionnaire page;
    page.window.setLayoutDirection(Qt::RightToLeft);
    REQUIRE(QTest::qWaitForWindowActive(&page.window));
    page.answers->setFocus();
    QTest::keyClick(page.focused(), Qt::Key_Left);
    CHECK(page.focused() == &page.answers->button(1));
    QTest::keyClick(page.focused(), Qt::Key_Right);
    CHECK(page.focused() == &page.answers->button(0));
}

TEST_CASE("digits answer, and only the digits there are answers for", "[components]") {
    Questionnaire page;
    REQUIRE(QTest::qWaitForWindowActive(&page.window));
    page.answers->setFocus();
    QTest::keyClick(page.focused(), Qt::Key_4);
    QTest::keyClick(page.focused(), Qt::Key_1);
    QTest::keyClick(page.focused(), Qt::Key_5);
    CHECK(page.chosen == std::vector{3, 0});
    CHECK(page.answers->current() == 0);
}

TEST_CASE("pressing the chosen answer again keeps it", "[components]") {
    Questionnaire page;
    QTest::mouseClick(&page.answers->button(1), Qt::LeftButton);
    QTest::mouseClick(&page.answers->button(1), Qt::LeftButton);
    CHECK(page.answers->current() == 1);
    CHECK(page.chosen == std::vector{1});
}

TEST_CASE("assistive technology finds radio buttons and can choose one", "[components]") {
    Questionnaire page;
    auto* button = QAccessible::queryAccessibleInterface(&page.answers->button(1));
    REQUIRE(button != nullptr);
    CHECK(button->role() == QAccessible::RadioButton);
    CHECK(button->text(QAccessible::Name).toStdString() == "No");
    CHECK_FALSE(button->state().checked);
    auto* actions = button->actionInterface();
    REQUIRE(actions != nullptr);
    actions->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(button->state().checked);
    CHECK(page.chosen == std::vector{1});
}
