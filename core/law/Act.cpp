// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/Act.h"

#include <algorithm>

namespace zaklon::law {

const Provision* Act::provision(std::string_view provisionCode) const {
    const auto found = std::find_if(provisions.begin(), provisions.end(),
                                    [&](const auto& one) { return one.code == provisionCode; });
    return found == provisions.end() ? nullptr : &*found;
}

Standing standingOf(const Provision& provision, Date today, int checkDays) {
    if (!provision.verified) {
        return Standing::ToCheck;
    }
    if (!provision.checkedOn) {
        return Standing::NeverChecked;
    }
    return provision.checkedOn->daysUntil(today) > checkDays ? Standing::CheckedLongAgo
                                                             : Standing::Current;
}

} // namespace zaklon::law
