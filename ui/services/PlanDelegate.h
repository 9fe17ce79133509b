// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a line of the care plan over the whole width of the list: indent, icon, title, who, chip.
#pragma once

#include "ui/services/PlanModel.h"

#include <QStyledItemDelegate>

namespace zaklon::ui {

class PlanDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit PlanDelegate(const PlanModel& model, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const PlanModel& m_model;
};

} // namespace zaklon::ui
