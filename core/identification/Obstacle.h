// SPDX-License-Identifier: GPL-3.0-or-later
// What an institution put in the person's way, or the harm that it did: what it kept the person
// from, why, and which way was taken instead (needs A28, D52, E33). It is about institutions, never
// about single people in them.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// CodeEntry::means of an obstacle that pushed the person into further risk.
inline constexpr std::string_view kHarm = "harm";

enum class ObstacleState { Open, Removed };
template <>
struct CodesOf<ObstacleState> {
    static constexpr std::string_view list = "obstacle_state";
    static constexpr std::array codes{
        std::pair{ObstacleState::Open, std::string_view("open")},
        std::pair{ObstacleState::Removed, std::string_view("removed")}};
};

/// What was said is a Narrative under the same id.
struct Obstacle {
    RecordId id;
    RecordId person;
    Code kind;
    Code institution;
    RecordId provider; ///< which one of its kind, if that is known
    Date onDate;
    std::vector<Code> keptFrom;
    std::vector<Code> barriers; ///< what kept the institution from acting otherwise
    Code alternative;           ///< the way that was taken instead
    ObstacleState state = ObstacleState::Open;
    std::optional<Date> removedOn;
    RecordId worker;
};

template <>
struct Description<Obstacle> {
    static constexpr std::string_view kind = "obstacle";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `removed_on` unless exactly what is removed has a day, not before it was met.
    static Status check(const Obstacle& record);
};
extern template struct RecordMapping<Obstacle>;

} // namespace zaklon
