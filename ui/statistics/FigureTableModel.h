// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a figure for a table.
#pragma once

#include "ui/statistics/FigureTable.h"

#include <QAbstractTableModel>

namespace zaklon::ui {

class FigureTableModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(FigureTable table);
    const FigureTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    FigureTable m_table;
};

} // namespace zaklon::ui
