// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/ShiftNote.h"

#include "core/store/Fields.h"

namespace zaklon {

Status Description<ShiftTask>::check(const ShiftTask& record) {
    const bool saysBoth = record.doneAt.has_value() == !record.doneBy.isNil();
    return saysBoth ? Status() : fail(ErrorCode::Invalid, "done_by");
}

template <>
struct Fields<ShiftNote> {
    static auto all() {
        using N = ShiftNote;
        return std::tuple{field("at", &N::at),
                          field("worker", &N::worker).refersTo("worker").required(),
                          field("text", &N::text).required().maxBytes(kLongTextBytes)};
    }
};
template struct RecordMapping<ShiftNote>;

template <>
struct Fields<ShiftTask> {
    static auto all() {
        using T = ShiftTask;
        return std::tuple{field("person", &T::person).refersTo("person"),
                          field("on_day", &T::onDay).required(),
                          field("text", &T::text).required(),
                          field("done_at", &T::doneAt),
                          field("done_by", &T::doneBy).refersTo("worker"),
                          field("worker", &T::worker).refersTo("worker")};
    }
};
template struct RecordMapping<ShiftTask>;

} // namespace zaklon
