// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionStore.h"
#include "ui/session/Session.h"
#include "ui/vault/RowsTableModel.h"

namespace zaklon::ui {

/// Files whose keeping ends, a row each.
class RetentionModel final : public RowsTableModel<RetentionRow> {
    Q_OBJECT

  public:
    enum class Column { Code, KeptAs, Ended, ReviewFrom, State };

    explicit RetentionModel(const Session& session, QObject* parent);

  protected:
    const RecordId& idOf(const RetentionRow& row) const override { return row.person; }
    QVariant cell(const RetentionRow& row, int column, int role) const override;
    QString heading(int column) const override;

  private:
    QString textOf(const RetentionRow& row, Column column) const;
    /// What stands in the way of erasing, or that nothing does.
    QString stateOf(const Retention& retention) const;

    const Session& m_session;
};

} // namespace zaklon::ui
