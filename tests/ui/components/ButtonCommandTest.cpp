// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ButtonCommand.h"

#include "ui/components/DueRow.h"
#include "ui/components/EmptyState.h"
#include "ui/components/Field.h"
#include "ui/components/Segments.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

namespace {

QStringList offered(const QWidget& page) {
    QStringList words;
    for (const auto& command : ui::buttonCommands(page)) {
        words << command.words;
    }
    return words;
}

} // namespace

TEST_CASE("a button is offered by its words while it is there and enabled", "[components]") {
    QWidget page;
    auto* part = new QWidget(&page);
    auto* button = new QPushButton(QStringLiteral("Pr&int"), part);
    int pressed = 0;
    QObject::connect(button, &QPushButton::clicked, [&] { ++pressed; });
    CHECK(offered(page) == QStringList{QStringLiteral("Print")});
    button->setAccessibleName(QStringLiteral("Print a checklist"));
    CHECK(offered(page) == QStringList{QStringLiteral("Print a checklist")});
    ui::setCommandWords(*button, QStringLiteral("Print the overview"));
    ui::setOtherWords(*button, QStringLiteral("paper"));
    const auto commands = ui::buttonCommands(page);
    REQUIRE(commands.size() == 1);
    CHECK(commands[0].words == QStringLiteral("Print the overview"));
    CHECK(commands[0].otherWords == QStringLiteral("Print paper"));
    ui::pressButton(*commands[0].button);
    CHECK(pressed == 1);
    button->setEnabled(false);
    CHECK(offered(page).isEmpty());
    button->setEnabled(true);
    part->hide();
    CHECK(offered(page).isEmpty());
    part->show();
    button->hide();
    CHECK(offered(page).isEmpty());
}

TEST_CASE("the verb of a row is offered with the code first", "[components]") {
    const ui::DueRow row({ui::IconName::Clock, QStringLiteral("Accommodation without answer"),
                          QStringLiteral("ZK-2025-0147"), QStringLiteral("Asked for yesterday."),
                          QStringLiteral("today"), ui::Tone::Accent, QStringLiteral("Ask again")});
    CHECK(offered(row) ==
          QStringList{QStringLiteral("Ask again: ZK-2025-0147, Accommodation without answer")});
}

TEST_CASE("a button with a menu opens it when it is asked for", "[components]") {
    QWidget page;
    page.show();
    QPushButton button(QStringLiteral("Add pathway"), &page);
    button.show();
    QMenu menu;
    menu.addAction(QStringLiteral("One"));
    button.setMenu(&menu);
    CHECK(offered(page) == QStringList{button.text()});
    bool opened = false; // an open menu waits for its user
    QTimer::singleShot(0, &menu, [&] {
        opened = menu.isVisible();
        menu.hide();
    });
    ui::pressButton(button);
    CHECK(opened);
}

TEST_CASE("answers are not offered, and the parts of a page are", "[components]") {
    QWidget page;
    auto* parts =
        new ui::Segments({QStringLiteral("Procedures"), QStringLiteral("Closing")}, &page);
    parts->setCurrent(0);
    auto* answers = new ui::Segments({QStringLiteral("Yes"), QStringLiteral("No")});
    new ui::Field(QStringLiteral("Safe to talk"), answers, &page);
    auto* question = new QWidget(&page);
    new QPushButton(QStringLiteral("Unknown"), question);
    ui::keepFromCommands(*question);
    new QCheckBox(QStringLiteral("Agreed"), &page);
    CHECK(offered(page) == QStringList{QStringLiteral("Closing")}); // the other one is open
}

TEST_CASE("buttons that say the same are told apart by where they stand or left out",
          "[components]") {
    QWidget page;
    for (const auto* name : {"First card", "Second card"}) {
        auto* card = new QWidget(&page);
        card->setAccessibleName(QString::fromLatin1(name));
        new QPushButton(QStringLiteral("Change"), card);
    }
    new QPushButton(QStringLiteral("Remove"), &page);
    new QPushButton(QStringLiteral("Remove"), &page);
    const auto commands = ui::buttonCommands(page);
    REQUIRE(commands.size() == 2);
    CHECK(commands[0].place == QStringLiteral("First card"));
    CHECK(commands[1].place == QStringLiteral("Second card"));
}
