// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <chrono>
#include <ctime>

namespace zaklon {

std::int64_t SystemClock::unixMilliseconds() const {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

Date SystemClock::today() const {
    const std::time_t instant = static_cast<std::time_t>(now().seconds);
    std::tm local{};
    localtime_r(&instant, &local);
    return Date::fromYmd(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                         static_cast<unsigned>(local.tm_mday))
        .value_or(now().utcDate());
}

} // namespace zaklon
