// SPDX-License-Identifier: GPL-3.0-or-later
// The ground checklist: what of a ground of protection is proven, only said, or not looked at, and
// what is still missing (need A30). For the talk with the lawyer.
#pragma once

#include "core/referrals/GroundChecklist.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

class QVBoxLayout;

namespace zaklon::ui {

class GroundLines {
    Q_DECLARE_TR_FUNCTIONS(GroundLines)

  public:
    explicit GroundLines(const IdentificationDesk& desk) : m_desk(desk) {}

    /// A heading, what is missing in one sentence, and a line for each element, of every pathway
    /// that names a ground.
    void addTo(QVBoxLayout& column) const;

  private:
    void addPathway(QVBoxLayout& column, const referrals::PathwayDefinition& pathway,
                    const std::vector<GroundLine>& lines) const;
    QString stateWord(GroundState state) const;
    QString reason(const GroundLine& line) const;
    QString names(const std::vector<GroundSource>& sources) const;
    QString name(const GroundSource& source) const;
    QString missing(const std::vector<GroundLine>& lines) const;

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
