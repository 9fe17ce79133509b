// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleWatch.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using zaklon::ui::IdleWatch;

namespace {

struct Watched {
    qint64 now = 1000;
    IdleWatch watch{nullptr, [this] { return now; }};
    QSignalSpy due{&watch, &IdleWatch::lockDue};
    QWidget widget;

    Watched() {
        watch.setLimitMinutes(5);
        watch.start();
    }
    void press() {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &event);
    }
    void pass(qint64 minutes) {
        now += minutes * 60'000;
        watch.check();
    }
};

} // namespace

TEST_CASE("five minutes without input ask for the lock once", "[shell]") {
    Watched watched;
    watched.pass(4);
    CHECK(watched.due.count() == 0);
    watched.pass(1);
    CHECK(watched.due.count() == 1);
    watched.pass(5);
    CHECK(watched.due.count() == 1);
}

TEST_CASE("input begins the minutes anew", "[shell]") {
    Watched watched;
    watched.pass(4);
    watched.press();
    watched.pass(4);
    CHECK(watched.due.count() == 0);
}

TEST_CASE("the first key after a long sleep does not save an open vault", "[shell]") {
    Watched watched;
    watched.now += 8 * 60 * 60'000;
    watched.press();
    watched.watch.check();
    CHECK(watched.due.count() == 1);
}
