// SPDX-License-Identifier: GPL-3.0-or-later
// What a person was told about her rights, and whether it was understood (needs D38; domain.md 1,
// 12).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

enum class Understood { NotAsked, Yes, Partly, No };
template <>
struct CodesOf<Understood> {
    static constexpr std::string_view list = "understood";
    static constexpr std::array codes{
        std::pair{Understood::NotAsked, std::string_view("not_asked")},
        std::pair{Understood::Yes, std::string_view("yes")},
        std::pair{Understood::Partly, std::string_view("partly")},
        std::pair{Understood::No, std::string_view("no")}};
};

/// One talk about rights. What she asked, and her words, are a Narrative under the same id.
struct RightsInformation {
    RecordId id;
    RecordId person;
    Date explainedOn;
    std::vector<Code> topics;
    Code language;
    RecordId worker;
    Code interpretation;
    Understood understood = Understood::NotAsked;
    Code leaflet;                ///< code of a leaflet; empty: none
    int leafletVersion = 0;      ///< 0 without a leaflet
    Code handover;               ///< given, shown only, not safe to carry ...
    std::optional<Date> againOn; ///< to be explained again
};

template <>
struct Description<RightsInformation> {
    static constexpr std::string_view kind = "rights_information";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Nobody has explained anything on a day to come: Invalid with `explained_on`.
    static Status guard(const RightsInformation* before, const RightsInformation& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<RightsInformation>;

/// The day proposed for explaining again, so many days after the talk (Lengths::explainAgainDays):
/// nothing if all was understood.
std::optional<Date> proposedAgainOn(const RightsInformation& talk, int afterDays);

/// True if the talk may stand as done: something was explained, and it was not left un-understood.
/// A talk that was not understood, or never asked about, does not fulfil the duty to inform
/// (domain.md 1, follow-up `inform_rights`).
bool informs(const RightsInformation& talk);

} // namespace zaklon
