// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/FileClosingStore.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

constexpr std::array kEnded{CaseStatus::Closed, CaseStatus::Archived, CaseStatus::Transferred};

} // namespace

bool isEnded(CaseStatus status) {
    return std::find(kEnded.begin(), kEnded.end(), status) != kEnded.end();
}

bool endsNow(const Person* before, const Person& after) {
    return (before == nullptr || !isEnded(before->status)) && isEnded(after.status);
}

std::string isOpenFileSql(std::string_view person) {
    std::string ended;
    for (const auto status : kEnded) {
        ended += (ended.empty() ? "'" : ", '") + std::string(codeOf(status)) + "'";
    }
    return std::string(person) + ".status NOT IN (" + ended + ")";
}

} // namespace zaklon
