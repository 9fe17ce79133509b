// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/PassphraseField.h"

#include "ui/components/Field.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon::ui;
using zaklon::SecretBytes;

namespace {

void type(QWidget& widget, const QString& text, Qt::KeyboardModifiers modifiers = {}) {
    for (const QChar letter : text) {
        QKeyEvent key(QEvent::KeyPress, 0, modifiers, QString(letter));
        QCoreApplication::sendEvent(&widget, &key);
    }
}

std::string typed(const PassphraseField& field) {
    return std::string(field.secret().text());
}

} // namespace

TEST_CASE("a passphrase is collected as UTF-8 in every script", "[components]") {
    PassphraseField field;
    type(field, u"ab Đ ћ"_qs);
    CHECK(typed(field) == "ab Đ ћ");
    CHECK(field.length() == 6);
    QInputMethodEvent commit;
    commit.setCommitString(u"č😀"_qs);
    QCoreApplication::sendEvent(&field, &commit);
    CHECK(typed(field) == "ab Đ ћč😀");
    CHECK(field.length() == 8);
}

TEST_CASE("backspace takes whole characters, select all and delete takes everything",
          "[components]") {
    PassphraseField field;
    type(field, u"aћč"_qs);
    QTest::keyClick(&field, Qt::Key_Backspace);
    CHECK(typed(field) == "aћ");
    QTest::keyClick(&field, Qt::Key_Backspace);
    CHECK(typed(field) == "a");
    type(field, u"bcd"_qs);
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Delete);
    CHECK(field.isEmpty());
    QTest::keyClick(&field, Qt::Key_Backspace);
    CHECK(field.isEmpty());
}

TEST_CASE("typing over a selection starts anew", "[components]") {
    PassphraseField field;
    type(field, u"wrong"_qs);
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    type(field, u"r"_qs);
    CHECK(typed(field) == "r");
}

TEST_CASE("nothing is pasted and nothing is undone", "[components]") {
    PassphraseField field;
    QGuiApplication::clipboard()->setText(u"from elsewhere"_qs);
    type(field, u"own"_qs);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(typed(field) == "ow");
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().toStdString() == "from elsewhere");
}

TEST_CASE("a passphrase of any length is kept whole", "[components]") {
    PassphraseField field;
    type(field, QString(1500, QLatin1Char('x')) + u"ћ"_qs);
    CHECK(field.length() == 1501);
    CHECK(typed(field) == std::string(1500, 'x') + "ћ");
}

TEST_CASE("taking the passphrase leaves an empty field", "[components]") {
    PassphraseField field;
    PassphraseField repeated;
    type(field, u"six plain words"_qs);
    type(repeated, u"six plain words"_qs);
    CHECK(field.matches(repeated));
    const SecretBytes taken = field.take();
    CHECK(taken == SecretBytes::fromText("six plain words"));
    CHECK(field.isEmpty());
    CHECK_FALSE(field.matches(repeated));
}

TEST_CASE("assistive technology hears bullets", "[components]") {
    auto* secret = new PassphraseField;
    Field field(QStringLiteral("Passphrase"), secret);
    type(*secret, u"žuti čamac"_qs);
    auto* access = QAccessible::queryAccessibleInterface(secret);
    REQUIRE(access != nullptr);
    CHECK(access->role() == QAccessible::EditableText);
    CHECK(access->state().passwordEdit);
    CHECK(access->text(QAccessible::Name).toStdString() == "Passphrase");
    auto* text = access->textInterface();
    REQUIRE(text != nullptr);
    CHECK(text->characterCount() == 10);
    CHECK(text->text(0, -1) == QString(10, QChar(0x2022)));
    CHECK(access->text(QAccessible::Value) == QString(10, QChar(0x2022)));
}

TEST_CASE("no property, name or query of the field gives the text away", "[components]") {
    PassphraseField field;
    type(field, u"canary"_qs);
    const auto* meta = field.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        CHECK_FALSE(meta->property(i).read(&field).toString().contains(u"canary"_qs));
    }
    for (const auto query : {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor,
                             Qt::ImTextAfterCursor}) {
        CHECK_FALSE(field.inputMethodQuery(query).isValid());
    }
    const auto hints = field.inputMethodHints();
    CHECK(hints.testFlag(Qt::ImhHiddenText));
    CHECK(hints.testFlag(Qt::ImhSensitiveData));
    CHECK(hints.testFlag(Qt::ImhNoPredictiveText));
}

TEST_CASE("Caps Lock is noticed from a letter that contradicts Shift", "[components]") {
    PassphraseField field;
    int told = 0;
    QObject::connect(&field, &PassphraseField::capsLockChanged, [&told] { ++told; });
    type(field, u"a1"_qs);
    CHECK_FALSE(field.capsLockSeems());
    type(field, u"B"_qs, Qt::ShiftModifier);
    CHECK_FALSE(field.capsLockSeems());
    type(field, u"C"_qs);
    CHECK(field.capsLockSeems());
    type(field, u"d"_qs);
    CHECK_FALSE(field.capsLockSeems());
    CHECK(told == 2);
}

TEST_CASE("Enter submits and a letter is never a shortcut here", "[components]") {
    PassphraseField field;
    int submitted = 0;
    QObject::connect(&field, &PassphraseField::submitted, [&submitted] { ++submitted; });
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(submitted == 1);
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_C, Qt::NoModifier, u"c"_qs);
    override.ignore();
    QCoreApplication::sendEvent(&field, &override);
    CHECK(override.isAccepted());
}
