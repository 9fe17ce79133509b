// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of days on which a provider takes nobody (domain.md 3: a shelter opens and closes;
// need A43).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// Spans may overlap: a holiday lies within the months of a rebuilding.
struct ProviderClosure {
    RecordId id;
    RecordId provider;
    std::optional<Date> closedFrom;
    std::optional<Date> closedUntil; ///< that day included; nothing: until further notice
    Code reason;
};

template <>
struct Description<ProviderClosure> {
    static constexpr std::string_view kind = "provider_closure";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    /// Invalid with `closed_until` if it ends before it begins.
    static Status check(const ProviderClosure& record);
};
extern template struct RecordMapping<ProviderClosure>;

} // namespace zaklon
