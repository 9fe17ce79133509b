// SPDX-License-Identifier: GPL-3.0-or-later
// Who represents the person, the beds that were asked for, obstacles at institutions and the
// country of origin: every card by the keyboard alone.
#include "core/referrals/Representation.h"

#include "core/identification/AccommodationRequest.h"
#include "core/identification/Obstacle.h"
#include "core/referrals/OriginAssessment.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Segments.h"
#include "ui/identification/IdentificationSection.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// The section of one person, in a window that has the keys.
struct OpenSection {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    ui::IdentificationSection section{fixture.session(), fixture.navigator()};

    OpenSection() {
        section.resize(1200, 800);
        section.show();
        section.showPerson(person);
        REQUIRE(QTest::qWaitForWindowActive(&section));
    }
    template <class Widget>
    Widget& named(const char* name) {
        // A form that was closed goes when the loop comes round; only the one that is open counts.
        // What is on a part that is not shown is gone to, as somebody would.
        auto* parts = section.findChild<ui::Segments*>(QStringLiteral("identification_parts"));
        REQUIRE(parts != nullptr);
        for (int tried = -1; tried < parts->count(); ++tried) {
            if (tried >= 0) {
                parts->button(tried).click();
            }
            for (auto* found : section.findChildren<Widget*>(QString::fromLatin1(name))) {
                if (found->isVisibleTo(&section)) {
                    return *found;
                }
            }
        }
        FAIL("nothing on the page is called " << name);
        throw std::logic_error(name); // not reached
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void activate(const char* button) {
        named<QPushButton>(button).setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
    }
    /// The first entry of the list that a set of codes opens.
    void addFirst(const char* box) {
        auto& list = named<QComboBox>(box);
        list.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&list, Qt::Key_Down); // at the first that can be added
        QTest::keyClick(list.view(), Qt::Key_Return);
        QCoreApplication::processEvents();
        // The list was a window of its own; without a window manager nobody gives the place back.
        QApplication::setActiveWindow(&section);
    }
    void type(const char* line, const char* text) {
        auto& field = named<QLineEdit>(line);
        field.setFocus(Qt::TabFocusReason);
        field.selectAll();
        typeInto(field, QString::fromLatin1(text));
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

TEST_CASE("a lawyer with a power of attorney is recorded by the keyboard", "[representation]") {
    OpenSection open;
    open.named<QWidget>("no_representation");
    open.activate("add_representation");
    CHECK(open.named<QComboBox>("kind").hasFocus());
    open.press(Qt::Key_L); // Lawyer
    open.press(Qt::Key_Return);
    open.press(Qt::Key_1); // Written power of attorney
    open.addFirst("add_representation_scope");
    open.type("valid_until", "1.3.2026");
    open.save();
    CHECK(open.fixture.of<Representation>(open.person).empty()); // ends before it begins
    open.type("since", "1.2.2026");
    open.save();
    const auto kept = open.fixture.of<Representation>(open.person);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().kind.text == "lawyer");
    CHECK(kept.front().basis == AuthorityBasis::PowerOfAttorney);
    CHECK(kept.front().covers == std::vector{Code{"all"}});
    CHECK(kept.front().since == day("2026-02-01"));
    CHECK(kept.front().validUntil == day("2026-03-01"));
    CHECK(kept.front().worker == open.fixture.session().worker().id);
    open.named<QWidget>("nobody_represents"); // it ran out on 1 March
    CHECK(open.named<QWidget>("representation_line")
              .accessibleDescription()
              .contains(QStringLiteral("Written power of attorney")));
}

TEST_CASE("a refused bed is recorded by the keyboard, and says its nights", "[accommodation]") {
    OpenSection open;
    AccommodationRequest asked;
    asked.id = RecordId::generate();
    asked.person = open.person;
    asked.askedOf = Code{"migration"};
    asked.askedOn = open.fixture.today().plusDays(-2);
    open.fixture.save(asked);
    open.section.refresh();
    auto& line = open.named<QWidget>("accommodation_line");
    CHECK(line.accessibleDescription().contains(QStringLiteral("2 night")));
    line.findChild<QPushButton*>(QStringLiteral("dueVerb"))->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Space);
    open.type("answered_on", "9.3.2026");
    open.save();
    // An answer on a day needs a state.
    CHECK(open.fixture.of<AccommodationRequest>(open.person).front().state ==
          AccommodationState::Asked);
    open.named<ui::Segments>("state").setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_3); // Not granted
    open.save();
    // ... and a refusal its reason.
    CHECK(open.fixture.of<AccommodationRequest>(open.person).front().state ==
          AccommodationState::Asked);
    open.named<QComboBox>("refusal_reason").setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_F); // Full
    open.save();
    const auto kept = open.fixture.of<AccommodationRequest>(open.person).front();
    CHECK(kept.state == AccommodationState::Refused);
    CHECK(kept.answeredOn == day("2026-03-09"));
    CHECK(kept.refusalReason.text == "full");
    CHECK_FALSE(kept.nightsOutside); // counted, not kept
    CHECK(open.named<QWidget>("accommodation_line")
              .accessibleDescription()
              .contains(QStringLiteral("1 night")));
}

TEST_CASE("a country of origin is looked at by the keyboard, never without a source", "[origin]") {
    OpenSection open;
    open.named<QWidget>("no_origin_assessment");
    open.activate("add_origin_assessment");
    CHECK(open.named<QComboBox>("country").hasFocus());
    open.press(Qt::Key_B);
    open.save();
    CHECK(open.fixture.of<OriginAssessment>(open.person).empty());
    open.addFirst("add_origin_source");
    open.type("review_by", "1.9.2026");
    open.save();
    const auto kept = open.fixture.of<OriginAssessment>(open.person);
    REQUIRE(kept.size() == 1);
    CHECK_FALSE(kept.front().country.empty());
    CHECK(kept.front().sources == std::vector{Code{"euaa"}});
    CHECK(kept.front().seenOn == open.fixture.today());
    CHECK(kept.front().reviewBy == day("2026-09-01"));
    CHECK(open.named<QWidget>("origin_line")
              .accessibleDescription()
              .contains(QStringLiteral("EU Agency for Asylum")));
}

TEST_CASE("what a ground of protection still lacks stands at the country of origin", "[origin]") {
    OpenSection open;
    CHECK(open.section.findChildren<QWidget*>(QStringLiteral("ground_line")).size() == 5);
    CHECK(open.named<QLabel>("ground_missing")
              .text()
              .contains(QStringLiteral("nobody there would protect")));
    OriginAssessment origin;
    origin.id = RecordId::generate();
    origin.person = open.person;
    origin.country = Code{"af"};
    origin.practiceProtects = YesNo::No;
    origin.sources = {Code{"unhcr"}};
    origin.seenOn = open.fixture.today();
    open.fixture.save(origin);
    open.section.refresh();
    const auto missing = open.named<QLabel>("ground_missing").text();
    CHECK_FALSE(missing.contains(QStringLiteral("nobody there would protect")));
    CHECK(missing.contains(QStringLiteral("no other part of the country")));
}

TEST_CASE("an obstacle at an institution is noted by the keyboard", "[obstacle]") {
    OpenSection open;
    open.named<QWidget>("no_obstacle");
    open.activate("add_obstacle");
    CHECK(open.named<QComboBox>("kind").hasFocus());
    open.press(Qt::Key_W); // Work permit
    open.save();
    CHECK(open.fixture.of<Obstacle>(open.person).empty()); // at whom?
    open.named<QComboBox>("institution").setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_H); // Health institution
    open.addFirst("add_kept_from");
    open.named<ui::Segments>("state").setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_2); // Removed
    open.save();
    CHECK(open.fixture.of<Obstacle>(open.person).empty()); // on no day
    open.type("removed_on", "10.3.2026");
    open.save();
    const auto kept = open.fixture.of<Obstacle>(open.person);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().kind.text == "work_permit");
    CHECK(kept.front().institution.text == "health");
    CHECK(kept.front().keptFrom == std::vector{Code{"protection"}});
    CHECK(kept.front().state == ObstacleState::Removed);
    CHECK(kept.front().removedOn == day("2026-03-10"));
    CHECK(open.named<QWidget>("obstacle_line")
              .accessibleDescription()
              .contains(QStringLiteral("Health institution")));
}

TEST_CASE("a representation that was begun is offered on the page", "[representation][drafts]") {
    OpenSection open;
    open.activate("add_representation");
    open.press(Qt::Key_L);
    open.type("valid_until", "1.6.2026");
    open.press(Qt::Key_Escape); // closes, and takes nothing away that was typed
    const auto* typed = open.section.findChild<QLineEdit*>(QStringLiteral("valid_until"));
    CHECK((typed == nullptr || !typed->isVisibleTo(&open.section)));
    open.section.showPerson(open.fixture.save(aPerson()).id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open.section.showPerson(open.person);
    auto& waiting = open.named<QWidget>("draft_line");
    waiting.findChild<QPushButton*>(QStringLiteral("bannerAction"))->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Space);
    CHECK(open.named<QLineEdit>("valid_until").isVisibleTo(&open.section));
}
