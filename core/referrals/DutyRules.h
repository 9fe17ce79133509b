// SPDX-License-Identifier: GPL-3.0-or-later
// What each duty that follows a decision asks for (domain.md 1; issue 4 part 4). An organisation
// edits the list of duties: what the program does with one is said by what it means there
// (CodeEntry::means, list follow_up_duty), never by its code.
#pragma once

#include "core/codes/CodeLists.h"
#include "core/referrals/FollowUp.h"

#include <string>
#include <vector>

namespace zaklon {

enum class DutyRule {
    Finding,      ///< what was found; one of which the list says nothing more
    Verification, ///< the same, and nobody has verified the decision before
    Assessment,   ///< a new assessment of the risk
    Talk,         ///< a talk about the rights that was understood
    Review        ///< a request for review that is decided on, either way
};

DutyRule dutyRule(const Code& duty, const CodeLists& codes);
/// The duties of which the list says that they have this rule, retired ones too.
std::vector<std::string> dutiesWith(DutyRule rule, const CodeLists& codes);

/// The duties that lists of people go by.
struct DutyTerms {
    std::vector<std::string> verifying;
    std::vector<std::string> reassessing;

    static DutyTerms of(const CodeLists& codes);
};

/// True for what only follows from not being recognised: to look again whether that is right, and
/// to contest it. What protects the person, a new look at the risk and a talk about the rights,
/// stays (domain.md 1).
bool endsWithRecognition(const Code& duty, const CodeLists& codes);

/// For a duty that is done: Invalid with `finding` or `evidence` unless it has the result that it
/// asks for.
Status doneRightly(const FollowUp& duty, const RuleContext& context, const CodeLists& codes);

} // namespace zaklon
