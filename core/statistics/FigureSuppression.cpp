// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/FigureSuppression.h"

#include "core/statistics/HiddenCells.h"

#include <algorithm>

namespace zaklon::statistics {

namespace {

/// The counts of a figure in one list: row by row, the total of a row before its cells.
class CountList {
  public:
    explicit CountList(Figure& figure) : m_figure(figure) {
        for (auto& row : figure.rows) {
            m_rows.push_back(&row);
        }
        m_rows.push_back(&figure.remainder);
        m_rows.push_back(&figure.total);
    }

    std::vector<TableCell> cells() const {
        std::vector<TableCell> cells;
        for (const auto* row : m_rows) {
            const bool last = row == &m_figure.total;
            cells.push_back({row->total.number, true});
            for (const auto& cell : row->cells) {
                cells.push_back({cell.number, last});
            }
        }
        return cells;
    }

    std::vector<PublishedSum> sums() const {
        std::vector<PublishedSum> sums;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            for (const bool breakdown : {false, true}) {
                addRowSum(sums, row, breakdown);
            }
        }
        for (std::size_t column = 0; !m_figure.definition->overlaps && column < width(); ++column) {
            PublishedSum sum{place(m_rows.size() - 1, column), {}};
            for (std::size_t row = 0; row + 1 < m_rows.size(); ++row) {
                sum.parts.push_back(place(row, column));
            }
            sums.push_back(std::move(sum));
        }
        return sums;
    }

    void hide(const std::vector<Hiding>& hiding) {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const auto apply = [&](Count& count, std::size_t column) {
                count.hiding = hiding[place(row, column)];
                count.number = count.isShown() ? count.number : 0;
            };
            apply(m_rows[row]->total, 0);
            for (std::size_t column = 1; column < width(); ++column) {
                apply(m_rows[row]->cells[column - 1], column);
            }
        }
    }

    const std::vector<FigureRow*>& rows() const { return m_rows; }

  private:
    std::size_t width() const { return m_figure.columns.size() + 1; }
    std::size_t place(std::size_t row, std::size_t column) const { return row * width() + column; }

    /// Columns of the cross list add up to the row, and so do those of the breakdown.
    void addRowSum(std::vector<PublishedSum>& sums, std::size_t row, bool breakdown) const {
        PublishedSum sum{place(row, 0), {}};
        for (std::size_t column = 0; column < m_figure.columns.size(); ++column) {
            if (m_figure.columns[column].isBreakdown == breakdown) {
                sum.parts.push_back(place(row, column + 1));
            }
        }
        if (!sum.parts.empty()) {
            sums.push_back(std::move(sum));
        }
    }

    Figure& m_figure;
    std::vector<FigureRow*> m_rows;
};

/// What rests on hidden counts, or on few, goes with them.
void dropDerived(Figure& figure, const std::vector<FigureRow*>& rows, int limit) {
    bool daysHidden = false;
    const FigureRow* before = nullptr;
    for (auto* row : rows) {
        if (row->days && (!row->total.isShown() || row->days->known < limit)) {
            row->days.reset();
            daysHidden = true;
        }
        const bool whole =
            row->total.isShown() && std::all_of(row->cells.begin(), row->cells.end(),
                                                [](const Count& cell) { return cell.isShown(); });
        if (!whole || row->total.number < limit) {
            row->share.reset();
        }
        if (!row->total.isShown() || (before != nullptr && !before->total.isShown())) {
            row->changePercent.reset();
        }
        before = row;
    }
    if (daysHidden && figure.total.days) { // the ends of the range may be those of a hidden row
        figure.total.days->least.reset();
        figure.total.days->most.reset();
    }
}

} // namespace

Figure withoutSmallCounts(Figure figure, int limit) {
    if (limit <= 1) {
        return figure;
    }
    CountList list(figure);
    list.hide(hiddenCells(list.cells(), list.sums(), limit));
    dropDerived(figure, list.rows(), limit);
    figure.smallCount = limit;
    return figure;
}

} // namespace zaklon::statistics
