// SPDX-License-Identifier: GPL-3.0-or-later
// The list of reports, read page by page.
#pragma once

#include "core/reports/ReportStore.h"
#include "ui/session/Session.h"

#include <QAbstractTableModel>

namespace zaklon::ui {

class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Column { Code, Received, Source, Form, People, Reaction, Worker };
    static constexpr int kColumns = 7;

    explicit ReportTableModel(Session& session, QObject* parent = nullptr);

    void show(const ReportFilter& filter);
    const ReportRow* at(int row) const;
    int rowOf(const RecordId& report) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  private:
    QString text(const ReportRow& row, Column column) const;

    Session& m_session;
    ReportFilter m_filter;
    std::vector<ReportRow> m_rows;
    std::optional<ReportCursor> m_next;
};

} // namespace zaklon::ui
