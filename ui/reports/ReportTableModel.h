// SPDX-License-Identifier: GPL-3.0-or-later
// The list of reports, read page by page.
#pragma once

#include "core/reports/ReportStore.h"
#include "ui/session/PagedTableModel.h"

namespace zaklon::ui {

class ReportTableModel final : public PagedTableModel<ReportPage> {
    Q_OBJECT

  public:
    enum class Column { Code, Received, Source, Form, People, Reaction, Worker };
    static constexpr int kColumns = 7;

    explicit ReportTableModel(Session& session, QObject* parent = nullptr);

    void show(const ReportFilter& filter);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    Result<ReportPage> read(const std::optional<ReportCursor>& after) const override;
    const RecordId& idOf(const ReportRow& row) const override { return row.id; }
    QString text(const ReportRow& row, Column column) const;

    ReportFilter m_filter;
};

} // namespace zaklon::ui
