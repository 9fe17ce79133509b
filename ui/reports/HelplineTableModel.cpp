// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/HelplineTableModel.h"

#include "ui/components/TableView.h"
#include "ui/session/Text.h"
#include "ui/theme/Theme.h"

#include <algorithm>

namespace zaklon::ui {

HelplineTableModel::HelplineTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void HelplineTableModel::show(const HelplineFilter& filter) {
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_next.reset();
    if (auto page = HelplineStore(m_session.casework()).page(m_filter)) {
        m_rows = std::move(page->rows);
        m_next = page->next;
    } else {
        Q_EMIT m_session.failed(page.error());
    }
    endResetModel();
}

bool HelplineTableModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value();
}

void HelplineTableModel::fetchMore(const QModelIndex& /*parent*/) {
    auto page = HelplineStore(m_session.casework()).page(m_filter, m_next);
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

const HelplineRow* HelplineTableModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int HelplineTableModel::rowOf(const RecordId& contact) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const auto& row) { return row.contact.id == contact; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HelplineTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HelplineTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString HelplineTableModel::caller(const HelplineRow& row) const {
    const auto kind = m_session.words().label("caller_kind", row.contact.caller);
    if (row.contact.callerMark.empty()) {
        return kind;
    }
    // Who knows the mark passes for the caller: strangers see only that it is the same one.
    const auto mark = m_session.isPresenting() ? kind : toQString(row.contact.callerMark);
    return row.callsBefore == 0 ? mark
                                : tr("%1, %n call(s) before", nullptr, row.callsBefore).arg(mark);
}

QString HelplineTableModel::became(const HelplineRow& row) const {
    if (!row.personCode.empty()) {
        return toQString(row.personCode);
    }
    if (!row.reportCode.empty()) {
        return tr("Report %1").arg(toQString(row.reportCode));
    }
    return row.contact.safeToCallBack == YesNo::Yes ? tr("may be called back") : QString();
}

QString HelplineTableModel::text(const HelplineRow& row, Column column) const {
    const auto& words = m_session.words();
    switch (column) {
    case Column::When:
        return words.time(row.contact.at);
    case Column::About:
        return words.label(row.contact.type);
    case Column::Channel:
        return words.label("contact_channel", row.contact.channel);
    case Column::Forms:
        return words.labels("exploitation", row.contact.exploitation);
    case Column::Caller:
        return caller(row);
    case Column::Became:
        return became(row);
    case Column::Worker:
        return toQString(row.workerInitials);
    }
    return {};
}

QVariant HelplineTableModel::data(const QModelIndex& index, int role) const {
    const auto* row = at(index.row());
    if (row == nullptr) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return text(*row, column);
    }
    if (role == CellStyleRole) {
        const bool isCode = column == Column::Became && !row->personCode.empty();
        return static_cast<int>(column == Column::About ? CellStyle::Strong
                                : isCode                ? CellStyle::Code
                                                        : CellStyle::Plain);
    }
    const bool waits = row->personCode.empty() && row->reportCode.empty() &&
                       row->contact.safeToCallBack == YesNo::Yes;
    if (role == CellToneRole && column == Column::Became && waits) {
        return static_cast<int>(Tone::Info);
    }
    return {};
}

QVariant HelplineTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::When:
        return tr("When");
    case Column::About:
        return tr("About");
    case Column::Channel:
        return tr("Channel");
    case Column::Forms:
        return tr("Suspected");
    case Column::Caller:
        return tr("Who calls");
    case Column::Became:
        return tr("What it became");
    case Column::Worker:
        return tr("Worker");
    }
    return {};
}

} // namespace zaklon::ui
