// SPDX-License-Identifier: GPL-3.0-or-later
// Labour rights and exploitation side by side on the person's page.
#include "ui/identification/LabourCard.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/identification/IdentificationStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Card.h"
#include "ui/components/ElidedLabel.h"
#include "ui/components/Segments.h"
#include "ui/forms/AttachmentList.h"
#include "ui/identification/IdentificationSection.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <span>

using namespace zaklon;
using namespace zaklon::test;

namespace {

template <class Widget>
Widget& named(QWidget& root, const char* name) {
    auto* found = root.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

QString textOf(const QWidget& column) {
    QStringList lines;
    for (const auto* label : column.findChildren<QLabel*>()) {
        lines << label->text();
    }
    return lines.join(QLatin1Char('\n'));
}

void choose(QWidget& root, const char* box, const char* code) {
    auto& list = named<QComboBox>(root, box);
    const int index = list.findData(QString::fromLatin1(code));
    REQUIRE(index > 0);
    list.setCurrentIndex(index);
    Q_EMIT list.activated(index);
}

struct LabourPage {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    ui::IdentificationSection section{fixture.session(), fixture.navigator()};

    void show() {
        section.resize(1100, 700);
        section.show();
        section.showPerson(person);
    }
    void assess(const std::vector<const char*>& items) {
        auto& session = fixture.session();
        const auto form = session.definitions().questionnaires.current("TI-1");
        REQUIRE(form);
        auto draft = newAssessment(person, *form, session.vault().session(), session.today());
        for (const auto* item : items) {
            draft.answers.data()[item] = {{"answer", "yes"}};
        }
        REQUIRE(completeAssessment(session.vault(), draft, *form, session.today()));
    }
    void save(std::optional<LabourView> official) {
        LabourQualification qualification;
        qualification.id = RecordId::generate();
        qualification.person = person;
        qualification.seenOn = fixture.today().plusDays(-5);
        qualification.violations = {Code{"unpaid_wage"}};
        qualification.documents = {Code{"messages"}};
        qualification.ownView = LabourView::Both;
        qualification.officialView = official;
        qualification.institution = official ? Code{"labour"} : Code{};
        fixture.save(qualification);
    }
};

} // namespace

TEST_CASE("violations stand on one side, the signs that fired on the other", "[labour]") {
    LabourPage page;
    page.assess({"B1", "C2"});
    page.save(std::nullopt);
    page.show();
    const auto rights = textOf(named<QWidget>(page.section, "labour_rights_column"));
    const auto signs = textOf(named<QWidget>(page.section, "exploitation_column"));
    CHECK(rights.contains(QStringLiteral("Wage not paid")));
    CHECK(rights.contains(QStringLiteral("Papers: Messages")));
    CHECK_FALSE(rights.contains(QStringLiteral("B1")));
    CHECK(signs.contains(QStringLiteral("B1  Documents held by another person")));
    CHECK(signs.contains(QStringLiteral("C2  ")));
    CHECK_FALSE(signs.contains(QStringLiteral("Wage not paid")));
    CHECK(named<QLabel>(page.section, "labour_views").text().contains(QStringLiteral("Both")));
    CHECK(page.section.findChild<QWidget*>(QStringLiteral("downgraded")) == nullptr);
}

TEST_CASE("files are attached to the indicators that they support", "[labour][evidence]") {
    LabourPage page;
    page.assess({"B1"});
    auto& session = page.fixture.session();
    const auto assessed = page.fixture.of<Assessment>(page.person).front().id;
    const std::string content = "invented";
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(content.data());
    const auto file = importFile(WipedBytes(std::span(bytes, content.size())));
    REQUIRE(file);
    const auto made = attachmentOf({page.person, Code{"assessment"}, assessed, "a.txt"}, *file,
                                   session.worker().id, session.today());
    const auto proof = session.confidential().value();
    REQUIRE(session.vault().write(
        [&](Transaction& transaction) { return attach(transaction, proof, made, *file); }));
    page.show();
    named<ui::Segments>(page.section, "identification_parts").button(1).click(); // Indicators
    auto& files = named<ui::AttachmentList>(page.section, "indicator_files");
    CHECK(files.isVisible());
    CHECK(files.count() == 1);
}

TEST_CASE("an institution that sees only labour rights while signs fired carries the mark",
          "[labour]") {
    LabourPage page;
    page.save(LabourView::LabourRights);
    page.show();
    CHECK(page.section.findChild<QWidget*>(QStringLiteral("downgraded")) == nullptr);
    page.assess({"A3", "C2"});
    page.section.refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto marked = textOf(named<QWidget>(page.section, "downgraded"));
    CHECK(marked.contains(QStringLiteral("C2  ")));
    CHECK_FALSE(marked.contains(QStringLiteral("A3  ")));
    CHECK(
        named<QLabel>(page.section, "labour_views")
            .text()
            .contains(QStringLiteral("Labour inspectorate or employment service: Labour rights")));
}

TEST_CASE("the form asks whose view it is, and keeps what was typed until it says so", "[labour]") {
    LabourPage page;
    page.show();
    named<QPushButton>(page.section, "compare_labour").click();
    choose(page.section, "add_labour_violation", "no_contract");
    choose(page.section, "add_labour_document", "none");
    choose(page.section, "own_view", "labour_rights");
    choose(page.section, "official_view", "labour_rights");
    named<QPlainTextEdit>(page.section, "text").setPlainText(QStringLiteral("Seen together."));
    named<QPushButton>(page.section, "save_labour_qualification").click();
    CHECK(page.fixture.of<LabourQualification>(page.person).empty());
    choose(page.section, "institution", "labour");
    named<QPushButton>(page.section, "save_labour_qualification").click();
    const auto kept = page.fixture.of<LabourQualification>(page.person);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().violations == std::vector<Code>{Code{"no_contract"}});
    CHECK(kept.front().documents == std::vector<Code>{Code{"none"}});
    CHECK(kept.front().ownView == LabourView::LabourRights);
    CHECK(kept.front().officialView == LabourView::LabourRights);
    CHECK(kept.front().institution.text == "labour");
    CHECK(kept.front().seenOn == page.fixture.today());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(named<QLabel>(page.section, "labour_words").text() == QStringLiteral("Seen together."));
}

TEST_CASE("hours and pay are typed beside what was agreed, and the difference stands on the card",
          "[labour]") {
    LabourPage page;
    page.show();
    named<QPushButton>(page.section, "compare_labour").click();
    named<QLineEdit>(page.section, "hours_agreed").setText(QStringLiteral("8"));
    named<QLineEdit>(page.section, "hours_worked").setText(QStringLiteral("15"));
    named<QPushButton>(page.section, "save_labour_qualification").click();
    const auto kept = page.fixture.of<LabourQualification>(page.person);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().hoursAgreed == 8);
    CHECK(kept.front().hoursWorked == 15);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto lines = page.section.findChildren<QWidget*>(QStringLiteral("labour_difference"));
    REQUIRE(lines.size() == 1);
    QStringList told;
    for (const auto* label : lines.front()->findChildren<ui::ElidedLabel*>()) {
        told << label->accessibleName();
    }
    CHECK(told.contains(QStringLiteral("Agreed: 8 a day, worked: 15")));
}

TEST_CASE("'Compare again' starts from what was known and leaves it as it was", "[labour]") {
    LabourPage page;
    page.save(std::nullopt);
    page.show();
    named<QPushButton>(page.section, "compare_labour").click();
    choose(page.section, "own_view", "exploitation");
    named<QPushButton>(page.section, "save_labour_qualification").click();
    const auto kept = page.fixture.of<LabourQualification>(page.person);
    REQUIRE(kept.size() == 2);
    for (const auto& each : kept) {
        CHECK(each.violations == std::vector<Code>{Code{"unpaid_wage"}});
        CHECK(each.ownView ==
              (each.seenOn == page.fixture.today() ? LabourView::Exploitation : LabourView::Both));
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.section.findChildren<QWidget*>(QStringLiteral("labour_earlier")).size() == 1);
}

TEST_CASE("a comparison that was begun is offered again", "[labour][drafts]") {
    LabourPage page;
    REQUIRE(page.fixture.session().vault().drafts()->keep(
        {"labour_qualification:seen_on", page.person, {}}, "{}"));
    page.show();
    auto& line = named<QWidget>(page.section, "draft_line");
    REQUIRE(line.isVisible());
    named<QPushButton>(line, "bannerAction").click();
    CHECK(page.section.findChild<QPushButton*>(QStringLiteral("save_labour_qualification")) !=
          nullptr);
}

TEST_CASE("the two columns give way to one where it is narrow", "[labour]") {
    LabourPage page;
    page.assess({"B1", "C2"});
    page.save(std::nullopt);
    auto& session = page.fixture.session();
    const auto file = IdentificationStore(session.casework(), session.definitions().limits)
                          .ofPerson(page.person)
                          .value();
    const ui::IdentificationDesk desk{session, page.fixture.navigator(), page.person, {}};
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    column->addWidget(ui::LabourCard(desk, file).make(&host));
    auto& rights = named<QWidget>(host, "labour_rights_column");
    auto& signs = named<QWidget>(host, "exploitation_column");
    const auto make = [&](int width) {
        host.resize(width, 700);
        host.show();
        QCoreApplication::processEvents();
        named<QWidget>(host, "labour_columns").layout()->activate();
    };
    make(1100);
    CHECK(signs.x() > rights.x());
    make(420);
    CHECK(signs.y() > rights.y());
    CHECK(signs.x() == rights.x());
}
