// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a care plan done, or open again: what X does on it.
#pragma once

#include "ui/services/PlanLine.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon {
struct Action;
struct Goal;
struct Need;
} // namespace zaklon

namespace zaklon::ui {

class PlanTick {
    Q_DECLARE_TR_FUNCTIONS(PlanTick)

  public:
    explicit PlanTick(Session& session) : m_session(session) {}
    /// Saves the change and says it; a need with open steps stays as it is, and that is said.
    void toggle(const PlanLine& line) const;

  private:
    bool hasOpenSteps(const Need& need) const;
    void toggle(Need need) const;
    void toggle(Goal goal) const;
    void toggle(const Action& action) const;

    Session& m_session;
};

} // namespace zaklon::ui
