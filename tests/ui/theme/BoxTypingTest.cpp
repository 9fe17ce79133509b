// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/BoxTyping.h"

#include "tests/ui/support/Look.h"
#include "tests/ui/support/Typing.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using zaklon::test::appearance;
using zaklon::test::typeInto;

namespace {

struct Countries {
    QWidget window;
    QComboBox box{&window};

    Countries() {
        appearance();
        box.addItems({QString(), QStringLiteral("Bosna i Hercegovina"), QStringLiteral("Češka"),
                      QStringLiteral("Niš, okolina"), QStringLiteral("Severna Makedonija"),
                      QStringLiteral("Đurđevo")});
        window.resize(400, 300);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        box.setFocus();
    }
    std::string shown() const { return box.currentText().toStdString(); }
    void begin() { // as after a pause
        box.clearFocus();
        box.setFocus();
        box.setCurrentIndex(0);
    }
};

} // namespace

TEST_CASE("any part of an entry is found by typing, in either script and without diacritics",
          "[theme]") {
    Countries countries;
    typeInto(countries.box, QStringLiteral("hercego"));
    CHECK(countries.shown() == "Bosna i Hercegovina");
    countries.begin();
    typeInto(countries.box, QStringLiteral("akedon"));
    CHECK(countries.shown() == "Severna Makedonija");
    countries.begin();
    typeInto(countries.box, QStringLiteral("ceska"));
    CHECK(countries.shown() == "Češka");
    countries.begin();
    typeInto(countries.box, QStringLiteral("ђурђ"));
    CHECK(countries.shown() == "Đurđevo");
    countries.begin();
    typeInto(countries.box, QStringLiteral("македон"));
    CHECK(countries.shown() == "Severna Makedonija");
}

TEST_CASE("what fits no entry chooses none by its first letters", "[theme]") {
    Countries countries;
    SECTION("in the box") {
        countries.box.setCurrentIndex(2);
        typeInto(countries.box, QStringLiteral("nor")); // as Niš begins
        CHECK(countries.shown() == "Češka");
        countries.begin();
        typeInto(countries.box, QStringLiteral("nor"));
        CHECK(countries.shown().empty());
    }
    SECTION("in its list") {
        countries.box.showPopup();
        auto* list = countries.box.view();
        typeInto(*list, QStringLiteral("nor"));
        QTest::keyClick(list, Qt::Key_Return);
        CHECK(countries.shown().empty());
    }
}

TEST_CASE("the beginning of an entry is found before the middle of another one", "[theme]") {
    Countries countries;
    QSignalSpy chosen(&countries.box, &QComboBox::activated);
    typeInto(countries.box, QStringLiteral("n")); // also within Bosna, which stands before it
    CHECK(countries.shown() == "Niš, okolina");
    CHECK(chosen.count() == 1);
    countries.begin();
    typeInto(countries.box, QStringLiteral("ok")); // a word before the middle of one
    CHECK(countries.shown() == "Niš, okolina");
}

TEST_CASE("Backspace takes back the last letter that was typed", "[theme]") {
    Countries countries;
    typeInto(countries.box, QStringLiteral("sx"));
    QTest::keyClick(&countries.box, Qt::Key_Backspace);
    typeInto(countries.box, QStringLiteral("ever"));
    CHECK(countries.shown() == "Severna Makedonija");
    countries.begin();
    typeInto(countries.box, QStringLiteral("sq"));
    QTest::keyClick(&countries.box, Qt::Key_Backspace);
    QTest::keyClick(&countries.box, Qt::Key_Backspace);
    CHECK(countries.shown().empty());               // as before the first letter
    typeInto(countries.box, QStringLiteral("kol")); // as the first letters
    CHECK(countries.shown() == "Niš, okolina");
}

TEST_CASE("the open list marks what is typed and chooses it with Enter", "[theme]") {
    Countries countries;
    SECTION("opened first") {
        countries.box.showPopup();
        CHECK(countries.box.view()->isVisible());
    }
    SECTION("opened by typing") {
        zaklon::ui::BoxTyping::openWhenTyped(countries.box);
        typeInto(countries.box, QStringLiteral("m"));
        REQUIRE(countries.box.view()->isVisible());
        countries.box.view()->setCurrentIndex({});
    }
    auto* list = countries.box.view();
    REQUIRE(list->isVisible());
    typeInto(*list, QStringLiteral("akedo"));
    CHECK(list->currentIndex().row() == 4);
    CHECK(countries.box.currentIndex() == 0); // not yet
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(countries.shown() == "Severna Makedonija");
}
