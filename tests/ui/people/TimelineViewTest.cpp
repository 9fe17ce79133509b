// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TimelineView.h"

#include "core/reports/ReportStore.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Segments.h"
#include "ui/components/TimelineRow.h"
#include "ui/components/TimelineStrip.h"
#include "ui/people/TimelinePlace.h"
#include "ui/people/TimelineWords.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A person with one action done today, one three months ago and one two years ago.
struct ThreeEvents {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    ui::TimelineView view{fixture.session()};

    ThreeEvents() {
        for (const auto* on : {"2026-03-10", "2025-12-10", "2024-03-10"}) {
            auto action = anAction(person, {});
            action.state = ActionState::Done;
            action.doneOn = day(on);
            fixture.save(action);
        }
        showActions();
        view.resize(720, 500);
        view.showPerson(person);
        view.show();
    }
    void showActions() const {
        auto* kinds = view.findChild<QComboBox*>(QStringLiteral("timeline_kind"));
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(TimelineKind::Action)));
    }
    qsizetype rows() const { return view.findChildren<ui::TimelineRow*>().size(); }
    void zoom(const QKeySequence& keys) const {
        for (auto* action : view.actions()) {
            if (action->shortcut() == keys) {
                action->trigger();
            }
        }
    }
};

} // namespace

TEST_CASE("the timeline is looked at for a month, half a year or all time", "[timeline]") {
    ThreeEvents her;
    CHECK(her.rows() == 3);
    auto* span = her.view.findChild<ui::Segments*>(QStringLiteral("timeline_span"));
    span->button(1).click();
    CHECK(her.rows() == 2);
    span->button(0).click();
    CHECK(her.rows() == 1);
    CHECK(her.view.query().since == day("2026-02-08"));
}

TEST_CASE("printing the overview is found by its words", "[timeline]") {
    ThreeEvents her;
    QSignalSpy asked(&her.view, &ui::TimelineView::printRequested);
    for (const auto& command : ui::buttonCommands(her.view)) {
        if (command.words == QStringLiteral("Print the overview")) {
            ui::pressButton(*command.button);
        }
    }
    CHECK(asked.count() == 1);
}

TEST_CASE("the time that is looked at grows and shrinks by key", "[timeline]") {
    ThreeEvents her;
    her.zoom(QKeySequence::ZoomIn);
    CHECK(her.rows() == 2);
    her.zoom(QKeySequence::ZoomIn);
    CHECK(her.rows() == 1);
    her.zoom(QKeySequence::ZoomIn);
    CHECK(her.rows() == 1);
    her.zoom(QKeySequence::ZoomOut);
    her.zoom(QKeySequence::ZoomOut);
    CHECK(her.rows() == 3);
}

TEST_CASE("a past month is looked at by button and by key, and today is one step away",
          "[timeline]") {
    ThreeEvents her;
    auto& earlier = *her.view.findChild<QPushButton*>(QStringLiteral("timeline_earlier"));
    auto& later = *her.view.findChild<QPushButton*>(QStringLiteral("timeline_later"));
    CHECK_FALSE(earlier.isEnabled()); // all time
    her.view.findChild<ui::Segments*>(QStringLiteral("timeline_span"))->button(0).click();
    CHECK_FALSE(later.isEnabled());
    earlier.click();
    CHECK(her.rows() == 0);
    her.zoom(Qt::CTRL | Qt::Key_Left);
    her.zoom(Qt::CTRL | Qt::Key_Left);
    CHECK(her.view.query().until == day("2025-12-10"));
    CHECK(her.rows() == 1);
    CHECK(later.isEnabled());
    her.zoom(Qt::CTRL | Qt::Key_Right);
    later.click();
    later.click();
    CHECK_FALSE(her.view.query().until.has_value());
    CHECK_FALSE(later.isEnabled());
    CHECK(her.rows() == 1);
}

TEST_CASE("the timeline keeps to the kind that was chosen", "[timeline]") {
    ThreeEvents her;
    auto* kinds = her.view.findChild<QComboBox*>(QStringLiteral("timeline_kind"));
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(TimelineKind::Contact)));
    CHECK(her.rows() == 0);
    kinds->setCurrentIndex(0);
    CHECK(her.rows() == 4); // and that the record was created
}

TEST_CASE("the line of time holds every event of the list and finds its row", "[timeline]") {
    ThreeEvents her;
    auto* strip = her.view.findChild<ui::TimelineStrip*>(QStringLiteral("timeline_strip"));
    CHECK(strip->accessibleName().contains(QStringLiteral("3")));
    QTest::keyClick(strip, Qt::Key_Home);
    CHECK(strip->accessibleDescription().contains(QStringLiteral("10 Mar 2024")));
}

TEST_CASE("a long life is shown in parts", "[timeline]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    for (int i = 0; i < 50; ++i) {
        auto action = anAction(person, {});
        action.state = ActionState::Done;
        action.doneOn = day("2026-03-01").plusDays(-i);
        fixture.save(action);
    }
    ui::TimelineView view(fixture.session());
    view.showPerson(person);
    const auto rows = [&] { return view.findChildren<ui::TimelineRow*>().size(); };
    CHECK(rows() == 40);
    view.findChild<QPushButton*>(QStringLiteral("timeline_older"))->click();
    CHECK(rows() == 51);
}

TEST_CASE("no life is too long for the timeline: older events are read when they are asked for",
          "[timeline]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    REQUIRE(fixture.session().vault().write([&](Transaction& transaction) -> Status {
        for (int i = 0; i < 450; ++i) {
            auto action = anAction(person, {});
            action.state = ActionState::Done;
            action.doneOn = day("2026-03-01").plusDays(-i);
            if (auto saved = transaction.save(action); !saved) {
                return saved;
            }
        }
        return {};
    }));
    ui::TimelineView view(fixture.session());
    view.showPerson(person);
    view.show();
    const auto rows = [&] { return view.findChildren<ui::TimelineRow*>().size(); };
    const auto* strip = view.findChild<ui::TimelineStrip*>(QStringLiteral("timeline_strip"));
    CHECK(strip->accessibleName().contains(QStringLiteral("451")));
    CHECK(rows() == 40);
    auto* older = view.findChild<QPushButton*>(QStringLiteral("timeline_older"));
    for (int i = 0; i < 11; ++i) {
        REQUIRE(older->isVisible());
        older->click();
    }
    CHECK_FALSE(older->isVisible());
    CHECK(rows() == 451);
}

TEST_CASE("the rows are walked by arrow keys, and Enter opens what one tells of", "[timeline]") {
    ThreeEvents her;
    REQUIRE(QTest::qWaitForWindowActive(&her.view));
    QString opened;
    QObject::connect(
        &her.view, &ui::TimelineView::entryOpened, &her.view,
        [&](const TimelineEntry& entry) { opened = QString::fromStdString(entry.day.toString()); });
    const auto rows = her.view.findChildren<ui::TimelineRow*>();
    REQUIRE(rows.size() == 3);
    const auto stops = std::count_if(rows.begin(), rows.end(), [](const auto* row) {
        return (row->focusPolicy() & Qt::TabFocus) != 0;
    });
    CHECK(stops == 1);
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Down);
    REQUIRE(rows[1]->hasFocus());
    QTest::keyClick(rows[1], Qt::Key_Return);
    CHECK(opened == QStringLiteral("2025-12-10"));
    QTest::keyClick(rows[1], Qt::Key_End);
    REQUIRE(rows[2]->hasFocus());
    CHECK(rows[2]->focusPolicy() == Qt::StrongFocus);
    CHECK(rows[2]->accessibleDescription().contains(QStringLiteral("Care plan")));
    her.view.showPerson(her.person); // what changed elsewhere is read again
    const auto again = her.view.findChildren<ui::TimelineRow*>();
    REQUIRE(again.size() == 3);
    CHECK(again[2]->hasFocus());
}

TEST_CASE("an event leads to its section, and a report to the report", "[timeline]") {
    PageFixture fixture;
    auto& navigator = fixture.navigator();
    const auto person = fixture.save(aPerson()).id;
    const auto open = [&](TimelineEntry entry) {
        ui::openTimelineEntry(fixture.session(), navigator, person, entry);
    };
    TimelineEntry entry;
    entry.kind = TimelineKind::Goal;
    open(entry);
    CHECK(navigator.person() == std::pair(person, ui::PersonSection::CarePlan));
    entry.kind = TimelineKind::Pathway;
    entry.detail = Code{"protection_of_victims"};
    open(entry);
    CHECK(navigator.person() == std::pair(person, ui::PersonSection::Identification));
    entry.detail = Code{"asylum"};
    open(entry);
    CHECK(navigator.person() == std::pair(person, ui::PersonSection::Referrals));
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(fixture.session().casework()).newCode().value();
    report.receivedOn = day("2026-03-01");
    fixture.save(report);
    ReportedPerson named;
    named.id = RecordId::generate();
    named.report = report.id;
    named.person = person;
    named.addedOn = day("2026-03-01");
    fixture.save(named);
    entry.kind = TimelineKind::Report;
    entry.record = named.id;
    open(entry);
    CHECK(navigator.report() == report.id);
}

TEST_CASE("every kind and event of the timeline has its own words", "[timeline]") {
    PageFixture fixture;
    const ui::TimelineWords words(fixture.session());
    QStringList names;
    for (const auto& [kind, code] : CodesOf<TimelineKind>::codes) {
        const auto name = ui::timelineKindWords(kind);
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(names.contains(name));
        names << name;
        for (const auto& [event, eventCode] : CodesOf<TimelineEvent>::codes) {
            TimelineEntry entry;
            entry.kind = kind;
            entry.event = event;
            CAPTURE(std::string(code), std::string(eventCode));
            if (kind != TimelineKind::Pathway && kind != TimelineKind::Assessment) {
                CHECK_FALSE(words.event(entry).title.isEmpty()); // those two name their definition
            }
        }
    }
}

TEST_CASE("a decision, a review and a contact attempt read as sentences", "[timeline]") {
    PageFixture fixture;
    const ui::TimelineWords words(fixture.session());
    TimelineEntry entry;
    entry.kind = TimelineKind::Procedure;
    entry.event = TimelineEvent::Decided;
    entry.subject = Code{"rejected"};
    CHECK(words.event(entry).title ==
          QStringLiteral("Decision (by whom: not recorded): Report dismissed"));
    entry.detail = Code{"social_work"};
    CHECK(words.event(entry).title ==
          QStringLiteral("Decision (Centre for social work): Report dismissed"));
    entry.event = TimelineEvent::Told;
    entry.subject = Code{"by_phone"};
    entry.detail = Code{"centre"};
    CHECK(words.event(entry).title ==
          QStringLiteral("The person was told the decision: By telephone, The Centre"));
    entry.kind = TimelineKind::Review;
    entry.event = TimelineEvent::Sent;
    entry.subject = Code{"ministry"};
    entry.detail = {};
    CHECK(words.event(entry).title ==
          QStringLiteral("Review of the decision requested: The ministry"));
    entry.kind = TimelineKind::Complaint;
    CHECK(words.event(entry).title ==
          QStringLiteral("Complaint that nobody decides: The ministry"));
    entry.event = TimelineEvent::Answered;
    entry.subject = Code{"fault_found"};
    entry.detail = Code{"ombudsman"};
    const auto answer = words.event(entry).title;
    CHECK(answer.startsWith(
        QStringLiteral("Answer to the complaint that nobody decides (Protector of Citizens): ")));
    entry.kind = TimelineKind::Review;
    CHECK(words.event(entry).title.startsWith(
        QStringLiteral("Answer to the request for review (Protector of Citizens): ")));
    entry.kind = TimelineKind::Contact;
    entry.event = TimelineEvent::Recorded;
    entry.subject = Code{"mobile"};
    entry.detail = Code{"no_answer"};
    CHECK(words.event(entry).title.endsWith(QStringLiteral(", No answer")));
}

TEST_CASE("the bar keeps the keys when it goes below the heading", "[timeline]") {
    ThreeEvents her;
    her.view.resize(1400, 500);
    REQUIRE(QTest::qWaitForWindowActive(&her.view));
    auto* span = her.view.findChild<ui::Segments*>(QStringLiteral("timeline_span"));
    const QWidget* bar = span->parentWidget();
    const QWidget* beside = bar->parentWidget();
    her.view.firstFocus()->setFocus();
    const QWidget* focus = QApplication::focusWidget();
    REQUIRE(bar->isAncestorOf(focus));
    her.view.resize(400, 500);
    REQUIRE(QTest::qWaitFor([&] { return bar->parentWidget() != beside; }, 3000));
    CHECK(bar->isVisible());
    CHECK(QApplication::focusWidget() == focus);
}

TEST_CASE("where the person stays now is told as that", "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    const ui::TimelineWords words(fixture.session());
    TimelineEntry entry;
    entry.kind = TimelineKind::Change;
    entry.event = TimelineEvent::FieldChanged;
    entry.record = person.id;
    entry.subject = Code{"accommodation"};
    entry.after = Value(std::string("safe_house"));
    CHECK(words.event(entry).title.startsWith(QStringLiteral("Stays now: ")));
    entry.subject = Code{"worker"};
    CHECK(words.event(entry).title == QStringLiteral("Responsible worker changed"));
}
