// SPDX-License-Identifier: GPL-3.0-or-later
// What must follow a decision against the person, as lines: each is closed by its result, or left
// with a reason.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <functional>

class QVBoxLayout;

namespace zaklon::ui {

class DutyLines {
    Q_DECLARE_TR_FUNCTIONS(DutyLines)

  public:
    DutyLines(const IdentificationDesk& desk, const std::vector<Assessment>& risk)
        : m_desk(desk), m_risk(risk) {}

    /// Open ones first, by their day.
    void add(QVBoxLayout& column, std::vector<FollowUp> duties) const;
    /// The verb of an open duty and what it does.
    struct Step {
        QString verb;
        std::function<void()> act;
    };
    Step step(const FollowUp& duty) const;

  private:
    /// A completed risk assessment that came after the duty.
    const Assessment* result(const FollowUp& duty) const;
    QString closedSentence(const FollowUp& duty) const;
    QString workerName(const RecordId& worker) const;

    IdentificationDesk m_desk;
    std::vector<Assessment> m_risk;
};

} // namespace zaklon::ui
