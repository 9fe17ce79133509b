// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/SpeakableMark.h"

namespace zaklon {

namespace {

constexpr std::size_t kWord = 5;
constexpr std::size_t kDigits = 2;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string markOfCaseCode(std::string_view caseCode) {
    return std::string(caseCode.substr(0, kWord)) + "-" +
           std::string(caseCode.substr(caseCode.size() - kDigits));
}

Result<std::string> generateMark(const IsCodeTaken& isTaken) {
    auto code =
        generateCaseCode([&](std::string_view made) { return isTaken(markOfCaseCode(made)); });
    return code ? Result<std::string>(markOfCaseCode(*code)) : code;
}

std::optional<std::string> normalizeMark(std::string_view typed) {
    while (!typed.empty() && typed.back() == ' ') {
        typed.remove_suffix(1);
    }
    if (typed.size() <= kDigits) {
        return std::nullopt;
    }
    const auto digits = typed.substr(typed.size() - kDigits);
    if (!isDigit(digits[0]) || !isDigit(digits[1])) {
        return std::nullopt;
    }
    // The word of a mark is the first word of a case code, so its letters are read by that rule.
    const auto word = caseCodePrefix(typed.substr(0, typed.size() - kDigits));
    if (!word || word->size() != kWord) {
        return std::nullopt;
    }
    return *word + "-" + std::string(digits);
}

} // namespace zaklon
