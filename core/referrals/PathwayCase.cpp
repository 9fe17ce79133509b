// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayCase.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<PathwayCase> {
    static auto all() {
        return std::tuple{field("person", &PathwayCase::person).refersTo("person").required(),
                          field("pathway", &PathwayCase::pathway).required(),
                          field("pathway_version", &PathwayCase::pathwayVersion).range(1, 10000),
                          field("state", &PathwayCase::state),
                          field("started_on", &PathwayCase::startedOn).required(),
                          field("ended_on", &PathwayCase::endedOn),
                          field("reasons", &PathwayCase::reasons).codeList("pathway_end_reason")};
    }
};
template struct RecordMapping<PathwayCase>;

template <>
struct Fields<PathwayStep> {
    static auto all() {
        return std::tuple{
            field("person", &PathwayStep::person).refersTo("person").required(),
            field("pathway_case", &PathwayStep::pathwayCase).refersTo("pathway_case").required(),
            field("step", &PathwayStep::step).required(),
            field("state", &PathwayStep::state),
            field("due", &PathwayStep::due),
            field("done_on", &PathwayStep::doneOn),
            field("worker", &PathwayStep::worker).refersTo("worker"),
            field("position", &PathwayStep::position),
            field("remind_on", &PathwayStep::remindOn),
            field("done_by", &PathwayStep::doneBy).codeList("institution_type"),
            field("provider", &PathwayStep::provider).refersTo("provider"),
            field("outcome", &PathwayStep::outcome),
            field("decision_kind", &PathwayStep::decisionKind).codeList("decision_kind"),
            field("protection_ground", &PathwayStep::protectionGround)
                .codeList("protection_ground")};
    }
};
template struct RecordMapping<PathwayStep>;

} // namespace zaklon
