// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportTableModel.h"

#include "ui/components/TableView.h"
#include "ui/reports/ReportWording.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

ReportTableModel::ReportTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void ReportTableModel::show(const ReportFilter& filter) {
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_next.reset();
    if (auto page = ReportStore(m_session.casework()).page(m_filter)) {
        m_rows = std::move(page->rows);
        m_next = page->next;
    } else {
        Q_EMIT m_session.failed(page.error());
    }
    endResetModel();
}

bool ReportTableModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value();
}

void ReportTableModel::fetchMore(const QModelIndex& /*parent*/) {
    auto page = ReportStore(m_session.casework()).page(m_filter, m_next);
    if (!page || page->rows.empty()) {
        m_next.reset();
        return;
    }
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
    std::move(page->rows.begin(), page->rows.end(), std::back_inserter(m_rows));
    m_next = page->next;
    endInsertRows();
}

const ReportRow* ReportTableModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ReportTableModel::rowOf(const RecordId& report) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const auto& row) { return row.id == report; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString ReportTableModel::text(const ReportRow& row, Column column) const {
    const auto& words = m_session.words();
    switch (column) {
    case Column::Code:
        return toQString(row.code);
    case Column::Received:
        return words.date(row.receivedOn);
    case Column::Source:
        return ReportWording::origin(m_session, row);
    case Column::Form:
        return words.label("exploitation", row.primaryForm);
    case Column::People:
        return ReportWording::people(row.persons);
    case Column::Reaction:
        return ReportWording::reaction(m_session, row);
    case Column::Worker:
        return toQString(row.workerInitials);
    }
    return {};
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    const auto* row = at(index.row());
    if (row == nullptr) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return text(*row, column);
    }
    if (role == CellStyleRole) {
        return static_cast<int>(column == Column::Code ? CellStyle::Code : CellStyle::Plain);
    }
    if (role == CellToneRole && column == Column::Reaction) {
        return static_cast<int>(ReportWording::reactionTone(m_session, *row));
    }
    return {};
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Code:
        return tr("Report");
    case Column::Received:
        return tr("Received");
    case Column::Source:
        return tr("Source");
    case Column::Form:
        return tr("Main form");
    case Column::People:
        return tr("People");
    case Column::Reaction:
        return tr("Reaction");
    case Column::Worker:
        return tr("Worker");
    }
    return {};
}

} // namespace zaklon::ui
