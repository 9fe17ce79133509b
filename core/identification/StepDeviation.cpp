// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/StepDeviation.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<StepDeviation> {
    static auto all() {
        using D = StepDeviation;
        return std::tuple{
            field("person", &D::person).refersTo("person").required(),
            field("procedure", &D::procedure).refersTo("identification_procedure").required(),
            field("institution", &D::institution).codeList("institution_type").required(),
            field("provider", &D::provider).refersTo("provider"),
            field("step", &D::step),
            field("unmet_duty", &D::unmetDuty).codeList("institution_duty"),
            field("barriers", &D::barriers).codeList("barrier").required(),
            field("on_date", &D::onDate),
            field("worker", &D::worker).refersTo("worker")};
    }
};
template struct RecordMapping<StepDeviation>;

} // namespace zaklon
