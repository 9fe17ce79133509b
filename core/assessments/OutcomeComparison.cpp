// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/OutcomeComparison.h"

#include <algorithm>

namespace zaklon::assessments {

namespace {

Trend trendBetween(const AssessedAnswers& earlier, const AssessedAnswers& later) {
    const auto& levels = later.questionnaire;
    const auto* before = levels.level(earlier.outcome.level);
    const auto* after = levels.level(later.outcome.level);
    if (earlier.questionnaire.code != levels.code || before == nullptr || after == nullptr ||
        !before->comparable || !after->comparable)
        return Trend::NotComparable;
    const int step = levels.rank(after->code) - levels.rank(before->code);
    return step == 0 ? Trend::Same : step > 0 ? Trend::Higher : Trend::Lower;
}

bool saysTheSame(const Answer& a, const Answer& b) {
    return a.number == b.number && (a.number || a.code == b.code);
}

std::vector<std::string> missingFrom(const std::vector<std::string>& others,
                                     const std::vector<std::string>& ids) {
    std::vector<std::string> found;
    for (const auto& id : ids)
        if (std::find(others.begin(), others.end(), id) == others.end())
            found.push_back(id);
    return found;
}

} // namespace

OutcomeComparison compare(const AssessedAnswers& earlier, const AssessedAnswers& later) {
    OutcomeComparison comparison;
    comparison.trend = trendBetween(earlier, later);
    comparison.newlyFired = missingFrom(earlier.outcome.fired, later.outcome.fired);
    comparison.noLongerFired = missingFrom(later.outcome.fired, earlier.outcome.fired);
    comparison.difference = later.outcome.points - earlier.outcome.points;
    for (const auto& item : later.questionnaire.items) {
        const auto before = earlier.answers.at(item.id);
        const auto after = later.answers.at(item.id);
        if (!saysTheSame(before, after))
            comparison.changed.push_back({item.id, before, after});
    }
    return comparison;
}

} // namespace zaklon::assessments
