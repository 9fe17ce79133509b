// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/PatternLook.h"

namespace zaklon {

Status Description<PatternLook>::check(const PatternLook& record) {
    return record.pattern.isNil() ? Status(fail(ErrorCode::Invalid, "pattern")) : Status{};
}

template struct RecordMapping<PatternLook>;

} // namespace zaklon
