// SPDX-License-Identifier: GPL-3.0-or-later
// What each field of the closed list would share, taken from the records of one person.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/people/Identity.h"
#include "core/people/IdentityDocument.h"
#include "core/people/Person.h"
#include "core/people/SafeContact.h"
#include "core/referrals/ReferralField.h"
#include "core/services/CarePlan.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

namespace zaklon {

/// The records from which the values are taken. Nothing secret is read out of them.
struct ReferralSources {
    Person person;
    std::optional<Identity> identity;
    std::vector<PersonName> names;
    std::vector<SafeContact> contacts;
    std::vector<Relation> relations;
    std::vector<IdentityDocument> documents;
    std::vector<Need> needs;
    std::optional<Assessment> latestRisk; ///< newest completed one that measures risk
};

/// The value of one field where all of `chosen` leave; nothing if the records hold nothing for it,
/// or if the field is not on the closed list. One of
///   {"text": "..."}   {"number": 3}   {"date": "2000-01-31"}
///   {"list": "language", "codes": ["sr"]}   (codes stay codes: ui/ and the PDF know the words)
///   {"entries": [{"<part>": <one of these>, ...}, ...]}
/// What has a field of its own leaves by no other: the language of the safe contact only beside a
/// chosen `language`.
std::optional<nlohmann::json> referralValue(const Code& field, const ReferralSources& from,
                                            const std::vector<Code>& chosen = {});

} // namespace zaklon
