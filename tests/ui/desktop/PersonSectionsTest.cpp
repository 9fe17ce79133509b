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

TEST_CASE("the keys begin at the sections while nothing has happened, and else in the course",
          "[people]") {
    PageFixture fixture;
    const auto fresh = fixture.save(aPerson());
    const auto known = fixture.save(aPerson());
    fixture.save(anAssessment(known.id, day("2026-03-01"), 1));
    const std::unique_ptr<ui::PersonPage> page(
        desktop::makePersonPage(fixture.session(), fixture.navigator(), nullptr));
    page->resize(1280, 700);
    page->show();
    auto* list = page->findChild<ui::SectionList*>(QStringLiteral("person_sections"));
    REQUIRE(list != nullptr);
    page->showPerson(fresh.id, ui::PersonSection::Overview);
    CHECK(page->firstFocus() == list);
    CHECK(list->currentSection() == 0);
    page->showPerson(known.id, ui::PersonSection::Overview);
    CHECK(page->firstFocus() != list);
}
