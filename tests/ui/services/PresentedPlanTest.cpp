// SPDX-License-Identifier: GPL-3.0-or-later
// While strangers look the care plan has its areas and states, and no words.
#include "core/people/Narrative.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/services/CarePlanSection.h"

#include <QTreeView>

using namespace zaklon;
using namespace zaklon::test;

namespace {

const QString kWords = QStringLiteral("Learn Serbian");

/// What the first line of the plan says to the eye and to a screen reader.
QString firstLine(const ui::CarePlanSection& section) {
    const auto* tree = section.findChild<QTreeView*>(QStringLiteral("care_plan"));
    REQUIRE(tree != nullptr);
    REQUIRE(tree->model()->rowCount() == 1);
    const auto line = tree->model()->index(0, 0);
    return line.data().toString() + line.data(Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("while strangers look the plan has no words", "[care-plan][presentation]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    Need need;
    need.id = RecordId::generate();
    need.person = person;
    need.area = {"language"};
    fixture.save(need);
    Narrative words;
    words.id = need.id;
    words.person = person;
    words.about = {"need"};
    words.title = kWords.toStdString();
    const auto access = fixture.session().confidential().value();
    REQUIRE(fixture.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(access, words); }));
    ui::CarePlanSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    CHECK(firstLine(section).contains(kWords));
    fixture.session().setPresenting(true);
    section.refresh();
    CHECK_FALSE(firstLine(section).contains(kWords));
}
