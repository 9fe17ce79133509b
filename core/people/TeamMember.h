// SPDX-License-Identifier: GPL-3.0-or-later
// The team around one person: colleagues and outside providers, their role, and what the person
// agreed to share with each (needs A10).
#pragma once

#include "core/store/Description.h"

#include <optional>
#include <span>
#include <vector>

namespace zaklon {

struct TeamMember {
    RecordId id;
    RecordId person;
    RecordId colleague; ///< one of the house, or
    RecordId provider;  ///< an outside organisation
    Code role;
    std::vector<Code> mayShare; ///< data_category; empty: nothing of the person
    Date since;
    std::optional<Date> until;
};

template <>
struct Description<TeamMember> {
    static constexpr std::string_view kind = "team_member";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `provider` unless it is exactly one colleague or one provider, with `until` for
    /// an end before the beginning.
    static Status check(const TeamMember& record);
};
extern template struct RecordMapping<TeamMember>;

/// In the team on that day.
bool isInTeam(const TeamMember& member, Date day);

enum class TeamLimit {
    None,    ///< no outside provider is in the team, or all of it was agreed
    Outside, ///< others are in the team, this provider is not
    Beyond   ///< in the team, and this is more than was agreed
};

/// What the team says about sharing `categories` with a provider on a day. The consent decides;
/// this only warns.
TeamLimit teamLimit(std::span<const TeamMember> team, const RecordId& provider,
                    std::span<const Code> categories, Date day);

} // namespace zaklon
