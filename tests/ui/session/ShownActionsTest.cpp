// SPDX-License-Identifier: GPL-3.0-or-later
// What a page offers to the command box.
#include "ui/components/ButtonAction.h"
#include "ui/session/Page.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

namespace {

QStringList offered(const QWidget& page) {
    QStringList texts;
    for (const auto* action : ui::shownActions(page)) {
        texts << action->text();
    }
    return texts;
}

} // namespace

TEST_CASE("a button is offered by its words while it is there and enabled", "[session]") {
    QWidget page;
    auto* part = new QWidget(&page);
    QPushButton button(QStringLiteral("Print"), part);
    int pressed = 0;
    QObject::connect(&button, &QPushButton::clicked, [&] { ++pressed; });
    auto* action = ui::offerAsAction(button, QStringLiteral("Print the overview"));
    CHECK(offered(page) == QStringList{QStringLiteral("Print the overview")});
    action->trigger();
    CHECK(pressed == 1);
    button.setEnabled(false);
    CHECK(offered(page).isEmpty());
    button.setEnabled(true);
    part->hide();
    CHECK(offered(page).isEmpty());
    part->show();
    button.hide();
    CHECK(offered(page).isEmpty());
}

TEST_CASE("a button with a menu opens it when it is asked for", "[session]") {
    QWidget page;
    page.show();
    QPushButton button(QStringLiteral("Add pathway"), &page);
    button.show();
    QMenu menu;
    menu.addAction(QStringLiteral("One"));
    button.setMenu(&menu);
    auto* action = ui::offerAsAction(button);
    CHECK(action->text() == button.text());
    bool opened = false; // an open menu waits for its user
    QTimer::singleShot(0, &menu, [&] {
        opened = menu.isVisible();
        menu.hide();
    });
    action->trigger();
    CHECK(opened);
}
