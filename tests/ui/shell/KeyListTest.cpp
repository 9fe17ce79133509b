// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyList.h"

#include "tests/ui/support/Look.h"
#include "ui/shell/KeySheet.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;

TEST_CASE("the sheet of keys says how the window is hidden and comes back", "[shell]") {
    const ui::KeyList keys(QStringLiteral("Today"), {}, {});
    const auto* hiding = keys.findChild<QLabel*>(QStringLiteral("hiding_keys"));
    REQUIRE(hiding != nullptr);
    CHECK(hiding->text().contains(QStringLiteral("any key but Esc and Ctrl+H brings it back")));
    const auto labels = keys.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
        return each->text() == QStringLiteral("Esc Esc Esc");
    }));
}

TEST_CASE("a line with several keys is shown whole, also in large letters", "[shell]") {
    QWidget window;
    QAction action(QStringLiteral("Something that is said in many words, such as all of these"));
    action.setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown, Qt::CTRL | Qt::ALT | Qt::Key_F12,
                         Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace});
    for (const double scale : {1.0, 2.0}) {
        CAPTURE(scale);
        test::appearance().setTextScale(scale);
        QCoreApplication::processEvents();
        window.resize(1366, 768);
        ui::KeySheet sheet(QStringLiteral("Today"), {&action}, {}, &window);
        sheet.show();
        QCoreApplication::processEvents();
        CHECK(sheet.width() <= window.width());
        CHECK(sheet.height() <= window.height());
        auto* shown = sheet.findChild<QScrollArea*>(QStringLiteral("keysShown"));
        REQUIRE(shown != nullptr);
        CHECK(shown->horizontalScrollBar()->maximum() == 0);
        int lines = 0;
        for (const auto* label : shown->findChildren<QLabel*>()) {
            const QRect place(label->mapTo(shown->viewport(), QPoint()), label->size());
            CHECK(place.right() < shown->viewport()->width());
            CHECK(label->heightForWidth(label->width()) <= label->height());
            lines += label->text().contains(QStringLiteral("F12")) ? 1 : 0;
        }
        CHECK(lines == 1);
    }
    test::appearance().setTextScale(1.0);
    QCoreApplication::processEvents();
}
