// SPDX-License-Identifier: GPL-3.0-or-later
// What every card of the section Identification works with.
#pragma once

#include "core/identification/ProcedureMoves.h"
#include "ui/forms/RecordPanel.h"
#include "ui/session/Navigator.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/Session.h"

#include <functional>

namespace zaklon::ui {

struct IdentificationDesk {
    Session& session;
    Navigator& navigator;
    RecordId person;
    std::function<void(const RecordPanel::Spec&)> ask; ///< opens the form at the side

    const IdentificationLimits& limits() const { return session.definitions().limits; }
    /// As they hold for the person: sooner for a child.
    PersonLimits personLimits() const { return limitsOf(session, person); }
    /// The phases of a procedure in the version that it follows; null if it is not here.
    referrals::PathwayLibrary::Entry phases(const PathwayCase& pathway) const {
        return session.definitions().pathways.find(pathway.pathway.text, pathway.pathwayVersion);
    }
    bool mayWrite(std::string_view kind) const { return zaklon::mayWrite(session.role(), kind); }
};

} // namespace zaklon::ui
