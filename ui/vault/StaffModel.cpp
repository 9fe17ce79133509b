// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/StaffModel.h"

#include "ui/components/TableView.h"
#include "ui/session/RoleWords.h"
#include "ui/session/Text.h"
#include "ui/theme/Theme.h"

namespace zaklon::ui {

namespace {

constexpr int kColumns = 4;

bool hasAccess(const Worker& worker) {
    return worker.active;
}

} // namespace

StaffModel::StaffModel(QObject* parent) : RowsTableModel(kColumns, parent) {}

void StaffModel::showStaff(std::vector<Worker> workers) {
    std::stable_partition(workers.begin(), workers.end(), hasAccess);
    show(std::move(workers));
}

int StaffModel::activeCount() const {
    return static_cast<int>(std::count_if(rows().begin(), rows().end(), hasAccess));
}

QVariant StaffModel::cell(const Worker& worker, int at, int role) const {
    const auto column = static_cast<Column>(at);
    if (role == Qt::DisplayRole) {
        switch (column) {
        case Column::UserName:
            return toQString(worker.userName);
        case Column::Name:
            return toQString(worker.displayName);
        case Column::Role:
            return roleName(worker.role);
        case Column::State:
            return worker.active ? tr("Has access") : tr("Access ended");
        }
    }
    if (role == CellToneRole && column == Column::State) {
        return static_cast<int>(worker.active ? Tone::Good : Tone::Neutral);
    }
    if (role == CellStyleRole) {
        const auto style = column == Column::UserName ? CellStyle::Strong : CellStyle::Plain;
        return static_cast<int>(worker.active ? style : CellStyle::Muted);
    }
    return {};
}

QString StaffModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
    case Column::UserName:
        return tr("User name");
    case Column::Name:
        return tr("Name");
    case Column::Role:
        return tr("Role");
    case Column::State:
        return tr("State");
    }
    return {};
}

} // namespace zaklon::ui
