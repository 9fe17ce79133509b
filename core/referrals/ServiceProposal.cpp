// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ServiceProposal.h"

#include "core/services/CarePlanRules.h"
#include "core/services/NeedArea.h"

#include <algorithm>
#include <set>
#include <string>

namespace zaklon {

namespace {

using Services = std::set<std::string>;

bool offers(const Provider& provider, const Code& service) {
    return std::find(provider.services.begin(), provider.services.end(), service) !=
           provider.services.end();
}

Services askedByActions(const Provider& provider, std::span<const Action> actions) {
    Services asked;
    for (const auto& each : actions) {
        const bool isThere = each.provider == provider.id;
        const bool fits = isThere && provider.services.empty() ? !each.service.empty()
                                                               : offers(provider, each.service);
        if (isOpen(each.state) && fits && (isThere || each.provider.isNil())) {
            asked.insert(each.service.text);
        }
    }
    return asked;
}

Services askedByNeeds(const Provider& provider, std::span<const Need> needs) {
    Services asked;
    for (const auto& service : provider.services) {
        const auto area = needAreaOf(service);
        const bool isNeeded = std::any_of(needs.begin(), needs.end(), [&](const Need& each) {
            return isOpen(each.state) && each.area == area;
        });
        // Under safety stands also what no area is known for.
        if (isNeeded && area != needAreaOf(Code{})) {
            asked.insert(service.text);
        }
    }
    return asked;
}

} // namespace

std::optional<ServiceProposal> proposedService(const Provider& provider,
                                               std::span<const Need> needs,
                                               std::span<const Action> actions) {
    if (provider.services.size() == 1) {
        return ServiceProposal{provider.services.front(), ProposalReason::OnlyService};
    }
    auto asked = askedByActions(provider, actions);
    if (asked.empty()) {
        asked = askedByNeeds(provider, needs);
    }
    return asked.size() == 1
               ? std::optional(ServiceProposal{Code{*asked.begin()}, ProposalReason::CarePlan})
               : std::nullopt;
}

} // namespace zaklon
