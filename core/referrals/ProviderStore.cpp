// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ProviderStore.h"

#include "core/base/Text.h"
#include "core/store/CodeSets.h"

#include <algorithm>
#include <utility>

namespace zaklon {

namespace {

/// Nothing said is no refusal: somebody has to ask the provider.
bool holdsOrSilent(const std::vector<Code>& list, const Code& wanted) {
    return wanted.empty() || list.empty() || holds(list, wanted);
}

bool hasPart(const std::string& text, const std::string& part) {
    return foldForSearch(text).find(foldForSearch(part)) != std::string::npos;
}

} // namespace

bool fits(const Provider& provider, const ProviderFilter& filter) {
    return (provider.active || filter.withInactive) &&
           (filter.service.empty() || holds(provider.services, filter.service)) &&
           holdsOrSilent(provider.accepts, filter.accepts) &&
           holdsOrSilent(provider.languages, filter.language) &&
           (!filter.formal || provider.formal == *filter.formal) &&
           hasPart(provider.place, filter.place) && hasPart(provider.name, filter.name);
}

Result<std::vector<Provider>> ProviderStore::list(const ProviderFilter& filter) const {
    std::vector<Provider> fitting;
    for (const bool active : {true, false}) {
        if (!active && !filter.withInactive) {
            continue;
        }
        auto providers = m_casework.where<Provider>("active", Value(std::int64_t{active}));
        if (!providers) {
            return passOn(providers);
        }
        std::copy_if(std::make_move_iterator(providers->begin()),
                     std::make_move_iterator(providers->end()), std::back_inserter(fitting),
                     [&](const Provider& provider) { return fits(provider, filter); });
    }
    std::vector<std::pair<std::string, std::size_t>> order;
    for (std::size_t i = 0; i < fitting.size(); ++i) {
        order.emplace_back(foldForSearch(fitting[i].name), i);
    }
    std::sort(order.begin(), order.end());
    std::vector<Provider> sorted;
    for (const auto& each : order) {
        sorted.push_back(std::move(fitting[each.second]));
    }
    return sorted;
}

Result<ProviderContact> ProviderStore::contactOf(const ConfidentialRecords& confidential,
                                                 const RecordId& provider) {
    auto found = confidential.find<ProviderContact>(provider);
    if (!found) {
        return passOn(found);
    }
    if (*found) {
        return std::move(**found);
    }
    ProviderContact empty;
    empty.id = provider;
    return empty;
}

} // namespace zaklon
