// SPDX-License-Identifier: GPL-3.0-or-later
// From the records of a person to exactly what a referral shares.
#pragma once

#include "core/consent/ConsentRules.h"
#include "core/referrals/ReferralValues.h"
#include "core/vault/Records.h"

#include <optional>
#include <utility>
#include <vector>

namespace zaklon {

/// NotFound if there is no such person; NoPermission.
Result<ReferralSources> readReferralSources(const CaseworkRecords& casework,
                                            const ConfidentialRecords& confidential,
                                            const RecordId& person);

class ReferralContentBuilder {
  public:
    ReferralContentBuilder(ReferralSources sources, Date today)
        : m_sources(std::move(sources)), m_today(today) {}

    const Person& person() const { return m_sources.person; }

    /// What would be shared for one field among all that are chosen (ReferralValues.h); nothing if
    /// nothing is recorded.
    std::optional<nlohmann::json> valueOf(const Code& field,
                                          const std::vector<Code>& chosen = {}) const;

    /// `[{"field": "languages", "label": "referral_field.languages", "value": {...}}, ...]` in the
    /// order of the closed list. Fields without a value are left out: they do not leave the house.
    /// Invalid with `shared_fields` for a field that is not on the list or if none is chosen;
    /// ConsentMissing as `covers` says it.
    Result<nlohmann::json> build(const std::vector<Code>& fields, const Consent& consent,
                                 const RecordId& recipient) const;

    /// What the fields would disclose to the recipient.
    Result<Disclosure> disclosure(const std::vector<Code>& fields, const RecordId& recipient) const;

  private:
    ReferralSources m_sources;
    Date m_today;
};

} // namespace zaklon
