// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlan.h"

#include "core/people/SaidInWords.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<Goal>::guard(const Goal* before, const Goal& after, const RuleContext& context) {
    return saidSomewhere(before, after, kGoalSays, context);
}

template <>
struct Fields<Need> {
    static auto all() {
        return std::tuple{field("person", &Need::person).refersTo("person").required(),
                          field("area", &Need::area).codeList("need_area").required(),
                          field("state", &Need::state),
                          field("met_by", &Need::metBy).codeList("met_by"),
                          field("opened_on", &Need::openedOn),
                          field("closed_on", &Need::closedOn),
                          field("unmet_reason", &Need::unmetReason).codeList("unmet_reason"),
                          field("assessment", &Need::assessment).refersTo("assessment"),
                          field("position", &Need::position)};
    }
};
template struct RecordMapping<Need>;

template <>
struct Fields<Goal> {
    static auto all() {
        return std::tuple{field("person", &Goal::person).refersTo("person").required(),
                          field("need", &Goal::need).refersTo("need").required(),
                          field("state", &Goal::state),
                          field("due", &Goal::due),
                          field("position", &Goal::position),
                          field("phase", &Goal::phase).codeList("plan_phase")};
    }
};
template struct RecordMapping<Goal>;

template <>
struct Fields<Action> {
    static auto all() {
        return std::tuple{field("person", &Action::person).refersTo("person").required(),
                          field("goal", &Action::goal).refersTo("goal"),
                          field("need", &Action::need).refersTo("need"),
                          field("service", &Action::service).codeList("service"),
                          field("responsible", &Action::responsible).refersTo("worker"),
                          field("provider", &Action::provider).refersTo("provider"),
                          field("due", &Action::due),
                          field("state", &Action::state),
                          field("done_on", &Action::doneOn),
                          field("outcome", &Action::outcome).codeList("action_outcome"),
                          field("assessment", &Action::assessment).refersTo("assessment"),
                          field("recommendation", &Action::recommendation),
                          field("position", &Action::position),
                          field("barriers", &Action::barriers).codeList("work_barrier")};
    }
};
template struct RecordMapping<Action>;

} // namespace zaklon
