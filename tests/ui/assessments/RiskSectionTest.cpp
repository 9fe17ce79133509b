// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/RiskSection.h"

#include "tests/ui/support/PageFixture.h"

#include <QAction>
#include <QSignalSpy>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

void saveDraft(const ui::RiskSection& section) {
    const auto actions = section.findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* each) {
        return each->shortcuts().contains(QKeySequence(QKeySequence::Save));
    });
    REQUIRE(found != actions.end());
    (*found)->trigger();
}

} // namespace

TEST_CASE("the draft of an assessment is called saved only when it is", "[assessments]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::RiskSection section(fixture.session(), fixture.navigator());
    const QSignalSpy done(&fixture.session(), &ui::Session::done);
    const QSignalSpy failed(&fixture.session(), &ui::Session::failed);
    section.showPerson(person);
    section.startAssessment(QStringLiteral("SR-1"));
    saveDraft(section);
    CHECK(done.count() == 1);
    CHECK(failed.count() == 0);
    section.showPerson(RecordId::generate()); // of nobody: it cannot be saved
    section.startAssessment(QStringLiteral("SR-1"));
    saveDraft(section);
    CHECK(done.count() == 1);
    CHECK(failed.count() == 1);
}
