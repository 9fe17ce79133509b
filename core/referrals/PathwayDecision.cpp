// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayDecision.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<PathwayDecision> {
    static auto all() {
        return std::tuple{
            field("person", &PathwayDecision::person).refersTo("person").required(),
            field("pathway_case", &PathwayDecision::pathwayCase)
                .refersTo("pathway_case")
                .required(),
            field("pathway", &PathwayDecision::pathway).required(),
            field("choice", &PathwayDecision::choice),
            field("decided_on", &PathwayDecision::decidedOn).required(),
            field("worker", &PathwayDecision::worker).refersTo("worker"),
            field("reasons", &PathwayDecision::reasons).codeList("pathway_end_reason"),
            field("personal_reasons", &PathwayDecision::personalReasons).codeList("leave_personal"),
            field("outer_reasons", &PathwayDecision::outerReasons).codeList("leave_outer"),
            field("last_contact", &PathwayDecision::lastContact),
            field("unreasoned", &PathwayDecision::unreasoned).codeList("unreasoned"),
            field("misfit_reason", &PathwayDecision::misfitReason).codeList("misfit_reason")};
    }
};
template struct RecordMapping<PathwayDecision>;

} // namespace zaklon
