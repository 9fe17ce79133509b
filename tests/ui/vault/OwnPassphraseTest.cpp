// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever came in by a passphrase that somebody else chose goes on with their own, or locks.
#include "core/vault/FirstPassphrase.h"
#include "core/vault/StaffAccess.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/PassphraseField.h"
#include "ui/vault/OwnPassphraseDialog.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr auto kFirst = "only an invented passphrase of hers";
constexpr auto kOwn = "three green kites in March";

/// A session of a colleague who unlocks for the first time, with a page.
struct FirstUnlock {
    UiSession house;
    std::unique_ptr<ui::Session> session;
    QWidget page;

    FirstUnlock() {
        REQUIRE(StaffAccess(house->vault())
                    .add({"nada", {}, Role::CaseWorker, SecretBytes::fromText(kFirst)}));
        house.take().reset(); // the vault is closed
        auto opened =
            Vault::open(house.path(), {"nada", SecretBytes::fromText(kFirst)}, house.environment());
        REQUIRE(opened);
        session =
            std::make_unique<ui::Session>(std::move(*opened), test::definitions(), house.words());
        page.resize(900, 700);
        page.show();
    }

    bool holdsFirst() const { return holdsFirstPassphrase(session->vault()).value(); }
};

void write(const QWidget& dialog, const char* field, const char* words) {
    auto* found = dialog.findChild<ui::PassphraseField*>(QString::fromLatin1(field));
    REQUIRE(found != nullptr);
    typeInto(*found, QString::fromLatin1(words));
}

void choose(const QWidget& dialog, const char* present, const char* fresh) {
    write(dialog, "presentPassphrase", present);
    write(dialog, "newPassphrase", fresh);
    write(dialog, "newPassphraseAgain", fresh);
    dialog.findChild<QPushButton*>(QStringLiteral("staffVerb"))->click();
}

} // namespace

TEST_CASE("at the first unlock a passphrase of one's own is chosen", "[vault][staff]") {
    FirstUnlock her;
    const QPointer<ui::OwnPassphraseDialog> dialog =
        ui::OwnPassphraseDialog::askIfFirst(*her.session, her.page);
    REQUIRE(dialog != nullptr);
    choose(*dialog, kFirst, kOwn);
    CHECK(QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }, 5000));
    CHECK(her.page.isEnabled());
    CHECK_FALSE(her.holdsFirst());
    CHECK(ui::OwnPassphraseDialog::askIfFirst(*her.session, her.page) == nullptr);
}

TEST_CASE("the passphrase that somebody else knows is not chosen once more", "[vault][staff]") {
    FirstUnlock her;
    const QPointer<ui::OwnPassphraseDialog> dialog =
        ui::OwnPassphraseDialog::askIfFirst(*her.session, her.page);
    REQUIRE(dialog != nullptr);
    choose(*dialog, kFirst, kFirst);
    CHECK(her.page.isEnabled()); // nothing is being derived
    CHECK(dialog->isVisible());
    CHECK(her.holdsFirst());
}

TEST_CASE("nothing but the lock closes the question for one's own passphrase", "[vault][staff]") {
    FirstUnlock her;
    const QPointer<ui::OwnPassphraseDialog> dialog =
        ui::OwnPassphraseDialog::askIfFirst(*her.session, her.page);
    REQUIRE(dialog != nullptr);
    const QSignalSpy lock(dialog, &ui::OwnPassphraseDialog::lockWanted);
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    CHECK(dialog->isVisible());
    dialog->findChild<QPushButton*>(QStringLiteral("staffCancel"))->click();
    CHECK(dialog->isVisible());
    CHECK(lock.count() >= 2);
    Q_EMIT her.session->locking();
    CHECK((dialog.isNull() || !dialog->isVisible()));
    CHECK(her.holdsFirst());
}

TEST_CASE("whoever made the vault chose the passphrase already", "[vault][staff]") {
    UiSession house;
    QWidget page;
    CHECK(ui::OwnPassphraseDialog::askIfFirst(*house, page) == nullptr);
}
