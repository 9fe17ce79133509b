// SPDX-License-Identifier: GPL-3.0-or-later
// Time on wall clocks: here, where the worker is, and there, where the person is. Core knows the
// calendar of this laptop (Clock) and no other zone; who does (ui/) lends the function.
#pragma once

#include "core/base/Clock.h"
#include "core/store/FieldTraits.h"

#include <functional>
#include <optional>

namespace zaklon {

/// A moment on one wall clock.
struct LocalMoment {
    Date day;
    int minute = 0; ///< of the day, 0 to 1439
    auto operator<=>(const LocalMoment&) const = default;
};

/// So many minutes later; earlier if negative.
LocalMoment plusMinutes(LocalMoment moment, std::int64_t minutes);

/// By how many minutes the clocks of a zone (code of list `time_zone`) are ahead when the clock
/// here shows this moment; nothing for a zone that is not known.
using ZoneLead = std::function<std::optional<int>(const Code& zone, LocalMoment here)>;
/// The day on the calendar here; that of the laptop where none is given.
using DayOf = std::function<Date(Timestamp at)>;

/// The moment at which the clock here shows this; an hour off behind a change of the clocks on that
/// very day, because a calendar knows its days alone.
Timestamp momentHere(LocalMoment here, const DayOf& dayOf);

/// This moment on the clock here, and what it is elsewhere.
class LocalTime {
  public:
    /// One clock for everybody; a named zone is not known. For what has no ui/.
    LocalTime(LocalMoment here) : m_here(here) {}
    LocalTime(LocalMoment here, ZoneLead lead, DayOf dayOf)
        : m_here(here), m_lead(std::move(lead)), m_dayOf(std::move(dayOf)) {}

    LocalMoment here() const { return m_here; }
    Date dayOf(Timestamp at) const { return m_dayOf ? m_dayOf(at) : SystemClock().dayOf(at); }
    /// The clock there when the one here shows `here`. No zone: the same clock. Nothing for a zone
    /// that is not known.
    std::optional<LocalMoment> there(const Code& zone, LocalMoment here) const;
    /// The clock here when the one there shows `there`.
    std::optional<LocalMoment> hereWhen(const Code& zone, LocalMoment there) const;

  private:
    LocalMoment m_here;
    ZoneLead m_lead;
    DayOf m_dayOf;
};

} // namespace zaklon
