// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/Delivery.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<Delivery> {
    static auto all() {
        return std::tuple{
            field("person", &Delivery::person).refersTo("person").required(),
            field("service", &Delivery::service).codeList("service").required(),
            field("state", &Delivery::state),
            field("on_date", &Delivery::onDate),
            field("provider", &Delivery::provider).refersTo("provider"),
            field("met_by", &Delivery::metBy).codeList("met_by"),
            field("decline_reason", &Delivery::declineReason).codeList("decline_reason"),
            field("follow_up_on", &Delivery::followUpOn),
            field("action", &Delivery::action).refersTo("action"),
            field("worker", &Delivery::worker).refersTo("worker"),
            field("minutes", &Delivery::minutes).range(0, 10000)};
    }
};
template struct RecordMapping<Delivery>;

} // namespace zaklon
