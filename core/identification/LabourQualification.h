// SPDX-License-Identifier: GPL-3.0-or-later
// A violation of labour rights and labour exploitation, looked at side by side: what was violated
// and which papers show it, our view, and the view of an institution (needs C10). What speaks for
// exploitation is the indicator form; it is never copied here.
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

/// What somebody takes the same work for. Both can be true of it.
enum class LabourView { NotClear, LabourRights, Exploitation, Both, Neither };
template <>
struct CodesOf<LabourView> {
    static constexpr std::string_view list = "labour_view";
    static constexpr std::array codes{
        std::pair{LabourView::NotClear, std::string_view("not_clear")},
        std::pair{LabourView::LabourRights, std::string_view("labour_rights")},
        std::pair{LabourView::Exploitation, std::string_view("exploitation")},
        std::pair{LabourView::Both, std::string_view("both")},
        std::pair{LabourView::Neither, std::string_view("neither")}};
};

/// As it was seen on one day; a later comparison is a record of its own. The words are a Narrative
/// under the same id.
struct LabourQualification {
    RecordId id;
    RecordId person;
    Date seenOn;
    std::vector<Code> violations;
    std::vector<Code> documents; ///< that show them
    LabourView ownView = LabourView::NotClear;
    std::optional<LabourView> officialView; ///< nothing: no institution has said anything
    Code institution;                       ///< whose view that is
    // What was agreed and what was real (needs E13).
    std::optional<int> hoursAgreed; ///< in a day
    std::optional<int> hoursWorked;
    std::optional<int> payAgreed;
    std::optional<int> payReceived;
    Code payPeriod; ///< of both
    Code currency;  ///< of both
    std::vector<Code> dutiesAgreed;
    std::vector<Code> dutiesDone;
    YesNo papersHeld = YesNo::NotAsked;  ///< by somebody else
    YesNo movesFreely = YesNo::NotAsked; ///< out of work and lodging
    RecordId worker;
};

template <>
struct Description<LabourQualification> {
    static constexpr std::string_view kind = "labour_qualification";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `violations` if our view names labour rights and no violation, with `documents`
    /// if there are none and some, with `institution` or `official_view` if one stands without the
    /// other; with `pay_period` or `currency` for pay that does not say them.
    static Status check(const LabourQualification& record);
    /// Invalid with `violations` and kSaysNothing for a new one with nothing chosen or written.
    static Status guard(const LabourQualification* before, const LabourQualification& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<LabourQualification>;

/// In what the work was otherwise than agreed (needs E13).
enum class LabourDifference {
    Hours,   ///< more than agreed
    Pay,     ///< less than agreed
    Duties,  ///< work that was not agreed
    Papers,  ///< held by somebody else
    Movement ///< not free
};
std::vector<LabourDifference> differences(const LabourQualification& qualification);

} // namespace zaklon
