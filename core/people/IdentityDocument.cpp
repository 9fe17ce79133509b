// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/IdentityDocument.h"

namespace zaklon {

bool isToGet(const IdentityDocument& document) {
    const auto& state = document.state.text; // the same states as in TaskSourceStore.cpp
    return state == "missing" || state == "requested" || state == "held_by_employer";
}

template struct RecordMapping<IdentityDocument>;
template struct RecordMapping<DocumentDetail>;

} // namespace zaklon
