// SPDX-License-Identifier: GPL-3.0-or-later
// The short forms of two types of contact, each under the id of its contact (domain.md 3).
#pragma once

#include "core/reports/HelplineContact.h"
#include "core/vault/Records.h"

namespace zaklon {

class RuleContext;

/// A job offer that somebody asks about before leaving.
struct JobOfferCheck {
    RecordId id;
    Code country; ///< where the work would be
    YesNo employerNamed = YesNo::NotAsked;
    Code travelPaidBy;
    YesNo contractSeen = YesNo::NotAsked;
    std::vector<Code> documentsAsked; ///< what the offer asks to be handed over or sent
    std::vector<Code> advice;         ///< what we said
};

template <>
struct Description<JobOfferCheck> {
    static constexpr std::string_view kind = "job_offer_check";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    /// It belongs to a contact that exists.
    static Status guard(const JobOfferCheck* before, const JobOfferCheck& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<JobOfferCheck>;

/// A child whom somebody is looking for.
struct MissingChildCall {
    RecordId id;
    std::optional<int> childAge; ///< whole years
    std::optional<Date> lastSeen;
    YesNo policeInformed = YesNo::NotAsked;
    std::optional<Date> policeInformedOn;
    YesNo found = YesNo::NotAsked;
    std::optional<Date> foundOn;
    YesNo reunited = YesNo::NotAsked; ///< with somebody with whom the child is safe
};

template <>
struct Description<MissingChildCall> {
    static constexpr std::string_view kind = "missing_child_call";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    static Status check(const MissingChildCall& record);
    static Status guard(const MissingChildCall* before, const MissingChildCall& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<MissingChildCall>;

/// The short form of a contact's type, if it was filled in.
struct ShortForms {
    std::optional<JobOfferCheck> offer;
    std::optional<MissingChildCall> child;
};

/// What another type left behind is not among them. Nothing where it may not be read.
ShortForms shortFormsOf(const CaseworkRecords& casework, const HelplineContact& contact);

} // namespace zaklon
