// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/RetentionPanel.h"

#include "core/outreach/SearchPlan.h"
#include "core/reports/HelplineContact.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/DateField.h"
#include "ui/components/TableView.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/EraseWordsDialog.h"
#include "ui/session/FileRow.h"
#include "ui/vault/BackupPage.h"
#include "ui/vault/ErasureDialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace zaklon::ui {
namespace {

constexpr int kState = 4;

/// On 10 March 2026, with the file of a grown person that was closed on 10 March 2021.
struct OldFile {
    test::UiSession open;
    Person person = test::aPerson();
    std::unique_ptr<RetentionPanel> panel;

    OldFile() {
        person.birthYear = 1980;
        person.firstContact = test::day("2020-06-01");
        const auto closed = *Timestamp::parse("2021-03-10T09:00:00Z");
        open.setClock(closed);
        save(person);
        save(test::aClosing(person.id, closed.utcDate()));
        person.status = CaseStatus::Closed;
        save(person);
        open.setClock(*Timestamp::parse("2026-03-10T09:00:00Z"));
        panel = std::make_unique<RetentionPanel>(*open);
        panel->show(); // it lists nothing before somebody sees it
    }
    template <CaseworkRecord Record>
    void save(const Record& record) {
        REQUIRE(open->vault().write(
            [&](Transaction& transaction) { return transaction.save(record); }));
    }
    QPushButton& button(const char* name) {
        auto* found = panel->findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    TableView& table() { return *panel->findChild<TableView*>(); }
    int count() { return table().model()->rowCount(); }
    QString cell(int column) { return table().model()->index(0, column).data().toString(); }
    QComboBox& reason() {
        auto* box = panel->findChild<QComboBox*>(QStringLiteral("retention_reason"));
        REQUIRE(box != nullptr);
        return *box;
    }
    void because(const char* code) {
        const int at = reason().findData(QString::fromLatin1(code));
        REQUIRE(at >= 0);
        reason().setCurrentIndex(at);
    }
    std::vector<RetentionDecision> decisions() { return decisionsOf(person.id); }
    std::vector<RetentionDecision> decisionsOf(const RecordId& of) {
        return open->casework().where<RetentionDecision>("person", of).value();
    }
};

} // namespace

TEST_CASE("the line of Today leads to the part of the page where files are decided",
          "[retention]") {
    OldFile old;
    test::RememberingNavigator navigator;
    BackupPage page(*old.open, navigator);
    page.resize(900, 700);
    page.show();
    auto* table = page.findChild<TableView*>(QStringLiteral("retention_table"));
    REQUIRE(table != nullptr);
    CHECK_FALSE(table->isVisible());
    page.showEndOfKeeping();
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("a file past its length is listed and kept longer with a reason and a day",
          "[retention]") {
    OldFile old;
    REQUIRE(old.count() == 1);
    CHECK(old.cell(0) == QString::fromStdString(old.person.code));
    CHECK(old.button("erase_file").isEnabled());
    CHECK_FALSE(old.button("end_hold").isEnabled());
    old.because("proceeding");
    old.button("keep_longer").click(); // without a day nothing is saved
    CHECK(old.decisions().empty());
    old.panel->findChild<DateField*>(QStringLiteral("retention_until"))
        ->setDate(test::day("2028-03-10"));
    old.button("keep_longer").click();
    REQUIRE(old.decisions().size() == 1);
    CHECK(old.decisions()[0].until == test::day("2028-03-10"));
    CHECK(old.decisions()[0].reason == Code{"proceeding"});
    CHECK(old.count() == 0);
}

TEST_CASE("a held file stays on the list and cannot be erased until the hold ends", "[retention]") {
    OldFile old;
    old.because("proceeding");
    old.button("hold_file").click();
    REQUIRE(old.count() == 1);
    CHECK(old.cell(kState).contains(QStringLiteral("held")));
    CHECK_FALSE(old.button("erase_file").isEnabled());
    CHECK_FALSE(old.button("keep_longer").isEnabled());
    REQUIRE(old.button("end_hold").isEnabled());
    old.because("proceeding");
    old.button("end_hold").click();
    CHECK(old.button("erase_file").isEnabled());
}

TEST_CASE("the reason of a decision is chosen by somebody, never preset", "[retention]") {
    OldFile old;
    CHECK(old.reason().currentIndex() == -1);
    old.button("hold_file").click();
    CHECK(old.decisions().empty());
    old.because("proceeding");
    old.button("hold_file").click();
    CHECK(old.decisions().size() == 1);
    CHECK(old.reason().currentIndex() == -1); // the next decision has a reason of its own
}

TEST_CASE("a day that was typed for one file is not offered for another", "[retention]") {
    OldFile old;
    const auto closed = *Timestamp::parse("2021-03-10T09:00:00Z");
    old.open.setClock(closed);
    auto other = old.person;
    other.id = RecordId::generate();
    other.code = test::aPerson().code;
    other.status = CaseStatus::Active;
    old.save(other);
    old.save(test::aClosing(other.id, closed.utcDate()));
    other.status = CaseStatus::Closed;
    old.save(other);
    old.open.setClock(*Timestamp::parse("2026-03-10T09:00:00Z"));
    old.panel->refresh();
    REQUIRE(old.count() == 2);
    auto* until = old.panel->findChild<DateField*>(QStringLiteral("retention_until"));
    REQUIRE(until != nullptr);
    const auto showOther = [&] {
        auto& table = old.table();
        table.setCurrentIndex(table.model()->index(1 - table.currentIndex().row(), 0));
    };
    until->setDate(test::day("2028-03-10"));
    old.panel->refresh(); // the same file
    CHECK(until->date() == test::day("2028-03-10"));
    showOther();
    CHECK(until->text().isEmpty());
    until->setText(QStringLiteral("31.")); // no day yet
    old.because("proceeding");
    showOther();
    CHECK(until->date() == test::day("2028-03-10")); // as it was left
    CHECK(old.reason().currentIndex() == -1);
    old.button("keep_longer").click(); // no reason yet: nothing is saved, and nothing lost
    CHECK(until->date() == test::day("2028-03-10"));
    old.because("proceeding");
    old.button("keep_longer").click();
    CHECK(old.decisions().size() + old.decisionsOf(other.id).size() == 1);
    CHECK(until->text() == QStringLiteral("31.")); // the other one is what is left, with its draft
}

TEST_CASE("a decision that was begun is there again after a lock, until it is thrown away",
          "[retention][drafts]") {
    OldFile old;
    old.because("proceeding");
    auto* until = old.panel->findChild<DateField*>(QStringLiteral("retention_until"));
    until->setDate(test::day("2028-03-10"));
    Q_EMIT old.open->locking();
    old.panel = std::make_unique<RetentionPanel>(*old.open);
    old.panel->show();
    until = old.panel->findChild<DateField*>(QStringLiteral("retention_until"));
    CHECK(until->date() == test::day("2028-03-10"));
    CHECK(old.reason().currentData().toString() == QStringLiteral("proceeding"));
    Q_EMIT old.panel->findChild<DraftOffer*>()->startAgain();
    CHECK(until->text().isEmpty());
    CHECK(old.reason().currentIndex() == -1);
    CHECK(old.open->vault().drafts()->about(old.person.id)->empty());
}

TEST_CASE("a file is erased after a second question, with a certificate", "[retention]") {
    OldFile old;
    old.button("erase_file").click();
    auto* dialog = old.panel->findChild<ErasureDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(old.open->casework().find<Person>(old.person.id).value()); // asked, not done
    CHECK_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("save_erasure"))->isDefault());
    const auto path = QString::fromStdString((old.open.folder() / "certificate.pdf").string());
    dialog->findChild<FileRow*>()->setPath(path);
    dialog->findChild<QPushButton*>(QStringLiteral("save_erasure"))->click();
    CHECK_FALSE(old.open->casework().find<Person>(old.person.id).value());
    CHECK(old.count() == 0);
    QFile certificate(path);
    REQUIRE(certificate.open(QIODevice::ReadOnly));
    CHECK(certificate.readAll().startsWith("%PDF-"));
}

TEST_CASE("words of calls past their length are erased together for a reason", "[retention]") {
    OldFile old;
    std::vector<RecordId> calls;
    for (const auto* at : {"2019-01-01T09:00:00Z", "2019-02-01T09:00:00Z"}) {
        HelplineContact call;
        call.id = RecordId::generate();
        call.at = *Timestamp::parse(at);
        old.save(call);
        HelplineWords words;
        words.id = call.id;
        words.said = "Zebrafinch.";
        REQUIRE(old.open->vault().write([&](Transaction& transaction) {
            return transaction.save(*old.open->confidential(), words);
        }));
        calls.push_back(call.id);
    }
    CHECK(old.button("erase_words").isHidden()); // not looked at since
    old.panel->refresh();
    old.button("erase_words").click();
    auto* dialog = old.panel->findChild<EraseWordsDialog*>();
    REQUIRE(dialog != nullptr);
    auto* reason = dialog->findChild<QComboBox*>(QStringLiteral("words_erasure_reason"));
    REQUIRE(reason != nullptr);
    reason->setCurrentIndex(reason->findData(QStringLiteral("time_over")));
    dialog->findChild<QPushButton*>(QStringLiteral("erase_words_now"))->click();
    for (const auto& call : calls) {
        CHECK_FALSE(old.open->confidential()->find<HelplineWords>(call).value());
        CHECK(old.open->casework().find<HelplineContact>(call).value());
    }
    CHECK(old.button("erase_words").isHidden());
}

TEST_CASE("nothing is erased of which no certificate can be written", "[retention]") {
    OldFile old;
    old.button("erase_file").click();
    auto* dialog = old.panel->findChild<ErasureDialog*>();
    REQUIRE(dialog != nullptr);
    auto& save = *dialog->findChild<QPushButton*>(QStringLiteral("save_erasure"));
    const auto folder = QString::fromStdString(old.open.folder().string());
    dialog->findChild<FileRow*>()->setPath(folder + QStringLiteral("/nowhere/certificate.pdf"));
    save.click();
    CHECK(old.open->casework().find<Person>(old.person.id).value());
    dialog->findChild<FileRow*>()->setPath(folder + QStringLiteral("/certificate.pdf"));
    save.click(); // elsewhere it can
    CHECK_FALSE(old.open->casework().find<Person>(old.person.id).value());
    CHECK(QFile::exists(folder + QStringLiteral("/certificate.pdf")));
}

TEST_CASE("no certificate is left of what was not erased", "[retention]") {
    OldFile old;
    old.button("erase_file").click();
    auto* dialog = old.panel->findChild<ErasureDialog*>();
    REQUIRE(dialog != nullptr);
    RetentionDecision hold; // of another colleague, meanwhile
    hold.id = RecordId::generate();
    hold.person = old.person.id;
    hold.choice = RetentionChoice::Hold;
    hold.reason = Code{"proceeding"};
    hold.decidedOn = old.open->today();
    old.save(hold);
    const auto path = QString::fromStdString((old.open.folder() / "certificate.pdf").string());
    dialog->findChild<FileRow*>()->setPath(path);
    dialog->findChild<QPushButton*>(QStringLiteral("save_erasure"))->click();
    CHECK(old.open->casework().find<Person>(old.person.id).value());
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the list says what still needs a file", "[retention]") {
    OldFile old;
    SearchPlan search;
    search.id = RecordId::generate();
    search.person = old.person.id;
    search.reason = Code{"missed_contact"};
    search.openedOn = old.open->today();
    search.nextOn = old.open->today();
    old.save(search);
    old.panel->refresh();
    REQUIRE(old.count() == 1);
    CHECK(old.cell(kState).contains(QStringLiteral("a search goes on")));
    CHECK_FALSE(old.button("erase_file").isEnabled());
    CHECK(old.button("hold_file").isEnabled());
}

TEST_CASE("a panel that nobody sees reads nothing until it is shown", "[retention]") {
    OldFile old;
    REQUIRE(old.count() == 1);
    old.panel->hide();
    old.person.status = CaseStatus::Reopened;
    REQUIRE(old.open->save(QString(), old.person.id,
                           [&](Transaction& transaction) { return transaction.save(old.person); }));
    CHECK(old.count() == 1);
    old.panel->show();
    CHECK(old.count() == 0);
}

TEST_CASE("a long list shows its oldest files and counts all", "[retention]") {
    OldFile old;
    auto* more = old.panel->findChild<QLabel*>(QStringLiteral("retention_more"));
    REQUIRE(more != nullptr);
    CHECK(more->isHidden());
    const auto closed = *Timestamp::parse("2021-03-10T09:00:00Z");
    old.open.setClock(closed);
    REQUIRE(old.open->vault().write([&](Transaction& transaction) -> Status {
        for (int i = 0; i < 200; ++i) {
            auto person = old.person;
            person.id = RecordId::generate();
            person.code = test::aPerson().code;
            person.status = CaseStatus::Active;
            auto saved = transaction.save(person);
            if (saved) {
                saved = transaction.save(test::aClosing(person.id, closed.utcDate()));
            }
            person.status = CaseStatus::Closed;
            if (saved) {
                saved = transaction.save(person);
            }
            if (!saved) {
                return saved;
            }
        }
        return {};
    }));
    old.open.setClock(*Timestamp::parse("2026-03-10T09:00:00Z"));
    old.panel->refresh();
    CHECK(old.count() == 200);
    CHECK_FALSE(more->isHidden());
    CHECK(more->text().contains(QStringLiteral("201")));
}

TEST_CASE("the certificate tells of nobody", "[retention]") {
    test::UiSession open;
    const auto lines =
        certificateLines({KeptAs::ChildFile, 1, test::day("2026-03-10"), QStringLiteral("Mira")},
                         open->words())
            .join(QLatin1Char('\n'));
    CHECK(lines.contains(QStringLiteral("Category: File of a child")));
    CHECK(lines.contains(QStringLiteral("Erased on: 10 Mar 2026")));
    CHECK(lines.contains(QStringLiteral("Approved by: Mira")));
}

TEST_CASE("only a coordinator finds the end of keeping", "[retention]") {
    test::UiSession coordinator;
    test::UiSession worker(Role::CaseWorker);
    const auto has = [](test::UiSession& open) {
        struct Nowhere final : Navigator {
            void openPage(PageKind) override {}
            void openPerson(const RecordId&, PersonSection) override {}
            void startAssessment(const RecordId&, const QString&) override {}
            void back() override {}
        } nowhere;
        const BackupPage page(*open, nowhere);
        return page.findChild<RetentionPanel*>() != nullptr;
    };
    CHECK(has(coordinator));
    CHECK_FALSE(has(worker));
}

} // namespace zaklon::ui
