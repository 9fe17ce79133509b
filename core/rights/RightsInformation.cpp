// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/RightsInformation.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

std::optional<Date> proposedAgainOn(const RightsInformation& talk, int afterDays) {
    return talk.understood == Understood::Yes ? std::nullopt
                                              : std::optional(talk.explainedOn.plusDays(afterDays));
}

bool informs(const RightsInformation& talk) {
    const bool taken = talk.understood == Understood::Yes || talk.understood == Understood::Partly;
    return taken && !talk.topics.empty();
}

Status Description<RightsInformation>::guard(const RightsInformation* before,
                                             const RightsInformation& after,
                                             const RuleContext& context) {
    const bool isNew = before == nullptr || before->explainedOn != after.explainedOn;
    return isNew && after.explainedOn > context.today()
               ? fail(ErrorCode::Invalid, "explained_on", kToCome)
               : Status();
}

template <>
struct Fields<RightsInformation> {
    static auto all() {
        return std::tuple{
            field("person", &RightsInformation::person).refersTo("person").required(),
            field("explained_on", &RightsInformation::explainedOn),
            field("topics", &RightsInformation::topics).codeList("rights_topic"),
            field("language", &RightsInformation::language).codeList("language").required(),
            field("worker", &RightsInformation::worker).refersTo("worker"),
            field("interpretation", &RightsInformation::interpretation).codeList("interpretation"),
            field("understood", &RightsInformation::understood),
            field("leaflet", &RightsInformation::leaflet).codeList("leaflet"),
            field("leaflet_version", &RightsInformation::leafletVersion).range(0, 10000),
            field("handover", &RightsInformation::handover).codeList("leaflet_handover"),
            field("again_on", &RightsInformation::againOn)};
    }
};
template struct RecordMapping<RightsInformation>;

} // namespace zaklon
