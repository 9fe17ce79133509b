// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Field.h"

#include "tests/ui/support/Look.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/ErrorSummary.h"
#include "ui/components/Segments.h"
#include "ui/forms/PlainScroll.h"
#include "ui/theme/RingRoom.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace zaklon::ui;

namespace {

std::string spoken(QWidget& widget, QAccessible::Text kind) {
    auto* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(kind).toStdString() : "no interface";
}

} // namespace

TEST_CASE("a field gives its editor label, name and description", "[components]") {
    auto* edit = new QLineEdit;
    Field field(QStringLiteral("Date of the report"), edit);
    field.setHint(QStringLiteral("Leave empty if not known"));
    CHECK(spoken(*edit, QAccessible::Name) == "Date of the report");
    CHECK(spoken(*edit, QAccessible::Description) == "Leave empty if not known");
    bool labelled = false;
    for (const auto* label : field.findChildren<QLabel*>()) {
        labelled = labelled || label->buddy() == edit;
    }
    CHECK(labelled);
    field.setOptional(true);
    CHECK(spoken(*edit, QAccessible::Name) == "Date of the report, optional");
}

TEST_CASE("a long label of an optional field takes a second line, not a wider form",
          "[components]") {
    auto* edit = new QLineEdit;
    Field field(QStringLiteral("Why nobody meets this need until now"), edit);
    field.setOptional(true);
    field.resize(180, 200);
    field.show();
    const QLabel* label = nullptr;
    for (const auto* each : field.findChildren<QLabel*>()) {
        label = each->buddy() == edit ? each : label;
    }
    REQUIRE(label != nullptr);
    CHECK(field.minimumSizeHint().width() <= 180);
    const int lineAndHalf = QFontMetrics(label->font()).height() * 3 / 2;
    CHECK(label->heightForWidth(label->width()) > lineAndHalf);
    CHECK(label->height() >= label->heightForWidth(label->width()));
    field.resize(600, 200);
    CHECK(label->heightForWidth(label->width()) < lineAndHalf);
}

TEST_CASE("'optional' stands after its label or below it, and takes no line from it",
          "[components]") {
    auto* edit = new QLineEdit;
    Field field(QStringLiteral("Leaves on, as planned"), edit);
    field.setOptional(true);
    field.resize(400, 200);
    field.show();
    const QLabel* label = nullptr;
    const QLabel* optional = nullptr;
    for (const auto* each : field.findChildren<QLabel*>()) {
        label = each->buddy() == edit ? each : label;
        optional = each->text() == QStringLiteral("optional") ? each : optional;
    }
    REQUIRE((label != nullptr && optional != nullptr));
    const int lineAndHalf = QFontMetrics(label->font()).height() * 3 / 2;
    CHECK(optional->y() < label->geometry().bottom());
    const int gap = optional->x() - label->geometry().right();
    CHECK((gap > 0 && gap < 16));
    field.resize(label->maximumWidth() + 20, 200);
    QCoreApplication::processEvents();
    CHECK(label->height() < lineAndHalf);
    CHECK(optional->y() > label->y() + label->height() / 2);
    CHECK(optional->x() == label->x());
    CHECK(edit->y() >= optional->geometry().bottom());
}

TEST_CASE("fields in a place that scrolls have their height at every width", "[components]") {
    zaklon::test::appearance();
    QScrollArea area;
    auto* inside = new QWidget;
    auto* form = new QFrame(inside);
    auto* rows = new QVBoxLayout(form);
    std::vector<QLineEdit*> boxes;
    for (int each = 0; each < 3; ++each) {
        boxes.push_back(new QLineEdit);
        auto* field = new Field(QStringLiteral("Where it is"), boxes.back(), form);
        field->setHint(QStringLiteral("A document that the employer holds is a sign to look at."));
        rows->addWidget(field);
    }
    keepRingRoom(*form);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(form);
    column->addStretch(1);
    showThrough(area, inside);
    area.show();
    for (int width = 220; width < 460; ++width) {
        area.resize(width, 240);
        QTest::qWait(1);
        for (const auto* box : boxes) {
            INFO(width);
            CHECK(box->height() == box->sizeHint().height());
            for (const auto* label : box->parentWidget()->findChildren<QLabel*>()) {
                if (label->isVisible()) {
                    CHECK(label->height() >= label->heightForWidth(label->width()));
                }
            }
        }
    }
}

TEST_CASE("an error is shown, spoken before the hint, and taken away", "[components]") {
    auto* edit = new QLineEdit(QStringLiteral("31 2 2026"));
    Field field(QStringLiteral("Date of birth"), edit);
    field.setHint(QStringLiteral("As she knows it"));
    field.show();
    auto* words = field.findChild<QWidget*>(QStringLiteral("fieldError"));
    REQUIRE(words != nullptr);
    CHECK_FALSE(words->isVisible());
    field.setError(QStringLiteral("31 February does not exist. Check the day."));
    CHECK(field.hasError());
    CHECK(words->isVisible());
    CHECK(edit->property("invalid").toBool());
    CHECK(edit->text().toStdString() == "31 2 2026");
    CHECK(spoken(*edit, QAccessible::Description) ==
          "31 February does not exist. Check the day. As she knows it");
    field.clearError();
    CHECK_FALSE(words->isVisible());
    CHECK_FALSE(edit->property("invalid").toBool());
    CHECK(spoken(*edit, QAccessible::Description) == "As she knows it");
}

TEST_CASE("a field around several buttons is named and takes the focus to them", "[components]") {
    auto* answers = new Segments({QStringLiteral("Yes"), QStringLiteral("No")});
    Field field(QStringLiteral("Is she safe now?"), answers);
    field.show();
    REQUIRE(QTest::qWaitForWindowActive(&field));
    CHECK(spoken(*answers, QAccessible::Name) == "Is she safe now?");
    field.setFocus();
    CHECK(answers->button(0).hasFocus());
}

TEST_CASE("the summary of problems puts the keys where something is to be mended", "[components]") {
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    auto* summary = new ErrorSummary;
    auto* good = new Field(QStringLiteral("Language"), new QLineEdit);
    auto* bad = new Field(QStringLiteral("Date of birth"), new QLineEdit);
    for (QWidget* part : {static_cast<QWidget*>(summary), static_cast<QWidget*>(good),
                          static_cast<QWidget*>(bad)}) {
        column->addWidget(part);
    }
    form.show();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    CHECK_FALSE(summary->show({good, bad}));
    CHECK_FALSE(summary->isVisible());
    bad->setError(QStringLiteral("31 February does not exist. Check the day."));
    REQUIRE(summary->show({good, bad}));
    CHECK(summary->isVisible());
    auto* link = summary->findChild<QPushButton*>(QStringLiteral("problem1"));
    REQUIRE(link != nullptr);
    CHECK(bad->editor().hasFocus()); // what is typed next goes there, not to a link
    CHECK(link->text().toStdString() == "Date of birth");
    CHECK(link->accessibleName().toStdString() ==
          "Date of birth: 31 February does not exist. Check the day.");
    CHECK(summary->findChild<QPushButton*>(QStringLiteral("problem2")) == nullptr);
    CHECK((link->focusPolicy() & Qt::TabFocus) != 0);
    good->editor().setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    CHECK(bad->editor().hasFocus());
}

TEST_CASE("a long label in the summary of problems wraps instead of widening the form",
          "[components]") {
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    auto* summary = new ErrorSummary;
    auto* bad = new Field(QStringLiteral("A plan of safety for the way out, made together with the "
                                         "person and gone over once more"),
                          new QLineEdit);
    column->addWidget(summary);
    column->addWidget(bad);
    bad->setError(QStringLiteral("Choose an answer."));
    form.resize(320, 500);
    form.show();
    REQUIRE(summary->show({bad}));
    QCoreApplication::processEvents();
    CHECK(form.minimumSizeHint().width() <= 320);
    const auto* link = summary->findChild<QPushButton*>(QStringLiteral("problem1"));
    REQUIRE(link != nullptr);
    REQUIRE(link->width() < link->sizeHint().width());
    CHECK(link->heightForWidth(link->width()) > link->sizeHint().height());
    CHECK(link->height() >= link->heightForWidth(link->width()));
}

TEST_CASE("a tick stands before its label, which sets it too", "[components]") {
    auto* tick = new QCheckBox;
    Field field(QStringLiteral("Came through a personal contact, outside a formal referral"), tick);
    field.setHint(QStringLiteral("Ask only if it is safe"));
    field.resize(320, 120);
    field.show();
    QLabel* label = nullptr;
    for (auto* each : field.findChildren<QLabel*>()) {
        label = each->buddy() == tick ? each : label;
    }
    REQUIRE(label != nullptr);
    CHECK(tick->geometry().right() < label->geometry().left());
    CHECK(label->geometry().top() <= tick->geometry().center().y());
    CHECK(label->geometry().bottom() >= tick->geometry().center().y());
    CHECK(spoken(*tick, QAccessible::Name) == label->text().toStdString());
    QTest::mouseClick(label, Qt::LeftButton);
    CHECK(tick->isChecked());
}

TEST_CASE("a field says that nothing in its list is what was typed, also when the keys went on",
          "[components]") {
    zaklon::test::appearance();
    QWidget window;
    auto* box = new QComboBox;
    box->addItems({QString(), QStringLiteral("Serbia"), QStringLiteral("Bosnia")});
    Field field(QStringLiteral("Country"), box, &window);
    QLineEdit next(&window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    box->setFocus();
    SECTION("nothing was chosen") {
        zaklon::test::typeInto(*box, QStringLiteral("xq"));
        next.setFocus();
        CHECK(field.error() == QStringLiteral("There is no 'xq' in this list. Nothing is chosen."));
    }
    SECTION("what was chosen before stands, until something else is") {
        box->setCurrentIndex(1);
        zaklon::test::typeInto(*box, QStringLiteral("xq"));
        next.setFocus();
        CHECK(box->currentIndex() == 1);
        CHECK(field.error() ==
              QStringLiteral("There is no 'xq' in this list. 'Serbia' stays chosen."));
        box->setFocus();
        zaklon::test::typeInto(*box, QStringLiteral("bos"));
        CHECK(box->currentIndex() == 2);
        CHECK_FALSE(field.hasError());
    }
    SECTION("another problem of the field is not taken away by a search") {
        field.setError(QStringLiteral("Choose one."));
        zaklon::test::typeInto(*box, QStringLiteral("bos"));
        CHECK(field.error() == QStringLiteral("Choose one."));
    }
}
