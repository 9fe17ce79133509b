// SPDX-License-Identifier: GPL-3.0-or-later
// A law as reference text: short facts about its provisions, each with how far it can be relied on
// (domain.md 4). Made from a file of resources/law.
#pragma once

#include "core/base/Date.h"
#include "core/base/LocalizedText.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::law {

struct Provision {
    std::string code;
    std::string article; ///< as it is cited, `40(1)(12)`; empty: about the act as a whole
    LocalizedText fact;
    bool verified = false;         ///< false: for the organisation to check (domain.md 17)
    std::string source;            ///< what was read; never empty if verified
    std::optional<Date> checkedOn; ///< the day on which the organisation, or its source, said so
    std::vector<std::string> subjects; ///< code list `rights_topic`
};

struct Act {
    std::string code;
    int version = 0;
    LocalizedText title;
    std::string published;          ///< where the text stands; may be empty
    std::vector<std::string> names; ///< by which other texts call it, in any language
    std::vector<Provision> provisions;

    /// nullptr if there is none of this code.
    const Provision* provision(std::string_view provisionCode) const;
};

/// What has to be said beside a provision before somebody relies on it.
enum class Standing { Current, NeverChecked, CheckedLongAgo, ToCheck };

/// A provision has to be looked at again when its check is older than so many days
/// (Lengths::lawCheckDays).
Standing standingOf(const Provision& provision, Date today, int checkDays);

} // namespace zaklon::law
