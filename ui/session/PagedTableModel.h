// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is read page by page while somebody scrolls: what every long list shares. A list
// says how its pages are read and what stands in its cells.
#pragma once

#include "ui/session/Session.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <iterator>

namespace zaklon::ui {

/// `Page` holds `rows` and the cursor `next`, nothing after the last row.
template <class Page>
class PagedTableModel : public QAbstractTableModel {
  public:
    using Rows = decltype(Page::rows);
    using TableRow = typename Rows::value_type;
    using Next = decltype(Page::next);

    PagedTableModel(Session& session, int columns, QObject* parent)
        : QAbstractTableModel(parent), m_session(session), m_columns(columns) {}

    /// Nothing when the row is not read yet.
    const TableRow* at(int row) const {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }
    /// -1 when it is not among the rows read so far.
    int rowOf(const RecordId& record) const {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const auto& row) { return idOf(row) == record; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_columns;
    }
    bool canFetchMore(const QModelIndex& parent) const override {
        return !parent.isValid() && m_next.has_value();
    }
    void fetchMore(const QModelIndex& /*parent*/) override {
        auto page = take(m_next);
        if (page.rows.empty()) {
            m_next.reset();
            return;
        }
        const auto first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(m_rows));
        m_next = std::move(page.next);
        endInsertRows();
    }

  protected:
    virtual Result<Page> read(const Next& after) const = 0;
    virtual const RecordId& idOf(const TableRow& row) const = 0;

    /// From the first page on, when the list shows something else.
    void readAnew() {
        beginResetModel();
        auto page = take({});
        m_rows = std::move(page.rows);
        m_next = std::move(page.next);
        endResetModel();
    }
    Session& session() const { return m_session; }

  private:
    /// A page that cannot be read is said, and ends the list.
    Page take(const Next& after) {
        auto page = read(after);
        if (!page) {
            Q_EMIT m_session.failed(page.error());
            return {};
        }
        return std::move(*page);
    }

    Session& m_session;
    int m_columns;
    Rows m_rows;
    Next m_next;
};

} // namespace zaklon::ui
