// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/StepArrow.h"

#include "tests/ui/support/Look.h"
#include "ui/components/Chip.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("chips of a step that do not fit side by side stand below each other, whole",
          "[components]") {
    appearance();
    ui::StepArrow arrow(QStringLiteral("Zahtev"), QStringLiteral("Centar"),
                        ui::StepArrow::State::Now);
    auto* due = new ui::Chip(QStringLiteral("četvrtak 12. 3. 2026."));
    auto* consent = new ui::Chip(QStringLiteral("još nema saglasnosti"), ui::Tone::High);
    arrow.addChip(due);
    arrow.addChip(consent);
    arrow.setFixedWidth(ui::Theme::of(&arrow).scaled(224));
    arrow.resize(arrow.sizeHint());
    arrow.show();
    CHECK(due->width() == due->sizeHint().width());
    CHECK(consent->width() == consent->sizeHint().width());
    CHECK(consent->y() >= due->geometry().bottom());
    CHECK(arrow.rect().contains(due->geometry()));
    CHECK(arrow.rect().contains(consent->geometry()));
}
