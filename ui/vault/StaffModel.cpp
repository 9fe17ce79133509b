// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/StaffModel.h"

#include "ui/components/TableView.h"
#include "ui/session/RoleWords.h"
#include "ui/session/Text.h"
#include "ui/theme/Theme.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kColumns = 4;

} // namespace

void StaffModel::show(std::vector<Worker> workers) {
    beginResetModel();
    m_workers = std::move(workers);
    std::stable_partition(m_workers.begin(), m_workers.end(),
                          [](const Worker& worker) { return worker.active; });
    endResetModel();
}

const Worker* StaffModel::at(const QModelIndex& index) const {
    return index.isValid() ? &m_workers[static_cast<std::size_t>(index.row())] : nullptr;
}

int StaffModel::rowOf(const RecordId& worker) const {
    const auto found = std::find_if(m_workers.begin(), m_workers.end(),
                                    [&](const Worker& each) { return each.id == worker; });
    return found == m_workers.end() ? -1 : static_cast<int>(found - m_workers.begin());
}

int StaffModel::activeCount() const {
    return static_cast<int>(std::count_if(m_workers.begin(), m_workers.end(),
                                          [](const Worker& worker) { return worker.active; }));
}

int StaffModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_workers.size());
}

int StaffModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant StaffModel::data(const QModelIndex& index, int role) const {
    const Worker* worker = at(index);
    if (worker == nullptr) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole) {
        switch (column) {
        case Column::UserName:
            return toQString(worker->userName);
        case Column::Name:
            return toQString(worker->displayName);
        case Column::Role:
            return roleName(worker->role);
        case Column::State:
            return worker->active ? tr("Has access") : tr("Access ended");
        }
    }
    if (role == CellToneRole && column == Column::State) {
        return static_cast<int>(worker->active ? Tone::Good : Tone::Neutral);
    }
    if (role == CellStyleRole) {
        const auto style = column == Column::UserName ? CellStyle::Strong : CellStyle::Plain;
        return static_cast<int>(worker->active ? style : CellStyle::Muted);
    }
    return {};
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
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
