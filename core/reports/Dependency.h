// SPDX-License-Identifier: GPL-3.0-or-later
// What one side holds of a person's life on one day: work, bed, debt and papers. Whoever depends on
// it with more than one of them cannot leave one without losing the others (domain.md 2.6
// dependency_chain, S3 'employer-accommodation-debt-status'; needs D21). The coarse codes of a
// SuspicionReport stand for an event in which nobody has a name yet.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// How much of one link the employer, or whoever controls the person, holds.
/// In rising order after Unknown.
enum class LinkHold { Unknown, None, Partly, Wholly };
template <>
struct CodesOf<LinkHold> {
    static constexpr std::string_view list = "dependency_link";
    static constexpr std::array codes{std::pair{LinkHold::Unknown, std::string_view("unknown")},
                                      std::pair{LinkHold::None, std::string_view("none")},
                                      std::pair{LinkHold::Partly, std::string_view("partly")},
                                      std::pair{LinkHold::Wholly, std::string_view("wholly")}};
};

/// As it was seen on one day; what changes later is a record of its own. The words are a Narrative
/// under the same id.
struct Dependency {
    RecordId id;
    RecordId person;
    RecordId report; ///< where it came up; nil: not from a report
    Date seenOn;
    LinkHold work = LinkHold::Unknown;    ///< permit, wage and job from one employer
    LinkHold housing = LinkHold::Unknown; ///< the bed comes from the employer or the controller
    LinkHold debt = LinkHold::Unknown;    ///< for recruitment, or for living there
    LinkHold status = LinkHold::Unknown;  ///< residence bound to the employer, papers held
    Code infoSource;
    RecordId worker;
};

template <>
struct Description<Dependency> {
    static constexpr std::string_view kind = "dependency";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `work_link` if nothing is known of any link.
    static Status check(const Dependency& record);
    /// Invalid with `report` if the person is not on it.
    static Status guard(const Dependency* before, const Dependency& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<Dependency>;

/// The four links, in the order in which they are spoken of.
inline constexpr std::array kDependencyLinks{&Dependency::work, &Dependency::housing,
                                             &Dependency::debt, &Dependency::status};

/// How many of the four links are at least partly held by one side; what is not known is not
/// counted.
int chainLength(const Dependency& dependency);
/// More than one link is held: to leave one is to lose the others too.
bool isChained(const Dependency& dependency);

} // namespace zaklon
