// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/LimitsOfPerson.h"

#include "core/people/ChildAge.h"

namespace zaklon {

Result<PersonLimits> limitsOf(const CaseworkRecords& casework, const RecordId& person,
                              const IdentificationLimits& limits, Date on) {
    const auto child = mayBeChild(casework, person, on);
    if (!child) {
        return passOn(child);
    }
    return limits.of(*child);
}

} // namespace zaklon
