// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of beds and stays in one place. The descriptions ask here, so they hold for whoever
// writes: the page, the command line, an import.
#pragma once

#include "core/people/LocalTime.h"
#include "core/shelter/ShelterBed.h"
#include "core/shelter/Stay.h"

#include <optional>
#include <vector>

namespace zaklon {

/// Nights from the first one to before the day of the end: who leaves on the 5th frees the night
/// of the 5th for another.
struct NightSpan {
    Date from;
    std::optional<Date> until; ///< nothing: open

    bool contains(Date night) const;
};
/// A span without a night (from the 5th until the 5th) overlaps nothing.
bool overlap(const NightSpan& one, const NightSpan& other);
/// The nights of both; nothing where there is none.
std::optional<NightSpan> commonNights(const NightSpan& one, const NightSpan& other);

/// The nights for which a stay takes its bed; nothing for a cancelled one. One that has not ended
/// goes on at least through tonight, also when the planned day has passed: nobody is out before
/// somebody says so. In a place that is only held nobody slept before today.
std::optional<NightSpan> nightsOf(const Stay& stay, Date today);
/// The nights on which a bed takes nobody: out of use, retired.
std::vector<NightSpan> closedNights(const ShelterBed& bed);
/// No place any more on this night.
bool isRetired(const ShelterBed& bed, Date night);

/// The hour until which a place is held has passed on the clock here, or the whole day: nobody else
/// has the bed before somebody decides whether it is held longer (need C16).
bool isPastItsHour(const Stay& stay, const LocalMoment& now);

/// Invalid with `house` (not one of shelterAccommodation()), `out_of_use_until` (without a
/// beginning, or not after it).
Status checkBed(const ShelterBed& bed);
/// Invalid with `retired_on` or `out_of_use_from` while somebody sleeps there or a place is held on
/// one of these nights, with `house` while somebody stays. Only a change of these asks.
Status guardBed(const ShelterBed* before, const ShelterBed& after, const RuleContext& context);

/// Invalid with `planned_until` (not after the first night), `left_on` (one that has ended needs
/// it, no other has it; not before the first night), `held_until` or `arrived_at` (no time of day),
/// `went_to` (not ended), `with_adult` (herself), `continues` (itself).
Status checkStay(const Stay& stay);
/// Invalid with `state` (new and cancelled; a step back; a step out of ended or cancelled),
/// `from_day` (began on a day that is still ahead), `left_on` (a day that is still ahead), `bed`
/// (taken, out of use or retired on one of these nights), `person` (sleeps or is expected in
/// another bed on one of these nights). Only a change of bed, person, state or days asks for the
/// last two: a record that was there stays writable.
Status guardStay(const Stay* before, const Stay& after, const RuleContext& context);

} // namespace zaklon
