// SPDX-License-Identifier: GPL-3.0-or-later
// Sleep, a locked session and a covered screen lock the vault. The signals are given by hand: the
// machine that tests has no desktop.
#include "app/desktop/SystemLock.h"

#include "tests/ui/shell/StubPage.h"
#include "tests/ui/support/UiSession.h"
#include "ui/shell/MainWindow.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("sleep, a locked session and a covered screen ask for the lock", "[privacy][lock]") {
    desktop::SystemLock system;
    const QSignalSpy wanted(&system, &desktop::SystemLock::lockWanted);
    system.prepareForSleep(true);
    CHECK(wanted.count() == 1);
    system.prepareForSleep(false);
    CHECK(wanted.count() == 1); // awake again
    system.lockSession();
    CHECK(wanted.count() == 2);
    system.coverScreen(true);
    CHECK(wanted.count() == 3);
    system.coverScreen(false);
    CHECK(wanted.count() == 3);
}

TEST_CASE("the vault is closed when the laptop goes to sleep", "[privacy][lock]") {
    StubPages stubs;
    UiSession vault;
    ui::MainWindow window{stubs.pages()};
    desktop::SystemLock system;
    QObject::connect(&system, &desktop::SystemLock::lockWanted, &window, &ui::MainWindow::lock);
    window.showGate(new QWidget);
    system.lockSession(); // nothing is open yet
    window.enter(vault.take());
    REQUIRE(window.isUnlocked());
    system.prepareForSleep(true);
    CHECK_FALSE(window.isUnlocked());
}

TEST_CASE("without a bus there is nothing to hear, and nothing happens", "[lock]") {
    desktop::SystemLock system;
    system.listen();
    const QSignalSpy wanted(&system, &desktop::SystemLock::lockWanted);
    QCoreApplication::processEvents();
    CHECK(wanted.count() == 0);
}
