// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Narrative.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Field.h"
#include "ui/reports/ReportSections.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenFacts {
    PageFixture fixture;
    Person person = fixture.save(aPerson());
    SuspicionReport report;
    ui::FactList list{fixture.session()};

    OpenFacts() {
        report.id = RecordId::generate();
        report.code = "LUMAT-37";
        report.receivedOn = fixture.today().plusDays(-9);
        fixture.save(report);
        fixture.save(onReport(report.id, person.id));
        list.showPerson(report.id);
        list.show();
    }
    QString chosenPerson() const {
        return list.findChild<QComboBox*>(QStringLiteral("person"))->currentData().toString();
    }
};

} // namespace

TEST_CASE("a fact is listed with the first line of what is known", "[reports]") {
    OpenFacts open;
    ReportFact fact;
    fact.id = RecordId::generate();
    fact.report = open.report.id;
    fact.person = open.person.id;
    fact.about = {"documents"};
    fact.infoSource = {"person"};
    fact.recordedOn = open.report.receivedOn;
    open.fixture.save(fact);
    Narrative words;
    words.id = fact.id;
    words.person = open.person.id;
    words.about = {"report_fact"};
    words.text = "The passport is with the foreman.\nSince spring.";
    const auto proof = open.fixture.session().confidential().value();
    REQUIRE(open.fixture.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(proof, words); }));
    open.list.refresh();
    const auto* model =
        open.list.findChild<QAbstractItemView*>(QStringLiteral("report_fact_list"))->model();
    REQUIRE(model->rowCount() == 1);
    const auto detail = model->index(0, 1).data().toString();
    CHECK(detail.startsWith(QStringLiteral("The passport is with the foreman.")));
    CHECK_FALSE(detail.contains(QStringLiteral("spring")));
}

TEST_CASE("a new fact is about the only person of the report", "[reports]") {
    OpenFacts open;
    open.list.startNew();
    CHECK(open.chosenPerson().toStdString() == open.person.id.toString());
    const auto second = open.fixture.save(aPerson());
    open.fixture.save(onReport(open.report.id, second.id));
    open.list.startNew();
    CHECK(open.chosenPerson().isEmpty()); // of whom it is, only the worker knows
}

TEST_CASE("a fact that says nothing is not kept and nothing typed is lost", "[reports]") {
    OpenFacts open;
    open.list.startNew();
    auto* save = open.list.findChild<QPushButton*>(QStringLiteral("save_report_fact"));
    REQUIRE(save != nullptr);
    auto* source = open.list.findChild<QComboBox*>(QStringLiteral("info_source"));
    source->setCurrentIndex(source->findData(QStringLiteral("observed")));
    Q_EMIT source->activated(source->currentIndex());
    save->click();
    const auto kept = [&] {
        return open.fixture.session()
            .casework()
            .where<ReportFact>("report", open.report.id)
            .value()
            .size();
    };
    CHECK(kept() == 0);
    CHECK(source->currentData().toString() == QStringLiteral("observed"));
    auto* about = open.list.findChild<QComboBox*>(QStringLiteral("about"));
    about->setCurrentIndex(about->findData(QStringLiteral("documents")));
    Q_EMIT about->activated(about->currentIndex());
    save->click();
    CHECK(kept() == 1);
}

TEST_CASE("what a fact is about is called optional only while its words say what is known",
          "[reports]") {
    OpenFacts open;
    open.list.startNew();
    auto* about = open.list.findChild<ui::Field*>(QStringLiteral("about_field"));
    auto* words = open.list.findChild<QPlainTextEdit*>(QStringLiteral("text"));
    REQUIRE(about != nullptr);
    REQUIRE(words != nullptr);
    CHECK_FALSE(about->saysOptional());
    words->setPlainText(QStringLiteral("An invented word."));
    CHECK(about->saysOptional());
    words->clear();
    CHECK_FALSE(about->saysOptional());
}
