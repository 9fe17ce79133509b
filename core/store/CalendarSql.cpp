// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CalendarSql.h"

#include "core/store/SqlError.h"

#include <sqlcipher/sqlite3.h>

#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

namespace {

void give(sqlite3_context* context, const std::optional<Date>& day) {
    if (!day) {
        sqlite3_result_null(context);
        return;
    }
    const auto text = day->toString();
    sqlite3_result_text(context, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void localDay(sqlite3_context* context, int /*count*/, sqlite3_value** arguments) {
    const auto* clock = static_cast<const Clock*>(sqlite3_user_data(context));
    const bool isMoment = sqlite3_value_type(arguments[0]) == SQLITE_INTEGER;
    give(context, isMoment
                      ? std::optional(clock->dayOf(Timestamp{sqlite3_value_int64(arguments[0])}))
                      : std::nullopt);
}

void plusMonths(sqlite3_context* context, int /*count*/, sqlite3_value** arguments) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const auto day = text == nullptr ? std::nullopt : Date::parse(std::string_view(text));
    give(context,
         day ? std::optional(day->plusMonths(sqlite3_value_int(arguments[1]))) : std::nullopt);
}

using SqlFunction = void (*)(sqlite3_context*, int, sqlite3_value**);

void add(sqlite3* handle, const char* name, int arguments, const Clock& clock,
         SqlFunction function) {
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    // SQLite hands the clock back as it was given: the functions only read it.
    const int code =
        sqlite3_create_function_v2(handle, name, arguments, kFlags, const_cast<Clock*>(&clock),
                                   function, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw SqlError(code, name);
    }
}

} // namespace

void addCalendar(sqlite3* handle, const Clock& clock) {
    add(handle, "local_day", 1, clock, localDay);
    add(handle, "plus_months", 2, clock, plusMonths);
}

} // namespace zaklon
