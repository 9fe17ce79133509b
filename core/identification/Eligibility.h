// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a provider or a pathway fits a person, as far as the record says (needs A22, B25). It
// never forbids: whoever goes on although something does not fit writes down why
// (core/catalogue/DefinitionRule.h).
#pragma once

#include "core/identification/IdentificationProcedure.h"
#include "core/referrals/PathwayConditions.h"
#include "core/referrals/PathwayDecision.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/referrals/Provider.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// What a point of it is about.
enum class EligibilityAbout {
    WhoIsAccepted,   ///< women, men, families ...: one of `codes` is enough
    Age,             ///< from the youngest to the oldest that a provider takes
    Identification,  ///< only people whom the authority has identified
    Circumstance,    ///< what a provider would have to be ready for; `codes` names it
    Condition,       ///< of a pathway; `label` says it
    Closed,          ///< takes nobody today; `on` is the last such day, if there is one
    EarlierDecision, ///< the person chose against the pathway, or left it; `label` is its title
};

struct EligibilityPoint {
    EligibilityAbout about = EligibilityAbout::WhoIsAccepted;
    ConditionState state = ConditionState::Unknown;
    std::vector<Code> codes{}; ///< of the list `accepts`
    LocalizedText label{};
    std::optional<int> youngest{};
    std::optional<int> oldest{};
    std::optional<Date> on{}; ///< of the earlier decision, or until when it is closed
    /// Not known because the provider does not say, not because the record does not.
    bool askProvider = false;
    /// Of the person: what would have to be recorded to know it. Empty where more would not help.
    std::vector<Code> missing{};
};

struct Eligibility {
    std::vector<EligibilityPoint> points;

    /// NotMet if a point is; else Unknown if a point is; Met also where nothing is asked for.
    ConditionState state() const;
};

/// What is known of a person for it.
struct EligibilityFacts {
    PathwayFacts record;
    std::vector<IdentificationProcedure> procedures{};
    std::vector<PathwayDecision> decisions{};
    std::map<RecordId, std::optional<Date>> closed{}; ///< providers that take nobody today
};

/// NotFound, NoPermission. Procedures, decisions and closures that a role may not read are left
/// out: a point that rests on them is not known then.
Result<EligibilityFacts> readEligibilityFacts(const CaseworkRecords& casework,
                                              const RecordId& person, Date today);

/// Who says nothing about whom they accept accepts everybody (ProviderFilter). A circumstance that
/// somebody does not name is no refusal: the provider is to be asked.
Eligibility eligibilityFor(const Provider& provider, const EligibilityFacts& facts);
/// The conditions of the pathway, and what the person decided about it last.
Eligibility eligibilityFor(const referrals::PathwayDefinition& pathway,
                           const EligibilityFacts& facts);
/// A referral: the provider, and the pathways of a choice that begin with an application to an
/// institution of its kind and of no other (need A22: a referral into asylum).
Eligibility eligibilityFor(const Provider& provider, const referrals::PathwayLibrary& pathways,
                           const EligibilityFacts& facts);

/// Invalid with `misfit_reason` if something does not fit and no code says why it goes on. What is
/// only not known asks for nothing. The guards ask for words under a reason that is given.
Status goesOnWithReason(const Eligibility& eligibility, const Code& reason);
/// The same before anything is saved, and with the words: else Invalid with `text`.
Status goesOnWithReason(const Eligibility& eligibility, const Code& reason,
                        const std::string& words);

} // namespace zaklon
