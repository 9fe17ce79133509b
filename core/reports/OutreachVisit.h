// SPDX-License-Identifier: GPL-3.0-or-later
// A visit to where people are, before anybody has asked for help (needs D24, D42). Nobody in it
// needs a name, now or ever: it counts, and says what was seen. It may be planned first: the same
// record is a task of whoever leads it until it took place or was called off.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// Planned -> Made, or Planned <-> Cancelled; what was made stays made.
enum class VisitState { Made, Planned, Cancelled };
template <>
struct CodesOf<VisitState> {
    static constexpr std::string_view list = "outreach_visit_state";
    static constexpr std::array codes{
        std::pair{VisitState::Made, std::string_view("made")},
        std::pair{VisitState::Planned, std::string_view("planned")},
        std::pair{VisitState::Cancelled, std::string_view("cancelled")}};
};

/// One visit in codes and counts. Its words are a Narrative of nobody under the same id.
struct OutreachVisit {
    RecordId id;
    VisitState state = VisitState::Made;
    Code cancelledWhy;            ///< of a cancelled one
    Date onDate;                  ///< of one that is planned, the day ahead
    Code area;                    ///< a region or less: as coarse as wished
    Code placeKind;               ///< station, workers' housing, field ...
    RecordId worker;              ///< who led the visit
    std::vector<Code> companions; ///< who else went, by calling
    int met = 0;                  ///< people
    int spoken = 0;               ///< people of those met
    std::vector<Code> languages;  ///< that were spoken
    int leaflets = 0;             ///< copies given
    std::vector<Code> leafletKinds;
    std::vector<Code> indications; ///< of exploitation, seen or heard
    std::vector<Code> followUp;    ///< what is to be done after it
    std::optional<Date> followUpOn;
    std::optional<Date> followedUpOn;
    RecordId report; ///< the report that it became
};

template <>
struct Description<OutreachVisit> {
    static constexpr std::string_view kind = "outreach_visit";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    /// Invalid with `spoken` (more than were met), `follow_up_on` or `followed_up_on` (before the
    /// visit), with `state` if one that did not take place says what it found, with `cancelled_why`
    /// if nobody said why it was called off, or if one that was not says so.
    static Status check(const OutreachVisit& record);
    /// Invalid with `state` if one that took place is planned or called off again; with `on_date`
    /// if a planned one took place on a day that is still ahead.
    static Status guard(const OutreachVisit* before, const OutreachVisit& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<OutreachVisit>;

/// What Description::guard says of the way from one state to another: Invalid with `state` if one
/// that took place is planned or called off again.
Status mayBecome(VisitState before, VisitState after);

/// True while something agreed on after the visit is not done.
bool awaitsFollowUp(const OutreachVisit& visit);

} // namespace zaklon
