// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of Today stand: two lines each, and what is one person's together.
#include "tests/ui/support/PageFixture.h"
#include "ui/components/DueRow.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/TaskWords.h"
#include "ui/today/TodayPage.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("Today says the code of a person on each of their lines", "[today]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    fixture.save(anAction(person.id, day("2026-03-05")));
    fixture.save(anAction(person.id, day("2026-03-06")));
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.refresh();
    const auto code = QString::fromStdString(person.code);
    int rows = 0;
    int said = 0;
    for (auto* row : page.findChildren<ui::DueRow*>()) {
        ++rows;
        CHECK(row->accessibleName().contains(code)); // a screen reader hears it with each
        for (const auto* label : row->findChildren<ui::TextLabel*>()) {
            said += label->text() == code && label->isVisibleTo(row) ? 1 : 0;
        }
    }
    REQUIRE(rows == 2);
    CHECK(said == 2); // nobody has to guess whose a line is
}

TEST_CASE("the next step of a pathway is named with its pathway, which is no step itself",
          "[today]") {
    PageFixture fixture;
    DueTask task;
    task.kind = TaskKind::PathwayStep;
    task.subject = Code{"objection"};
    task.detail = Code{"protection_of_victims"};
    const auto& definition = *fixture.session().definitions().pathways.current(task.detail.text);
    CHECK(ui::TaskWords(fixture.session()).why(task) ==
          QStringLiteral("The next step of the pathway '%1'.")
              .arg(fixture.session().words().text(definition.title)));
}
