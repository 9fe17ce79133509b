// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a line of the care plan over the whole width of the list: indent, icon, title, who, chip. A
// long title goes on in further lines: what it is about often stands at its end.
#pragma once

#include "ui/services/PlanModel.h"
#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace zaklon::ui {

class PlanDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    PlanDelegate(const PlanModel& model, QTreeView& list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  protected:
    /// The lines of a list that became wider or narrower have other heights.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// Where the parts of a line stand; logical coordinates.
    struct Places {
        QRect icon;
        QRect chip;
        QRect who;
        QRect note;
        QRect title;
    };
    static Places placesIn(const QRect& row, const PlanLine& line, const Theme& theme);

    const PlanModel& m_model;
    QTreeView& m_list;
};

} // namespace zaklon::ui
