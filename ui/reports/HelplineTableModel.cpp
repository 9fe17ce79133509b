// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/HelplineTableModel.h"

#include "ui/components/TableView.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

namespace zaklon::ui {

HelplineTableModel::HelplineTableModel(Session& session, QObject* parent)
    : PagedTableModel(session, kColumns, parent) {}

void HelplineTableModel::show(const HelplineFilter& filter) {
    m_filter = filter;
    readAnew();
}

Result<HelplinePage> HelplineTableModel::read(const std::optional<HelplineCursor>& after) const {
    return HelplineStore(session().casework(), session().confidential()).page(m_filter, after);
}

QString HelplineTableModel::caller(const HelplineRow& row) const {
    const auto kind = session().words().label("caller_kind", row.contact.caller);
    if (row.contact.callerMark.empty()) {
        return kind;
    }
    // Who knows the mark passes for the caller: strangers see only that it is the same one.
    return session().isPresenting() ? kind : toQString(row.contact.callerMark);
}

QString HelplineTableModel::callBack(const HelplineRow& row) const {
    switch (row.contact.safeToCallBack) {
    case YesNo::No:
        return tr("do not call back");
    case YesNo::Yes:
        return row.withoutNumber ? tr("no number known") : tr("may be called back");
    default:
        return {};
    }
}

/// A call that became something waits for no call any more: what the caller agreed to is plain
/// then.
QVariant HelplineTableModel::callBackLook(const HelplineRow& row, int role) const {
    if (row.contact.safeToCallBack == YesNo::No) {
        // Most callers say so: severe is left to who is in danger now.
        return role == CellToneRole   ? QVariant(static_cast<int>(Tone::Neutral))
               : role == CellIconRole ? QVariant(static_cast<int>(IconName::PhoneOff))
                                      : QVariant();
    }
    const bool waits =
        row.contact.safeToCallBack == YesNo::Yes && !row.withoutNumber && codeOf(row).isEmpty();
    return role == CellToneRole && waits ? QVariant(static_cast<int>(Tone::Info)) : QVariant();
}

QString HelplineTableModel::codeOf(const HelplineRow& row) {
    return !row.personCode.empty()   ? toQString(row.personCode)
           : !row.reportCode.empty() ? tr("Report %1").arg(toQString(row.reportCode))
                                     : QString();
}

QString HelplineTableModel::text(const HelplineRow& row, Column column) const {
    const auto& words = session().words();
    switch (column) {
    case Column::When:
        return words.time(row.contact.at);
    case Column::About:
        return isInDanger(row.contact) ? tr("%1, danger now").arg(words.label(row.contact.type))
                                       : words.label(row.contact.type);
    case Column::Channel:
        return words.label("contact_channel", row.contact.channel);
    case Column::Forms:
        return words.labels("exploitation", row.contact.exploitation);
    case Column::Caller:
        return caller(row);
    case Column::CallsBefore:
        return row.callsBefore == 0 ? QString() : words.locale().toString(row.callsBefore);
    case Column::CallBack:
        return callBack(row);
    case Column::Became:
        return codeOf(row);
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
        return static_cast<int>(column == Column::About         ? CellStyle::Strong
                                : column == Column::CallsBefore ? CellStyle::Figures
                                : isCode                        ? CellStyle::Code
                                                                : CellStyle::Plain);
    }
    if (role == CellToneRole && column == Column::About && isInDanger(row->contact)) {
        return static_cast<int>(Tone::Severe);
    }
    return column == Column::CallBack ? callBackLook(*row, role) : QVariant();
}

QVariant HelplineTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        static_cast<Column>(section) == Column::CallsBefore) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // over its figures
    }
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
    case Column::CallsBefore:
        return tr("Calls before");
    case Column::CallBack:
        return tr("Call back");
    case Column::Became:
        return tr("Outcome");
    case Column::Worker:
        return tr("Worker");
    }
    return {};
}

} // namespace zaklon::ui
