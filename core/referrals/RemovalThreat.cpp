// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/RemovalThreat.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<RemovalThreat> {
    static auto all() {
        return std::tuple{
            field("person", &RemovalThreat::person).refersTo("person").required(),
            field("threat", &RemovalThreat::threat).codeList("removal_kind").required(),
            field("authority", &RemovalThreat::authority).codeList("institution_type"),
            field("learned_on", &RemovalThreat::learnedOn),
            field("expected_on", &RemovalThreat::expectedOn),
            field("lawyer", &RemovalThreat::lawyer).refersTo("provider"),
            field("lawyer_told_on", &RemovalThreat::lawyerToldOn),
            field("act_by", &RemovalThreat::actBy),
            field("worker", &RemovalThreat::worker).refersTo("worker"),
            field("state", &RemovalThreat::state)};
    }
};
template struct RecordMapping<RemovalThreat>;

} // namespace zaklon
