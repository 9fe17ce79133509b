// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralContentBuilder.h"

#include "core/assessments/AssessmentStore.h"
#include "core/vault/RequiredRecord.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace zaklon {

Result<ReferralSources> readReferralSources(const CaseworkRecords& casework,
                                            const ConfidentialRecords& confidential,
                                            const RecordId& person) {
    auto found = findRequired<Person>(casework, person);
    auto identity = confidential.find<Identity>(person);
    auto names = confidential.where<PersonName>("person", person);
    auto contacts = confidential.where<SafeContact>("person", person);
    auto relations = confidential.where<Relation>("person", person);
    auto documents = casework.where<IdentityDocument>("person", person);
    auto needs = casework.where<Need>("person", person);
    const auto assessments = casework.where<Assessment>("person", person);
    Status readable;
    const auto look = [&](const auto& result) {
        if (readable && !result) {
            readable = passOn(result);
        }
    };
    look(found), look(identity), look(names), look(contacts), look(relations), look(documents);
    look(needs), look(assessments);
    if (!readable) {
        return passOn(readable);
    }
    return ReferralSources{std::move(*found),    std::move(*identity),      std::move(*names),
                           std::move(*contacts), std::move(*relations),     std::move(*documents),
                           std::move(*needs),    latestRiskOf(*assessments)};
}

Result<Disclosure> ReferralContentBuilder::disclosure(const std::vector<Code>& fields,
                                                      const RecordId& recipient) const {
    auto categories = categoriesOf(fields);
    if (!categories) {
        return passOn(categories);
    }
    return Disclosure{m_sources.person.id, recipient, std::move(*categories),
                      mayBeChild(m_sources.person, m_today)};
}

std::optional<nlohmann::json>
ReferralContentBuilder::valueOf(const Code& field, const std::vector<Code>& chosen) const {
    return referralValue(field, m_sources, chosen);
}

Result<nlohmann::json> ReferralContentBuilder::build(const std::vector<Code>& fields,
                                                     const Consent& consent,
                                                     const RecordId& recipient) const {
    if (fields.empty()) {
        return fail(ErrorCode::Invalid, "shared_fields");
    }
    const auto wanted = disclosure(fields, recipient);
    if (!wanted) {
        return passOn(wanted);
    }
    if (const auto covered = covers(consent, *wanted, m_today); !covered) {
        return passOn(covered);
    }
    auto shared = nlohmann::json::array();
    for (const auto& field : referralFields()) {
        const Code code{std::string(field.code)};
        if (std::find(fields.begin(), fields.end(), code) == fields.end()) {
            continue;
        }
        if (auto value = referralValue(code, m_sources, fields)) {
            shared.push_back({{"field", code.text},
                              {"label", "referral_field." + code.text},
                              {"value", std::move(*value)}});
        }
    }
    return shared;
}

} // namespace zaklon
