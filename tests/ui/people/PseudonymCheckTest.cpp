// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PseudonymCheck.h"

#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Field.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Text.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a pseudonym that somebody has already is said at its field", "[people]") {
    PageFixture fixture;
    auto other = aPerson();
    other.pseudonym = "Lasta";
    other = fixture.save(other);
    const auto& words = fixture.session().words();
    ui::RecordForm form(describe<Person>(), words, fixture.session().definitions().codes);
    form.add("pseudonym", QStringLiteral("Pseudonym"));
    new ui::PseudonymCheck(fixture.session(), form);
    const auto says = [&] {
        const auto labels = form.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* each) {
            return each->text().contains(ui::toQString(other.code));
        });
    };
    auto person = aPerson();
    person.id = RecordId::generate();
    form.setRecord(person);
    auto* line = form.findChild<QLineEdit*>(QStringLiteral("pseudonym"));
    REQUIRE(line != nullptr);
    line->clear();
    typeInto(*line, QStringLiteral("Ласта")); // in the other script
    CHECK(QTest::qWaitFor(says, 2000));
    typeInto(*line, QStringLiteral("вица"));
    CHECK(QTest::qWaitFor([&] { return !says(); }, 2000));
    form.setRecord(other); // her own
    CHECK_FALSE(says());
}
