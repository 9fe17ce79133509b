// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/FollowUp.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<FollowUp> {
    static auto all() {
        return std::tuple{
            field("person", &FollowUp::person).refersTo("person").required(),
            field("pathway_case", &FollowUp::pathwayCase).refersTo("pathway_case").required(),
            field("duty", &FollowUp::duty).codeList("follow_up_duty").required(),
            field("opened_on", &FollowUp::openedOn),
            field("due", &FollowUp::due),
            field("worker", &FollowUp::worker).refersTo("worker"),
            field("state", &FollowUp::state),
            field("closed_on", &FollowUp::closedOn),
            field("closed_by", &FollowUp::closedBy).refersTo("worker"),
            field("finding", &FollowUp::finding).codeList("verification_finding"),
            field("evidence", &FollowUp::evidence),
            field("waive_reason", &FollowUp::waiveReason).codeList("waive_reason")};
    }
};
template struct RecordMapping<FollowUp>;

} // namespace zaklon
