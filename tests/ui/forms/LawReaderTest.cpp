// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LawReader.h"

#include "tests/ui/support/PageFixture.h"
#include "ui/forms/LawDocument.h"
#include "ui/forms/LawView.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace zaklon::ui {
namespace {

QString textOf(const Session& session, const char* act) {
    QTextDocument document;
    fillAct(document, *session.definitions().law.current(act), session, {});
    return document.toPlainText();
}

QPushButton* link(QWidget& holder, const char* name) {
    return holder.findChild<QPushButton*>(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("an act says what is to be checked and what was checked long ago", "[law]") {
    test::PageFixture page; // on 10 March 2026
    const auto foreigners = textOf(page.session(), "foreigners");
    CHECK(foreigners.contains(QStringLiteral("art. 40(1)(12)")));
    CHECK(foreigners.contains(QStringLiteral("To be checked: nobody has read it in a source.")));
    const auto asylum = textOf(page.session(), "asylum");
    CHECK(asylum.contains(QStringLiteral("Checked long ago"))); // the note of August 2024
    CHECK(asylum.contains(QStringLiteral("Checked on 3 Jul 2025.")));
}

TEST_CASE("a legal basis leads to the place in the law that it names", "[law]") {
    test::PageFixture page;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    addLawLinks(*column, "Law on Foreigners, art. 40(1)(12): presumed.", page.session(), &window);
    addLawLinks(*column, "Up to 30 days.", page.session(), &window);
    CHECK(window.findChildren<QPushButton*>().size() == 1);
    auto* grounds = link(window, "law_foreigners_grounds");
    REQUIRE(grounds != nullptr);
    CHECK(grounds->text() == QStringLiteral("Read the law")); // its sentence names it
    CHECK(grounds->accessibleName() ==
          QStringLiteral("Read the law: Law on Foreigners, art. 40(1)(12)"));
    grounds->click();
    auto* reader = window.findChild<LawReader*>();
    REQUIRE(reader != nullptr);
    auto* acts = reader->findChild<QListWidget*>(QStringLiteral("law_acts"));
    REQUIRE(acts != nullptr);
    CHECK(acts->currentItem()->text() == QStringLiteral("Law on Foreigners"));
    auto* text = reader->findChild<QTextBrowser*>(QStringLiteral("law_text"));
    REQUIRE(text != nullptr);
    CHECK(text->textCursor().block().text() == QStringLiteral("art. 40(1)(12)"));
}

TEST_CASE("the law goes when the vault is locked", "[law]") {
    test::PageFixture page;
    QWidget window;
    LawReader reader(page.session(), {}, &window);
    CHECK(reader.findChild<QListWidget*>(QStringLiteral("law_acts"))->count() >= 8);
    LawReader::present(page.session(), {}, window);
    page.session().prepareLock();
    for (auto* each : window.findChildren<LawReader*>()) {
        CHECK_FALSE(each->isVisible());
    }
}

TEST_CASE("acts are narrowed to what is explained", "[law]") {
    test::PageFixture page;
    LawView view(page.session());
    auto* topic = view.findChild<QComboBox*>(QStringLiteral("law_topic"));
    REQUIRE(topic != nullptr);
    const int at = topic->findData(QStringLiteral("sensitive_witness"));
    REQUIRE(at > 0);
    topic->setCurrentIndex(at);
    auto* acts = view.findChild<QListWidget*>(QStringLiteral("law_acts"));
    REQUIRE(acts->count() == 1);
    CHECK(acts->item(0)->text() == QStringLiteral("Criminal Procedure Code"));
    const auto text = view.findChild<QTextBrowser*>(QStringLiteral("law_text"))->toPlainText();
    CHECK(text.contains(QStringLiteral("art. 103")));
    CHECK_FALSE(text.contains(QStringLiteral("rarely awarded")));
}

} // namespace zaklon::ui
