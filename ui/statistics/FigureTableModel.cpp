// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureTableModel.h"

#include "ui/components/TableView.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr qsizetype kLineOfHead = 14; ///< characters; a longer head takes a second line, or a third
constexpr qsizetype kMostLines = 3;

QStringList wrapped(const QStringList& words, qsizetype most) {
    QStringList lines;
    for (const auto& word : words) {
        if (lines.isEmpty() || lines.last().size() + 1 + word.size() > most) {
            lines << word;
        } else {
            lines.last() += QLatin1Char(' ') + word;
        }
    }
    return lines;
}

/// Lines as even as they can be: a column of small figures is not as wide as its name is long.
QString inLines(const QString& head) {
    const auto count = std::min(kMostLines, (head.size() + kLineOfHead - 1) / kLineOfHead);
    if (count < 2) {
        return head;
    }
    const auto words = head.split(QLatin1Char(' '));
    auto most = head.size() / count;
    auto lines = wrapped(words, most);
    while (lines.size() > count) {
        lines = wrapped(words, ++most);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

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
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole) {
        return m_table.heads.value(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return section == 0 ? m_table.heads.value(section) : inLines(m_table.heads.value(section));
}

} // namespace zaklon::ui
