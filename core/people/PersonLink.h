// SPDX-License-Identifier: GPL-3.0-or-later
// Links between records of one person.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

enum class LinkState { Linked, Unlinked };
template <>
struct CodesOf<LinkState> {
    static constexpr std::string_view list = "link_state";
    static constexpr std::array codes{std::pair{LinkState::Linked, std::string_view("linked")},
                                      std::pair{LinkState::Unlinked, std::string_view("unlinked")}};
};

/// Two records of one person, linked by a worker, never merged; unlinking keeps both as they were.
struct PersonLink {
    RecordId id;
    RecordId person;
    RecordId other;
    LinkState state = LinkState::Linked;
    Date linkedOn;
};

template <>
struct Description<PersonLink> {
    static constexpr std::string_view kind = "person_link";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    static Status check(const PersonLink& record);
};
extern template struct RecordMapping<PersonLink>;

} // namespace zaklon
