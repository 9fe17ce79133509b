// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/FileClosingStore.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

constexpr std::array kEnded{CaseStatus::Closed, CaseStatus::Archived, CaseStatus::Transferred};

std::string endedCodes() {
    std::string codes;
    for (const auto status : kEnded) {
        codes += (codes.empty() ? "'" : ", '") + std::string(codeOf(status)) + "'";
    }
    return codes;
}

} // namespace

bool isEnded(CaseStatus status) {
    return std::find(kEnded.begin(), kEnded.end(), status) != kEnded.end();
}

bool endsNow(const Person* before, const Person& after) {
    return (before == nullptr || !isEnded(before->status)) && isEnded(after.status);
}

std::string isEndedSql(std::string_view status) {
    return std::string(status) + " IN (" + endedCodes() + ")";
}

std::string isOpenFileSql(std::string_view person) {
    return std::string(person) + ".status NOT IN (" + endedCodes() + ")";
}

} // namespace zaklon
