// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/RightsInformation.h"

namespace zaklon {

std::optional<Date> proposedAgainOn(const RightsInformation& talk, int afterDays) {
    return talk.understood == Understood::Yes ? std::nullopt
                                              : std::optional(talk.explainedOn.plusDays(afterDays));
}

bool informs(const RightsInformation& talk) {
    const bool taken = talk.understood == Understood::Yes || talk.understood == Understood::Partly;
    return taken && !talk.topics.empty();
}

template struct RecordMapping<RightsInformation>;

} // namespace zaklon
