// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayDays.h"

#include "core/people/Person.h"

namespace zaklon {

Status isNotBeforeBirth(const CaseworkRecords& casework, const RecordId& person, Date on,
                        const std::string& field) {
    const auto found = casework.find<Person>(person);
    if (!found) {
        return passOn(found);
    }
    const bool tooEarly = *found && (*found)->birthYear && on.year() < *(*found)->birthYear;
    return tooEarly ? fail(ErrorCode::Invalid, field, "before birth") : Status();
}

Status canHaveHappened(const CaseworkRecords& casework, const RecordId& person, Date on, Date today,
                       const std::string& field) {
    return on > today ? fail(ErrorCode::Invalid, field, "to come")
                      : isNotBeforeBirth(casework, person, on, field);
}

} // namespace zaklon
