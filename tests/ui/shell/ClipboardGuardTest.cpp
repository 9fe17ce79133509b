// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ClipboardGuard.h"

#include "tests/ui/support/UiSession.h"
#include "ui/session/Sensitive.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct Copying {
    QWidget window;
    QLineEdit* name = new QLineEdit(QStringLiteral("Zimzelenka"), &window);
    QLineEdit* note = new QLineEdit(QStringLiteral("a note"), &window);
    ui::ClipboardGuard guard;

    Copying() {
        ui::markSensitive(*name);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(name);
        column->addWidget(note);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    static void copy(QLineEdit& line) {
        line.setFocus();
        line.selectAll();
        line.copy();
    }
    static QString copied() { return QApplication::clipboard()->text(); }
    QTimer& timer() const { return *guard.findChild<QTimer*>(); }
};

} // namespace

TEST_CASE("what was copied from a revealed place leaves the clipboard after 20 seconds",
          "[privacy]") {
    Copying copying;
    int said = 0;
    QObject::connect(&copying.guard, &ui::ClipboardGuard::copied, [&] { ++said; });
    Copying::copy(*copying.note);
    CHECK(said == 0);
    Copying::copy(*copying.name);
    CHECK(said == 1);
    REQUIRE(Copying::copied() == u"Zimzelenka"_qs);
    REQUIRE(copying.timer().isActive());
    CHECK(copying.timer().interval() == 20'000);
    copying.timer().start(0);
    CHECK(QTest::qWaitFor([] { return Copying::copied().isEmpty(); }, 1000));
}

TEST_CASE("it goes at once when the window is covered; a note does not", "[privacy]") {
    Copying copying;
    Copying::copy(*copying.note);
    copying.guard.clearSensitive();
    CHECK(Copying::copied() == u"a note"_qs);
    Copying::copy(*copying.name);
    copying.guard.clearSensitive();
    CHECK(Copying::copied().isEmpty());
}

TEST_CASE("what somebody else put on the clipboard stays", "[privacy]") {
    Copying copying;
    Copying::copy(*copying.name);
    copying.note->setFocus(); // another program copies while no such place has the focus
    QApplication::clipboard()->setText(u"from elsewhere"_qs);
    copying.guard.clearSensitive();
    CHECK(Copying::copied() == u"from elsewhere"_qs);
}
