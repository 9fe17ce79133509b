// SPDX-License-Identifier: GPL-3.0-or-later
// What a referral proposes to ask a provider for, until somebody chooses.
#pragma once

#include "core/referrals/Provider.h"
#include "core/services/CarePlan.h"

#include <optional>
#include <span>

namespace zaklon {

enum class ProposalReason {
    OnlyService, ///< the provider offers no other one
    CarePlan     ///< something open in the care plan asks for it
};

struct ServiceProposal {
    Code service;
    ProposalReason reason = ProposalReason::OnlyService;
};

/// Of a provider that offers several services, the one that an open action asks for, there or of
/// whomever, or else the one in the area of an open need. Nothing where that is a choice or not
/// known. `needs` and `actions` are those of the person.
std::optional<ServiceProposal> proposedService(const Provider& provider,
                                               std::span<const Need> needs,
                                               std::span<const Action> actions);

} // namespace zaklon
