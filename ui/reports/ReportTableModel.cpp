// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportTableModel.h"

#include "ui/components/TableView.h"
#include "ui/reports/ReportWording.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

ReportTableModel::ReportTableModel(Session& session, QObject* parent)
    : PagedTableModel(session, kColumns, parent) {}

void ReportTableModel::show(const ReportFilter& filter) {
    m_filter = filter;
    readAnew();
}

Result<ReportPage> ReportTableModel::read(const std::optional<ReportCursor>& after) const {
    return ReportStore(session().casework()).page(m_filter, after);
}

QString ReportTableModel::text(const ReportRow& row, Column column) const {
    const auto& words = session().words();
    switch (column) {
    case Column::Code:
        return toQString(row.code);
    case Column::Received:
        return words.date(row.receivedOn);
    case Column::Source:
        return ReportWording::origin(session(), row);
    case Column::Form:
        return words.label("exploitation", row.primaryForm);
    case Column::People:
        return ReportWording::people(row.persons);
    case Column::Reaction:
        return ReportWording::reaction(session(), row);
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
        return static_cast<int>(ReportWording::reactionTone(session(), *row));
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
