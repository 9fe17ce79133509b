// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/ShelterBed.h"

#include "core/shelter/StayRules.h"

namespace zaklon {

Status Description<ShelterBed>::check(const ShelterBed& record) {
    return checkBed(record);
}

Status Description<ShelterBed>::guard(const ShelterBed* before, const ShelterBed& after,
                                      const RuleContext& context) {
    return guardBed(before, after, context);
}

template struct RecordMapping<ShelterBed>;

} // namespace zaklon
