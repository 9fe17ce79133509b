// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"

#include "core/base/BrokenRule.h"
#include "core/people/CaseCode.h"
#include "core/people/ChildAge.h"
#include "core/store/Fields.h"

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

template <>
struct Fields<Person> {
    static auto all() {
        return std::tuple{
            field("code", &Person::code).required().pattern(std::string(kCaseCodePattern)),
            field("pseudonym", &Person::pseudonym),
            field("category", &Person::category),
            field("gbv_survivor", &Person::gbvSurvivor),
            field("status", &Person::status),
            field("sex", &Person::sex),
            field("gender", &Person::gender).codeList("gender"),
            field("birth_year", &Person::birthYear).range(1900, 2100),
            field("age_basis", &Person::ageBasis),
            field("nationality_group", &Person::nationalityGroup).codeList("nationality_group"),
            field("languages", &Person::languages).codeList("language"),
            field("interpreter_needed", &Person::interpreterNeeded),
            field("interpreter_sex", &Person::interpreterSex).codeList("sex"),
            field("interviewer_sex", &Person::interviewerSex).codeList("interviewer_choice"),
            field("legal_status", &Person::legalStatus).codeList("legal_status"),
            field("accommodation", &Person::accommodation).codeList("accommodation"),
            field("vulnerabilities", &Person::vulnerabilities).codeList("vulnerability"),
            field("exploitation", &Person::exploitation).codeList("exploitation"),
            field("primary_form", &Person::primaryForm).codeList("exploitation"),
            field("reached_us_through", &Person::reachedUsThrough).codeList("report_source"),
            field("reached_us_informally", &Person::reachedUsInformally),
            field("first_contact", &Person::firstContact),
            field("worker", &Person::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Person>;

} // namespace zaklon
