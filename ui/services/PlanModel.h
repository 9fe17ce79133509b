// SPDX-License-Identifier: GPL-3.0-or-later
// The care plan of one person as a tree of lines.
#pragma once

#include "core/services/CarePlanStore.h"
#include "ui/services/PlanWording.h"

#include <QStandardItemModel>

#include <map>
#include <optional>

namespace zaklon::ui {

class PlanModel final : public QStandardItemModel {
    Q_OBJECT

  public:
    using QStandardItemModel::QStandardItemModel;

    void show(const CarePlan& plan, const PlanWording& wording);
    /// The line at an index; nothing for an index that is not valid.
    std::optional<PlanLine> lineAt(const QModelIndex& index) const;
    QModelIndex indexOf(const RecordId& id) const;
    /// The nearest line of this kind, from `index` upwards.
    std::optional<RecordId> above(QModelIndex index, PlanKind kind) const;

    /// Where a new step belongs: the line at `index`, unless its need is closed; then the first
    /// need that is open, or nothing.
    QModelIndex placeForStep(const QModelIndex& index, const CarePlan& plan) const;

    /// The first action that is open; else the first need that is, or the first line of all.
    QModelIndex firstOpen(const CarePlan& plan) const;

  private:
    QStandardItem* add(QStandardItem& parent, const PlanLine& line);

    std::vector<PlanLine> m_lines;
    std::map<RecordId, QStandardItem*> m_items;
};

} // namespace zaklon::ui
