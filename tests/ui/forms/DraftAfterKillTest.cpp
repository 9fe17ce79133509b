// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own types into a real form and is killed; this one opens the vault again.
#include "DraftHouse.h"
#include "tests/ui/support/Typing.h"
#include "ui/people/DocumentsSection.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr const char* kVault = "ZAKLON_DRAFT_VAULT";
constexpr const char* kPerson = "ZAKLON_DRAFT_PERSON";

std::unique_ptr<ui::DocumentsSection>
openForm(ui::Session& session, RememberingNavigator& navigator, const RecordId& person) {
    auto section = std::make_unique<ui::DocumentsSection>(session, navigator);
    section->resize(1026, 560);
    section->showPerson(person);
    section->show();
    section->startNew();
    return section;
}

/// Runs this program again with one hidden test, until it says that the text is typed and as long
/// as the pause lasts; then kills it.
void typeAndBeKilled(const std::filesystem::path& vault, const RecordId& person) {
    QProcess child;
    auto surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QString::fromLatin1(kVault), QString::fromStdString(vault.string()));
    surroundings.insert(QString::fromLatin1(kPerson), QString::fromStdString(person.toString()));
    child.setProcessEnvironment(surroundings);
    child.start(QCoreApplication::applicationFilePath(), {u"[draft-child]"_qs});
    REQUIRE(child.waitForStarted());
    QByteArray said;
    while (!said.contains("typed") && child.waitForReadyRead(60'000)) {
        said += child.readAllStandardOutput();
    }
    REQUIRE(said.contains("typed"));
    child.kill(); // SIGKILL: no destructor, no goodbye
    REQUIRE(child.waitForFinished());
    CHECK(child.exitStatus() == QProcess::CrashExit);
}

} // namespace

TEST_CASE("types into a form until it is killed", "[.][draft-child]") {
    REQUIRE(qEnvironmentVariableIsSet(kVault));
    const FixedClock clock(*Timestamp::parse("2026-03-12T13:05:00Z"));
    const KeyDerivationCost cheap{1, 8192};
    auto opened = Vault::open(
        qgetenv(kVault).toStdString(), {std::string(kUserName), SecretBytes::fromText(kPassphrase)},
        {clock, recordCatalogue(), cheap, cheap, personSummaryRefresh(clock)});
    REQUIRE(opened);
    appearance();
    const ui::Words words(test::definitions().codes, Language::English);
    ui::Session session(std::move(*opened), test::definitions(), words);
    RememberingNavigator navigator;
    const auto section =
        openForm(session, navigator, RecordId::parse(qgetenv(kPerson).toStdString()).value());
    auto& day = visible<QLineEdit>(*section, "valid_until");
    day.setFocus();
    typeInto(day, u"31.2."_qs);
    visible<QPlainTextEdit>(*section, "text").setPlainText(u"Держи га послодавац."_qs);
    DraftHouse::pause();
    std::puts("typed");
    std::fflush(stdout);
    QTest::qWait(60'000);
    FAIL("nobody killed it");
}

TEST_CASE("after kill -9 the form has what was typed, and says when it was begun", "[drafts]") {
    UiSession vault;
    const auto person = vault.savePerson("Lasta").id;
    vault.take().reset();
    typeAndBeKilled(vault.path(), person);
    vault.comeBack();
    RememberingNavigator navigator;
    const auto section = openForm(*vault, navigator, person);
    CHECK(shows(*section, "draft_offer_banner"));
    CHECK(visible<QLineEdit>(*section, "valid_until").text() == u"31.2."_qs);
    CHECK(visible<QPlainTextEdit>(*section, "text").toPlainText() == u"Держи га послодавац."_qs);
    const auto draft = vault->vault().drafts()->all()->front();
    CHECK(draft.begun == *Timestamp::parse("2026-03-12T13:05:00Z"));
}
