// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation sets about the end of keeping (domain.md 12.5).
#pragma once

#include "core/identification/IdentificationLimits.h"

#include <string>

namespace zaklon {

struct RetentionTerms {
    RetentionLengths lengths;
    std::string screeningForm; ///< code of the questionnaire of a screening

    static RetentionTerms of(const IdentificationLimits& limits) {
        return {limits.retention, limits.screeningForm};
    }
};

} // namespace zaklon
