// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to the helpline and contacts of outreach. None of them needs a person, now or ever
// (domain.md 3; needs A52, A53).
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

class RuleContext;

/// What the contact is about (domain.md 3, helpline call types; a suspicion is what makes the
/// helpline a source of reports, domain.md 2.1). Job offers and missing children have a short form
/// of their own (HelplineForms.h).
enum class HelplineType { Support, Suspicion, Information, JobOffer, MissingChild, Other };
template <>
struct CodesOf<HelplineType> {
    static constexpr std::string_view list = "helpline_type";
    static constexpr std::array codes{
        std::pair{HelplineType::Support, std::string_view("support")},
        std::pair{HelplineType::Suspicion, std::string_view("suspicion")},
        std::pair{HelplineType::Information, std::string_view("information")},
        std::pair{HelplineType::JobOffer, std::string_view("job_offer")},
        std::pair{HelplineType::MissingChild, std::string_view("missing_child")},
        std::pair{HelplineType::Other, std::string_view("other")}};
};

/// One call, message or meeting, in codes only. Moment and type are enough.
struct HelplineContact {
    RecordId id;
    Timestamp at;
    HelplineType type = HelplineType::Support;
    Code channel;
    Code language;
    Code caller;                    ///< who calls: the person concerned, family, a stranger ...
    std::vector<Code> exploitation; ///< forms suspected
    Code area;                      ///< a region or less: as coarse as the caller wishes
    std::vector<Code> needs;
    Code risk; ///< none known, a concern, danger now; empty: not looked at (needs E01)
    std::vector<Code> actionTaken;
    YesNo safeToCallBack = YesNo::NotAsked;
    std::optional<Date> followUpOn;   ///< the next contact that was agreed (needs E01)
    std::optional<Date> followedUpOn; ///< it took place, or nobody waits for it any more
    int minutes = 0;
    std::string callerMark; ///< a speakable mark by which a caller without a name is known again
    RecordId repeatOf;      ///< an earlier contact of the same caller
    RecordId report;        ///< the report that it became
    RecordId person;        ///< the person that it was about, if anybody came to be known
    RecordId worker;
};

template <>
struct Description<HelplineContact> {
    static constexpr std::string_view kind = "helpline_contact";
    static constexpr Compartment compartment = Compartment::Casework;
    /// Nobody's: it stays, without its link, when a person is erased.
    static constexpr std::string_view owner = "";
    /// Invalid with `action_taken` for danger now of which nothing says what was done: 'nothing was
    /// possible' is an answer too (needs E01). With `follow_up_on` for an agreed contact before
    /// this one; with `action_taken` for a day without the agreement; with `followed_up_on` for one
    /// that took place before, or was never agreed.
    static Status check(const HelplineContact& record);
    /// Invalid with `repeat_of` for a contact that was later: nothing repeats what was still to
    /// come; with `follow_up_on` for one that comes to be agreed without a day.
    static Status guard(const HelplineContact* before, const HelplineContact& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<HelplineContact>;

/// Code of the list helpline_action with a rule: the next contact was agreed.
inline constexpr std::string_view kNextContactAgreed = "call_agreed";

/// Somebody is in danger at the time of the contact.
bool isInDanger(const HelplineContact& contact);

/// What was said, under the id of the contact. It belongs to the person once the contact does, so
/// that it is erased with her.
struct HelplineWords {
    RecordId id;
    RecordId person;
    std::string said;
    std::string callBack; ///< number or address at which the caller may be reached
    std::string place;    ///< only what the caller offered
};

template <>
struct Description<HelplineWords> {
    static constexpr std::string_view kind = "helpline_words";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<HelplineWords>;

} // namespace zaklon
