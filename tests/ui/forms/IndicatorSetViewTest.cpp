// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators of others read from a finished form (needs C26).
#include "ui/forms/IndicatorSetView.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/assessments/AssessmentStore.h"
#include "tests/ui/support/PageFixture.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Assessment finished(PageFixture& fixture, const std::vector<const char*>& items) {
    auto& session = fixture.session();
    const auto form = session.definitions().questionnaires.current("TI-1");
    const auto person = fixture.save(aPerson()).id;
    auto draft = newAssessment(person, *form, session.vault().session(), session.today());
    draft.answers.data()["A1"] = {{"answer", "no"}}; // without any answer no form is completed
    for (const auto* item : items) {
        draft.answers.data()[item] = {{"answer", "yes"}};
    }
    REQUIRE(completeAssessment(session.vault(), draft, *form, session.today()));
    return AssessmentStore(session.casework()).latest(person, Code{"TI-1"}).value().value();
}

QStringList linesOf(const ui::IndicatorSetView& view) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList lines;
    for (const auto* label : view.findChildren<QLabel*>(QStringLiteral("indicator_line"))) {
        lines << label->text();
    }
    return lines;
}

void choose(ui::IndicatorSetView& view, const char* set) {
    auto* box = view.findChild<QComboBox*>(QStringLiteral("indicator_set"));
    const int index = box->findData(QString::fromLatin1(set));
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
}

} // namespace

TEST_CASE("each set shows which of its indicators a form answers to", "[indicators]") {
    PageFixture fixture;
    ui::IndicatorSetView view(fixture.session());
    view.show();
    view.showAssessment(finished(fixture, {"B1", "C3"}));
    choose(view, "ilo_11");
    CHECK(linesOf(view) == QStringList{QStringLiteral("Retention of identity documents: B1"),
                                       QStringLiteral("Withholding of wages: C3")});
    choose(view, "ilo_ec");
    const auto weighed = linesOf(view);
    REQUIRE(weighed.size() == 2);
    for (const auto& line : weighed) {
        CHECK(line.endsWith(QStringLiteral("(not enough by itself)")));
    }
    CHECK(view.findChild<QLabel*>(QStringLiteral("indicator_caution")) != nullptr);
    const auto* centre = view.findChild<QLabel*>(QStringLiteral("indicator_centre"));
    REQUIRE(centre != nullptr); // whose set is not among them
    CHECK(centre->text().contains(QStringLiteral("as a file of its own")));
}

TEST_CASE("a form without a sign says so, and a form that no set reads too", "[indicators]") {
    PageFixture fixture;
    ui::IndicatorSetView view(fixture.session());
    view.show();
    view.showAssessment(finished(fixture, {}));
    CHECK(linesOf(view).isEmpty());
    CHECK(view.findChild<QLabel*>(QStringLiteral("indicator_none")) != nullptr);
    view.showAssessment(anAssessment(RecordId::generate(), fixture.today(), 0, "SR-1"));
    CHECK(linesOf(view).isEmpty());
    CHECK(view.findChild<QComboBox*>(QStringLiteral("indicator_set"))->count() == 0);
}
