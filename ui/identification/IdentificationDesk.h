// SPDX-License-Identifier: GPL-3.0-or-later
// What every card of the section Identification works with.
#pragma once

#include "core/identification/ProcedureMoves.h"
#include "ui/forms/PersonDesk.h"
#include "ui/session/PersonLimits.h"

namespace zaklon::ui {

struct IdentificationDesk : PersonDesk {
    const IdentificationLimits& limits() const { return session.definitions().limits; }
    /// As they hold for the person: sooner for a child.
    PersonLimits personLimits() const { return limitsOf(session, person); }
    /// The phases of a procedure in the version that it follows; null if it is not here.
    referrals::PathwayLibrary::Entry phases(const PathwayCase& pathway) const {
        return session.definitions().pathways.find(pathway.pathway.text, pathway.pathwayVersion);
    }
};

} // namespace zaklon::ui
