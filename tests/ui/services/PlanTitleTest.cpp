// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of the form beside the plan holds what somebody wrote, however long it is.
#include "core/people/Narrative.h"
#include "core/services/CarePlan.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/services/CarePlanSection.h"
#include "ui/session/Text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the heading of what is carried out is shown whole", "[care-plan]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    const auto words = QStringLiteral("Go together to the municipality and ask for the copy of the "
                                      "birth certificate that was promised in spring");
    Need need;
    need.id = RecordId::generate();
    need.person = person;
    need.area = Code{"documents"};
    need.openedOn = fixture.today();
    fixture.save(need);
    Action action;
    action.id = RecordId::generate();
    action.person = person;
    action.need = need.id;
    action.service = Code{"documents"};
    fixture.save(action);
    Narrative said;
    said.id = action.id;
    said.person = person;
    said.about = Code{"action"};
    said.title = ui::toText(words);
    const auto proof = fixture.session().confidential().value();
    REQUIRE(fixture.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(proof, said); }));
    ui::CarePlanSection section(fixture.session(), fixture.navigator());
    section.resize(1026, 560); // a person in a window of 1366x768
    section.showPerson(person);
    section.show();
    section.carryOut(action.id);
    QCoreApplication::processEvents();
    const auto* editor = section.findChild<QWidget*>(QStringLiteral("plan_editor"));
    REQUIRE(editor != nullptr);
    REQUIRE(editor->isVisible());
    const auto labels = editor->findChildren<QLabel*>();
    const auto heading = std::find_if(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().endsWith(words);
    });
    REQUIRE(heading != labels.end());
    CHECK(QTest::qWaitFor(
        [&] { return (*heading)->height() >= (*heading)->heightForWidth((*heading)->width()); },
        2000));
    const auto right = (*heading)->mapTo(editor, QPoint((*heading)->width(), 0)).x();
    CHECK(right <= editor->width());
    CHECK(editor->mapTo(&section, QPoint(editor->width(), 0)).x() <= section.width());
}
