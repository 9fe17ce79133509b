// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/RightsSection.h"

#include "tests/ui/support/PageFixture.h"
#include "ui/rights/LeafletDocument.h"
#include "ui/rights/LeafletReader.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace zaklon::ui {
namespace {

template <class Widget>
Widget& child(QWidget& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

void choose(QComboBox& box, const char* code) {
    const int at = box.findData(QString::fromLatin1(code));
    REQUIRE(at >= 0);
    box.setCurrentIndex(at);
}

struct OpenRights {
    test::PageFixture page;
    Person person;
    RightsSection section{page.session(), page.navigator()};

    OpenRights() {
        person = test::aPerson();
        person.languages = {Code{"ar"}};
        page.save(person);
        section.showPerson(person.id);
    }
    const rights::LeafletLibrary& leaflets() { return page.session().definitions().leaflets; }
};

TEST_CASE("a talk is kept with its leaflet's version, and comes back when it was not understood",
          "[rights]") {
    OpenRights open;
    child<QPushButton>(open.section, "add_rights_information").click();
    CHECK(child<QComboBox>(open.section, "language").currentData().toString() ==
          QStringLiteral("ar"));
    choose(child<QComboBox>(open.section, "leaflet"), "stay");
    child<QPushButton>(open.section, "save_rights_information").click();
    const auto talks = open.page.of<RightsInformation>(open.person.id);
    REQUIRE(talks.size() == 1);
    CHECK(talks[0].leafletVersion == 1);
    CHECK(talks[0].understood == Understood::NotAsked);
    CHECK(talks[0].againOn == open.page.today().plusDays(7));
}

TEST_CASE("the leaflet opens in her language when there is one", "[rights]") {
    OpenRights open;
    CHECK(child<QComboBox>(open.section, "leaflet_language").currentData().toString() ==
          QStringLiteral("ar"));
    const auto preview = child<QTextBrowser>(open.section, "leaflet_preview").toPlainText();
    CHECK(preview.contains(QStringLiteral("needs review by a translator")));
}

TEST_CASE("a leaflet runs in the direction of its language and says that it is a draft",
          "[rights]") {
    OpenRights open;
    for (const auto& leaflet : open.leaflets().allCurrent()) {
        for (const auto& language : leaflet->languages()) {
            CAPTURE(leaflet->code, language);
            QTextDocument text;
            fillLeaflet(text, *leaflet, open.leaflets().notices(), language, LeafletUse::Person);
            const auto direction = text.firstBlock().blockFormat().layoutDirection();
            CHECK(direction ==
                  (rights::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight));
            const auto words = text.toPlainText();
            CHECK(words.contains(QStringLiteral("needs review by a translator")) ==
                  leaflet->isDraft(language));
            CHECK(words.contains(QLatin1Char('*')) == leaflet->hasPointsToCheck());
            CHECK_FALSE(words.contains(QStringLiteral("Source:")));
        }
    }
}

TEST_CASE("the worker's view names sources and what is to be checked", "[rights]") {
    OpenRights open;
    QTextDocument text;
    fillLeaflet(text, *open.leaflets().current("stay"), open.leaflets().notices(), "en",
                LeafletUse::Worker);
    CHECK(text.toPlainText().contains(QStringLiteral("Source: AIDA")));
    CHECK(text.toPlainText().contains(QStringLiteral("To be checked by the organisation")));
}

TEST_CASE("a leaflet leads to the law that its points rest on", "[rights][law]") {
    OpenRights open;
    auto& leaflets = child<QListWidget>(open.section, "leaflet_list");
    for (int row = 0; row < leaflets.count(); ++row) {
        if (leaflets.item(row)->data(Qt::UserRole).toString() == QStringLiteral("rights")) {
            leaflets.setCurrentRow(row);
        }
    }
    CHECK(open.section.findChild<QPushButton*>(QStringLiteral("law_social_protection_"
                                                              "beneficiaries")) != nullptr);
    CHECK(open.section.findChild<QPushButton*>(QStringLiteral("law_domestic_violence_legal_aid")) !=
          nullptr);
}

TEST_CASE("a talk leads to the law that its leaflet rests on", "[rights][law]") {
    OpenRights open;
    child<QPushButton>(open.section, "add_rights_information").click();
    auto& law = child<QWidget>(open.section, "form_law");
    CHECK(law.isHidden()); // no leaflet is chosen
    auto& leaflet = child<QComboBox>(open.section, "leaflet");
    choose(leaflet, "rights");
    Q_EMIT leaflet.activated(leaflet.currentIndex());
    CHECK_FALSE(law.isHidden());
    CHECK(law.findChild<QPushButton*>(QStringLiteral("law_domestic_violence_legal_aid")) !=
          nullptr);
    leaflet.setCurrentIndex(leaflet.findData(QStringLiteral("come_back")));
    Q_EMIT leaflet.activated(leaflet.currentIndex());
    CHECK(law.isHidden()); // nothing of it rests on a law
}

TEST_CASE("the paper tells nothing about its bearer", "[rights]") {
    OpenRights open;
    for (const auto* language : {"en", "sr@latin", "sr", "fr", "ar", "fa"}) {
        QBuffer pages;
        REQUIRE(pages.open(QIODevice::WriteOnly));
        REQUIRE(writeLeafletPdf(pages, *open.leaflets().current("rights"),
                                open.leaflets().notices(), language));
        CHECK(pages.data().startsWith("%PDF-"));
        CHECK(pages.data().trimmed().endsWith("%%EOF"));
        for (const auto* word : {"Zaklon", "zaklon", "victim", "rights"}) {
            CAPTURE(language, word);
            CHECK_FALSE(pages.data().contains(word));
        }
    }
    const auto file = child<QWidget>(open.section, "leaflet_file").property("text").toString();
    CHECK(file.contains(QStringLiteral("/information")));
}

TEST_CASE("the large view changes language and size, and Escape leaves it", "[rights]") {
    OpenRights open;
    child<QPushButton>(open.section, "present_leaflet").click();
    auto* reader = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(reader != nullptr);
    CHECK(reader->windowTitle() == QStringLiteral("Zaklon"));
    auto& text = child<QTextBrowser>(*reader, "leaflet_text");
    const auto size = [&] { return text.document()->defaultFont().pointSizeF(); };
    const auto before = size();
    CHECK(before >= 18);
    child<QPushButton>(*reader, "reader_larger").click();
    CHECK(size() > before);
    choose(child<QComboBox>(*reader, "reader_language"), "en");
    CHECK(text.document()->firstBlock().text() == QStringLiteral("Information"));
    QTest::keyClick(reader, Qt::Key_Escape);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

} // namespace
} // namespace zaklon::ui
