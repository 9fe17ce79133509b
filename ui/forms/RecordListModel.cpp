// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RecordListModel.h"

#include "ui/components/TableView.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/Text.h"

#include <algorithm>
#include <utility>

namespace zaklon::ui {

void RecordListModel::setRecords(std::vector<ListedRecord> records) {
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

const ListedRecord* RecordListModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_records[static_cast<std::size_t>(row)] : nullptr;
}

int RecordListModel::rowOf(const RecordId& id) const {
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const auto& record) { return record.id == id; });
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

int RecordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : std::max(3, static_cast<int>(m_headers.size()));
}

QString RecordListModel::text(const ListedRecord& record, int column) const {
    if (isState(column)) {
        return record.state;
    }
    const auto fact = static_cast<std::size_t>(std::max(0, column - 2));
    return column == 0                  ? record.title
           : column == 1                ? record.detail
           : fact < record.facts.size() ? record.facts[fact]
                                        : QString();
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    const auto* record = at(index.row());
    if (record == nullptr) {
        return {};
    }
    const int column = index.column();
    if (isState(column) && record->stateLater) {
        auto& seen = m_records[static_cast<std::size_t>(index.row())];
        seen.state = std::exchange(seen.stateLater, nullptr)();
    }
    if (role == Qt::AccessibleTextRole) { // dots are nothing to a reader
        return data(index, Qt::DisplayRole).toString().replace(hiddenDots(), tr("name hidden"));
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return text(*record, column);
    }
    if (role == CellRecordRole && !record->id.isNil()) {
        return toQString(record->id.toString());
    }
    if (role == CellStyleRole && column == 0) {
        return static_cast<int>(record->isCode ? CellStyle::Code : CellStyle::Strong);
    }
    if (role == CellStyleRole && m_figures.contains(column)) {
        return static_cast<int>(CellStyle::Figures);
    }
    if (role == CellIconRole && column == 0 && record->icon) {
        return static_cast<int>(*record->icon);
    }
    if (role == CellRiskRole && isState(column) && record->risk) {
        return static_cast<int>(*record->risk);
    }
    if (role == CellRiskRole && column == 1 && record->level) {
        return static_cast<int>(*record->level);
    }
    if (role == CellToneRole && isState(column) && !record->state.isEmpty() && !record->isStep) {
        return static_cast<int>(record->tone);
    }
    return {};
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && m_figures.contains(section)) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? m_headers.value(section) : QVariant();
}

} // namespace zaklon::ui
