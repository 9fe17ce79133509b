// SPDX-License-Identifier: GPL-3.0-or-later
// A new passphrase that cannot be used is refused where another one is typed.
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Field.h"
#include "ui/components/PassphraseField.h"
#include "ui/vault/PassphrasePanel.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace zaklon;
using namespace zaklon::test;

namespace {

ui::Field& fieldOf(const QWidget& panel, const char* editor) {
    for (auto* each : panel.findChildren<ui::Field*>()) {
        if (each->editor().objectName() == QString::fromLatin1(editor)) {
            return *each;
        }
    }
    FAIL("no field of " << editor);
    throw std::logic_error(editor);
}

ui::PassphraseField& write(const QWidget& panel, const char* editor, const QString& words) {
    auto* field = panel.findChild<ui::PassphraseField*>(QString::fromLatin1(editor));
    REQUIRE(field != nullptr);
    typeInto(*field, words);
    return *field;
}

} // namespace

TEST_CASE("the present passphrase as the new one is refused where the keys go", "[vault][staff]") {
    UiSession house; // its theme and its words
    ui::PassphrasePanel panel(Language::English, nullptr);
    panel.show();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.beginFirst();
    const auto words = QStringLiteral("three green kites in March");
    write(panel, "presentPassphrase", words);
    auto& fresh = write(panel, "newPassphrase", words);
    auto& again = write(panel, "newPassphraseAgain", words);
    CHECK_FALSE(panel.change());
    CHECK(fieldOf(panel, "presentPassphrase").error().isEmpty());
    CHECK(fieldOf(panel, "newPassphrase").error().contains(QStringLiteral("another one")));
    CHECK(again.isEmpty());
    CHECK(panel.focusWidget() == &fresh);
    typeInto(fresh, QStringLiteral("s")); // mended as it is typed
    CHECK(fieldOf(panel, "newPassphrase").error().isEmpty());
}
