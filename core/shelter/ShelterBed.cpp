// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/ShelterBed.h"

#include "core/shelter/StayRules.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<ShelterBed>::check(const ShelterBed& record) {
    return checkBed(record);
}

Status Description<ShelterBed>::guard(const ShelterBed* before, const ShelterBed& after,
                                      const RuleContext& context) {
    return guardBed(before, after, context);
}

template <>
struct Fields<ShelterBed> {
    static auto all() {
        using B = ShelterBed;
        return std::tuple{field("house", &B::house).codeList("accommodation").required(),
                          field("unit", &B::unit).codeList("shelter_unit").required(),
                          field("room", &B::room).required().maxBytes(40),
                          field("label", &B::label).maxBytes(40),
                          field("position", &B::position).range(0, 10'000),
                          field("out_of_use_from", &B::outOfUseFrom),
                          field("out_of_use_until", &B::outOfUseUntil),
                          field("retired_on", &B::retiredOn)};
    }
};
template struct RecordMapping<ShelterBed>;

} // namespace zaklon
