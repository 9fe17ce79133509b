// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/LifeEvent.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

Status Description<LifeEvent>::guard(const LifeEvent* before, const LifeEvent& after,
                                     const RuleContext& context) {
    const bool isChosen = before == nullptr || before->onDate != after.onDate;
    return isChosen && after.onDate > context.today() ? fail(ErrorCode::Invalid, "on_date", kToCome)
                                                      : Status();
}

template <>
struct Fields<LifeEvent> {
    static auto all() {
        using E = LifeEvent;
        return std::tuple{field("person", &E::person).refersTo("person").required(),
                          field("kind", &E::kind).codeList("life_event").required(),
                          field("on_date", &E::onDate).required(),
                          field("worker", &E::worker).refersTo("worker")};
    }
};
template struct RecordMapping<LifeEvent>;

} // namespace zaklon
