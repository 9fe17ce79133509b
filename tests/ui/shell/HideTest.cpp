// SPDX-License-Identifier: GPL-3.0-or-later
// Hide: what covers the window, and what brings it back. Whoever hides in panic presses keys more
// than once.
#include "OpenedWindow.h"
#include "ui/shell/Concealment.h"
#include "ui/shell/HideCover.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <QIcon>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;
using ui::PageKind;

namespace {

ui::HideCover* coverOf(const Opened& opened) {
    return opened.window.findChild<ui::HideCover*>();
}

/// What a key that is held down goes on sending.
void repeat(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QKeyEvent again(QEvent::KeyPress, key, modifiers, {}, true);
    QApplication::sendEvent(&widget, &again);
    QCoreApplication::processEvents(); // the way back is queued
}

} // namespace

TEST_CASE("hiding covers the window and conceals names; a key brings it back", "[shell]") {
    Opened opened;
    opened.workspace().openPage(PageKind::People);
    const qint64 ours = opened.window.windowIcon().cacheKey();
    const QSignalSpy concealed(opened.window.session(), &ui::Session::concealed);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&opened.window, Qt::Key_H, Qt::ControlModifier);
    CHECK(clock.elapsed() < 1000); // sanitizers; the release must need less than 50 ms
    CHECK(concealed.count() >= 1);
    auto* cover = coverOf(opened);
    REQUIRE(cover != nullptr);
    CHECK_FALSE(opened.workspace().isVisible());
    CHECK(opened.window.windowTitle() == u"Clock"_qs); // the task bar tells nothing either
    CHECK(opened.window.windowIcon().cacheKey() != ours);
    QTest::qWait(ui::HideCover::kDeafMs);
    QTest::keyClick(cover, Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return opened.workspace().isVisible(); }, 1000));
    CHECK(coverOf(opened) == nullptr);
    CHECK(opened.window.windowTitle() == u"Zaklon"_qs);
    CHECK(opened.window.windowIcon().cacheKey() == ours);
    CHECK(opened.workspace().place().page == PageKind::People);
}

TEST_CASE("a lock that comes of itself stays behind the clock until somebody presses a key",
          "[shell]") {
    Opened opened;
    opened.window.showGate(new QLineEdit);
    opened.window.conceal();
    auto* timer = opened.window.findChild<ui::Concealment*>()->findChild<QTimer*>();
    REQUIRE(timer != nullptr);
    timer->start(0); // as if the time were over
    REQUIRE(QTest::qWaitFor([&] { return opened.window.session() == nullptr; }, 3000));
    auto* cover = coverOf(opened);
    REQUIRE(cover != nullptr);
    CHECK(cover->isVisible());
    CHECK(opened.window.windowTitle() == u"Clock"_qs);
    QTest::qWait(ui::HideCover::kDeafMs);
    QTest::keyClick(cover, Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return coverOf(opened) == nullptr; }, 1000));
    CHECK(opened.window.windowTitle() == u"Zaklon"_qs);
    CHECK(qobject_cast<QLineEdit*>(opened.window.focusWidget()) != nullptr);
}

TEST_CASE("a clock over a window that stands still takes its key, and nothing below it does",
          "[shell]") {
    QWidget window;
    QLineEdit below(&window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.setEnabled(false); // another thread has the vault
    const ui::HideCover cover(&window);
    const QSignalSpy returned(&cover, &ui::HideCover::returnPressed);
    QTest::qWait(ui::HideCover::kDeafMs);
    QTest::keyClick(&window, Qt::Key_Space); // nothing in it can have the keys
    CHECK(returned.count() == 1);
    window.setEnabled(true);
    below.setFocus(Qt::OtherFocusReason);
    QTest::keyClick(&below, Qt::Key_A);
    CHECK(returned.count() == 2);
    CHECK(below.text().isEmpty());
}

TEST_CASE("Ctrl+L on the cover locks", "[shell]") {
    Opened opened;
    opened.window.conceal();
    auto* cover = coverOf(opened);
    REQUIRE(cover != nullptr);
    QTest::keyClick(cover, Qt::Key_L, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return !opened.window.isUnlocked(); }, 1000));
}

TEST_CASE("Esc three times hides, two times do not", "[shell]") {
    Opened opened;
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    QTest::keyClick(focus, Qt::Key_Escape);
    QTest::keyClick(focus, Qt::Key_Escape);
    CHECK(coverOf(opened) == nullptr);
    QTest::keyClick(focus, Qt::Key_Escape);
    CHECK(coverOf(opened) != nullptr);
}

TEST_CASE("Esc a fourth time leaves the window hidden, soon and later", "[shell]") {
    Opened opened;
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    for (int pressed = 0; pressed < 3; ++pressed) {
        QTest::keyClick(focus, Qt::Key_Escape);
    }
    auto* cover = coverOf(opened);
    REQUIRE(cover != nullptr);
    QTest::keyClick(cover, Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(coverOf(opened) == cover);
    QTest::qWait(ui::HideCover::kDeafMs);
    QTest::keyClick(cover, Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(coverOf(opened) == cover);
    CHECK_FALSE(opened.workspace().isVisible());
}

TEST_CASE("a key held down, or pressed in the same moment, leaves the window hidden", "[shell]") {
    Opened opened;
    QTest::keyClick(&opened.window, Qt::Key_H, Qt::ControlModifier);
    auto* cover = coverOf(opened);
    REQUIRE(cover != nullptr);
    QTest::keyClick(cover, Qt::Key_Space);
    repeat(*cover, Qt::Key_H, Qt::ControlModifier);
    CHECK(coverOf(opened) == cover);
    QTest::qWait(ui::HideCover::kDeafMs);
    repeat(*cover, Qt::Key_H, Qt::ControlModifier);
    repeat(*cover, Qt::Key_Space, Qt::NoModifier);
    QTest::keyClick(cover, Qt::Key_H, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(coverOf(opened) == cover);
    QTest::keyClick(cover, Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return opened.workspace().isVisible(); }, 1000));
}
