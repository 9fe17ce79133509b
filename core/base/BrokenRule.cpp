// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/BrokenRule.h"

#include <array>
#include <utility>

namespace zaklon {

namespace {

constexpr std::array kWithAnother{std::pair{RuleKind::Before, std::string_view("before: ")},
                                  std::pair{RuleKind::Above, std::string_view("more than: ")},
                                  std::pair{RuleKind::OnlyWith, std::string_view("only with: ")},
                                  std::pair{RuleKind::NeededBy, std::string_view("needed by: ")}};

std::string told(RuleKind kind, std::string_view field) {
    for (const auto& [each, words] : kWithAnother) {
        if (each == kind) {
            return std::string(words) + std::string(field);
        }
    }
    return std::string(field);
}

} // namespace

std::string earlierThan(std::string_view field) {
    return told(RuleKind::Before, field);
}

std::string moreThan(std::string_view field) {
    return told(RuleKind::Above, field);
}

std::string onlyWith(std::string_view field) {
    return told(RuleKind::OnlyWith, field);
}

std::string neededBy(std::string_view field) {
    return told(RuleKind::NeededBy, field);
}

std::optional<BrokenRule> brokenRule(const Error& error) {
    if (error.code != ErrorCode::Invalid) {
        return std::nullopt;
    }
    if (error.detail == kToCome) {
        return BrokenRule{RuleKind::ToCome, {}};
    }
    for (const auto& [kind, words] : kWithAnother) {
        if (error.detail.starts_with(words)) {
            return BrokenRule{kind, error.detail.substr(words.size())};
        }
    }
    return std::nullopt;
}

} // namespace zaklon
