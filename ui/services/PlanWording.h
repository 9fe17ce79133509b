// SPDX-License-Identifier: GPL-3.0-or-later
// Needs, goals and actions as lines: title, icon, and one chip that says how they stand.
#pragma once

#include "core/services/CarePlanStore.h"
#include "ui/services/PlanLine.h"
#include "ui/session/Session.h"

#include <map>

namespace zaklon::ui {

class PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)

  public:
    explicit PlanWording(const Session& session);

    PlanLine line(const PlannedNeed& planned) const;
    PlanLine line(const PlannedGoal& planned) const;
    PlanLine line(const PlannedAction& planned) const;
    /// '1 of 2 goals reached', 'No goal yet'
    QString summary(const CarePlanCounts& counts) const;

  private:
    void sayDue(PlanLine& line, Date due) const;

    const Session& m_session;
    std::map<RecordId, QString> m_initials;
};

} // namespace zaklon::ui
