// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureTableModel.h"

#include "ui/components/TableView.h"

namespace zaklon::ui {

void FigureTableModel::setTable(FigureTable table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto text = m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return index.column() == 0 ? text : QVariant();
    case Qt::AccessibleTextRole:
        return FigureWording::spoken(text);
    case CellStyleRole:
        return static_cast<int>(index.column() > 0             ? CellStyle::Figures
                                : m_table.isTotal(index.row()) ? CellStyle::Strong
                                                               : CellStyle::Plain);
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > 0) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // over its figures
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return m_table.heads.value(section);
}

} // namespace zaklon::ui
