// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z goes back save by save, says each, and never past one that cannot be taken back.
#include "ui/shell/UndoSteps.h"

#include "OpenedWindow.h"
#include "ui/components/Banner.h"
#include "ui/components/Toast.h"

#include <utility>
#include <vector>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct Steps : Opened {
    void save(const Person& person, const QString& sentence) {
        REQUIRE(window.session()->save(sentence, person.id, [&](Transaction& transaction) {
            return transaction.save(person);
        }));
    }
    void takeBack() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); }
    void saveAgain() {
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// What the keyboard sends while Ctrl+Z stays pressed.
    void repeat(Qt::KeyboardModifiers modifiers) {
        QTest::simulateEvent(&window, true, Qt::Key_Z, modifiers, QString(), true);
    }
    bool isThere(const Person& person) {
        return window.session()->casework().find<Person>(person.id)->has_value();
    }
    std::string pseudonymOf(const Person& person) {
        return window.session()->casework().find<Person>(person.id)->value().pseudonym;
    }
    QString said() { return window.findChild<ui::Toast*>()->accessibleName(); }
};

} // namespace

TEST_CASE("Ctrl+Z takes back one save after the other and says each", "[shell][undo]") {
    Steps steps;
    const Person first = aPerson();
    const Person second = aPerson();
    steps.save(first, u"First saved."_qs);
    steps.save(second, u"Second saved."_qs);
    steps.takeBack();
    CHECK(steps.said().startsWith(u"Taken back. All is as it was before 'Second saved"_qs));
    CHECK_FALSE(steps.isThere(second));
    CHECK(steps.isThere(first));
    steps.takeBack();
    CHECK(steps.said().startsWith(u"Taken back. All is as it was before 'First saved"_qs));
    CHECK_FALSE(steps.isThere(first));
    steps.takeBack();
    CHECK(steps.said().startsWith(u"Nothing to take back since unlocking."_qs));
    CHECK(steps.said().contains(u"History"_qs));

    steps.saveAgain();
    CHECK(steps.said().startsWith(u"Saved again: First saved."_qs));
    CHECK(steps.isThere(first));
    CHECK_FALSE(steps.isThere(second));
    steps.saveAgain();
    CHECK(steps.isThere(second));
}

TEST_CASE("several changes of one record are taken back in turn", "[shell][undo]") {
    Steps steps;
    Person person = steps.savePerson("Lasta");
    for (const auto* name : {"Senica", "Vrabac"}) {
        person.pseudonym = name;
        steps.save(person, QString::fromUtf8(name));
    }
    steps.takeBack();
    CHECK(steps.pseudonymOf(person) == "Senica");
    steps.takeBack();
    CHECK(steps.pseudonymOf(person) == "Lasta");
}

TEST_CASE("a step of somebody who is not shown is said with the case code", "[shell][undo]") {
    Steps steps;
    const Person person = aPerson();
    const QString code = QString::fromStdString(person.code);
    steps.save(person, u"Saved."_qs);
    SECTION("elsewhere") {
        steps.takeBack();
        CHECK(steps.said().contains(code));
    }
    SECTION("on the page of the person it is plain") {
        steps.workspace().openPerson(person.id);
        steps.takeBack();
        CHECK(steps.said() == u"Taken back. All is as it was before 'Saved'."_qs);
    }
}

TEST_CASE("what was changed since is not taken back and nothing before it either",
          "[shell][undo]") {
    Steps steps;
    const Person first = aPerson();
    Person second = aPerson();
    steps.save(first, u"First saved."_qs);
    steps.save(second, u"Second saved."_qs);
    second.pseudonym = "Vrabac"; // by nobody's step
    REQUIRE(steps.window.session()->vault().write(
        [&](Transaction& transaction) { return transaction.save(second); }));
    steps.takeBack();
    CHECK(steps.said().startsWith(u"Not taken back: Second saved."_qs));
    CHECK(steps.window.findChild<ui::Banner*>(u"failure"_qs)->isVisible());
    CHECK(steps.pseudonymOf(second) == "Vrabac");
    steps.takeBack();
    CHECK(steps.said().startsWith(u"Nothing to take back since unlocking."_qs));
    CHECK(steps.isThere(first));
}

TEST_CASE("what is saved after going back ends the way forward", "[shell][undo]") {
    Steps steps;
    const Person first = aPerson();
    const Person second = aPerson();
    steps.save(first, u"First saved."_qs);
    steps.takeBack();
    steps.save(second, u"Second saved."_qs);
    steps.saveAgain();
    CHECK_FALSE(steps.isThere(first));
    CHECK(steps.isThere(second));
}

TEST_CASE("what cannot be taken back stands before everything saved earlier", "[shell][undo]") {
    Steps steps;
    const Person person = aPerson();
    steps.save(person, u"Saved."_qs);
    steps.window.session()->announceDone(u"PDF saved."_qs);
    steps.takeBack();
    CHECK(steps.said().startsWith(u"Nothing to take back since unlocking."_qs));
    CHECK(steps.isThere(person));
}

TEST_CASE("a key that is held takes back one save and not all of them", "[shell][undo]") {
    Steps steps;
    const Person first = aPerson();
    const Person second = aPerson();
    steps.save(first, u"First saved."_qs);
    steps.save(second, u"Second saved."_qs);
    steps.takeBack();
    steps.repeat(Qt::ControlModifier);
    CHECK(steps.isThere(first));
    CHECK(steps.said().startsWith(u"Taken back. All is as it was before 'Second saved"_qs));
    steps.takeBack();
    steps.saveAgain();
    steps.repeat(Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(steps.isThere(first));
    CHECK_FALSE(steps.isThere(second));
}

TEST_CASE("a save that had nothing to write leaves the way back as it was", "[shell][undo]") {
    Steps steps;
    const Person first = aPerson();
    const Person second = aPerson();
    steps.save(first, u"First saved."_qs);
    steps.save(second, u"Second saved."_qs);
    steps.takeBack();
    const auto same = steps.window.session()->casework().find<Person>(first.id).value();
    REQUIRE(same);
    steps.save(*same, u"First saved once more."_qs);
    CHECK(steps.said() == u"Nothing was changed."_qs);
    steps.saveAgain();
    CHECK(steps.isThere(second));
    steps.takeBack();
    steps.takeBack();
    CHECK(steps.said().startsWith(u"Taken back. All is as it was before 'First saved"_qs));
    CHECK_FALSE(steps.isThere(first));
}

TEST_CASE("a step that is being taken back is not taken back twice", "[shell][undo]") {
    Steps steps;
    const Person first = aPerson();
    const Person second = aPerson();
    steps.save(first, u"First saved."_qs);
    steps.save(second, u"Second saved."_qs);
    bool asked = false;
    QObject::connect(steps.window.session(), &ui::Session::personChanged, &steps.window, [&] {
        if (!std::exchange(asked, true)) {
            steps.workspace().undoLast();
        }
    });
    steps.takeBack();
    CHECK(asked);
    CHECK_FALSE(steps.isThere(second));
    CHECK_FALSE(steps.isThere(first));
    CHECK(steps.window.findChild<ui::Banner*>(u"failure"_qs)->isHidden()); // nothing was refused
}

TEST_CASE("the oldest steps are forgotten", "[shell][undo]") {
    Steps steps;
    std::vector<Person> persons;
    for (std::size_t i = 0; i <= ui::UndoSteps::kMost; ++i) {
        persons.push_back(aPerson());
        steps.save(persons.back(), u"Saved."_qs);
    }
    for (std::size_t i = 0; i <= ui::UndoSteps::kMost; ++i) {
        steps.takeBack();
    }
    CHECK(steps.isThere(persons.front()));
    CHECK_FALSE(steps.isThere(persons[1]));
}

TEST_CASE("locking forgets every step", "[shell][undo]") {
    Steps steps;
    const Person person = aPerson();
    steps.save(person, u"Saved."_qs);
    steps.window.lock();
    steps.window.enter(steps.vault.reopen());
    REQUIRE(QTest::qWaitForWindowActive(&steps.window));
    steps.takeBack();
    CHECK(steps.said().startsWith(u"Nothing to take back since unlocking."_qs));
    CHECK(steps.isThere(person));
}
