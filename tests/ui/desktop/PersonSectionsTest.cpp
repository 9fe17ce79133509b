// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PersonSections.h"

#include "tests/ui/support/PageFixture.h"
#include "ui/components/SectionList.h"

#include <memory>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what waits in a section is said before it is opened, to a screen reader too",
          "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    fixture.save(anAction(person.id, day("2026-03-09")));
    fixture.save(anAssessment(person.id, day("2026-03-01"), 1));
    const auto calm = fixture.save(aPerson());
    const std::unique_ptr<ui::PersonPage> page(
        desktop::makePersonPage(fixture.session(), fixture.navigator(), nullptr));
    const auto* list = page->findChild<ui::SectionList*>(QStringLiteral("person_sections"));
    REQUIRE(list != nullptr);
    const auto heard = [&] {
        QStringList names;
        for (int i = 0; i < list->count(); ++i) {
            names << list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
        }
        return names;
    };
    page->showPerson(person.id, ui::PersonSection::Overview);
    CHECK(heard().contains(QStringLiteral("Care plan, due")));
    CHECK(heard().contains(QStringLiteral("Risk, 1")));
    page->showPerson(calm.id, ui::PersonSection::Overview);
    CHECK(heard().contains(QStringLiteral("Care plan")));
    CHECK(heard().contains(QStringLiteral("Risk")));
}
