// SPDX-License-Identifier: GPL-3.0-or-later
// The list of persons, read page by page. It holds light rows only, and no name.
#pragma once

#include "core/people/PersonStore.h"
#include "ui/session/Session.h"

#include <QAbstractTableModel>

#include <vector>

namespace zaklon::ui {

class PersonTableModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Column { Code, Name, Category, Risk, Status, NextDue, Worker };
    static constexpr int kColumns = 7;

    explicit PersonTableModel(Session& session, QObject* parent = nullptr);

    /// Reads the first page of another selection.
    void show(const PersonFilter& filter, const PersonOrder& order);
    const PersonOrder& order() const { return m_order; }
    const PersonRow* personAt(int row) const;
    int rowOf(const RecordId& person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order) override;

  private:
    QVariant text(const PersonRow& row, Column column) const;
    QVariant look(const PersonRow& row, Column column, int role) const;
    QVariant spoken(const PersonRow& row, Column column) const;
    void load(const std::optional<PersonCursor>& after);

    Session& m_session;
    PersonFilter m_filter;
    PersonOrder m_order;
    std::vector<PersonRow> m_rows;
    std::optional<PersonCursor> m_next;
};

} // namespace zaklon::ui
