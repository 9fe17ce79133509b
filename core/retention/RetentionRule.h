// SPDX-License-Identifier: GPL-3.0-or-later
// From which day the keeping of a file may be looked at (domain.md 12.5). Lengths are data of the
// organisation; nothing is ever erased by time.
#pragma once

#include "core/identification/Lengths.h"
#include "core/retention/RetentionDecision.h"

#include <vector>

namespace zaklon {

/// Why a file is kept as long as it is.
enum class KeptAs { ClosedFile, ChildFile, Screening };
template <>
struct CodesOf<KeptAs> {
    static constexpr std::string_view list = "kept_as";
    static constexpr std::array codes{
        std::pair{KeptAs::ClosedFile, std::string_view("closed_file")},
        std::pair{KeptAs::ChildFile, std::string_view("child_file")},
        std::pair{KeptAs::Screening, std::string_view("screening")}};
};

/// What goes on although nobody works on the file any more: it needs the file.
enum class StillRunning {
    Proceeding, ///< not over, or its compensation not paid in full
    Protection, ///< the protective status of a person at risk
    Monitoring, ///< a contact agreed for after the closing
    FollowUp,   ///< what must follow a decision
    Search,
    Stay,       ///< sleeps in the shelter, or a place is held
    OtherRecord ///< the file of a linked record of the person is open
};

/// A file on which nobody works any more.
struct KeptFile {
    bool screeningOnly = false; ///< nothing but a screening, which led nowhere
    Date endedOn; ///< the newest closing, also of a linked record, or the last screening
    Date firstContact;
    std::optional<int> birthYear;
    std::vector<RetentionDecision> decisions; ///< all of the person, in any order
    std::vector<StillRunning> running;
};

struct Retention {
    KeptAs keptAs = KeptAs::ClosedFile;
    Date reviewFrom;         ///< on this day at the earliest
    bool held = false;       ///< for a proceeding or compensation: blocks erasure
    bool ageUnknown = false; ///< of a closed file: the age comes first, it may be that of a child
    std::vector<StillRunning> running = {}; ///< each of them blocks erasure

    bool mayBeErased(Date today) const {
        return !held && running.empty() && !ageUnknown && reviewFrom <= today;
    }
};

/// A child is whoever may have been under 18 at the first contact. Only the year of birth is known,
/// so that every age is reckoned with the last day of that year. Decisions count in the order in
/// which they were made: a hold lasts until one ends it, what was kept longer before stays so.
Retention retentionOf(const KeptFile& file, const RetentionLengths& lengths);

} // namespace zaklon
