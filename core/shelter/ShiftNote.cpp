// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/ShiftNote.h"

namespace zaklon {

Status Description<ShiftTask>::check(const ShiftTask& record) {
    const bool saysBoth = record.doneAt.has_value() == !record.doneBy.isNil();
    return saysBoth ? Status() : fail(ErrorCode::Invalid, "done_by");
}

template struct RecordMapping<ShiftNote>;
template struct RecordMapping<ShiftTask>;

} // namespace zaklon
