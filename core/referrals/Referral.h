// SPDX-License-Identifier: GPL-3.0-or-later
// Referrals and what exactly they shared.
#pragma once

#include "core/store/Description.h"
#include "core/store/StructuredField.h"

namespace zaklon {

class RuleContext;

enum class ReferralState {
    Draft,
    Sent,
    Received,
    Accepted,
    Declined,
    Completed,
    NoAnswer,
    Withdrawn
};
template <>
struct CodesOf<ReferralState> {
    static constexpr std::string_view list = "referral_state";
    static constexpr std::array codes{
        std::pair{ReferralState::Draft, std::string_view("draft")},
        std::pair{ReferralState::Sent, std::string_view("sent")},
        std::pair{ReferralState::Received, std::string_view("received")},
        std::pair{ReferralState::Accepted, std::string_view("accepted")},
        std::pair{ReferralState::Declined, std::string_view("declined")},
        std::pair{ReferralState::Completed, std::string_view("completed")},
        std::pair{ReferralState::NoAnswer, std::string_view("no_answer")},
        std::pair{ReferralState::Withdrawn, std::string_view("withdrawn")}};
};

enum class ReferralPath { Formal, Informal };
template <>
struct CodesOf<ReferralPath> {
    static constexpr std::string_view list = "referral_path";
    static constexpr std::array codes{
        std::pair{ReferralPath::Formal, std::string_view("formal")},
        std::pair{ReferralPath::Informal, std::string_view("informal")}};
};

/// A referral of one person to one provider under one consent.
struct Referral {
    RecordId id;
    RecordId person;
    RecordId provider;
    Code service;
    RecordId consent;
    ReferralPath path = ReferralPath::Formal;
    ReferralState state = ReferralState::Draft;
    std::vector<Code> sharedFields; ///< chosen one by one
    Date createdOn;
    std::optional<Date> sentOn;
    std::optional<Date> answerDue;
    std::optional<Date> answeredOn;
    Code declineReason;
    std::optional<Date> completedOn;
    RecordId action;
    RecordId worker;
    /// Why it goes on although something does not fit (Eligibility.h); in words in a Narrative
    /// under the same id.
    Code misfitReason;
};

template <>
struct Description<Referral> {
    static constexpr std::string_view kind = "referral";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    static Status check(const Referral& record);
    /// However a referral is saved, it leaves only under a consent that covers it, moves as
    /// ReferralRules says, and what has left stays as it was. What goes on although something does
    /// not fit has its reason in words: Invalid with `text`.
    static Status guard(const Referral* before, const Referral& after, const RuleContext& context);
};
extern template struct RecordMapping<Referral>;

/// What was shared in a referral, word for word; same id.
struct ReferralContent {
    RecordId id;
    RecordId person;
    /// [{field, label, value}] exactly as it left the house
    Structured shared = Structured::array();
    std::string message;  ///< what we ask for
    std::string feedback; ///< what came back
};

template <>
struct Description<ReferralContent> {
    static constexpr std::string_view kind = "referral_content";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<ReferralContent>;

} // namespace zaklon
