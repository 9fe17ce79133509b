// SPDX-License-Identifier: GPL-3.0-or-later
// One way in which a record tells of something that happened, as data.
#pragma once

#include "core/timeline/TimelineEntry.h"

#include <span>
#include <string>
#include <string_view>

namespace zaklon {

/// Every expression is SQL over the record's table `t`; the person's id is ?1.
struct TimelineSource {
    TimelineKind kind;
    std::string_view recordKind; ///< table and permission
    std::string_view event;      ///< code of TimelineEvent
    std::string_view day;        ///< ISO date; NULL: the day it was recorded
    std::string_view at;         ///< UTC seconds or NULL
    std::string_view worker;
    std::string_view subject;
    std::string_view detail;
    std::string_view provider;
    std::string_view rank;
    std::string_view minutes;
    std::string_view happened;    ///< condition
    std::string_view joined = {}; ///< another table that knows more
};

/// Care first, then the official road.
std::span<const TimelineSource> timelineSources();

/// Columns: id, event, day, at, worker, subject, detail, provider, rank, minutes.
std::string sqlOf(const TimelineSource& source);

} // namespace zaklon
