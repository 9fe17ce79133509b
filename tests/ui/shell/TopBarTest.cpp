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
