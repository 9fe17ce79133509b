// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/RetentionModel.h"

#include "ui/components/TableView.h"
#include "ui/session/Text.h"

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
    case StillRunning::OtherRecord:
        return RetentionModel::tr("the work goes on in another record of this person");
    }
    return {};
}

} // namespace

RetentionModel::RetentionModel(const Session& session, QObject* parent)
    : RowsTableModel(kColumns, parent), m_session(session) {}

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

QVariant RetentionModel::cell(const RetentionRow& row, int at, int role) const {
    const auto column = static_cast<Column>(at);
    if (role == Qt::DisplayRole) {
        return textOf(row, column);
    }
    if (role == CellStyleRole && column == Column::Code) {
        return static_cast<int>(CellStyle::Code);
    }
    if (role == CellRecordRole && column == Column::Code) {
        return toQString(row.person.toString());
    }
    return {};
}

QString RetentionModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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
