// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a vault open in it, on pages that only remember.
#pragma once

#include "StubPage.h"
#include "tests/ui/support/UiSession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <QAbstractButton>
#include <QTest>

namespace zaklon::test {

struct Opened {
    StubPages stubs;
    UiSession vault;
    ui::MainWindow window{stubs.pages()};

    explicit Opened(Role role = Role::Coordinator) : vault(role) {
        window.showGate(new QWidget);
        window.show();
        window.enter(vault.take());
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ui::Workspace& workspace() { return *window.workspace(); }
    Person savePerson(const std::string& pseudonym) {
        Person person = aPerson();
        person.pseudonym = pseudonym;
        REQUIRE(window.session()->vault().write(
            [&](Transaction& transaction) { return transaction.save(person); }));
        return person;
    }
    QAbstractButton& rail(const QString& name) {
        auto* item = window.findChild<QAbstractButton*>(name);
        REQUIRE(item != nullptr);
        return *item;
    }
};

} // namespace zaklon::test
