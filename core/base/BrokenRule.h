// SPDX-License-Identifier: GPL-3.0-or-later
// Which rule an Invalid error broke, as its detail says it: the sentence at the field names what is
// wrong, and the other field where there is one. Rules of one record alone have details of their
// own words (ui/session/ErrorText.cpp).
#pragma once

#include "core/base/Error.h"

#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

enum class RuleKind {
    ToCome,   ///< the day or year is still ahead of what can have happened
    Before,   ///< the day or number lies before the one in another field
    Above,    ///< the number is more than the one in another field
    OnlyWith, ///< it says something only beside another field that does not ask for it
    NeededBy  ///< another field asks for an answer here, and what stands here is none to it
};

/// `return fail(ErrorCode::Invalid, "decided_on", kToCome);`
inline constexpr const char* kToCome = "to come";
/// Nothing of what the record is about is written or chosen; the field is where it would be first.
inline constexpr const char* kSaysNothing = "says nothing";
/// `return fail(ErrorCode::Invalid, "valid_until", earlierThan("given_on"));`
std::string earlierThan(std::string_view field);
std::string moreThan(std::string_view field);
std::string onlyWith(std::string_view field);
std::string neededBy(std::string_view field);

struct BrokenRule {
    RuleKind kind = RuleKind::ToCome;
    std::string other; ///< the other field; empty for ToCome
};

/// Of an Invalid error; nothing where its detail says another thing.
std::optional<BrokenRule> brokenRule(const Error& error);

} // namespace zaklon
