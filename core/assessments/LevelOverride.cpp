// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/LevelOverride.h"

namespace zaklon::assessments {

namespace {

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == text.npos;
}

Status checkLowering(const Questionnaire& questionnaire, const Outcome& outcome,
                     const LevelOverride& wanted) {
    const auto& rules = questionnaire.overrides;
    if (rules.loweringNeedsSupervisor && !wanted.bySupervisor)
        return fail(ErrorCode::NoPermission, "level", "lowering");
    const int wantedRank = questionnaire.rank(wanted.level);
    if (questionnaire.rank(outcome.scoredLevel) - wantedRank > rules.maximumLevelsDown)
        return fail(ErrorCode::Invalid, "level", "too far down");
    if (!outcome.floorLevel.empty() && wantedRank < questionnaire.rank(outcome.floorLevel))
        return fail(ErrorCode::Invalid, "level", "below the floor");
    return {};
}

} // namespace

Status checkOverride(const Questionnaire& questionnaire, const Outcome& outcome,
                     const LevelOverride& wanted) {
    if (questionnaire.level(wanted.level) == nullptr)
        return fail(ErrorCode::Invalid, "level", "unknown");
    if (wanted.level == outcome.scoredLevel)
        return fail(ErrorCode::Invalid, "level", "unchanged");
    if (isBlank(wanted.reason))
        return fail(ErrorCode::Invalid, "reason");
    if (questionnaire.rank(wanted.level) < questionnaire.rank(outcome.scoredLevel))
        return checkLowering(questionnaire, outcome, wanted);
    return {};
}

} // namespace zaklon::assessments
