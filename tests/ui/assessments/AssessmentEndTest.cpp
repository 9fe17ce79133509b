// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after the last answer, and after the form: nobody is to think that answering was all.
#include "tests/ui/identification/BegunProcedure.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/assessments/QuestionRow.h"
#include "ui/assessments/RiskSection.h"
#include "ui/components/Banner.h"
#include "ui/components/Segments.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct Assessing {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    ui::RiskSection section{fixture.session(), fixture.navigator()};

    void begin() {
        section.resize(1000, 700);
        section.showPerson(person);
        section.show();
        REQUIRE(QTest::qWaitForWindowActive(&section));
        section.startAssessment(QStringLiteral("SR-1"));
    }
    /// 'No' to every question; `but` so many of the last ones.
    void answer(qsizetype but = 0) {
        const auto rows = section.findChildren<ui::QuestionRow*>();
        for (qsizetype at = 0; at < rows.size() - but; ++at) {
            rows[at]->findChild<ui::Segments*>()->button(1).click();
        }
    }
    template <class Widget>
    Widget& find(const char* name) const {
        auto* found = section.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    ui::Banner& forDuty() const { return find<ui::Banner>("assessment_for_duty"); }
    void complete() const { find<QPushButton>("complete_assessment").click(); }
};

} // namespace

TEST_CASE("after the last answer the form says what saves the result", "[assessments]") {
    Assessing form;
    form.begin();
    form.answer(1);
    const auto& next = form.find<QLabel>("outcome_next");
    CHECK(next.isHidden());
    auto* last = form.section.findChildren<ui::QuestionRow*>().back();
    last->focusAnswers();
    QTest::keyClick(form.section.focusWidget(), Qt::Key_2);
    CHECK(next.isVisible());
    CHECK(last->isAncestorOf(form.section.focusWidget())); // Enter in haste completes nothing
}

TEST_CASE("a completed assessment leads to the duty that waits for it", "[assessments]") {
    Assessing form;
    decideProcedure(form.fixture, form.person, ProcedureOutcome::Rejected);
    form.begin();
    form.answer();
    form.complete();
    REQUIRE(form.forDuty().isVisible());
    auto* way = form.forDuty().findChild<QPushButton*>(QStringLiteral("bannerAction"));
    REQUIRE(way != nullptr);
    CHECK(form.section.focusWidget() == way);
    way->click();
    REQUIRE(form.fixture.navigator().person());
    CHECK(form.fixture.navigator().person()->second == ui::PersonSection::Identification);
    form.section.startAssessment(QStringLiteral("SR-1"));
    CHECK(form.forDuty().isHidden());
}

TEST_CASE("without a duty nothing is said of one", "[assessments]") {
    Assessing form;
    form.begin();
    form.answer();
    form.complete();
    CHECK(form.forDuty().isHidden());
    CHECK(form.section.focusWidget() == &form.find<QAbstractItemView>("assessment_list"));
}
