// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/CaseClosing.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<CaseClosing> {
    static auto all() {
        using C = CaseClosing;
        return std::tuple{field("person", &C::person).refersTo("person").required(),
                          field("on_date", &C::onDate),
                          field("risk_level", &C::riskLevel).codeList("risk_level"),
                          field("reason", &C::reason).codeList("closing_reason").required(),
                          field("agreed", &C::agreed),
                          field("exit_plan", &C::exitPlan),
                          field("monitoring_agreed", &C::monitoringAgreed),
                          field("safe_contacts", &C::safeContacts).codeList("contacts_at_closing"),
                          field("worker", &C::worker).refersTo("worker")};
    }
};
template struct RecordMapping<CaseClosing>;

template <>
struct Fields<MonitoringContact> {
    static auto all() {
        using M = MonitoringContact;
        return std::tuple{field("person", &M::person).refersTo("person").required(),
                          field("closing", &M::closing).refersTo("case_closing").required(),
                          field("due", &M::due),
                          field("state", &M::state),
                          field("done_on", &M::doneOn),
                          field("worker", &M::worker).refersTo("worker")};
    }
};
template struct RecordMapping<MonitoringContact>;

} // namespace zaklon
