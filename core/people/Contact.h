// SPDX-License-Identifier: GPL-3.0-or-later
// The log of contacts with a person.
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

/// A contact made or attempted, by us or by the person. What was said is a Narrative under the same
/// id.
struct Contact {
    RecordId id;
    RecordId person;
    Timestamp at;
    Code channel;
    Code result;
    YesNo safe = YesNo::NotAsked; ///< was it safe to talk
    int minutes = 0;
    RecordId worker;
    bool byPerson = false; ///< she made contact: no attempt of ours
};

template <>
struct Description<Contact> {
    static constexpr std::string_view kind = "contact";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<Contact>;

} // namespace zaklon
