// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/RetentionModel.h"

#include "ui/components/TableView.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kColumns = 5;

QString runningWords(StillRunning running) {
    switch (running) {
    case StillRunning::Proceeding:
        return RetentionModel::tr("a proceeding goes on or compensation is not paid in full");
    case StillRunning::Protection:
        return RetentionModel::tr("the status of a person at risk goes on");
    case StillRunning::Monitoring:
        return RetentionModel::tr("a contact after the closing is planned");
    case StillRunning::FollowUp:
        return RetentionModel::tr("something that must follow is open");
    case StillRunning::Search:
        return RetentionModel::tr("a search goes on");
    case StillRunning::Stay:
        return RetentionModel::tr("the person stays in the shelter or a place is held");
    }
    return {};
}

} // namespace

RetentionModel::RetentionModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void RetentionModel::show(std::vector<RetentionRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const RetentionRow* RetentionModel::at(const QModelIndex& index) const {
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int RetentionModel::rowOf(const RecordId& person) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const RetentionRow& row) { return row.person == person; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RetentionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RetentionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString RetentionModel::stateOf(const Retention& retention) const {
    QStringList parts;
    if (retention.held) {
        parts << tr("held: nothing may be erased");
    }
    for (const auto running : retention.running) {
        parts << runningWords(running);
    }
    if (retention.ageUnknown) {
        parts << tr("year of birth not recorded: it may be the file of a child");
    }
    return parts.isEmpty() ? tr("nothing: it may be erased") : parts.join(QStringLiteral("; "));
}

QString RetentionModel::textOf(const RetentionRow& row, Column column) const {
    const auto& words = m_session.words();
    switch (column) {
    case Column::Code:
        return toQString(row.caseCode);
    case Column::KeptAs:
        return words.label(row.retention.keptAs);
    case Column::Ended:
        return words.date(row.file.endedOn);
    case Column::ReviewFrom:
        return words.date(row.retention.reviewFrom);
    case Column::State:
        return stateOf(row.retention);
    }
    return {};
}

QVariant RetentionModel::data(const QModelIndex& index, int role) const {
    const auto* row = at(index);
    if (row == nullptr) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole) {
        return textOf(*row, column);
    }
    if (role == CellStyleRole && column == Column::Code) {
        return static_cast<int>(CellStyle::Code);
    }
    if (role == CellRecordRole && column == Column::Code) {
        return toQString(row->person.toString());
    }
    return {};
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Code:
        return tr("Code");
    case Column::KeptAs:
        return tr("Kept as");
    case Column::Ended:
        return tr("Ended on");
    case Column::ReviewFrom:
        return tr("To be looked at from");
    case Column::State:
        return tr("What stands in the way");
    }
    return {};
}

} // namespace zaklon::ui
