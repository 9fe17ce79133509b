// SPDX-License-Identifier: GPL-3.0-or-later
// The best interest of a child, by the keyboard alone.
#include "core/identification/BestInterest.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Field.h"
#include "ui/components/Segments.h"
#include "ui/identification/IdentificationSection.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct ChildSection {
    PageFixture fixture;
    RecordId person;
    ui::IdentificationSection section{fixture.session(), fixture.navigator()};

    explicit ChildSection(std::optional<int> birthYear) {
        auto child = aPerson();
        child.birthYear = birthYear;
        person = fixture.save(child).id;
        section.resize(1200, 800);
        section.show();
        section.showPerson(person);
        REQUIRE(QTest::qWaitForWindowActive(&section));
    }
    template <class Widget>
    Widget* named(const char* name) {
        // What is on a part that is not shown is gone to, as somebody would.
        auto* parts = section.findChild<ui::Segments*>(QStringLiteral("identification_parts"));
        REQUIRE(parts != nullptr);
        for (int tried = -1; tried < parts->count(); ++tried) {
            if (tried >= 0) {
                parts->button(tried).click();
            }
            for (auto* found : section.findChildren<Widget*>(QString::fromLatin1(name))) {
                if (found->isVisibleTo(&section)) {
                    return found;
                }
            }
        }
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    template <class Widget>
    void at(const char* name) {
        auto* widget = named<Widget>(name);
        REQUIRE(widget != nullptr);
        widget->setFocus(Qt::TabFocusReason);
    }
    void choose(const char* segments, int key) {
        at<ui::Segments>(segments);
        press(key);
    }
    void addFirst(const char* box) {
        at<QComboBox>(box);
        auto* list = named<QComboBox>(box);
        QTest::keyClick(list, Qt::Key_Down); // at the first that can be added
        QTest::keyClick(list->view(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(&section);
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    std::vector<BestInterest> kept() { return fixture.of<BestInterest>(person); }
};

} // namespace

TEST_CASE("a grown person has no card of a child", "[child]") {
    ChildSection open(1990);
    CHECK(open.section.findChild<QWidget*>(QStringLiteral("best_interest_card")) == nullptr);
}

TEST_CASE("whoever's age is not known is treated as a child, and the page says so", "[child]") {
    ChildSection open(std::nullopt);
    REQUIRE(open.named<QWidget>("best_interest_card") != nullptr);
    CHECK(open.named<QWidget>("child_sooner") != nullptr);
    CHECK(open.named<QWidget>("guardian_line")
              ->accessibleDescription()
              .contains(QStringLiteral("Nobody is appointed")));
}

TEST_CASE("the form of a person of unknown age calls nobody a child", "[child]") {
    const bool isKnown = GENERATE(true, false);
    ChildSection open(isKnown ? std::optional(2014) : std::nullopt);
    auto* begin = open.named<QPushButton>("add_best_interest");
    REQUIRE(begin != nullptr);
    begin->click();
    for (const auto* name : {"child_heard_field", "unaccompanied_field", "own_words_field"}) {
        INFO(name);
        const auto* field = open.named<ui::Field>(name);
        REQUIRE(field != nullptr);
        CHECK((isKnown || !field->label().contains(QStringLiteral("child"))));
    }
    CHECK(
        open.named<ui::Field>("child_heard_field")->label() ==
        (isKnown ? QStringLiteral("The child was heard") : QStringLiteral("The person was heard")));
}

TEST_CASE("a best interest is begun, refused while half, and made by the keyboard", "[child]") {
    ChildSection open(2014);
    REQUIRE(open.named<QWidget>("no_best_interest") != nullptr);
    open.at<QPushButton>("add_best_interest");
    open.press(Qt::Key_Space);
    open.addFirst("add_best_interest_option"); // Stay with the family
    open.choose("state", Qt::Key_2);           // Made
    open.save();
    CHECK(open.kept().empty()); // no area was looked at
    open.choose("state", Qt::Key_1);
    open.save();
    REQUIRE(open.kept().size() == 1);
    const auto begun = open.kept().front();
    CHECK(begun.state == BestInterestState::Begun);
    CHECK(begun.options == std::vector{Code{"stay_family"}});
    CHECK(begun.reviewDue == open.fixture.today().plusDays(30));
    CHECK(begun.worker == open.fixture.session().worker().id);
    CHECK(open.named<QWidget>("best_interest_line") != nullptr);
}

TEST_CASE("the centre for social work is alerted from the card", "[child]") {
    ChildSection open(2014);
    BestInterest record;
    record.id = RecordId::generate();
    record.person = open.person;
    record.seenOn = open.fixture.today();
    record.unaccompanied = YesNo::Yes;
    open.fixture.save(record);
    open.section.refresh();
    auto* line = open.named<QWidget>("alert_line");
    REQUIRE(line != nullptr);
    line->findChild<QPushButton*>(QStringLiteral("dueVerb"))->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Space);
    CHECK(open.kept().front().centreAlertedOn == open.fixture.today());
    open.section.refresh();
    CHECK(open.named<QWidget>("alert_line") == nullptr);
}
