// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Obstacle.h"

#include "core/base/BrokenRule.h"

namespace zaklon {

Status Description<Obstacle>::check(const Obstacle& record) {
    const bool removed = record.state == ObstacleState::Removed;
    const bool early = record.removedOn && *record.removedOn < record.onDate;
    return removed != record.removedOn.has_value() || early
               ? fail(ErrorCode::Invalid, "removed_on",
                      early ? earlierThan("on_date") : onlyWith("state"))
               : Status();
}

template struct RecordMapping<Obstacle>;

} // namespace zaklon
