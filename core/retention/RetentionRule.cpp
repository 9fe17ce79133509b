// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionRule.h"

#include "core/people/ChildAge.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

Date latestBirthday(int year) {
    return Date::fromYmd(year, 12, 31).value();
}

bool mayHaveBeenChild(const KeptFile& file) {
    return file.birthYear &&
           ageInYears(latestBirthday(*file.birthYear), file.firstContact) < kFullAge;
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

void decide(Retention& retention, std::vector<RetentionDecision> decisions) {
    std::sort(decisions.begin(), decisions.end(), [](const auto& a, const auto& b) {
        return std::tie(a.decidedOn, a.id) < std::tie(b.decidedOn, b.id);
    });
    std::optional<Date> until;
    for (const auto& decision : decisions) {
        switch (decision.choice) {
        case RetentionChoice::KeepLonger:
            until = decision.until;
            break;
        case RetentionChoice::Hold:
            retention.held = true;
            break;
        case RetentionChoice::HoldEnded:
            retention.held = false;
            break;
        }
    }
    retention.reviewFrom = std::max(retention.reviewFrom, until.value_or(retention.reviewFrom));
}

} // namespace

Retention retentionOf(const KeptFile& file, const RetentionLengths& lengths) {
    auto retention = byLength(file, lengths);
    retention.running = file.running;
    decide(retention, file.decisions);
    return retention;
}

} // namespace zaklon
