// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever came in by a passphrase that somebody else chose goes on with their own, or locks.
#include "core/vault/FirstPassphrase.h"
#include "core/vault/StaffAccess.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Banner.h"
#include "ui/components/Field.h"
#include "ui/components/PassphraseField.h"
#include "ui/session/HelpTopic.h"
#include "ui/shell/Concealment.h"
#include "ui/shell/HideCover.h"
#include "ui/vault/OwnPassphraseDialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

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
    QLineEdit* atWork = new QLineEdit(&page); ///< has the keys when the question comes

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
        atWork->setFocus(Qt::OtherFocusReason);
    }

    ui::OwnPassphraseDialog* asked() {
        auto* dialog = ui::OwnPassphraseDialog::askIfFirst(*session, page);
        REQUIRE(dialog != nullptr);
        return dialog;
    }
    /// The other thread has given the vault back.
    bool waitForAnswer() const {
        return QTest::qWaitFor([this] { return page.isEnabled(); }, 5000);
    }
    bool holdsFirst() const { return holdsFirstPassphrase(session->vault()).value(); }
};

void write(const QWidget& dialog, const char* field, const char* words) {
    auto* found = dialog.findChild<ui::PassphraseField*>(QString::fromLatin1(field));
    REQUIRE(found != nullptr);
    found->clear();
    typeInto(*found, QString::fromLatin1(words));
}

void choose(const QWidget& dialog, const char* present, const char* fresh) {
    write(dialog, "presentPassphrase", present);
    write(dialog, "newPassphrase", fresh);
    write(dialog, "newPassphraseAgain", fresh);
    dialog.findChild<QPushButton*>(QStringLiteral("staffVerb"))->click();
}

/// What stands at a field of the dialog because it was not taken.
QString refusalAt(const QWidget& dialog, const char* field) {
    QWidget* at = dialog.findChild<ui::PassphraseField*>(QString::fromLatin1(field));
    while (at != nullptr && qobject_cast<ui::Field*>(at) == nullptr) {
        at = at->parentWidget();
    }
    REQUIRE(at != nullptr);
    return static_cast<ui::Field*>(at)->error();
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
    CHECK(her.page.focusWidget() == her.atWork); // the keys are where they were
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
    CHECK_FALSE(refusalAt(*dialog, "newPassphrase").isEmpty()); // where another one is typed
    CHECK(refusalAt(*dialog, "presentPassphrase").isEmpty());
    const auto* again = dialog->findChild<ui::PassphraseField*>(u"newPassphraseAgain"_qs);
    CHECK(again->isEmpty());
}

TEST_CASE("a wrong present passphrase is said at its field", "[vault][staff]") {
    FirstUnlock her;
    auto* dialog = her.asked();
    choose(*dialog, "nothing that anybody chose", kOwn);
    REQUIRE(her.waitForAnswer());
    CHECK(dialog->isVisible());
    CHECK_FALSE(refusalAt(*dialog, "presentPassphrase").isEmpty());
    CHECK(dialog->findChild<ui::Banner*>(u"passphraseProblem"_qs)->isHidden());
    CHECK(her.holdsFirst());
}

TEST_CASE("a vault that cannot be written is said in the dialog that asked", "[vault][staff]") {
    FirstUnlock her;
    auto* dialog = her.asked();
    const QSignalSpy behind(her.session.get(), &ui::Session::failed);
    const auto previous = her.house.path() / "vault.json.previous";
    std::filesystem::remove(previous);
    std::filesystem::create_directories(previous / "in the way");
    choose(*dialog, kFirst, kOwn);
    REQUIRE(her.waitForAnswer());
    auto* problem = dialog->findChild<ui::Banner*>(u"passphraseProblem"_qs);
    REQUIRE(problem != nullptr);
    CHECK(problem->isVisible());
    CHECK(behind.isEmpty()); // nobody would see it below the dialog
    CHECK(her.holdsFirst());
    std::filesystem::remove_all(previous);
    choose(*dialog, kFirst, kOwn);
    CHECK(problem->isHidden());
    REQUIRE(her.waitForAnswer());
    CHECK_FALSE(her.holdsFirst());
}

TEST_CASE("the question for one's own passphrase has its help", "[vault][staff]") {
    FirstUnlock her;
    CHECK(ui::helpTopicOf(her.asked()) == u"staff"_qs);
}

TEST_CASE("a lock while the new passphrase is taken leaves a window that can be used",
          "[vault][staff]") {
    FirstUnlock her;
    const QPointer<ui::OwnPassphraseDialog> dialog = her.asked();
    choose(*dialog, kFirst, kOwn);
    REQUIRE_FALSE(her.page.isEnabled()); // the answer waits for the event loop
    Q_EMIT her.session->locking();
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }, 5000));
    CHECK(her.page.isEnabled());
    CHECK_FALSE(her.holdsFirst()); // what was begun is done
}

TEST_CASE("a clock over the question takes its key although the vault is being written",
          "[vault][staff][privacy]") {
    FirstUnlock her;
    auto* dialog = her.asked();
    ui::Concealment hiding;
    choose(*dialog, "nothing that anybody chose", kOwn);
    REQUIRE_FALSE(her.page.isEnabled());
    hiding.cover();
    REQUIRE(hiding.isActive());
    REQUIRE(her.waitForAnswer()); // the dialog gives the keys to its field, below the clock
    QTest::qWait(ui::HideCover::kDeafMs);
    auto* below = dialog->findChild<ui::PassphraseField*>(u"presentPassphrase"_qs);
    QTest::keyClick(below, Qt::Key_A);
    CHECK(below->isEmpty());
    CHECK(QTest::qWaitFor([&] { return !hiding.isActive(); }, 1000));
    CHECK(below->isVisible());
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
