// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AssessmentStarts.h"

#include "tests/ui/support/PageFixture.h"
#include "ui/theme/ButtonKind.h"

#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kRoomAtReference = 1020; ///< px of a section in a window of 1366

QList<QPushButton*> startsOf(const ui::AssessmentStarts& line) {
    return line.findChildren<QPushButton*>();
}

} // namespace

TEST_CASE("only the questionnaire that measures the risk stands out, and it is the first",
          "[assessments]") {
    PageFixture fixture;
    ui::AssessmentStarts line(fixture.session());
    const auto starts = startsOf(line);
    REQUIRE(starts.size() > 2);
    CHECK(starts.front()->objectName() == QStringLiteral("start_sr_1"));
    CHECK(std::count_if(starts.begin(), starts.end(), [](const QPushButton* each) {
              return ui::buttonKind(each) == ui::ButtonKind::Primary;
          }) == 1);
    CHECK(ui::buttonKind(starts.front()) == ui::ButtonKind::Primary);
    CHECK(std::all_of(starts.begin() + 1, starts.end(), [](const QPushButton* each) {
        return ui::buttonKind(each) == ui::ButtonKind::Quiet;
    }));
    CHECK(ui::riskForm(fixture.session()) == QStringLiteral("SR-1"));
}

TEST_CASE("all questionnaires stand in one line of a section", "[assessments]") {
    PageFixture fixture;
    ui::AssessmentStarts line(fixture.session());
    line.resize(kRoomAtReference, line.heightForWidth(kRoomAtReference));
    line.show();
    const auto starts = startsOf(line);
    CHECK(std::all_of(starts.begin(), starts.end(), [&](const QPushButton* each) {
        const int apart =
            std::abs(each->geometry().center().y() - starts.front()->geometry().center().y());
        return apart < each->height() / 2; // one is higher than the others
    }));
}

TEST_CASE("a start says which questionnaire it begins", "[assessments]") {
    PageFixture fixture;
    ui::AssessmentStarts line(fixture.session());
    const QSignalSpy asked(&line, &ui::AssessmentStarts::startRequested);
    line.findChild<QPushButton*>(QStringLiteral("start_ti_1"))->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().toString() == QStringLiteral("TI-1"));
}
