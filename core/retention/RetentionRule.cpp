// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionRule.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

constexpr int kAdultAge = 18;

Date latestBirthday(int year) {
    return Date::fromYmd(year, 12, 31).value();
}

bool mayHaveBeenChild(const KeptFile& file) {
    return file.birthYear &&
           ageInYears(latestBirthday(*file.birthYear), file.firstContact) < kAdultAge;
}

const RetentionDecision* newest(const std::vector<RetentionDecision>& decisions) {
    const auto found =
        std::max_element(decisions.begin(), decisions.end(), [](const auto& a, const auto& b) {
            return std::tie(a.decidedOn, a.id) < std::tie(b.decidedOn, b.id);
        });
    return found == decisions.end() ? nullptr : &*found;
}

Retention byLength(const KeptFile& file, const RetentionLengths& lengths) {
    if (file.screeningOnly) {
        return {KeptAs::Screening, file.endedOn.plusMonths(lengths.screeningMonths), false, false};
    }
    const auto ordinary = file.endedOn.plusMonths(lengths.closedFileMonths);
    if (!mayHaveBeenChild(file)) {
        return {KeptAs::ClosedFile, ordinary, false, !file.birthYear};
    }
    const auto grown = latestBirthday(*file.birthYear + lengths.childUntilAge);
    return {KeptAs::ChildFile, std::max(ordinary, grown), false, false};
}

} // namespace

Retention retentionOf(const KeptFile& file, const RetentionLengths& lengths) {
    auto retention = byLength(file, lengths);
    const auto* decision = newest(file.decisions);
    if (decision != nullptr && decision->choice == RetentionChoice::KeepLonger) {
        retention.reviewFrom = std::max(retention.reviewFrom, *decision->until);
    }
    retention.held = decision != nullptr && decision->choice == RetentionChoice::Hold;
    return retention;
}

} // namespace zaklon
