// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the closings of a file that was read say that the person died: what hasDied of
// core/people/FileReopening.h asks the vault (domain.md 3, phase 12).
#pragma once

#include "core/identification/CaseClosing.h"

#include <algorithm>
#include <span>

namespace zaklon {

/// In whatever order they are; the newest one counts.
inline bool sayDied(std::span<const CaseClosing> closings) {
    return std::any_of(closings.begin(), closings.end(), [&](const CaseClosing& died) {
        return died.reason.text == kDied &&
               std::none_of(closings.begin(), closings.end(),
                            [&](const CaseClosing& each) { return died.onDate < each.onDate; });
    });
}

} // namespace zaklon
