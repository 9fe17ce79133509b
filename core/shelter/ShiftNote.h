// SPDX-License-Identifier: GPL-3.0-or-later
// What one shift tells the next, and what is to be done in it (ui.md 5, Shelter).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// Nobody's: how the night was, read in the house and not searched for. What matters about one
/// person is in her TonightNote, which goes when she is erased.
struct ShiftNote {
    RecordId id;
    Timestamp at;
    RecordId worker;
    std::string text;
};

template <>
struct Description<ShiftNote> {
    static constexpr std::string_view kind = "shift_note";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "";
};
extern template struct RecordMapping<ShiftNote>;

/// Of the house ('prepare room 3'), or of a person; it stands until it is done. What the records
/// already say is due (core/tasks) is never typed again.
struct ShiftTask {
    RecordId id;
    RecordId person; ///< nil: of the house
    Date onDay;
    std::string text;
    std::optional<Timestamp> doneAt;
    RecordId doneBy;
    RecordId worker; ///< who wrote it
};

template <>
struct Description<ShiftTask> {
    static constexpr std::string_view kind = "shift_task";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
    /// Invalid with `done_by` unless exactly one that is done says by whom.
    static Status check(const ShiftTask& record);
};
extern template struct RecordMapping<ShiftTask>;

} // namespace zaklon
