// SPDX-License-Identifier: GPL-3.0-or-later
// The list of persons, read page by page. It holds light rows only, and no name but the one that
// somebody asked to see.
#pragma once

#include "core/people/PersonStore.h"
#include "ui/session/PagedTableModel.h"

namespace zaklon::ui {

class PersonTableModel final : public PagedTableModel<zaklon::PersonPage> {
    Q_OBJECT

  public:
    enum class Column { Code, Name, Category, Risk, Status, NextDue, Worker };
    static constexpr int kColumns = 7;

    explicit PersonTableModel(Session& session, QObject* parent = nullptr);

    /// Reads the first page of another selection.
    void show(const PersonFilter& filter, const PersonOrder& order);
    const PersonOrder& order() const { return m_order; }
    /// Whether an eye stands beside each name, to be pressed.
    void setMayReveal(bool may) { m_mayReveal = may; }
    /// The name of one person stands in its row; nil: every name is hidden.
    void setRevealed(const RecordId& person, const QString& name);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

  private:
    Result<zaklon::PersonPage> read(const std::optional<PersonCursor>& after) const override;
    const RecordId& idOf(const PersonRow& row) const override { return row.id; }
    bool isRevealed(const PersonRow& row) const;
    QVariant text(const PersonRow& row, Column column) const;
    QVariant look(const PersonRow& row, Column column, int role) const;
    QVariant hint(const PersonRow& row, Column column) const;
    QVariant spoken(const PersonRow& row, Column column) const;

    PersonFilter m_filter;
    PersonOrder m_order;
    bool m_mayReveal = false;
    RecordId m_revealed;
    QString m_name;
};

} // namespace zaklon::ui
