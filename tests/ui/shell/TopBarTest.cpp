// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "tests/ui/support/UiSession.h"
#include "ui/components/Chip.h"

#include <QCoreApplication>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the chip of the demonstration is whole however narrow the page is", "[shell]") {
    appearance();
    UiSession vault;
    auto created = Vault::create(
        vault.folder() / "demonstration",
        {std::string(kUserName), SecretBytes::fromText(kPassphrase), Role::Coordinator, true},
        vault.environment());
    REQUIRE(created);
    ui::Session session(std::move(*created), test::definitions(), vault.words());
    ui::TopBar bar(session);
    bar.setTitle(QStringLiteral("People  /  ZK-2026-0001"));
    bar.show();
    auto* chip = bar.findChild<ui::Chip*>(QStringLiteral("demonstration"));
    REQUIRE(chip != nullptr);
    for (const int width : {1282, 1000, 900, 780}) { // the last two stand beside help
        bar.resize(width, bar.height());
        QCoreApplication::processEvents();
        INFO(width);
        CHECK(chip->width() >= chip->sizeHint().width());
    }
}

TEST_CASE("in a presentation the bar keeps its words apart in a narrow window", "[shell]") {
    appearance();
    UiSession vault;
    auto created = Vault::create(
        vault.folder() / "demonstration",
        {std::string(kUserName), SecretBytes::fromText(kPassphrase), Role::Coordinator, true},
        vault.environment());
    REQUIRE(created);
    ui::Session session(std::move(*created), test::definitions(), vault.words());
    session.setPresenting(true);
    ui::TopBar bar(session);
    bar.setTitle(QStringLiteral("People  /  ZK-2026-0001"));
    bar.show();
    for (const int width : {1282, 900, 780}) {
        bar.resize(width, bar.height());
        QCoreApplication::processEvents();
        INFO(width);
        const auto* title = bar.findChild<QWidget*>(QStringLiteral("pageTitle"));
        const auto* chip = bar.findChild<ui::Chip*>(QStringLiteral("presentation_chip"));
        CHECK(title->geometry().right() <= chip->geometry().left());
        CHECK(chip->width() >= chip->sizeHint().width());
        CHECK(bar.title() == QStringLiteral("People  /  ZK-2026-0001"));
    }
}
