// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/DependencyChange.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

LinkChange DependencyChange::of(LinkHold before, LinkHold after) {
    if (before == after) {
        return LinkChange::Unchanged;
    }
    if (before == LinkHold::Unknown || after == LinkHold::Unknown) {
        return LinkChange::NotComparable;
    }
    return after < before ? LinkChange::Loosened : LinkChange::Tighter;
}

DependencyChange DependencyChange::between(const Dependency& before, const Dependency& after) {
    DependencyChange change;
    std::transform(kDependencyLinks.begin(), kDependencyLinks.end(), change.links.begin(),
                   [&](const auto link) { return of(before.*link, after.*link); });
    return change;
}

Result<std::vector<Dependency>> dependencyCourse(const CaseworkRecords& casework,
                                                 const RecordId& person) {
    auto course = casework.where<Dependency>("person", person);
    if (course) {
        std::sort(course->begin(), course->end(), [](const Dependency& a, const Dependency& b) {
            return std::tie(b.seenOn, b.id) < std::tie(a.seenOn, a.id);
        });
    }
    return course;
}

} // namespace zaklon
