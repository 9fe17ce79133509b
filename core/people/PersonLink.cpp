// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonLink.h"

namespace zaklon {

Status Description<PersonLink>::check(const PersonLink& record) {
    if (record.person == record.other) {
        return fail(ErrorCode::Invalid, "other", "itself");
    }
    return {};
}

template struct RecordMapping<PersonLink>;

} // namespace zaklon
