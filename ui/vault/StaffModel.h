// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Worker.h"

#include <QAbstractTableModel>

#include <vector>

namespace zaklon::ui {

/// Colleagues who have or had access, a row each.
class StaffModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Column { UserName, Name, Role, State };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Worker> workers);
    const Worker* at(const QModelIndex& index) const;
    int rowOf(const RecordId& worker) const;
    int activeCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<Worker> m_workers;
};

} // namespace zaklon::ui
