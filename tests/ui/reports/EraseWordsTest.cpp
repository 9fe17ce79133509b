// SPDX-License-Identifier: GPL-3.0-or-later
// A caller who is no person of the vault asks that her words go.
#include "core/reports/HelplineContact.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/reports/OpenReports.h"
#include "ui/forms/EraseWordsDialog.h"

#include <QPlainTextEdit>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenCall : OpenReports {
    HelplineContact contact = aCall("2026-03-09T10:00:00Z");
    HelplineWords words;

    OpenCall() {
        fixture.save(contact);
        words.id = contact.id;
        words.said = "Zebrafinch.";
        REQUIRE(fixture.session().vault().write([&](Transaction& transaction) {
            return transaction.save(*fixture.session().confidential(), words);
        }));
        page.openContact(contact.id);
    }
    QPushButton* button() { return page.findChild<QPushButton*>(u"erase_words"_qs); }
    ui::EraseWordsDialog* ask() {
        press("erase_words");
        auto* dialog = page.window()->findChild<ui::EraseWordsDialog*>();
        REQUIRE(dialog != nullptr);
        return dialog;
    }
    bool hasWords() {
        return fixture.session()
            .confidential()
            ->find<HelplineWords>(contact.id)
            .value()
            .has_value();
    }
};

} // namespace

TEST_CASE("the words of a call are erased in its form for a reason", "[reports]") {
    OpenCall open;
    auto* dialog = open.ask();
    auto* verb = dialog->findChild<QPushButton*>(u"erase_words_now"_qs);
    REQUIRE(verb != nullptr);
    CHECK_FALSE(verb->isDefault()); // a key too many must not erase
    verb->click();
    CHECK(open.hasWords()); // nobody said why
    auto* reason = dialog->findChild<QComboBox*>(u"words_erasure_reason"_qs);
    REQUIRE(reason != nullptr);
    reason->setCurrentIndex(reason->findData(u"caller_asked"_qs));
    verb->click();
    CHECK_FALSE(open.hasWords());
    CHECK(open.log().size() == 1);
    CHECK(open.find<QPlainTextEdit>("said")->toPlainText().isEmpty());
    CHECK_FALSE(open.button()->isVisible());
}

TEST_CASE("what is typed over erased words does not bring them back", "[reports][drafts]") {
    OpenCall open;
    open.find<QPlainTextEdit>("said")->setPlainText(u"Zebrafinch and more"_qs);
    auto* dialog = open.ask();
    auto* reason = dialog->findChild<QComboBox*>(u"words_erasure_reason"_qs);
    reason->setCurrentIndex(reason->findData(u"caller_asked"_qs));
    dialog->findChild<QPushButton*>(u"erase_words_now"_qs)->click();
    CHECK(open.find<QPlainTextEdit>("said")->toPlainText().isEmpty());
    Q_EMIT open.fixture.session().leaving(); // as before another language, or a lock
    ui::ReportsPage again(open.fixture.session(), open.fixture.navigator());
    again.resize(1234, 696);
    again.show();
    again.openContact(open.contact.id);
    auto* said = again.findChild<QPlainTextEdit*>(u"said"_qs);
    REQUIRE(said != nullptr);
    CHECK(said->toPlainText().isEmpty());
}

TEST_CASE("nothing is offered to be erased that is not there or is of a person", "[reports]") {
    OpenCall open;
    const auto& session = open.fixture.session();
    CHECK(ui::mayEraseWords(session, open.contact, open.words));
    CHECK_FALSE(ui::mayEraseWords(session, open.contact, HelplineWords{}));
    auto given = open.contact;
    given.person = RecordId::generate();
    CHECK_FALSE(ui::mayEraseWords(session, given, open.words));
}
