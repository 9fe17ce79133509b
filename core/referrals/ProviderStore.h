// SPDX-License-Identifier: GPL-3.0-or-later
// The provider directory: who offers what, where, for whom (needs A44, A45).
#pragma once

#include "core/referrals/Provider.h"
#include "core/referrals/ProviderClosure.h"
#include "core/vault/Records.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zaklon {

/// Everything that is set must hold; what is empty does not matter.
struct ProviderFilter {
    Code service;
    std::string place; ///< part of the name of the place, in any script and case
    std::string name;  ///< part of the name
    Code accepts;      ///< who should be accepted; a provider that says nothing accepts everybody
    Code language;     ///< a provider that names no language is asked, not left out
    std::optional<bool> formal;
    bool withInactive = false;
};

bool fits(const Provider& provider, const ProviderFilter& filter);

class ProviderStore {
  public:
    explicit ProviderStore(CaseworkRecords casework) : m_casework(casework) {}

    /// Providers that fit, by name. ui/ sorts for the eye where a language asks for it.
    Result<std::vector<Provider>> list(const ProviderFilter& filter = {}) const;
    /// The calendar of one, the last span first.
    Result<std::vector<ProviderClosure>> closures(const RecordId& provider) const;
    /// Who takes nobody on a day, and until when, by the span that ends last; nothing: until
    /// further notice.
    Result<std::map<RecordId, std::optional<Date>>> closedOn(Date day) const;
    /// How to reach a provider; nothing recorded gives an empty contact with its id.
    static Result<ProviderContact> contactOf(const ConfidentialRecords& confidential,
                                             const RecordId& provider);

  private:
    CaseworkRecords m_casework;
};

} // namespace zaklon
