// SPDX-License-Identifier: GPL-3.0-or-later
// One answer to one question. Unknown, refused and not asked are different things (domain.md 2.6).
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace zaklon::assessments {

enum class AnswerCode { Yes, Suspected, No, Unknown, Refused, NotAsked };

inline constexpr std::array kAllAnswerCodes{AnswerCode::Yes,     AnswerCode::Suspected,
                                            AnswerCode::No,      AnswerCode::Unknown,
                                            AnswerCode::Refused, AnswerCode::NotAsked};

/// Stable name for storage and export: yes, suspected, no, unknown, refused, not_asked.
std::string_view toString(AnswerCode code);
std::optional<AnswerCode> answerCodeFrom(std::string_view name);

/// Where a fact comes from (domain.md 2.6 `info_source`).
enum class InfoSource { Person, Observed, Document, ThirdParty, Official };

inline constexpr std::array kAllInfoSources{InfoSource::Person, InfoSource::Observed,
                                            InfoSource::Document, InfoSource::ThirdParty,
                                            InfoSource::Official};

/// Stable name for storage and export: person, observed, document, third_party, official.
std::string_view toString(InfoSource source);
std::optional<InfoSource> infoSourceFrom(std::string_view name);

struct Answer {
    AnswerCode code = AnswerCode::NotAsked;
    /// For questions with a scale (0 to 10); `code` is then not looked at.
    std::optional<int> number;
    std::optional<InfoSource> source;
    /// The note itself is confidential and kept elsewhere; here only that there is one.
    bool hasNote = false;

    bool operator==(const Answer&) const = default;
};

} // namespace zaklon::assessments
