// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldMask.h"

#include "core/people/Identity.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/forms/FieldEditor.h"

#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

bool isMasked(const QLineEdit& line) {
    return line.echoMode() == QLineEdit::Password && line.isReadOnly();
}

} // namespace

TEST_CASE("a masked field that was changed is hidden again, with what was typed", "[privacy]") {
    QLineEdit line(QStringLiteral("+381 60 000 11 2"));
    auto* mask = new ui::FieldMask(line);
    mask->setSeconds(1);
    mask->hide();
    line.show();
    REQUIRE(isMasked(line));
    mask->reveal();
    typeInto(line, QStringLiteral("2"));
    CHECK_FALSE(isMasked(line));
    REQUIRE(QTest::qWaitFor([&] { return isMasked(line); }, 4000));
    CHECK(line.text() == QStringLiteral("+381 60 000 11 22"));
    mask->reveal();
    typeInto(line, QStringLiteral("3"));
    mask->hide(); // as when the window is covered
    CHECK(isMasked(line));
    CHECK(line.text() == QStringLiteral("+381 60 000 11 223"));
}

TEST_CASE("a masked field typed for the first time hides by itself, not under the hand",
          "[privacy]") {
    QLineEdit line;
    auto* mask = new ui::FieldMask(line);
    mask->setSeconds(3);
    mask->hide();
    line.show();
    REQUIRE_FALSE(isMasked(line));
    for (int i = 0; i < 3; ++i) {
        typeInto(line, QStringLiteral("x"));
        QTest::qWait(500);
        CHECK_FALSE(isMasked(line));
    }
    CHECK(QTest::qWaitFor([&] { return isMasked(line); }, 6000));
    CHECK(line.text() == QStringLiteral("xxx"));
}

TEST_CASE("whatever is masked in a record has a field that can hide it", "[privacy]") {
    UiSession session;
    QWidget form;
    int masked = 0;
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            if (!field.masked) {
                continue;
            }
            INFO(entry.description->kind << '.' << field.name);
            const auto* editor =
                ui::makeFieldEditor(field, session.words(), test::definitions().codes, &form);
            CHECK(qobject_cast<const QLineEdit*>(editor->widget()) != nullptr);
            ++masked;
        }
    }
    CHECK(masked > 0);
}

TEST_CASE("what tells when and where somebody was born is masked in any words", "[privacy]") {
    const auto& identity = describe<Identity>();
    for (const char* name : {"date_of_birth", "date_of_birth_as_told", "place_of_birth",
                             "national_number", "address"}) {
        INFO(name);
        CHECK(identity.fields[identity.indexOf(name).value()].masked);
    }
}

TEST_CASE("what is no secret in this record is not hidden", "[privacy]") {
    QLineEdit line(QStringLiteral("011 000 000"));
    auto* mask = new ui::FieldMask(line);
    mask->hide();
    line.show();
    REQUIRE(isMasked(line));
    mask->setSecret(false);
    CHECK_FALSE(isMasked(line));
    mask->hide(); // as when the window is covered
    CHECK_FALSE(isMasked(line));
    mask->setSecret(true);
    CHECK((isMasked(line) || line.hasFocus()));
    mask->hide();
    CHECK(isMasked(line));
}
