// SPDX-License-Identifier: GPL-3.0-or-later
// The phases of a long plan in their order, with the goals that each has reached. Somebody begins a
// phase, and somebody ends it with a reason; no day does (needs D29).
#pragma once

#include "core/services/CarePlanStore.h"
#include "core/services/PlanPhase.h"
#include "ui/components/DueRow.h"
#include "ui/forms/RecordPanel.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace zaklon::ui {

class PlanPhases final : public QWidget {
    Q_OBJECT

  public:
    explicit PlanPhases(Session& session, QWidget* parent = nullptr);

    void showPlan(const RecordId& person, const CarePlan& plan);
    /// Over a phase that is kept, or over a new one for a nil id; nothing if it is gone.
    std::optional<RecordPanel::Spec> formOf(const DraftKey& draft) const;

  Q_SIGNALS:
    void asked(const zaklon::ui::RecordPanel::Spec& spec);

  private:
    bool isCurrent(const Code& phase) const;
    void foldOthers();
    void addPhase(const Code& phase, const std::vector<Goal>& goals);
    DueRow::Due line(const Code& phase, const PlanPhase* kept, const PhaseProgress& progress) const;
    QString goalWords(const PhaseProgress& progress) const;
    const PlanPhase* newest(const Code& phase) const;
    PlanPhase fresh(const Code& phase) const;
    RecordPanel::Spec form(const PlanPhase& phase) const;
    bool mayEdit() const;

    Session& m_session;
    RecordId m_person;
    std::vector<PlanPhase> m_kept; ///< the oldest first
    QVBoxLayout* m_rows;
    std::vector<std::pair<Code, DueRow*>> m_lines; ///< in the order of the phases
    bool m_unfolded = false;
};

} // namespace zaklon::ui
