// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/Stay.h"

#include "core/shelter/StayRules.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<Stay>::check(const Stay& record) {
    return checkStay(record);
}

Status Description<Stay>::guard(const Stay* before, const Stay& after, const RuleContext& context) {
    return guardStay(before, after, context);
}

template <>
struct Fields<Stay> {
    static auto all() {
        return std::tuple{
            field("person", &Stay::person).refersTo("person"),
            field("bed", &Stay::bed).refersTo("shelter_bed").required(),
            field("state", &Stay::state),
            field("from_day", &Stay::from).required(),
            field("planned_until", &Stay::plannedUntil),
            field("left_on", &Stay::leftOn),
            field("arrived_at", &Stay::arrivedAt).maxBytes(5).pattern(std::string(kTimePattern)),
            field("held_until", &Stay::heldUntil).maxBytes(5).pattern(std::string(kTimePattern)),
            field("held_for", &Stay::heldFor).codeList("held_for"),
            field("went_to", &Stay::wentTo).codeList("accommodation"),
            field("with_adult", &Stay::withPerson).refersTo("person"),
            field("continues", &Stay::continues).refersTo("stay"),
            field("worker", &Stay::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Stay>;

} // namespace zaklon
