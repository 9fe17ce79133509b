// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"

#include "core/base/BrokenRule.h"
#include "core/people/CaseCode.h"
#include "core/people/ChildAge.h"

#include <algorithm>

namespace zaklon {

Status Description<Person>::check(const Person& record) {
    // A free text would sooner or later be a name, in the compartment that must not hold one.
    if (normalizeCaseCode(record.code) != record.code) {
        return fail(ErrorCode::Invalid, "code", "form");
    }
    const auto& forms = record.exploitation;
    if (!record.primaryForm.empty() &&
        std::find(forms.begin(), forms.end(), record.primaryForm) == forms.end()) {
        return fail(ErrorCode::Invalid, "primary_form", onlyWith("exploitation"));
    }
    const bool dated = record.firstContact != Date();
    if (dated && record.birthYear && *record.birthYear > record.firstContact.year()) {
        return fail(ErrorCode::Invalid, "birth_year", "after the first contact");
    }
    return {};
}

bool mayBeChild(const Person& person, Date on) {
    // Only the year is known here: her eighteenth birthday may still be ahead in that year.
    return !person.birthYear || on.year() - *person.birthYear <= kFullAge;
}

template struct RecordMapping<Person>;

} // namespace zaklon
