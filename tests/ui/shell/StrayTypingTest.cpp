// SPDX-License-Identifier: GPL-3.0-or-later
// The rest of a sentence that missed its field presses nothing and begins nothing.
#include "OpenedWindow.h"
#include "ui/session/Page.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OneTabTooFar : Opened {
    OneTabTooFar() {
        auto* page = workspace().currentPage();
        REQUIRE(page->layout() != nullptr);
        save = new QPushButton(u"Save"_qs, page);
        page->layout()->addWidget(save);
        QObject::connect(save, &QPushButton::clicked, save, [this] { ++saved; });
        auto* begin = new QAction(page);
        begin->setShortcut(Qt::Key_T);
        begin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(begin);
        QObject::connect(begin, &QAction::triggered, begin, [this] { ++begun; });
        save->show();
        save->setFocus(Qt::TabFocusReason);
        REQUIRE(QTest::qWaitFor([this] { return save->hasFocus(); }, 3000));
    }
    void type(const QString& text) const {
        for (const auto letter : text) {
            QTest::keyClick(save, letter.toLatin1());
        }
    }
    QPushButton* save = nullptr;
    int saved = 0;
    int begun = 0;
};

} // namespace

TEST_CASE("a sentence typed at a button presses and begins nothing", "[shell]") {
    OneTabTooFar at;
    at.type(u"on a train to us"_qs);
    CHECK(at.saved == 0);
    CHECK(at.begun == 0);
}

TEST_CASE("a pause or another key ends a stray sentence", "[shell]") {
    OneTabTooFar at;
    at.type(u"no"_qs);
    QTest::qWait(800);
    QTest::keyClick(at.save, Qt::Key_Space);
    CHECK(at.saved == 1);
    at.type(u"no"_qs);
    QTest::keyClick(at.save, Qt::Key_Shift);
    QTest::keyClick(at.save, Qt::Key_Left);
    at.save->setFocus(Qt::TabFocusReason);
    QTest::keyClick(at.save, Qt::Key_T);
    CHECK(at.begun == 1);
}
