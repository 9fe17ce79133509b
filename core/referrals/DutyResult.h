// SPDX-License-Identifier: GPL-3.0-or-later
// Which record is the result of a duty that followed a decision (domain.md 1; issue 4 part 4): the
// same for whoever offers it and for the guard that accepts it.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/codes/CodeLists.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/ReviewRequest.h"
#include "core/rights/RightsInformation.h"

#include <vector>

namespace zaklon {

/// A completed assessment of the risk that was made after the duty was opened, which on the same
/// day is said by the moment at which it was completed (core/store/RecordMoment.h), and says enough
/// (core/assessments/LittleKnown.h).
bool isResult(const Assessment& assessment, const FollowUp& duty);
/// A talk after it that the person understood at least in part.
bool isResult(const RightsInformation& talk, const FollowUp& duty);
/// A request for review of the same pathway that is decided on, either way. One that was made
/// before the duty was opened, as the one whose refusal opened it, counts only if it still waits
/// for its answer since that day, or was sent or answered after it.
bool isResult(const ReviewRequest& request, const FollowUp& duty);

/// Why what was recorded for a duty is not its result, so that whoever recorded it is told.
enum class DutyGap {
    None,             ///< it may close the duty, or is not about it
    NothingExplained, ///< a talk without what was explained
    NotUnderstood,    ///< a talk that was not understood, or nobody asked
    OnlyConsidered    ///< a request for review that is not decided on yet
};
/// Of a duty that asks for such a record.
DutyGap gapOf(const RightsInformation& talk, const FollowUp& duty);
DutyGap gapOf(const ReviewRequest& request, const FollowUp& duty);
/// That of the newest one that was recorded for the duty, while none of them closes it; of what it
/// asks for by the organisation's list.
DutyGap gapOf(const FollowUp& duty, const std::vector<RightsInformation>& talks,
              const std::vector<ReviewRequest>& reviews, const CodeLists& codes);

/// The first of these that may close the duty; nil if there is none, or the duty asks for something
/// else.
RecordId resultOf(const FollowUp& duty, const std::vector<Assessment>& assessments,
                  const std::vector<RightsInformation>& talks, const CodeLists& codes);

} // namespace zaklon
