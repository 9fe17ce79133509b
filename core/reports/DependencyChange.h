// SPDX-License-Identifier: GPL-3.0-or-later
// How the dependency of a person changed from one look to the next (needs D21).
#pragma once

#include "core/reports/Dependency.h"
#include "core/vault/Records.h"

#include <vector>

namespace zaklon {

enum class LinkChange {
    Unchanged,
    Loosened,
    Tighter,
    NotComparable ///< not known on one of the two days: neither better nor worse
};

/// Per link, from one record to the next of the same person.
struct DependencyChange {
    std::array<LinkChange, kDependencyLinks.size()> links{}; ///< in the order of kDependencyLinks

    static LinkChange of(LinkHold before, LinkHold after);
    static DependencyChange between(const Dependency& before, const Dependency& after);
    bool operator==(const DependencyChange&) const = default;
};

/// Every look at the dependency of a person, the latest day first; of one day, what was written
/// last comes first. NoPermission.
Result<std::vector<Dependency>> dependencyCourse(const CaseworkRecords& casework,
                                                 const RecordId& person);

} // namespace zaklon
