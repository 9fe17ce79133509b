// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody looked at what people share, and said what it is (needs D23).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// Codes and a count; whom it is about follows from the pattern and is written nowhere again. What
/// has grown since is not told by the count, which an erasure lowers, but by who joined after the
/// look was recorded (PatternAlertStore).
struct PatternLook {
    RecordId id;
    RecordId pattern; ///< as in Circumstance
    Date seenOn;
    RecordId worker;
    Code decision;  ///< a group of cases, no connection, to be watched
    int people = 0; ///< how many it had then, for whoever reads it
};

template <>
struct Description<PatternLook> {
    static constexpr std::string_view kind = "pattern_look";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    /// Invalid with `pattern` (of none).
    static Status check(const PatternLook& record);
};
extern template struct RecordMapping<PatternLook>;

} // namespace zaklon
