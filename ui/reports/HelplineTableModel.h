// SPDX-License-Identifier: GPL-3.0-or-later
// The log of contacts, read page by page; codes only.
#pragma once

#include "core/reports/HelplineStore.h"
#include "ui/session/PagedTableModel.h"

namespace zaklon::ui {

class HelplineTableModel final : public PagedTableModel<HelplinePage> {
    Q_OBJECT

  public:
    enum class Column {
        When,
        About,
        Channel,
        Forms,
        Caller,
        CallsBefore,
        CallBack,
        Became,
        Worker
    };
    static constexpr int kColumns = 9;

    explicit HelplineTableModel(Session& session, QObject* parent = nullptr);

    void show(const HelplineFilter& filter);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    Result<HelplinePage> read(const std::optional<HelplineCursor>& after) const override;
    const RecordId& idOf(const HelplineRow& row) const override { return row.contact.id; }
    QString text(const HelplineRow& row, Column column) const;
    QString caller(const HelplineRow& row) const;
    QString callBack(const HelplineRow& row) const;
    QVariant callBackLook(const HelplineRow& row, int role) const;
    /// Of the person or the report that the call became; empty for neither.
    static QString codeOf(const HelplineRow& row);

    HelplineFilter m_filter;
};

} // namespace zaklon::ui
