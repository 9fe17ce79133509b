// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CodeSetEditor.h"

#include "tests/ui/support/PageFixture.h"
#include "ui/components/FilterChip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what is chosen already is not offered again", "[forms]") {
    PageFixture page;
    ui::CodeSetEditor editor("weekday", page.session().words(), page.session().definitions().codes);
    auto& box = *editor.findChild<QComboBox*>(QStringLiteral("add_weekday"));
    const auto monday = QStringLiteral("monday");
    const int at = box.findData(monday);
    REQUIRE(at >= 0);
    Q_EMIT box.activated(at);
    CHECK(editor.codes() == std::vector<Code>{Code{"monday"}});
    CHECK(box.findData(monday) == -1);
    editor.setCodes({});
    CHECK(box.findData(monday) >= 0);
}

TEST_CASE("what is chosen stands in the order of its list whatever order it was chosen in",
          "[forms]") {
    PageFixture page;
    ui::CodeSetEditor editor("weekday", page.session().words(), page.session().definitions().codes);
    // Records keep a set by the letters of its codes: friday, monday, sunday.
    const std::vector<Code> kept{Code{"friday"}, Code{"monday"}, Code{"own"}, Code{"sunday"}};
    editor.setCodes(kept);
    QStringList names;
    for (const auto* chip : editor.findChildren<ui::FilterChip*>()) {
        names << chip->objectName();
    }
    CHECK(names == QStringList{QStringLiteral("chip_monday"), QStringLiteral("chip_friday"),
                               QStringLiteral("chip_sunday"), QStringLiteral("chip_own")});
    CHECK(editor.codes() == kept);
}

TEST_CASE("what is typed at a chip never removes it", "[forms]") {
    PageFixture page;
    ui::CodeSetEditor editor("weekday", page.session().words(), page.session().definitions().codes);
    editor.setCodes({Code{"monday"}, Code{"friday"}});
    editor.show();
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    auto& box = *editor.findChild<QComboBox*>(QStringLiteral("add_weekday"));
    auto* friday = editor.findChild<ui::FilterChip*>(QStringLiteral("chip_friday"));
    REQUIRE(friday != nullptr);
    CHECK((friday->focusPolicy() & Qt::TabFocus) == 0);
    CHECK(friday->accessibleName().contains(QStringLiteral("Remove")));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Left);
    REQUIRE(friday->hasFocus());
    for (const auto key : {Qt::Key_S, Qt::Key_Space, Qt::Key_H}) {
        QTest::keyClick(friday, key);
    }
    CHECK(editor.codes().size() == 2);
    CHECK(friday->hasFocus());
    QTest::keyClick(friday, Qt::Key_Right);
    CHECK(box.hasFocus());
    QTest::keyClick(&box, Qt::Key_Backspace);
    REQUIRE(friday->hasFocus());
    QTest::keyClick(friday, Qt::Key_Delete);
    CHECK(editor.codes() == std::vector<Code>{Code{"monday"}});
    CHECK(box.hasFocus());
    QTest::keyClick(&box, Qt::Key_Delete);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the chips of before
    auto* monday = editor.findChild<ui::FilterChip*>(QStringLiteral("chip_monday"));
    CHECK(QApplication::focusWidget() == monday);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    CHECK(editor.codes().empty());
}

TEST_CASE("an arrow and Enter add the first that is offered", "[forms][keys]") {
    PageFixture page;
    ui::CodeSetEditor editor("weekday", page.session().words(), page.session().definitions().codes);
    editor.show();
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    auto& box = *editor.findChild<QComboBox*>(QStringLiteral("add_weekday"));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    REQUIRE(box.view()->isVisible());
    QTest::keyClick(box.view(), Qt::Key_Return);
    CHECK(editor.codes() == std::vector<Code>{Code{"monday"}});
}
