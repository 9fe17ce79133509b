// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ChildAge.h"

#include "core/people/Person.h"

namespace zaklon {

bool isKnownChild(const Person& person, Date on) {
    return person.birthYear.has_value() && mayBeChild(person, on);
}

Result<bool> mayBeChild(const CaseworkRecords& casework, const RecordId& person, Date on) {
    const auto found = casework.find<Person>(person);
    if (!found) {
        return passOn(found);
    }
    return !*found || mayBeChild(**found, on);
}

std::string mayBeChildSql(std::string_view person, std::string_view day) {
    const auto born = std::string(person) + ".birth_year";
    return "(" + born + " IS NULL OR CAST(strftime('%Y', " + std::string(day) + ") AS INTEGER) - " +
           born + " <= " + std::to_string(kFullAge) + ")";
}

std::string childAgeSql(std::string_view person, std::string_view day) {
    return "CASE WHEN " + std::string(person) + ".birth_year IS NULL THEN " +
           std::to_string(kAgeUnknown) + " ELSE " + mayBeChildSql(person, day) + " END";
}

std::string lastChildDaySql(std::string_view person) {
    return "((" + std::string(person) + ".birth_year + " + std::to_string(kFullAge) +
           ") || '-12-31')";
}

} // namespace zaklon
