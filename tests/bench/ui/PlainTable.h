// SPDX-License-Identifier: GPL-3.0-or-later
// What a list costs without us: Qt's own table over rows that are made up when they are asked for.
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

namespace zaklon::bench {

class PlainModel final : public QAbstractTableModel {
  public:
    explicit PlainModel(int rows, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_rows(rows) {}
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : kColumns;
    }
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("cell %1").arg(index.row()))
                                       : QVariant();
    }

  private:
    static constexpr int kColumns = 7; ///< as many as the list of people
    int m_rows;
};

inline QTableView* plainTable(int rows) {
    auto* table = new QTableView;
    table->setModel(new PlainModel(rows, table));
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

} // namespace zaklon::bench
