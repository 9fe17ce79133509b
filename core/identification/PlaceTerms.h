// SPDX-License-Identifier: GPL-3.0-or-later
// How long what we were told of free places may be relied on (need A43): data of
// resources/identification, never a constant.
#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"

#include <filesystem>

namespace zaklon {

struct PlaceTerms {
    int reliableDays = 0; ///< after the day on which somebody asked

    bool isOld(Date askedOn, Date today) const { return askedOn.plusDays(reliableDays) < today; }

    /// A failure here is a defect of the program.
    static Result<PlaceTerms> shipped();
    /// `places` of the organisation's limits; the shipped ones where they say nothing of it.
    /// Invalid with the place in the file.
    static Result<PlaceTerms> withFolder(const std::filesystem::path& folder);
};

} // namespace zaklon
