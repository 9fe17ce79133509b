// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonTableModel.h"

#include "ui/components/TableView.h"
#include "ui/forms/RiskLook.h"
#include "ui/session/DueTone.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"

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
    : PagedTableModel(session, kColumns, parent) {}

void PersonTableModel::show(const PersonFilter& filter, const PersonOrder& order) {
    m_filter = filter;
    m_order = order;
    readAnew();
}

Result<PersonPage> PersonTableModel::read(const std::optional<PersonCursor>& after) const {
    return PersonStore(session().casework()).page(m_filter, m_order, after);
}

bool PersonTableModel::isRevealed(const PersonRow& row) const {
    return !m_revealed.isNil() && row.id == m_revealed;
}

void PersonTableModel::setRevealed(const RecordId& person, const QString& name) {
    const int rows[] = {rowOf(m_revealed), rowOf(person)};
    m_revealed = person;
    m_name = name;
    for (const int row : rows) {
        if (row >= 0) {
            const auto cell = index(row, static_cast<int>(Column::Name));
            Q_EMIT dataChanged(cell, cell);
        }
    }
}

QVariant PersonTableModel::data(const QModelIndex& index, int role) const {
    const auto* row = at(index.row());
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
        return hint(*row, column);
    case Qt::AccessibleDescriptionRole:
        return column == Column::Name ? hint(*row, column) : QVariant();
    default:
        return look(*row, column, role);
    }
}

QVariant PersonTableModel::text(const PersonRow& row, Column column) const {
    const auto& words = session().words();
    switch (column) {
    case Column::Code:
        return toQString(row.code);
    case Column::Name:
        return isRevealed(row) ? m_name : hiddenDots();
    case Column::Category:
        return words.label(row.category);
    case Column::Risk:
        return words.risk(row.riskRank);
    case Column::Status:
        return words.label(row.status);
    case Column::NextDue:
        return row.nextDue ? words.due(*row.nextDue, session().today()) : QString();
    case Column::Worker:
        return toQString(row.workerInitials);
    }
    return {};
}

QVariant PersonTableModel::spoken(const PersonRow& row, Column column) const {
    if (column == Column::Name) {
        return isRevealed(row) ? m_name : tr("Name hidden");
    }
    if (column == Column::Risk) {
        return RiskBadge::spoken(session().words().risk(row.riskRank), riskTrend(row.trend));
    }
    return text(row, column);
}

QVariant PersonTableModel::hint(const PersonRow& row, Column column) const {
    if (column == Column::Name && m_mayReveal) {
        return isRevealed(row) ? tr("Hide the name (Alt+R)") : tr("Reveal the name (Alt+R)");
    }
    return column == Column::NextDue && row.nextDue ? session().words().date(*row.nextDue)
                                                    : QVariant();
}

QVariant PersonTableModel::look(const PersonRow& row, Column column, int role) const {
    if (column == Column::Name && role == CellPictureRole && m_mayReveal) {
        return static_cast<int>(isRevealed(row) ? IconName::EyeOff : IconName::Eye);
    }
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
            return static_cast<int>(isRevealed(row) ? CellStyle::Strong : CellStyle::Muted);
        default:
            return static_cast<int>(CellStyle::Plain);
        }
    }
    if (column == Column::NextDue && role == CellToneRole && row.nextDue) {
        const auto today = session().today();
        if (*row.nextDue <= today) { // a chip in every row would be one in none
            return static_cast<int>(toneOfDue(*row.nextDue, today));
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
