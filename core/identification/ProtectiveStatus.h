// SPDX-License-Identifier: GPL-3.0-or-later
// 'Person at risk' as a protective status of its own, beside the official outcome and independent
// of it (domain.md 1, 2.3; needs D45, D47).
#pragma once

#include "core/store/Description.h"
#include "core/vault/Transaction.h"

namespace zaklon {

/// The plan in words, and why it ended, are a Narrative under the same id.
struct ProtectiveStatus {
    RecordId id;
    RecordId person;
    std::vector<Code> criteria; ///< which were met
    Date since;
    int reviewDays = 0; ///< rhythm of looking again
    Date reviewDue;
    std::optional<Date> reviewedOn;
    std::optional<Date> endedOn;
    Code exitReason;
    RecordId worker;
};

template <>
struct Description<ProtectiveStatus> {
    static constexpr std::string_view kind = "protective_status";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `exit_reason` for an end without a reason, `ended_on` or `reviewed_on` before
    /// the beginning.
    static Status check(const ProtectiveStatus& record);
};
extern template struct RecordMapping<ProtectiveStatus>;

/// The status of a person that has not ended; nothing if there is none.
Result<std::optional<ProtectiveStatus>> openProtectiveStatus(const CaseworkRecords& records,
                                                             const RecordId& person);
/// Begins the status. Who was held to need nothing is a person at risk from now on; other
/// categories say as much or something else, and stay.
Status protectAsAtRisk(Transaction& transaction, const CaseworkRecords& records,
                       const ProtectiveStatus& status);

/// Looked at again on a day: the next day follows the rhythm.
ProtectiveStatus reviewed(ProtectiveStatus status, Date on);

} // namespace zaklon
