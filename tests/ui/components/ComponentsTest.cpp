// SPDX-License-Identifier: GPL-3.0-or-later
// What all components share: they have a name, a role and a size, mirror, and grow with the text.
#include "tests/ui/support/Look.h"
#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/DueRow.h"
#include "ui/components/ElidedLabel.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FilterChip.h"
#include "ui/components/Meter.h"
#include "ui/components/RiskBadge.h"
#include "ui/components/RiskTrend.h"
#include "ui/components/SectionList.h"
#include "ui/components/StepArrow.h"
#include "ui/components/Tile.h"
#include "ui/components/TimelineRow.h"
#include "ui/components/Toast.h"
#include "ui/theme/Appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <vector>

using namespace zaklon::ui;
using zaklon::test::appearance;

namespace {

struct Sample {
    const char* name;
    QAccessible::Role role;
    std::unique_ptr<QWidget> widget;
};

std::vector<Sample> samples() {
    std::vector<Sample> all;
    const auto add = [&all](const char* name, QAccessible::Role role, QWidget* widget) {
        all.push_back({name, role, std::unique_ptr<QWidget>(widget)});
    };
    add("4 days over", QAccessible::StaticText, new Chip(u"4 days over"_qs, Tone::High));
    auto* badge = new RiskBadge(RiskBadge::Level::High, u"High risk"_qs);
    badge->setTrend(RiskBadge::Trend::Rising);
    add("High risk, rising", QAccessible::StaticText, badge);
    add("Do not contact", QAccessible::AlertMessage,
        new Banner(Tone::Severe, IconName::Shield, u"Do not contact"_qs, u"Speak first."_qs));
    add("Timeline", QAccessible::Grouping, new Card(u"Timeline"_qs));
    add("Nothing is due", QAccessible::Grouping,
        new EmptyState(IconName::Today, u"Nothing is due"_qs, u"The next is on 12 March."_qs));
    add("6 Mar 2026, Contact made", QAccessible::ListItem,
        new TimelineRow({IconName::Phone, Tone::Info, u"Contact made"_qs, u"6 Mar 2026"_qs,
                         u"She is well."_qs, u"M. J."_qs}));
    add("Report submitted, done", QAccessible::ListItem,
        new StepArrow(u"Report submitted"_qs, u"M. J."_qs, StepArrow::State::Done));
    auto* tile = new Tile(IconName::Clock, Tone::High);
    tile->setContent(u"2"_qs, u"overdue"_qs, u"oldest by 4 days"_qs);
    add("2 overdue", QAccessible::CheckBox, tile);
    add("Follow-up, ZK-2025-0147, today", QAccessible::ListItem,
        new DueRow({IconName::Clock, u"Follow-up"_qs, u"ZK-2025-0147"_qs, u"90 days ago."_qs,
                    u"today"_qs, Tone::Accent, u"Record"_qs}));
    add("A long line", QAccessible::StaticText, new ElidedLabel(u"A long line"_qs));
    add("Remove Active", QAccessible::PushButton, new FilterChip(u"Active"_qs));
    auto* trend = new RiskTrend;
    trend->setScale({{0, Tone::Neutral}, {7, Tone::High}}, 28);
    trend->setPoints(
        {{0, 4, u"Oct"_qs, u"4 in October"_qs}, {1, 16, u"Feb"_qs, u"16 in February"_qs}},
        u"Rising to 16"_qs);
    add("Rising to 16", QAccessible::Graphic, trend);
    auto* meter = new Meter;
    meter->setScale({{0, Tone::Neutral, u"Low"_qs}, {7, Tone::High, u"High"_qs}}, 28);
    meter->setScore(16, u"16 of 28, high risk"_qs);
    add("16 of 28, high risk", QAccessible::StaticText, meter);
    return all;
}

} // namespace

TEST_CASE("every component has a name, a role and an object name", "[components]") {
    for (const Sample& sample : samples()) {
        auto* access = QAccessible::queryAccessibleInterface(sample.widget.get());
        REQUIRE(access != nullptr);
        CHECK(access->text(QAccessible::Name).toStdString() == sample.name);
        CHECK(access->role() == sample.role);
        CHECK_FALSE(sample.widget->objectName().isEmpty());
    }
}

TEST_CASE("every component grows with the text", "[components]") {
    for (const Sample& sample : samples()) {
        INFO(sample.name);
        appearance().setTextScale(1.0);
        const QSize normal = sample.widget->sizeHint();
        appearance().setTextScale(1.5);
        if (sample.widget->layout() != nullptr) {
            sample.widget->layout()->activate(); // shown widgets do this by themselves
        }
        const QSize large = sample.widget->sizeHint();
        CHECK(large.height() > normal.height());
        CHECK(large.width() >= normal.width());
    }
}

TEST_CASE("every component looks different from right to left and in dark", "[components]") {
    for (const Sample& sample : samples()) {
        INFO(sample.name);
        QWidget& widget = *sample.widget;
        widget.resize(widget.sizeHint().expandedTo(QSize(300, 40)));
        const QImage leftToRight = widget.grab().toImage();
        appearance().setMode(Appearance::Mode::Dark);
        CHECK(widget.grab().toImage() != leftToRight);
        appearance().setMode(Appearance::Mode::Light);
        CHECK(widget.grab().toImage() == leftToRight);
        widget.setLayoutDirection(Qt::RightToLeft);
        const bool symmetrical = qobject_cast<Chip*>(&widget) != nullptr ||
                                 qobject_cast<EmptyState*>(&widget) != nullptr;
        CHECK((widget.grab().toImage() != leftToRight || symmetrical));
    }
}

TEST_CASE("rows of one list have their verbs beside the words together or below", "[components]") {
    const auto row = [](const QString& when) {
        return std::make_unique<DueRow>(DueRow::Due{IconName::Clock,
                                                    u"Assess again"_qs,
                                                    {},
                                                    u"Opened by the decision."_qs,
                                                    when,
                                                    Tone::Attention,
                                                    u"Record"_qs});
    };
    const auto brief = row(u"7. 12."_qs);
    const auto lengthy = row(u"Thursday, 3. 12. 2026."_qs);
    DueRow::alignVerbs({brief.get(), lengthy.get()});
    const auto isBelow = [](DueRow& each, int width) {
        each.resize(width, each.heightForWidth(width));
        each.show();
        each.layout()->activate();
        const auto* what = each.findChild<ElidedLabel*>();
        return each.verb().mapTo(&each, QPoint()).y() > what->mapTo(&each, QPoint()).y() + 10;
    };
    int below = 0;
    for (int width = 360; width <= 720; width += 20) {
        INFO(width);
        const bool isBriefBelow = isBelow(*brief, width);
        CHECK(isBriefBelow == isBelow(*lengthy, width));
        below += isBriefBelow ? 1 : 0;
    }
    CHECK(below > 0);
    CHECK(below < 19);
}

TEST_CASE("a row of two lines keeps them until the text is large", "[components]") {
    appearance().setTextScale(1.0);
    DueRow row({IconName::Clock, u"Feedback was promised: Commissariat for Refugees"_qs,
                u"ZK-2025-0147"_qs, u"Reported on 11 Jun 2026, and nobody has told them yet."_qs,
                u"158 days over"_qs, Tone::High, u"Tell"_qs});
    row.setRisk(RiskBadge::Level::Immediate, u"Immediate danger"_qs);
    row.setTwoLines();
    const int wide = row.heightForWidth(1400);
    CHECK(row.heightForWidth(820) == wide);
    row.resize(820, wide);
    row.show();
    row.layout()->activate();
    const auto* badge = row.findChild<RiskBadge*>();
    const auto* what = row.findChild<ElidedLabel*>();
    const auto middle = [&](const QWidget& each) {
        return each.mapTo(&row, each.rect().center()).y();
    };
    CHECK(std::abs(middle(*badge) - middle(*what)) <= 2);
    CHECK(what->toolTip() == what->text()); // it ends, and its tip does not
    appearance().setTextScale(2.0);
    row.layout()->activate();
    CHECK(what->sizePolicy().hasHeightForWidth());
    appearance().setTextScale(1.0);
}

TEST_CASE("what somebody wrote stands in no tip of a row", "[components]") {
    DueRow::Due due{
        IconName::Clock,    u"Make a safety plan together, and keep it at a safe place"_qs,
        u"ZK-2025-0147"_qs, {},
        u"today"_qs,        Tone::Accent,
        u"Carry out"_qs};
    due.isConfidential = true;
    DueRow row(due);
    row.setTwoLines();
    row.resize(500, row.heightForWidth(500));
    row.show();
    row.layout()->activate();
    const auto* what = row.findChild<ElidedLabel*>();
    REQUIRE(what->width() < what->sizeHint().width());
    CHECK(what->toolTip().isEmpty());
}

TEST_CASE("rows of one person that follow each other say the level once", "[components]") {
    const auto row = [](const QString& code) {
        auto made = std::make_unique<DueRow>(DueRow::Due{IconName::Clock, u"Assess again"_qs, code,
                                                         u"It is time."_qs, u"today"_qs,
                                                         Tone::Accent, u"Assess"_qs});
        made->setRisk(RiskBadge::Level::High, u"High risk"_qs);
        return made;
    };
    const auto first = row(u"ZK-2025-0147"_qs);
    const auto second = row(u"ZK-2025-0147"_qs);
    const auto other = row(u"ZK-2025-0148"_qs);
    DueRow::joinPeople({first.get(), second.get(), other.get()});
    const auto saysLevel = [](DueRow& each) {
        return each.findChild<RiskBadge*>()->isVisibleTo(&each);
    };
    CHECK(saysLevel(*first));
    CHECK_FALSE(saysLevel(*second));
    CHECK(saysLevel(*other));
    CHECK(second->accessibleName().contains(u"ZK-2025-0147"_qs));
}

TEST_CASE("a toast says its sentence, offers Undo and goes when used", "[components]") {
    QWidget window;
    window.resize(800, 600);
    Toast toast(&window);
    window.show();
    CHECK_FALSE(toast.isVisible());
    int undone = 0;
    QObject::connect(&toast, &Toast::undoRequested, [&undone] { ++undone; });
    toast.say(u"The contact is recorded."_qs, Toast::Offer::Undo);
    CHECK(toast.isVisible());
    CHECK(toast.accessibleName().toStdString() == "The contact is recorded.");
    CHECK(window.rect().contains(toast.geometry()));
    auto* undo = toast.findChild<QPushButton*>(u"toastUndo"_qs);
    REQUIRE(undo != nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
    toast.say(u"Saved."_qs);
    CHECK_FALSE(undo->isVisible());
    int putBack = 0;
    QObject::connect(&toast, &Toast::putBackRequested, [&putBack] { ++putBack; });
    toast.say(u"Taken back: saved."_qs, Toast::Offer::PutBack);
    CHECK_FALSE(undo->isVisible());
    toast.findChild<QPushButton*>(u"toastPutBack"_qs)->click();
    CHECK(putBack == 1);
}

TEST_CASE("a toast lies in the line above the page and covers nothing of it", "[components]") {
    QWidget window;
    window.resize(800, 600);
    QWidget line(&window);
    line.setGeometry(84, 0, 716, 56);
    Toast toast(&window);
    toast.lieOver(line, [](int /*least*/) { return Toast::Room{8, 600}; });
    window.show();
    toast.say(u"The assessment is completed and saved."_qs, Toast::Offer::Undo);
    QCoreApplication::processEvents();
    CHECK(toast.isVisible());
    const auto* said = toast.findChild<QLabel*>();
    CHECK(said->height() < 2 * said->fontMetrics().lineSpacing()); // one line, not a narrow column
    CHECK(line.geometry().contains(toast.geometry()));
    CHECK(toast.geometry().right() + 1 == 84 + 600);
    window.setLayoutDirection(Qt::RightToLeft);
    toast.say(u"The assessment is completed and saved."_qs, Toast::Offer::Undo);
    CHECK(toast.geometry().left() == 84 + 716 - 600);
}

TEST_CASE("a toast with a long sentence stays in its line", "[components]") {
    QWidget window;
    window.resize(800, 600);
    QWidget line(&window);
    line.setGeometry(84, 0, 716, 56);
    Toast toast(&window);
    toast.lieOver(line, [](int /*least*/) { return Toast::Room{8, 600}; });
    window.show();
    auto* said = toast.findChild<QLabel*>();
    REQUIRE(said != nullptr);
    QString sentence = u"Taken back:"_qs;
    while (said->fontMetrics().horizontalAdvance(sentence) <= line.width() / 2) {
        sentence += u" saved"_qs;
    }
    toast.say(sentence); // more than half of the line, and there is room for it
    CHECK(said->height() < 2 * said->fontMetrics().lineSpacing());
    CHECK(said->text() == sentence);
    CHECK(said->toolTip().isEmpty());
    CHECK(line.geometry().contains(toast.geometry()));

    const QString whole = sentence.repeated(8);
    toast.say(whole, Toast::Offer::PutBack);
    CHECK(line.geometry().contains(toast.geometry()));
    CHECK(toast.geometry().right() + 1 == 84 + 600);
    CHECK(said->text().endsWith(QChar(0x2026)));
    CHECK(said->text().size() > sentence.size() / 2); // as much as there is room for
    CHECK(said->toolTip() == whole);
    CHECK(toast.accessibleName() == whole);
    CHECK(said->height() < 3 * said->fontMetrics().lineSpacing());
}

TEST_CASE("a toast stays in the free room of its line however long it is", "[components]") {
    QWidget window;
    window.resize(800, 600);
    QWidget line(&window);
    line.setGeometry(84, 0, 716, 56);
    Toast toast(&window);
    int asked = 0;
    toast.lieOver(line, [&asked](int least) {
        asked = least;
        return Toast::Room{200, 600}; // between a title and a field to search in
    });
    window.show();
    toast.say(QString(u"The outcome is saved. "_qs).repeated(12), Toast::Offer::Undo);
    CHECK(toast.geometry().left() >= 84 + 200);
    CHECK(toast.geometry().right() + 1 == 84 + 600);
    CHECK(asked < 400); // it fits there
    const int ofLong = asked;
    toast.say(u"Saved."_qs, Toast::Offer::Undo);
    CHECK(asked < ofLong);
}

TEST_CASE("sections are walked with arrows and say their chips", "[components]") {
    SectionList list;
    list.addSection(IconName::Overview, u"Overview"_qs);
    list.addSection(IconName::Gauge, u"Risk"_qs);
    list.setChip(1, u"due"_qs, Tone::High);
    std::vector<int> chosen;
    QObject::connect(&list, &SectionList::sectionChosen,
                     [&chosen](int section) { chosen.push_back(section); });
    list.setCurrentSection(0);
    list.show();
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(chosen == std::vector{0, 1});
    CHECK(list.model()->index(1, 0).data(Qt::AccessibleTextRole).toString().toStdString() ==
          "Risk, due");
}

TEST_CASE("a list of sections keeps its width when a reserved chip comes and goes",
          "[components]") {
    SectionList list;
    list.addSection(IconName::Shield, u"Identification"_qs);
    const int plain = list.fittingWidth();
    list.reserveChips(0, {u"88"_qs, u"due"_qs});
    const int reserved = list.fittingWidth();
    CHECK(reserved > plain);
    list.setChip(0, u"2"_qs);
    CHECK(list.fittingWidth() == reserved);
    list.setChip(0, u"due"_qs, Tone::High);
    CHECK(list.fittingWidth() == reserved);
}

TEST_CASE("a step tells its state in words", "[components]") {
    StepArrow step(u"Passport"_qs, u"waiting for the embassy"_qs, StepArrow::State::Waiting);
    CHECK(step.accessibleName().toStdString() == "Passport, waiting for somebody");
    step.setState(StepArrow::State::Ended);
    CHECK(step.accessibleName().toStdString() == "Passport, ended");
}
