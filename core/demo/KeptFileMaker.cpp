// SPDX-License-Identifier: GPL-3.0-or-later
// A few files were closed so long ago that the length of keeping is over: what is left of them is
// who it was, the last level of risk, the closing and the way back. One is held for a proceeding.
// Counted, not thrown.
#include "core/assessments/AssessmentStore.h"
#include "core/demo/CaseMakers.h"

#include <utility>

namespace zaklon::demo {

namespace {

constexpr std::size_t kEvery = 6; ///< none of those who came through a report, which would be late
constexpr std::size_t kTurn = 4;
constexpr int kYoungest = 30; ///< was no child when the file began
constexpr int kDaysOver = 3;  ///< stands among the work of today, not above it
constexpr int kDaysOfWork = 200;
constexpr int kDaysBeforeClosing = 10;

/// One whose last level somebody set against the score is left alone: the reason in words would go.
bool isLongClosed(const DemoCase& made) {
    const auto newest = latestRiskOf(made.assessments);
    return made.story.number % kEvery == kTurn && made.story.age >= kYoungest &&
           !made.caseClosings.empty() && newest && !newest->overridden;
}

/// The last level of risk, as it would have been found on the day.
Assessment lastRisk(const DemoCase& made, Date on) {
    auto newest = latestRiskOf(made.assessments).value();
    if (newest.reassessBy) {
        newest.reassessBy = on.plusDays(newest.takenOn.daysUntil(*newest.reassessBy));
    }
    newest.takenOn = on;
    return newest;
}

} // namespace

void addEndOfKeeping(const DemoHouse& house, DemoCase& made) {
    if (!isLongClosed(made)) {
        return;
    }
    DemoCase kept;
    kept.story = made.story;
    kept.person = made.person;
    kept.identity = made.identity;
    kept.names = made.names;
    kept.returnCodes = made.returnCodes; // a way back as long as there is a file
    auto closing = made.caseClosings.back();
    closing.onDate =
        house.today().plusMonths(-house.limits().retention.closedFileMonths).plusDays(-kDaysOver);
    closing.monitoringAgreed = YesNo::No;
    kept.person.firstContact = closing.onDate.plusDays(-kDaysOfWork);
    for (auto& way : kept.returnCodes) {
        way.agreedOn = kept.person.firstContact;
    }
    kept.assessments.push_back(lastRisk(made, closing.onDate.plusDays(-kDaysBeforeClosing)));
    kept.caseClosings.push_back(std::move(closing));
    if (made.story.number / kEvery % 4 == 1) {
        addRetention(kept);
    }
    made = std::move(kept);
}

} // namespace zaklon::demo
