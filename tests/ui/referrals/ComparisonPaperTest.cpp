// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways side by side on paper: what they say of everybody, and nothing of the person.
#include "ui/referrals/ComparisonPaper.h"

#include "tests/ui/referrals/ReferralHouse.h"
#include "ui/referrals/ComparisonDialog.h"
#include "ui/referrals/PathwayComparisonView.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace zaklon::ui {
namespace {

PathwayComparison compared(test::ReferralHouse& house) {
    const auto& pathways = house.session().definitions().pathways;
    const auto facts =
        readPathwayFacts(house.session().casework(), house.person.id, house.session().today());
    REQUIRE(facts);
    const std::vector<const referrals::PathwayDefinition*> chosen{
        pathways.current("asylum").get(), pathways.current("temporary_residence").get()};
    return comparePathways(pathways.comparison(), chosen, {}, *facts);
}

} // namespace

TEST_CASE("the comparison on paper says what each pathway gives, asks and risks", "[paper]") {
    test::ReferralHouse house;
    const auto comparison = compared(house);
    const auto page = comparisonHtml(
        comparison, PaperLanguage(house.session().definitions().codes, Language::English));
    for (const auto& pathway : comparison.pathways) {
        CAPTURE(pathway.definition->code);
        CHECK(page.contains(house.words().text(pathway.definition->title).toHtmlEscaped()));
        for (const auto* list : {&pathway.definition->gives, &pathway.definition->asks,
                                 &pathway.definition->risks, &pathway.definition->legalBasis}) {
            for (const auto& each : *list) {
                CHECK(page.contains(house.words().text(each.text).toHtmlEscaped()));
            }
        }
        for (const auto& condition : pathway.conditions) {
            CHECK(page.contains(house.words().text(condition.label).toHtmlEscaped()));
        }
    }
    for (const auto& row : comparison.rows) {
        CHECK(page.contains(house.words().text(row.row.label).toHtmlEscaped()));
    }
}

TEST_CASE("the comparison on paper says nothing of the person, and bears no mark", "[paper]") {
    test::ReferralHouse house;
    const auto page = comparisonHtml(
        compared(house), PaperLanguage(house.session().definitions().codes, Language::English));
    CHECK_FALSE(page.contains(QString::fromStdString(house.person.code)));
    CHECK_FALSE(page.contains(QStringLiteral("zaklon"), Qt::CaseInsensitive));
    CHECK_FALSE(page.contains(QStringLiteral("if begun today"))); // a day that is the person's
    auto begun = compared(house);
    for (auto& pathway : begun.pathways) {
        for (auto& condition : pathway.conditions) {
            condition.state = ConditionState::NotMet;
        }
    }
    CHECK(comparisonHtml(begun, PaperLanguage(house.session().definitions().codes,
                                              Language::English)) == page);
}

TEST_CASE("the comparison on paper speaks another language than the screen", "[paper]") {
    test::ReferralHouse house;
    const auto comparison = compared(house);
    const auto& codes = house.session().definitions().codes;
    const PaperLanguage serbian(codes, Language::SerbianLatin);
    const auto page = comparisonHtml(comparison, serbian);
    const Words words(codes, Language::SerbianLatin);
    for (const auto& pathway : comparison.pathways) {
        CHECK(page.contains(words.text(pathway.definition->title).toHtmlEscaped()));
        CHECK_FALSE(page.contains(house.words().text(pathway.definition->summary).toHtmlEscaped()));
    }
    CHECK(serbian.say("PathwayComparisonView", "Nothing has this name") ==
          QStringLiteral("Nothing has this name"));
    const PaperLanguage english(codes, Language::English);
    CHECK(english.say("ComparisonWords", "After %n month(s)", 6).contains(QStringLiteral("6")));
}

TEST_CASE("the comparison is printed from its view, and never over another file", "[paper]") {
    test::ReferralHouse house;
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("comparison.pdf"));
    PathwayComparisonView view(house.session());
    view.showPerson(house.person.id);
    const auto print = [&] {
        view.findChild<QPushButton*>(QStringLiteral("print_comparison"))->click();
        auto* dialog = view.findChild<ComparisonDialog*>();
        REQUIRE(dialog != nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        auto* language = dialog->findChild<QComboBox*>(QStringLiteral("comparison_language"));
        REQUIRE(language->currentText() == QStringLiteral("English"));
        language->setCurrentIndex(1);
        dialog->findChild<QLineEdit*>(QStringLiteral("comparison_file"))->setText(path);
        dialog->findChild<QPushButton*>(QStringLiteral("save_comparison"))->click();
        const bool done = dialog->result() == QDialog::Accepted;
        delete dialog;
        return done;
    };
    CHECK(print());
    const auto size = QFile(path).size();
    CHECK(size > 0);
    CHECK_FALSE(print());
    CHECK(QFile(path).size() == size);
}

} // namespace zaklon::ui
