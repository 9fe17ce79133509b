// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <chrono>
#include <ctime>

namespace zaklon {

std::int64_t SystemClock::unixMilliseconds() const {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

Date SystemClock::dayOf(Timestamp at) const {
    const std::time_t instant = static_cast<std::time_t>(at.seconds);
    std::tm local{};
    if (localtime_r(&instant, &local) == nullptr) {
        return at.utcDate();
    }
    return Date::fromYmd(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                         static_cast<unsigned>(local.tm_mday))
        .value_or(at.utcDate());
}

} // namespace zaklon
