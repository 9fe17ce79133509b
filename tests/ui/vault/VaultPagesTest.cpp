// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Recovery.h"
#include "core/vault/StaffAccess.h"
#include "tests/ui/support/TightLabel.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Banner.h"
#include "ui/components/Field.h"
#include "ui/components/PassphraseField.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/session/ErrorText.h"
#include "ui/vault/AddColleaguePanel.h"
#include "ui/vault/BackupPage.h"
#include "ui/vault/CheckCopy.h"
#include "ui/vault/CredentialFields.h"
#include "ui/vault/MakeCopy.h"
#include "ui/vault/RecoveryPanel.h"
#include "ui/vault/RestoreCopy.h"
#include "ui/vault/ShareSheet.h"
#include "ui/vault/StaffPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kLongMs = 30'000;

class Nowhere final : public ui::Navigator {
  public:
    void openPage(ui::PageKind) override {}
    void openPerson(const RecordId&, ui::PersonSection) override {}
    void startAssessment(const RecordId&, const QString&) override {}
    void back() override {}
};

template <class Widget>
Widget& in(QWidget& page, const QString& name) {
    auto* found = page.findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("a colleague gets access on the page and can then open the vault", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    {
        ui::StaffPage page(*session, nowhere);
        page.show();
        page.refresh();
        const QSignalSpy done(&*session, &ui::Session::done);
        in<QPushButton>(page, u"newColleague"_qs).click();
        auto& panel = in<QWidget>(page, u"addColleague"_qs);
        in<QLineEdit>(panel, u"colleagueUserName"_qs).setText(u"vera"_qs);
        in<QRadioButton>(panel, u"role-analyst"_qs).setChecked(true);
        const QString passphrase = u"first words for vera today"_qs;
        typeInto(in<ui::PassphraseField>(panel, u"newPassphrase"_qs), passphrase);
        typeInto(in<ui::PassphraseField>(panel, u"newPassphraseAgain"_qs), passphrase);
        auto& cancel = in<QPushButton>(panel, u"staffCancel"_qs);
        auto& verb = in<QPushButton>(panel, u"staffVerb"_qs);
        CHECK(cancel.geometry().right() < verb.geometry().left());
        CHECK(cancel.nextInFocusChain() == &verb);
        verb.click();
        REQUIRE(QTest::qWaitFor([&] { return done.count() == 1; }, kLongMs));
        CHECK(in<ui::TableView>(page, u"staffTable"_qs).model()->rowCount() == 2);
    }
    session.take().reset();
    const auto opened =
        Vault::open(session.path(), {"vera", SecretBytes::fromText("first words for vera today")},
                    session.environment());
    REQUIRE(opened);
    CHECK((*opened)->session().role() == Role::Analyst);
    CHECK_FALSE((*opened)->confidential());
}

TEST_CASE("why access could not be given is said as it is", "[vault]") {
    UiSession session;
    ui::AddColleaguePanel panel(*session, nullptr);
    const Error full{ErrorCode::DiskFull, {}, {}};
    panel.showError(full);
    const auto words = ui::errorText(full);
    const auto fields = panel.findChildren<ui::Field*>();
    CHECK(std::any_of(fields.begin(), fields.end(), [&](const ui::Field* field) {
        return field->error().contains(words.what) && field->error().contains(words.next);
    }));
}

TEST_CASE("that there are no recovery shares stands above the list", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.resize(1200, 700);
    page.show();
    page.refresh();
    page.layout()->activate();
    const auto top = [&](const QWidget& each) { return each.mapTo(&page, QPoint()).y(); };
    CHECK(top(in<ui::Banner>(page, u"recoveryState"_qs)) <
          top(in<ui::TableView>(page, u"staffTable"_qs)));
}

TEST_CASE("ending an access asks once more", "[vault]") {
    UiSession session;
    REQUIRE(StaffAccess(session->vault())
                .add({"vera", {}, Role::CaseWorker, SecretBytes::fromText(kPassphrase)}));
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.show();
    page.refresh();
    auto& table = in<ui::TableView>(page, u"staffTable"_qs);
    table.setCurrentIndex(table.model()->index(1, 0));
    auto& remove = in<QPushButton>(page, u"endAccess"_qs);
    remove.click();
    CHECK(StaffAccess(session->vault()).list()->at(1).active);
    remove.click();
    CHECK_FALSE(StaffAccess(session->vault()).list()->at(1).active);
}

TEST_CASE("recovery shares count after each was copied and typed back", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.show();
    page.refresh();
    const QSignalSpy done(&*session, &ui::Session::done);
    Q_EMIT in<ui::Banner>(page, u"recoveryState"_qs).actionTriggered();
    auto& panel = in<ui::RecoveryPanel>(page, u"recoveryPanel"_qs);
    auto& verb = in<QPushButton>(panel, u"staffVerb"_qs);
    auto& typed = in<ui::PassphraseField>(panel, u"shareTypedBack"_qs);
    verb.click(); // two of three, as proposed
    REQUIRE(panel.ceremony() != nullptr);
    for (int number = 1; number <= 3; ++number) {
        const auto words = panel.ceremony()->words(number, Language::English);
        verb.click(); // copied
        if (number == 2) {
            typeInto(typed, u"quick words that are wrong"_qs);
            verb.click();
            CHECK_FALSE(panel.ceremony()->isProven(2));
            typed.clear();
        }
        typeInto(typed,
                 QString::fromUtf8(words.text().data(), static_cast<qsizetype>(words.size())));
        verb.click();
    }
    REQUIRE(QTest::qWaitFor([&] { return done.count() == 1; }, kLongMs));
    const auto set = activeRecoverySet(session->vault());
    REQUIRE((set && *set));
    CHECK((*set)->threshold == 2);
    CHECK((*set)->shares == 3);
    CHECK(panel.ceremony() == nullptr); // forgotten as soon as they count
}

TEST_CASE("the words of a share do not wait on the screen for whoever comes back", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.show();
    page.refresh();
    Q_EMIT in<ui::Banner>(page, u"recoveryState"_qs).actionTriggered();
    auto& panel = in<ui::RecoveryPanel>(page, u"recoveryPanel"_qs);
    auto& verb = in<QPushButton>(panel, u"staffVerb"_qs);
    verb.click();
    REQUIRE(panel.ceremony() != nullptr);
    auto& sheet = in<ui::ShareSheet>(panel, u"shareSheet"_qs);
    QCoreApplication::processEvents(); // it has its place then
    const auto seen = sheet.grab().toImage();
    page.hide();
    page.show();
    CHECK(sheet.grab().toImage() != seen);
    verb.click(); // asked for
    CHECK(sheet.grab().toImage() == seen);
    CHECK_FALSE(in<ui::PassphraseField>(panel, u"shareTypedBack"_qs).isVisible());
    verb.click(); // copied
    CHECK(in<ui::PassphraseField>(panel, u"shareTypedBack"_qs).isVisible());
}

TEST_CASE("a passphrase that does not open a copy is typed anew at once", "[vault]") {
    ui::CredentialFields fields(u"restore"_qs);
    fields.show();
    REQUIRE(QTest::qWaitForWindowActive(&fields));
    auto& passphrase = in<ui::PassphraseField>(fields, u"restorePassphrase"_qs);
    typeInto(passphrase, u"wrong"_qs);
    fields.setFocus(); // in the user name
    fields.tryAgain({ErrorCode::DiskFull, {}, {}});
    CHECK_FALSE(passphrase.isEmpty());
    fields.tryAgain({ErrorCode::WrongPassphrase, {}, {}});
    CHECK(passphrase.isEmpty());
    CHECK((passphrase.hasFocus() || passphrase.isAncestorOf(fields.focusWidget())));
}

TEST_CASE("a copy is made, looked into and restored into a new folder", "[vault]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    Nowhere nowhere;
    const auto file = session.folder() / "day.backup";
    const auto folder = session.folder() / "restored";
    {
        ui::BackupPage page(*session, nowhere);
        page.show();
        auto& make = in<ui::MakeCopy>(page, u"makeCopy"_qs);
        in<QLineEdit>(make, u"copyFile"_qs).setText(QString::fromStdString(file.string()));
        REQUIRE(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(page.firstFocus(), Qt::Key_Return, Qt::ControlModifier);
        auto& made = in<ui::Banner>(make, u"banner"_qs);
        REQUIRE(QTest::qWaitFor([&] { return !made.isHidden(); }, kLongMs));
        REQUIRE(std::filesystem::exists(file));
        const auto path = QString::fromStdString(file.string());
        CHECK(made.accessibleDescription().contains(path));
        in<QPushButton>(made, u"bannerAction"_qs).click();
        CHECK(QGuiApplication::clipboard()->text() == path);
        // A second copy of the day has a name of its own, and this one is proposed to be restored.
        CHECK(in<QLineEdit>(make, u"copyFile"_qs).text().endsWith(u"/day-2.backup"_qs));
        CHECK(in<QLineEdit>(page, u"restoreFile"_qs).text() ==
              QString::fromStdString(file.string()));

        auto& restore = in<ui::RestoreCopy>(page, u"restoreCopy"_qs);
        auto& target = in<QLineEdit>(restore, u"restoreFolder"_qs);
        auto& press = in<QPushButton>(restore, u"restoreCopyNow"_qs);
        in<QLineEdit>(restore, u"restoreFile"_qs).setText(QString::fromStdString(file.string()));
        typeInto(in<ui::PassphraseField>(restore, u"restorePassphrase"_qs),
                 QString::fromUtf8(kPassphrase.data()));
        press.click();
        auto& result = in<ui::Banner>(restore, u"banner"_qs);
        REQUIRE(QTest::qWaitFor([&] { return !result.isHidden(); }, kLongMs));
        CHECK_FALSE(std::filesystem::exists(folder)); // only looked inside
        press.click();                                // no folder yet
        CHECK(target.parentWidget()->property("invalid").toBool());
        target.setText(QString::fromStdString(folder.string()));
        CHECK_FALSE(target.parentWidget()
                        ->property("invalid")
                        .toBool()); // the old error goes with the old words
        press.click();
        CHECK(result.isHidden());
        REQUIRE(QTest::qWaitFor([&] { return !result.isHidden(); }, kLongMs));
    }
    const auto opened =
        Vault::open(folder, {std::string(kUserName), SecretBytes::fromText(kPassphrase)},
                    session.environment());
    REQUIRE(opened);
    const auto found = (*opened)->casework().find<Person>(person.id);
    REQUIRE(found);
    CHECK(found->has_value());
}

TEST_CASE("a second copy right after the first is asked about, and its name counts on", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::BackupPage page(*session, nowhere);
    page.show();
    auto& make = in<ui::MakeCopy>(page, u"makeCopy"_qs);
    auto& file = in<QLineEdit>(make, u"copyFile"_qs);
    auto& press = in<QPushButton>(make, u"makeCopyNow"_qs);
    auto& said = in<ui::Banner>(make, u"banner"_qs);
    const auto named = [&](const char* name) { return session.folder() / name; };
    auto& last = in<ui::TextLabel>(make, u"lastCopy"_qs);
    CHECK(last.text() == u"No copy was made yet."_qs);
    file.setText(QString::fromStdString(named("day.backup").string()));
    press.click();
    REQUIRE(QTest::qWaitFor([&] { return !said.isHidden(); }, kLongMs));
    REQUIRE(std::filesystem::exists(named("day.backup")));
    CHECK(last.text() == u"A copy was made and checked today."_qs);
    press.click(); // once more at once
    CHECK(said.accessibleName().contains(u"a moment ago"_qs));
    CHECK_FALSE(std::filesystem::exists(named("day-2.backup")));
    press.click();
    REQUIRE(QTest::qWaitFor(
        [&] { return std::filesystem::exists(named("day-2.backup")) && press.isEnabled(); },
        kLongMs));
    CHECK(file.text().endsWith(u"/day-3.backup"_qs));
}

TEST_CASE("a file that exists is never replaced by a copy", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::BackupPage page(*session, nowhere);
    page.show();
    auto& make = in<ui::MakeCopy>(page, u"makeCopy"_qs);
    const auto file = session.path() / "vault.json";
    const auto size = std::filesystem::file_size(file);
    in<QLineEdit>(make, u"copyFile"_qs).setText(QString::fromStdString(file.string()));
    in<QPushButton>(make, u"makeCopyNow"_qs).click();
    CHECK(in<ui::Banner>(make, u"banner"_qs).isHidden());
    CHECK(std::filesystem::file_size(file) == size);
}

TEST_CASE("Enter in the file of a copy says what is wrong or goes on to the button", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::BackupPage page(*session, nowhere);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto& make = in<ui::MakeCopy>(page, u"makeCopy"_qs);
    auto& line = in<QLineEdit>(make, u"copyFile"_qs);
    line.setText(u"no path"_qs);
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(page.focusWidget() == &line);
    CHECK_FALSE(line.accessibleDescription().isEmpty());
    line.setText(QString::fromStdString((session.folder() / "day.backup").string()));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(page.focusWidget() == &in<QPushButton>(make, u"makeCopyNow"_qs));
    CHECK_FALSE(std::filesystem::exists(session.folder() / "day.backup")); // nobody pressed it
    auto& check = in<ui::CheckCopy>(page, u"checkCopy"_qs);
    auto& file = in<QLineEdit>(check, u"checkFile"_qs);
    file.setFocus();
    QTest::keyClick(&file, Qt::Key_Return);
    CHECK(page.focusWidget() == &in<QLineEdit>(check, u"checkUserName"_qs));
}

TEST_CASE("a colleague who is half typed stays when something else is saved", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.show();
    page.refresh();
    in<QPushButton>(page, u"newColleague"_qs).click();
    auto& panel = in<QWidget>(page, u"addColleague"_qs);
    auto& name = in<QLineEdit>(panel, u"colleagueUserName"_qs);
    name.setText(u"ver"_qs);
    page.refresh(); // as after any save elsewhere
    CHECK(name.text() == u"ver"_qs);
    CHECK(panel.isVisible());
}

TEST_CASE("a colleague who is half typed is there again, without the passphrase", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    const auto type = [](QLineEdit& line, const QString& text) {
        line.setText(text);
        Q_EMIT line.textEdited(text);
    };
    {
        ui::StaffPage page(*session, nowhere);
        page.show();
        page.refresh();
        in<QPushButton>(page, u"newColleague"_qs).click();
        auto& panel = in<QWidget>(page, u"addColleague"_qs);
        type(in<QLineEdit>(panel, u"colleagueUserName"_qs), u"vera"_qs);
        type(in<QLineEdit>(panel, u"colleagueName"_qs), u"Vera V."_qs);
        typeInto(in<ui::PassphraseField>(panel, u"newPassphrase"_qs), u"never to be kept"_qs);
        Q_EMIT session->locking();
    }
    const auto drafts = session->vault().drafts()->all().value();
    REQUIRE(drafts.size() == 1);
    const auto typed = session->vault().drafts()->find(drafts.front().key).value();
    CHECK(typed->content.find("never") == std::string::npos);
    ui::StaffPage page(*session, nowhere);
    page.show();
    page.refresh();
    in<QPushButton>(page, u"newColleague"_qs).click();
    auto& panel = in<QWidget>(page, u"addColleague"_qs);
    CHECK(in<QLineEdit>(panel, u"colleagueUserName"_qs).text() == u"vera"_qs);
    CHECK(in<QLineEdit>(panel, u"colleagueName"_qs).text() == u"Vera V."_qs);
    in<QPushButton>(panel, u"staffCancel"_qs).click();
    CHECK(session->vault().drafts()->all().value().empty());
}

TEST_CASE("Enter leads through the fields of a new colleague", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.show();
    page.refresh();
    in<QPushButton>(page, u"newColleague"_qs).click();
    auto& panel = in<QWidget>(page, u"addColleague"_qs);
    auto& user = in<QLineEdit>(panel, u"colleagueUserName"_qs);
    auto& name = in<QLineEdit>(panel, u"colleagueName"_qs);
    user.setFocus();
    QTest::keyClick(&user, Qt::Key_Return);
    CHECK(page.focusWidget() == &name);
    QTest::keyClick(&name, Qt::Key_Return);
    auto* role = qobject_cast<QRadioButton*>(page.focusWidget());
    REQUIRE(role != nullptr);
    QTest::keyClick(role, Qt::Key_Return);
    const auto& passphrase = in<ui::PassphraseField>(panel, u"newPassphrase"_qs);
    const auto* at = page.focusWidget();
    CHECK((at == &passphrase || passphrase.isAncestorOf(at)));
}

TEST_CASE("leaving a form puts off no first step", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.show();
    page.refresh();
    page.beginFirstSteps();
    auto& steps = in<ui::Banner>(page, u"firstSteps"_qs);
    in<QPushButton>(page, u"newColleague"_qs).click();
    auto& user = in<QLineEdit>(page, u"colleagueUserName"_qs);
    REQUIRE(QTest::qWaitForWindowActive(&page));
    user.setFocus();
    QTest::keyClick(&user, Qt::Key_Escape);
    CHECK_FALSE(in<QWidget>(page, u"addColleague"_qs).isVisible());
    CHECK_FALSE(steps.isHidden());
    Q_EMIT steps.actionTriggered(); // later
    CHECK(steps.isHidden());
}

TEST_CASE("after a vault was made, shares come first and then a first colleague", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.show();
    page.refresh();
    const QSignalSpy done(&*session, &ui::Session::done);
    auto& steps = in<ui::Banner>(page, u"firstSteps"_qs);
    CHECK(steps.isHidden());
    page.beginFirstSteps();
    CHECK_FALSE(steps.isHidden());
    auto& panel = in<ui::RecoveryPanel>(page, u"recoveryPanel"_qs);
    auto& verb = in<QPushButton>(panel, u"staffVerb"_qs);
    CHECK(panel.isVisible());
    for (const auto* words : panel.findChildren<QLabel*>()) { // the other steps ask for no room
        INFO(words->text().toStdString());
        CHECK((!words->isVisible() || !words->wordWrap() || isTight(*words)));
    }
    verb.click();
    REQUIRE(panel.ceremony() != nullptr);
    for (int number = 1; number <= 3; ++number) {
        const auto words = panel.ceremony()->words(number, Language::English);
        verb.click();
        typeInto(in<ui::PassphraseField>(panel, u"shareTypedBack"_qs),
                 QString::fromUtf8(words.text().data(), static_cast<qsizetype>(words.size())));
        verb.click();
    }
    REQUIRE(QTest::qWaitFor([&] { return done.count() == 1; }, kLongMs));
    CHECK(in<QWidget>(page, u"addColleague"_qs).isVisible());
    CHECK_FALSE(steps.isHidden());
    Q_EMIT steps.actionTriggered(); // later
    CHECK(steps.isHidden());
    CHECK_FALSE(in<QWidget>(page, u"addColleague"_qs).isVisible());
}

TEST_CASE("the verb of a long form of access stays in sight", "[vault]") {
    UiSession session;
    Nowhere nowhere;
    ui::StaffPage page(*session, nowhere);
    page.resize(1240, 520);
    page.show();
    page.refresh();
    in<QPushButton>(page, u"newColleague"_qs).click();
    QCoreApplication::processEvents();
    auto& verb = in<QPushButton>(in<QWidget>(page, u"addColleague"_qs), u"staffVerb"_qs);
    REQUIRE(verb.isVisible());
    CHECK(verb.visibleRegion().boundingRect() == verb.rect());
}
