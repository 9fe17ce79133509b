// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence of a report as a paper: coded, unless the person's consent lets the name leave.
#include "ui/reports/EvidenceView.h"

#include "core/people/Narrative.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/ButtonCommand.h"
#include "ui/reports/EvidencePaper.h"
#include "ui/reports/ReportDetail.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Somebody on a report, with a fact in words, and evidence sent under a consent.
struct NamedEvidence {
    PageFixture fixture;
    Person person = fixture.save(aPerson());
    Provider centre = fixture.save(aProvider());
    SuspicionReport report;
    ReportDispatch dispatch;

    NamedEvidence() {
        report.id = RecordId::generate();
        report.code = "LUMAT-37";
        report.receivedOn = fixture.today().plusDays(-9);
        fixture.save(report);
        fixture.save(onReport(report.id, person.id));
        ReportFact fact;
        fact.id = RecordId::generate();
        fact.report = report.id;
        fact.person = person.id;
        fact.about = {"documents"};
        fact.strength = {"strong"};
        fact.recordedOn = report.receivedOn;
        fixture.save(fact);
        auto consent = aConsent(person.id, centre.id, fixture.today().plusDays(-5));
        consent.givenBy = {"person"};
        consent.scope = {{"identity"}, {"exploitation"}};
        consent.validUntil = fixture.today().plusDays(80);
        fixture.save(consent);
        dispatch.id = RecordId::generate();
        dispatch.report = report.id;
        dispatch.person = person.id;
        dispatch.sentOn = fixture.today().plusDays(-4);
        dispatch.sentTo = centre.id;
        dispatch.shared = {{"identity"}, {"exploitation"}};
        dispatch.legalBasis = {"consent"};
        dispatch.consent = consent.id;
        fixture.save(dispatch);
        auto& session = fixture.session();
        const auto proof = session.confidential().value();
        Narrative words;
        words.id = fact.id;
        words.person = person.id;
        words.about = {"report_fact"};
        words.text = "zebrafinch";
        REQUIRE(session.vault().write([&](Transaction& transaction) -> Status {
            auto saved = transaction.save(proof, aName(person.id, "Primer", "Primerovic"));
            return saved ? transaction.save(proof, words) : saved;
        }));
    }
};

} // namespace

TEST_CASE("the paper and the files of a report are found by their words", "[reports]") {
    NamedEvidence named;
    ui::EvidenceView view(named.fixture.session());
    view.showReport(named.report.id);
    QStringList offered;
    for (const auto& command : ui::buttonCommands(view)) {
        offered << command.words;
    }
    CHECK(offered.contains(QStringLiteral("Make a paper of the evidence")));
    CHECK(offered.contains(QStringLiteral("Attach a file…")));
}

TEST_CASE("box and paper and button of the evidence stand on one line", "[reports]") {
    NamedEvidence house;
    ui::ReportDetail detail(house.fixture.session(), house.fixture.navigator());
    ui::leaveRingRoom(detail); // as on its page
    detail.resize(1240, 640);
    detail.showReport(house.report.id, ui::ReportDetail::Part::Evidence);
    detail.show();
    detail.layout()->activate();
    const auto place = [&](const char* name) {
        const auto* widget = detail.findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return QRect(widget->mapTo(&detail, QPoint()), widget->size());
    };
    const auto box = place("evidence_for");
    const auto paper = place("evidence_text");
    const auto button = place("make_evidence_paper"); // with the room of its ring
    CHECK(box.left() == paper.left());
    CHECK(button.right() - ui::kRingRoom == paper.right());
    CHECK(button.bottom() - ui::kRingRoom == box.bottom());
}

TEST_CASE("evidence is coded for the house and named only under the consent",
          "[reports][evidence]") {
    NamedEvidence house;
    ui::EvidenceView view(house.fixture.session());
    view.resize(900, 700);
    view.show();
    view.showReport(house.report.id);
    auto* text = view.findChild<QTextBrowser*>(QStringLiteral("evidence_text"));
    const auto coded = text->toPlainText();
    CHECK(text->document()->documentMargin() == ui::space::kCard);
    CHECK(coded.contains(QString::fromStdString(house.person.code)));
    CHECK(coded.contains(QStringLiteral("strength: Strong")));
    CHECK(coded.contains(QString::fromStdString(house.centre.name)));
    CHECK_FALSE(coded.contains(QStringLiteral("Primerovic")));
    CHECK_FALSE(coded.contains(QStringLiteral("zebrafinch")));
    auto* whom = view.findChild<QComboBox*>(QStringLiteral("evidence_for"));
    REQUIRE(whom->count() == 2);
    whom->setCurrentIndex(1);
    CHECK(text->toPlainText().contains(QStringLiteral("Primer Primerovic")));
    CHECK(text->toPlainText().contains(QStringLiteral("zebrafinch")));
}

TEST_CASE("words about the whole event never leave under the consent of one person",
          "[reports][evidence]") {
    NamedEvidence house;
    auto& session = house.fixture.session();
    const auto named = [&] {
        return ui::EvidencePaper::of(session, house.report.id, house.dispatch).value().html();
    };
    const auto why = QStringLiteral("without their words");
    CHECK_FALSE(named().contains(why)); // nothing of the kind is on it
    ReportFact ofEvent;
    ofEvent.id = RecordId::generate();
    ofEvent.report = house.report.id;
    ofEvent.about = {"control"};
    ofEvent.recordedOn = house.report.receivedOn;
    house.fixture.save(ofEvent);
    Narrative words;
    words.id = ofEvent.id;
    words.about = {"report_fact"};
    words.text = "oystercatcher";
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return transaction.save(session.confidential().value(), words);
    }));
    const auto paper = named();
    CHECK(paper.contains(QStringLiteral("zebrafinch")));
    CHECK(paper.contains(QStringLiteral("whole event")));
    CHECK_FALSE(paper.contains(QStringLiteral("oystercatcher")));
    CHECK(paper.contains(why));
}

TEST_CASE("a presentation names nobody in the evidence either", "[reports][evidence]") {
    NamedEvidence house;
    house.fixture.session().setPresenting(true);
    const auto paper =
        ui::EvidencePaper::of(house.fixture.session(), house.report.id, house.dispatch);
    REQUIRE(paper);
    CHECK_FALSE(paper->isNamed());
    CHECK_FALSE(paper->html().contains(QStringLiteral("Primerovic")));
}

TEST_CASE("the evidence becomes a file that is there once", "[reports][evidence]") {
    NamedEvidence house;
    ui::EvidenceView view(house.fixture.session());
    view.show();
    view.showReport(house.report.id);
    view.findChild<QPushButton*>(QStringLiteral("make_evidence_paper"))->click();
    auto* dialog = view.findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    const auto path = QString::fromStdString((house.fixture.folder() / "evidence.pdf").string());
    dialog->findChild<QLineEdit*>(QStringLiteral("evidence_file"))->setText(path);
    auto* make = dialog->findChild<QPushButton*>(QStringLiteral("save_evidence"));
    make->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
}
