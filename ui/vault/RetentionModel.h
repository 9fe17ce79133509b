// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionStore.h"
#include "ui/session/Session.h"

#include <QAbstractTableModel>

#include <vector>

namespace zaklon::ui {

/// Files whose keeping ends, a row each.
class RetentionModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Column { Code, KeptAs, Ended, ReviewFrom, State };

    explicit RetentionModel(const Session& session, QObject* parent);

    void show(std::vector<RetentionRow> rows);
    const RetentionRow* at(const QModelIndex& index) const;
    int rowOf(const RecordId& person) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString textOf(const RetentionRow& row, Column column) const;
    /// What stands in the way of erasing, or that nothing does.
    QString stateOf(const Retention& retention) const;

    const Session& m_session;
    std::vector<RetentionRow> m_rows;
};

} // namespace zaklon::ui
