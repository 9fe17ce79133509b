// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Recovery.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Banner.h"
#include "ui/components/PassphraseField.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Preferences.h"
#include "ui/shell/ReadingOrder.h"
#include "ui/unlock/FirstRunPage.h"
#include "ui/unlock/RecoverPage.h"
#include "ui/unlock/UnlockPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kLongMs = 30'000; ///< key derivation on another thread, under sanitizers

struct AtGate {
    UiSession vault;
    ui::Preferences preferences{QString::fromStdString((vault.folder() / "p.ini").string())};
    ui::UnlockDelay delay;
    std::unique_ptr<Vault> opened;
    const VaultEnvironment environment = vault.environment();
    ui::GateContext context{environment,
                            preferences,
                            delay,
                            [this](std::unique_ptr<Vault> given) { opened = std::move(given); },
                            [](const QString&) {},
                            [this](const QString&) { returned = true; },
                            {}};
    bool returned = false;

    template <class Widget>
    static Widget& in(QWidget& page, const QString& name) {
        auto* found = page.findChild<Widget*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
};

} // namespace

TEST_CASE("the right user name and passphrase open the vault", "[unlock]") {
    AtGate gate;
    gate.vault.take().reset();
    ui::UnlockPage page(gate.context, QString::fromStdString(gate.vault.path().string()));
    page.QWidget::show();
    gate.in<QLineEdit>(page, u"userName"_qs).setText(u"mira"_qs);
    auto& passphrase = gate.in<ui::PassphraseField>(page, u"passphrase"_qs);
    typeInto(passphrase, QString::fromUtf8(kPassphrase.data()));
    auto& unlock = gate.in<QPushButton>(page, u"unlock"_qs);
    unlock.click();
    CHECK(unlock.text() == u"Opening takes a few seconds"_qs);
    CHECK_FALSE(gate.in<QPushButton>(page, u"makeNew"_qs).isEnabled());
    typeInto(passphrase, u"typed ahead"_qs);
    CHECK(passphrase.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return gate.opened != nullptr; }, kLongMs));
    CHECK(gate.opened->session().worker.userName == "mira");
}

TEST_CASE("after a lock only the passphrase is asked for", "[unlock]") {
    AtGate gate;
    gate.vault.take().reset();
    ui::UnlockPage page(gate.context, QString::fromStdString(gate.vault.path().string()));
    page.setUserName(u"mira"_qs);
    page.QWidget::show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    auto& passphrase = gate.in<ui::PassphraseField>(page, u"passphrase"_qs);
    REQUIRE(QApplication::focusWidget() == &passphrase);
    typeInto(passphrase, QString::fromUtf8(kPassphrase.data()));
    QTest::keyClick(&passphrase, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return gate.opened != nullptr; }, kLongMs));
    CHECK(gate.opened->session().worker.userName == "mira");
}

TEST_CASE("several words typed as the user name are hidden and not kept", "[unlock]") {
    AtGate gate;
    gate.vault.take().reset();
    ui::UnlockPage page(gate.context, QString::fromStdString(gate.vault.path().string()));
    page.QWidget::show();
    auto& user = gate.in<QLineEdit>(page, u"userName"_qs);
    auto& question = gate.in<QPushButton>(page, u"isUserName"_qs);
    user.setText(u"mira"_qs);
    CHECK(user.echoMode() == QLineEdit::Normal);
    CHECK_FALSE(question.isVisible());
    user.setText(u"apple cloud piano"_qs);
    CHECK(user.echoMode() == QLineEdit::Password);
    CHECK(question.isVisible());
    SECTION("said to be the user name") {
        question.click();
        CHECK(user.echoMode() == QLineEdit::Normal);
        CHECK_FALSE(question.isVisible());
        CHECK(user.text() == u"apple cloud piano"_qs);
    }
    SECTION("tried, and it opens nothing") {
        typeInto(gate.in<ui::PassphraseField>(page, u"passphrase"_qs), u"not this one"_qs);
        gate.in<QPushButton>(page, u"unlock"_qs).click();
        auto& banner = gate.in<ui::Banner>(page, u"unlockProblem"_qs);
        REQUIRE(QTest::qWaitFor([&] { return banner.isVisible(); }, kLongMs));
        CHECK(user.text().isEmpty());
        CHECK_FALSE(question.isVisible());
    }
}

TEST_CASE("while the vault is opened, Enter stays where it was pressed", "[unlock]") {
    AtGate gate;
    gate.vault.take().reset();
    ui::UnlockPage page(gate.context, QString::fromStdString(gate.vault.path().string()));
    page.setUserName(u"mira"_qs);
    page.QWidget::show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto& passphrase = gate.in<ui::PassphraseField>(page, u"passphrase"_qs);
    auto& unlock = gate.in<QPushButton>(page, u"unlock"_qs);
    typeInto(passphrase, u"not this one"_qs);
    unlock.setFocus();
    unlock.click();
    CHECK_FALSE(unlock.isEnabled());
    CHECK(QApplication::focusWidget() == &passphrase);
    QTest::keyClick(&passphrase, Qt::Key_Return); // impatient
    auto& banner = gate.in<ui::Banner>(page, u"unlockProblem"_qs);
    REQUIRE(QTest::qWaitFor([&] { return banner.isVisible(); }, kLongMs));
    CHECK_FALSE(gate.in<ui::Banner>(page, u"forgottenExplained"_qs).isVisible());
    CHECK(QApplication::focusWidget() == &passphrase);
}

TEST_CASE("how to enter gives way while it is said what to do about a forgotten passphrase",
          "[unlock]") {
    AtGate gate;
    ui::UnlockPage page(gate.context, QString::fromStdString(gate.vault.path().string()));
    page.QWidget::show();
    auto& hint = gate.in<ui::Banner>(page, u"unlockHint"_qs);
    auto& forgotten = gate.in<QPushButton>(page, u"forgotten"_qs);
    forgotten.click();
    forgotten.click();
    CHECK_FALSE(hint.isVisible()); // there was none
    page.setHint(u"This is the demonstration."_qs, u"User name: coordinator."_qs);
    CHECK(hint.isVisible());
    forgotten.click();
    CHECK(gate.in<ui::Banner>(page, u"forgottenExplained"_qs).isVisible());
    CHECK_FALSE(hint.isVisible());
    forgotten.click();
    CHECK(hint.isVisible());
}

TEST_CASE("a wrong passphrase is said, and after five one waits", "[unlock]") {
    AtGate gate;
    gate.vault.take().reset();
    ui::UnlockPage page(gate.context, QString::fromStdString(gate.vault.path().string()));
    page.QWidget::show();
    auto& banner = gate.in<ui::Banner>(page, u"unlockProblem"_qs);
    auto& unlock = gate.in<QPushButton>(page, u"unlock"_qs);
    for (int time = 0; time < 5; ++time) {
        typeInto(gate.in<ui::PassphraseField>(page, u"passphrase"_qs), u"not this one"_qs);
        unlock.click();
        CHECK_FALSE(banner.isVisible());
        REQUIRE(QTest::qWaitFor([&] { return banner.isVisible(); }, kLongMs));
    }
    CHECK(banner.accessibleName().contains(u"does not open this vault"_qs));
    CHECK(gate.opened == nullptr);
    CHECK(gate.delay.secondsLeft() > 0);
    CHECK_FALSE(unlock.isEnabled());
}

TEST_CASE("a folder without a vault has its own sentence", "[unlock]") {
    AtGate gate;
    ui::UnlockPage page(gate.context, QString::fromStdString(gate.vault.folder().string()));
    page.QWidget::show();
    gate.in<QPushButton>(page, u"unlock"_qs).click();
    auto& banner = gate.in<ui::Banner>(page, u"unlockProblem"_qs);
    REQUIRE(QTest::qWaitFor([&] { return banner.isVisible(); }, kLongMs));
    CHECK(banner.accessibleName().contains(u"no vault in this folder"_qs));
    CHECK(gate.delay.secondsLeft() == 0);
}

TEST_CASE("a new vault is made one question at a time", "[unlock]") {
    AtGate gate;
    const auto folder = gate.vault.folder() / "new";
    ui::FirstRunPage page(gate.context, QString::fromStdString(folder.string()));
    page.QWidget::show();
    auto& next = gate.in<QPushButton>(page, u"nextStep"_qs);
    next.click(); // place
    const auto stops = ui::readingStops(page);
    CHECK(stops.indexOf(&next) < stops.indexOf(&gate.in<QPushButton>(page, u"previousStep"_qs)));
    next.click(); // no passphrase yet: stays
    CHECK(gate.in<ui::PassphraseField>(page, u"newPassphrase"_qs).isVisible());
    const QString passphrase = u"jabuka oblak klavir sunce"_qs;
    typeInto(gate.in<ui::PassphraseField>(page, u"newPassphrase"_qs), passphrase);
    auto& again = gate.in<ui::PassphraseField>(page, u"newPassphraseAgain"_qs);
    typeInto(again, u"jabuka oblak klavir mesec"_qs);
    next.click();
    CHECK(again.isEmpty());
    CHECK(again.property("invalid").toBool()); // and said to be another one
    typeInto(again, passphrase);
    next.click();
    next.click(); // no user name yet: says so
    CHECK(gate.in<QLineEdit>(page, u"newUserName"_qs).property("invalid").toBool());
    gate.in<QLineEdit>(page, u"newUserName"_qs).setText(u"ana"_qs);
    CHECK_FALSE(gate.in<QLineEdit>(page, u"newUserName"_qs).property("invalid").toBool());
    next.click();
    next.click(); // not ticked yet: says so and stays
    CHECK(gate.in<ui::Banner>(page, u"firstRunProblem"_qs).isVisible());
    CHECK(gate.opened == nullptr);
    gate.in<QCheckBox>(page, u"understood"_qs).setChecked(true);
    CHECK_FALSE(gate.in<ui::Banner>(page, u"firstRunProblem"_qs).isVisible());
    next.click();
    REQUIRE(QTest::qWaitFor([&] { return gate.opened != nullptr; }, kLongMs));
    CHECK(gate.opened->session().worker.userName == "ana");
    CHECK(gate.opened->session().role() == Role::Coordinator);
    CHECK(std::filesystem::exists(folder / "vault.json"));
}

TEST_CASE("in another language the first run goes on where it was, with all that was typed",
          "[unlock]") {
    AtGate gate;
    const auto folder = QString::fromStdString((gate.vault.folder() / "new").string());
    ui::FirstRunPage before(gate.context, folder);
    before.QWidget::show();
    gate.in<QPushButton>(before, u"nextStep"_qs).click(); // place
    const QString passphrase = u"jabuka oblak klavir sunce"_qs;
    typeInto(gate.in<ui::PassphraseField>(before, u"newPassphrase"_qs), passphrase);
    typeInto(gate.in<ui::PassphraseField>(before, u"newPassphraseAgain"_qs), passphrase);
    gate.in<QPushButton>(before, u"nextStep"_qs).click();
    gate.in<QLineEdit>(before, u"newUserName"_qs).setText(u"ana"_qs);
    gate.in<QLineEdit>(before, u"newDisplayName"_qs).setText(u"Ana"_qs);
    const auto suggested = gate.in<QLabel>(before, u"suggestedWords"_qs).text();

    ui::FirstRunPage page(gate.context, {});
    page.goOnFrom(before);
    before.hide();
    page.QWidget::show();
    REQUIRE(gate.in<QLineEdit>(page, u"newUserName"_qs).isVisible()); // the third step
    CHECK(gate.in<QLineEdit>(page, u"newUserName"_qs).text() == u"ana"_qs);
    CHECK(gate.in<QLineEdit>(page, u"newDisplayName"_qs).text() == u"Ana"_qs);
    CHECK(gate.in<QLineEdit>(page, u"newVaultFolder"_qs).text() == folder);
    CHECK(gate.in<QLabel>(page, u"suggestedWords"_qs).text() == suggested);
    CHECK(gate.in<ui::PassphraseField>(before, u"newPassphrase"_qs).isEmpty());
    CHECK(gate.in<ui::PassphraseField>(before, u"newPassphraseAgain"_qs).isEmpty());
    const auto moved = gate.in<ui::PassphraseField>(page, u"newPassphrase"_qs).secret();
    CHECK(moved == SecretBytes::fromText(passphrase.toStdString()));
    auto& next = gate.in<QPushButton>(page, u"nextStep"_qs);
    next.click();
    gate.in<QCheckBox>(page, u"understood"_qs).setChecked(true);
    next.click();
    CHECK_FALSE(gate.in<QWidget>(page, u"gateLanguage"_qs).isEnabled()); // while it is made
    REQUIRE(QTest::qWaitFor([&] { return gate.opened != nullptr; }, kLongMs));
    CHECK(gate.opened->session().worker.userName == "ana");
}

TEST_CASE("in another language the lock screen keeps what was typed", "[unlock]") {
    AtGate gate;
    gate.vault.take().reset();
    ui::UnlockPage before(gate.context, QString::fromStdString(gate.vault.path().string()));
    before.QWidget::show();
    gate.in<QLineEdit>(before, u"userName"_qs).setText(u"apple cloud piano"_qs);
    typeInto(gate.in<ui::PassphraseField>(before, u"passphrase"_qs), u"half of it"_qs);
    gate.in<QPushButton>(before, u"forgotten"_qs).click();
    ui::UnlockPage page(gate.context, {});
    page.goOnFrom(before);
    page.QWidget::show();
    CHECK(gate.in<QLineEdit>(page, u"vaultFolder"_qs).text() ==
          QString::fromStdString(gate.vault.path().string()));
    CHECK(gate.in<QLineEdit>(page, u"userName"_qs).text() == u"apple cloud piano"_qs);
    CHECK(gate.in<QLineEdit>(page, u"userName"_qs).echoMode() == QLineEdit::Password);
    CHECK(gate.in<ui::PassphraseField>(page, u"passphrase"_qs).length() == 10);
    CHECK(gate.in<ui::PassphraseField>(before, u"passphrase"_qs).isEmpty());
    CHECK(gate.in<ui::Banner>(page, u"forgottenExplained"_qs).isVisible());
}

TEST_CASE("in another language the lock screen says once more what went wrong", "[unlock]") {
    AtGate gate;
    gate.vault.take().reset();
    ui::UnlockPage before(gate.context, QString::fromStdString(gate.vault.path().string()));
    before.QWidget::show();
    auto& problem = gate.in<ui::Banner>(before, u"unlockProblem"_qs);
    for (int failures = 0; failures < 3; ++failures) { // the fifth one makes it wait
        gate.delay.failed();
    }
    gate.in<QLineEdit>(before, u"userName"_qs).setText(u"mira"_qs);
    typeInto(gate.in<ui::PassphraseField>(before, u"passphrase"_qs), u"not the right words"_qs);
    gate.in<QPushButton>(before, u"unlock"_qs).click();
    REQUIRE(QTest::qWaitFor([&] { return problem.isVisible(); }, kLongMs));
    ui::UnlockPage page(gate.context, {});
    page.goOnFrom(before);
    page.QWidget::show();
    auto& again = gate.in<ui::Banner>(page, u"unlockProblem"_qs);
    CHECK(again.isVisible());
    CHECK(again.accessibleName() == problem.accessibleName());
    CHECK(gate.delay.secondsLeft() == 0);
}

TEST_CASE("among the languages before the vault an arrow chooses, as in the settings", "[unlock]") {
    AtGate gate;
    gate.preferences.setLanguage(Language::English);
    ui::UnlockPage page(gate.context, {});
    page.QWidget::show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    gate.in<QWidget>(page, u"gateLanguage"_qs).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(gate.preferences.language() == Language::SerbianLatin);
}

TEST_CASE("the last tick of the first run is read whole in large letters", "[unlock]") {
    AtGate gate;
    appearance().setTextScale(2.0);
    {
        ui::FirstRunPage page(gate.context, {});
        page.resize(1366, 768);
        page.QWidget::show();
        QCoreApplication::processEvents();
        auto& tick = gate.in<QCheckBox>(page, u"understood"_qs);
        CHECK(tick.accessibleName().startsWith(u"I know that without my passphrase"_qs));
        const auto& asked = *tick.parentWidget();
        CHECK(asked.minimumSizeHint().width() < page.width() / 2);
    }
    appearance().setTextScale(1.0);
    QCoreApplication::processEvents();
}

TEST_CASE("a folder that holds something is not taken for a new vault", "[unlock]") {
    AtGate gate;
    ui::FirstRunPage page(gate.context, QString::fromStdString(gate.vault.path().string()));
    page.QWidget::show();
    gate.in<QPushButton>(page, u"nextStep"_qs).click();
    CHECK(gate.in<QLineEdit>(page, u"newVaultFolder"_qs).isVisible());
}

TEST_CASE("waiting grows with wrong passphrases and ends with the right one", "[unlock]") {
    std::int64_t now = 0;
    ui::UnlockDelay delay([&] { return now; });
    for (int i = 0; i < 4; ++i) {
        delay.failed();
    }
    CHECK(delay.secondsLeft() == 0);
    delay.failed();
    CHECK(delay.secondsLeft() == 1);
    delay.failed();
    CHECK(delay.secondsLeft() == 2);
    now += 1500;
    CHECK(delay.secondsLeft() == 1);
    for (int i = 0; i < 40; ++i) {
        delay.failed();
    }
    CHECK(delay.secondsLeft() == 60);
    delay.succeeded();
    CHECK(delay.secondsLeft() == 0);
}

TEST_CASE("directors' shares give a coordinator a new passphrase", "[unlock]") {
    AtGate gate;
    QStringList sheets;
    {
        auto ceremony = RecoveryCeremony::begin(gate.vault->vault(), {2, 2});
        REQUIRE(ceremony);
        for (int number = 1; number <= 2; ++number) {
            const auto words = ceremony->words(number, Language::SerbianLatin);
            sheets << QString::fromUtf8(words.text().data(), static_cast<qsizetype>(words.size()));
            REQUIRE(ceremony->prove(words));
        }
        REQUIRE(ceremony->activate());
    }
    gate.vault.take().reset();
    ui::RecoverPage page(gate.context, QString::fromStdString(gate.vault.path().string()));
    CHECK(ui::helpTopicOf(&page) == QStringLiteral("recover"));
    page.QWidget::show();
    auto& share = gate.in<ui::PassphraseField>(page, u"shareWords"_qs);
    auto& add = gate.in<QPushButton>(page, u"addShare"_qs);
    typeInto(share, u"these are not the words"_qs);
    add.click();
    CHECK_FALSE(share.isEmpty()); // what was typed is kept, to be looked at again
    share.clear();
    typeInto(share, sheets[0]);
    add.click();
    auto& recover = gate.in<QPushButton>(page, u"recoverNow"_qs);
    auto& back = gate.in<QPushButton>(page, u"backToUnlock"_qs);
    CHECK(back.geometry().right() < recover.geometry().left());
    const auto stops = ui::readingStops(page);
    CHECK(stops.indexOf(&recover) < stops.indexOf(&back)); // what goes on comes first
    recover.click();                                       // one of two: refused on the page
    CHECK_FALSE(gate.returned);
    typeInto(share, sheets[1]);
    add.click();
    gate.in<QLineEdit>(page, u"recoverUser"_qs).setText(u"mira"_qs);
    const QString fresh = u"six new words for the door"_qs;
    typeInto(gate.in<ui::PassphraseField>(page, u"newPassphrase"_qs), fresh);
    typeInto(gate.in<ui::PassphraseField>(page, u"newPassphraseAgain"_qs), fresh);
    recover.click();
    REQUIRE(QTest::qWaitFor([&] { return gate.returned; }, kLongMs));
    CHECK(Vault::open(gate.vault.path(), {"mira", SecretBytes::fromText(fresh.toStdString())},
                      gate.environment));
}
