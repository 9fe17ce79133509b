// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonTableModel.h"

#include "ui/components/TableView.h"
#include "ui/people/RiskLook.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

std::optional<PersonSort> sortOf(PersonTableModel::Column column) {
    using Column = PersonTableModel::Column;
    switch (column) {
    case Column::Code:
        return PersonSort::CaseCode;
    case Column::Category:
        return PersonSort::Category;
    case Column::Risk:
        return PersonSort::Risk;
    case Column::NextDue:
        return PersonSort::NextDue;
    case Column::Worker:
        return PersonSort::Worker;
    case Column::Name:
    case Column::Status:
        break; // hidden names are no order to look at
    }
    return std::nullopt;
}

} // namespace

PersonTableModel::PersonTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void PersonTableModel::show(const PersonFilter& filter, const PersonOrder& order) {
    beginResetModel();
    m_filter = filter;
    m_order = order;
    m_rows.clear();
    m_next.reset();
    if (auto page = PersonStore(m_session.casework()).page(m_filter, m_order)) {
        m_rows = std::move(page->rows);
        m_next = std::move(page->next);
    } else {
        Q_EMIT m_session.failed(page.error());
    }
    endResetModel();
}

void PersonTableModel::fetchMore(const QModelIndex& /*parent*/) {
    auto page = PersonStore(m_session.casework()).page(m_filter, m_order, m_next);
    if (!page || page->rows.empty()) {
        m_next.reset();
        return;
    }
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
    std::move(page->rows.begin(), page->rows.end(), std::back_inserter(m_rows));
    m_next = std::move(page->next);
    endInsertRows();
}

bool PersonTableModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value();
}

const PersonRow* PersonTableModel::personAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PersonTableModel::rowOf(const RecordId& person) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const auto& row) { return row.id == person; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PersonTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PersonTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant PersonTableModel::data(const QModelIndex& index, int role) const {
    const auto* row = personAt(index.row());
    if (row == nullptr) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return spoken(*row, column);
    case Qt::ToolTipRole:
        return column == Column::NextDue && row->nextDue ? m_session.words().date(*row->nextDue)
                                                         : QVariant();
    default:
        return look(*row, column, role);
    }
}

QVariant PersonTableModel::text(const PersonRow& row, Column column) const {
    const auto& words = m_session.words();
    switch (column) {
    case Column::Code:
        return toQString(row.code);
    case Column::Name:
        return hiddenDots();
    case Column::Category:
        return words.label(row.category);
    case Column::Risk:
        return words.risk(row.riskRank);
    case Column::Status:
        return words.label(row.status);
    case Column::NextDue:
        return row.nextDue ? words.due(*row.nextDue, m_session.today()) : QString();
    case Column::Worker:
        return toQString(row.workerInitials);
    }
    return {};
}

QVariant PersonTableModel::spoken(const PersonRow& row, Column column) const {
    if (column == Column::Name) {
        return tr("Name hidden");
    }
    if (column == Column::Risk) {
        return RiskBadge::spoken(m_session.words().risk(row.riskRank), riskTrend(row.trend));
    }
    return text(row, column);
}

QVariant PersonTableModel::look(const PersonRow& row, Column column, int role) const {
    if (column == Column::Risk && role == CellRiskRole) {
        return static_cast<int>(riskLevel(row.riskRank));
    }
    if (column == Column::Risk && role == CellTrendRole) {
        return static_cast<int>(riskTrend(row.trend));
    }
    if (role == CellStyleRole) {
        switch (column) {
        case Column::Code:
            return static_cast<int>(CellStyle::Code);
        case Column::Name:
            return static_cast<int>(CellStyle::Muted);
        default:
            return static_cast<int>(CellStyle::Plain);
        }
    }
    if (column == Column::NextDue && role == CellToneRole && row.nextDue) {
        const auto days = m_session.today().daysUntil(*row.nextDue);
        if (days <= 0) {
            return static_cast<int>(days < 0 ? Tone::High : Tone::Accent);
        }
    }
    return {};
}

QVariant PersonTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Code:
        return tr("Case code");
    case Column::Name:
        return tr("Name");
    case Column::Category:
        return tr("Category");
    case Column::Risk:
        return tr("Risk");
    case Column::Status:
        return tr("Where things stand");
    case Column::NextDue:
        return tr("Next due");
    case Column::Worker:
        return tr("Worker");
    }
    return {};
}

void PersonTableModel::sort(int column, Qt::SortOrder order) {
    if (const auto by = sortOf(static_cast<Column>(column))) {
        show(m_filter, {*by, order == Qt::DescendingOrder});
    }
}

} // namespace zaklon::ui
