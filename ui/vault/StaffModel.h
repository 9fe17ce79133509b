// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Worker.h"
#include "ui/vault/RowsTableModel.h"

namespace zaklon::ui {

/// Colleagues who have or had access, a row each.
class StaffModel final : public RowsTableModel<Worker> {
    Q_OBJECT

  public:
    enum class Column { UserName, Name, Role, State };

    explicit StaffModel(QObject* parent);

    /// Those with access first.
    void showStaff(std::vector<Worker> workers);
    int activeCount() const;

  protected:
    const RecordId& idOf(const Worker& worker) const override { return worker.id; }
    QVariant cell(const Worker& worker, int column, int role) const override;
    QString heading(int column) const override;
};

} // namespace zaklon::ui
