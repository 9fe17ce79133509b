// SPDX-License-Identifier: GPL-3.0-or-later
// How long what we were told of free places may be relied on (need A43): data of
// resources/identification, never a constant.
#pragma once

#include "core/base/Date.h"

namespace zaklon {

struct PlaceTerms {
    int reliableDays = 0; ///< after the day on which somebody asked

    bool isOld(Date askedOn, Date today) const { return askedOn.plusDays(reliableDays) < today; }
};

} // namespace zaklon
