// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Answer.h"

#include <algorithm>
#include <cstddef>

namespace zaklon::assessments {

namespace {

constexpr std::array<std::string_view, 6> kAnswerNames{"yes",     "suspected", "no",
                                                       "unknown", "refused",   "not_asked"};
constexpr std::array<std::string_view, 5> kSourceNames{"person", "observed", "document",
                                                       "third_party", "official"};

template <class Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view toString(AnswerCode code) {
    return kAnswerNames.at(static_cast<std::size_t>(code));
}

std::optional<AnswerCode> answerCodeFrom(std::string_view name) {
    return fromName<AnswerCode>(kAnswerNames, name);
}

std::string_view toString(InfoSource source) {
    return kSourceNames.at(static_cast<std::size_t>(source));
}

std::optional<InfoSource> infoSourceFrom(std::string_view name) {
    return fromName<InfoSource>(kSourceNames, name);
}

} // namespace zaklon::assessments
