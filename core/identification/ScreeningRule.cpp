// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ScreeningRule.h"

namespace zaklon {

namespace {

constexpr int kHoursOfDay = 24;

} // namespace

int startedDays(int hours) {
    return (hours + kHoursOfDay - 1) / kHoursOfDay;
}

ScreeningClass screeningClass(Date came, const std::optional<Date>& screened,
                              const IdentificationLimits& limits) {
    if (!screened) {
        return ScreeningClass::Never;
    }
    const auto days = came.daysUntil(*screened);
    if (days <= startedDays(limits.screeningEarlyHours)) {
        return ScreeningClass::Early;
    }
    return days <= startedDays(limits.screeningCompleteHours) ? ScreeningClass::Complete
                                                              : ScreeningClass::Later;
}

ScreeningClass screeningClass(Timestamp came, Timestamp screened,
                              const IdentificationLimits& limits) {
    constexpr std::int64_t kSecondsOfHour = 3600;
    const auto within = [&](int hours) {
        return screened.seconds - came.seconds <= hours * kSecondsOfHour;
    };
    if (within(limits.screeningEarlyHours)) {
        return ScreeningClass::Early;
    }
    return within(limits.screeningCompleteHours) ? ScreeningClass::Complete : ScreeningClass::Later;
}

std::string admissionsSql(std::string_view person) {
    const auto hers = person.empty() ? std::string() : " AND person = " + std::string(person);
    return "SELECT person, answered_on AS day FROM main.accommodation_request"
           " WHERE state = 'granted' AND answered_on IS NOT NULL" +
           hers +
           " UNION ALL SELECT person, valid_from FROM main.interim_measure"
           " WHERE kind = 'accommodation'" +
           hers +
           " UNION ALL SELECT person, from_day FROM main.stay"
           " WHERE state IN ('staying', 'ended') AND continues IS NULL AND person IS NOT NULL" +
           hers;
}

std::string screenedSql(std::string_view person, std::string_view came, std::string_view form) {
    return "main.assessment a WHERE a.person = " + std::string(person) +
           " AND a.questionnaire = " + std::string(form) +
           " AND a.state = 'completed' AND (a.taken_on >= " + std::string(came) +
           " OR a.reassess_by IS NULL OR a.reassess_by >= " + std::string(came) + ")";
}

std::string comersSql() {
    const auto admitted = "(SELECT min(j.day) FROM (" + admissionsSql("f.id") + ") j)";
    return "(SELECT f.id, f.id AS person, " + admitted + " AS admitted, coalesce(" + admitted +
           ", f.first_contact) AS came FROM main.person f)";
}

} // namespace zaklon
