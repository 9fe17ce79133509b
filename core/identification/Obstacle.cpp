// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Obstacle.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<Obstacle>::check(const Obstacle& record) {
    const bool removed = record.state == ObstacleState::Removed;
    const bool early = record.removedOn && *record.removedOn < record.onDate;
    return removed != record.removedOn.has_value() || early
               ? fail(ErrorCode::Invalid, "removed_on",
                      early ? earlierThan("on_date") : onlyWith("state"))
               : Status();
}

template <>
struct Fields<Obstacle> {
    static auto all() {
        using O = Obstacle;
        return std::tuple{
            field("person", &O::person).refersTo("person").required(),
            field("kind", &O::kind).codeList("obstacle_kind").required(),
            field("institution", &O::institution).codeList("institution_type").required(),
            field("provider", &O::provider).refersTo("provider"),
            field("on_date", &O::onDate).required(),
            field("kept_from", &O::keptFrom).codeList("kept_from"),
            field("barriers", &O::barriers).codeList("barrier"),
            field("alternative", &O::alternative).codeList("alternative_route"),
            field("state", &O::state),
            field("removed_on", &O::removedOn),
            field("worker", &O::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Obstacle>;

} // namespace zaklon
