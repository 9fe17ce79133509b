// SPDX-License-Identifier: GPL-3.0-or-later
// A table over rows that were read at once, one record each. A list says what stands in its cells;
// a long one is read page by page (PagedTableModel).
#pragma once

#include "core/base/RecordId.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace zaklon::ui {

template <class TableRow>
class RowsTableModel : public QAbstractTableModel {
  public:
    RowsTableModel(int columns, QObject* parent)
        : QAbstractTableModel(parent), m_columns(columns) {}

    void show(std::vector<TableRow> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<TableRow>& rows() const { return m_rows; }
    const TableRow* at(const QModelIndex& index) const {
        return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
    }
    int rowOf(const RecordId& record) const { ///< -1: none
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const auto& row) { return idOf(row) == record; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const auto* row = at(index);
        return row == nullptr ? QVariant() : cell(*row, index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(heading(section))
                                                                        : QVariant();
    }

  protected:
    virtual const RecordId& idOf(const TableRow& row) const = 0;
    virtual QVariant cell(const TableRow& row, int column, int role) const = 0;
    virtual QString heading(int column) const = 0;

  private:
    int m_columns;
    std::vector<TableRow> m_rows;
};

} // namespace zaklon::ui
