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
    const auto mark = session().isPresenting() ? kind : toQString(row.contact.callerMark);
    return row.callsBefore == 0 ? mark
                                : tr("%1, %n call(s) before", nullptr, row.callsBefore).arg(mark);
}

QString HelplineTableModel::became(const HelplineRow& row) const {
    if (row.contact.safeToCallBack == YesNo::No) { // whatever it became: who calls said so
        return tr("do not call back");
    }
    const auto code = codeOf(row);
    const bool waits = code.isEmpty() && row.contact.safeToCallBack == YesNo::Yes;
    return !waits ? code : row.withoutNumber ? tr("no number known") : tr("may be called back");
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
    if (column == Column::Became && row->contact.safeToCallBack == YesNo::No &&
        (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        const auto code = codeOf(*row); // the cell has no room for both
        //: what a call became, a code
        return code.isEmpty() ? text(*row, column) : tr("do not call back, %1").arg(code);
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return text(*row, column);
    }
    if (role == CellStyleRole) {
        const bool isCode = column == Column::Became && !row->personCode.empty() &&
                            row->contact.safeToCallBack != YesNo::No;
        return static_cast<int>(column == Column::About ? CellStyle::Strong
                                : isCode                ? CellStyle::Code
                                                        : CellStyle::Plain);
    }
    if (role == CellToneRole && column == Column::About && isInDanger(row->contact)) {
        return static_cast<int>(Tone::Severe);
    }
    if (column == Column::Became && row->contact.safeToCallBack == YesNo::No) {
        // Most callers say so: severe is left to who is in danger now.
        if (role == CellToneRole) {
            return static_cast<int>(Tone::Neutral);
        }
        if (role == CellIconRole) {
            return static_cast<int>(IconName::PhoneOff);
        }
    }
    const bool waits = row->personCode.empty() && row->reportCode.empty() &&
                       row->contact.safeToCallBack == YesNo::Yes && !row->withoutNumber;
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
        return tr("Call back, outcome");
    case Column::Worker:
        return tr("Worker");
    }
    return {};
}

} // namespace zaklon::ui
