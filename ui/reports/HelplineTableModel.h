// SPDX-License-Identifier: GPL-3.0-or-later
// The log of contacts, read page by page; codes only.
#pragma once

#include "core/reports/HelplineStore.h"
#include "ui/session/Session.h"

#include <QAbstractTableModel>

namespace zaklon::ui {

class HelplineTableModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Column { When, About, Channel, Forms, Caller, Became, Worker };
    static constexpr int kColumns = 7;

    explicit HelplineTableModel(Session& session, QObject* parent = nullptr);

    void show(const HelplineFilter& filter);
    const HelplineRow* at(int row) const;
    int rowOf(const RecordId& contact) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  private:
    QString text(const HelplineRow& row, Column column) const;
    QString caller(const HelplineRow& row) const;
    QString became(const HelplineRow& row) const;

    Session& m_session;
    HelplineFilter m_filter;
    std::vector<HelplineRow> m_rows;
    std::optional<HelplineCursor> m_next;
};

} // namespace zaklon::ui
