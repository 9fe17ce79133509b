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

Result<std::vector<ProviderClosure>> ProviderStore::closures(const RecordId& provider) const {
    auto found = m_casework.where<ProviderClosure>("provider", provider);
    if (found) {
        std::sort(found->begin(), found->end(), [](const auto& one, const auto& other) {
            return std::pair(other.closedFrom, other.id) < std::pair(one.closedFrom, one.id);
        });
    }
    return found;
}

Result<std::map<RecordId, std::optional<Date>>> ProviderStore::closedOn(Date day) const {
    using Closed = std::map<RecordId, std::optional<Date>>;
    return guarded([&]() -> Result<Closed> {
        if (const auto permitted = m_casework.permit(describe<ProviderClosure>().kind);
            !permitted) {
            return passOn(permitted);
        }
        auto statement = m_casework.connection().prepare(
            "SELECT provider, closed_until FROM main.provider_closure WHERE closed_from <= ?1"
            " AND coalesce(closed_until, ?1) >= ?1 ORDER BY closed_until NULLS LAST");
        statement.bind(1, day);
        Closed closed;
        while (statement.step()) {
            closed.insert_or_assign(statement.id(0).value_or(RecordId()), statement.date(1));
        }
        return closed;
    });
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
