// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/FigureSuppression.h"

#include "core/statistics/HiddenCells.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace zaklon::statistics {

namespace {

/// The counts of a figure in one list: row by row, the total of a row before its cells. The list of
/// a family begins with another figure; the places of this one count from `from`.
class CountList {
  public:
    CountList(Figure& figure, std::size_t from) : m_figure(figure), m_from(from) {
        for (auto& row : figure.rows) {
            m_rows.push_back(&row);
        }
        m_rows.push_back(&figure.remainder);
        m_rows.push_back(&figure.total);
    }

    void addCells(std::vector<TableCell>& cells, const DecidedRows& decided) const {
        for (const auto* row : m_rows) {
            const bool last = row == &m_figure.total;
            const auto known = decided.find(row->code.text);
            cells.push_back({row->total.number, true,
                             known == decided.end() ? std::nullopt : std::optional(known->second)});
            for (const auto& cell : row->cells) {
                cells.push_back({cell.number, last});
            }
        }
    }

    void addSums(std::vector<PublishedSum>& sums) const {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            for (const bool breakdown : {false, true}) {
                addRowSum(sums, row, breakdown);
            }
        }
        for (std::size_t column = 0; !m_figure.definition->overlaps && column < width(); ++column) {
            PublishedSum sum{totalPlace(column), {}};
            for (std::size_t row = 0; row + 1 < m_rows.size(); ++row) {
                sum.parts.push_back(place(row, column));
            }
            sums.push_back(std::move(sum));
        }
    }

    /// The total is that of the other figure, as a whole and in each column that both have.
    void addSameTotal(std::vector<PublishedSum>& sums, const CountList& other) const {
        sums.push_back({totalPlace(0), {other.totalPlace(0)}});
        for (std::size_t at = 0; at < m_figure.columns.size(); ++at) {
            const auto& columns = other.m_figure.columns;
            const auto same = std::find(columns.begin(), columns.end(), m_figure.columns[at]);
            const bool alike =
                m_figure.columns[at].isBreakdown ||
                m_figure.definition->crossList == other.m_figure.definition->crossList;
            if (alike && same != columns.end()) {
                const auto column = static_cast<std::size_t>(same - columns.begin());
                sums.push_back({totalPlace(at + 1), {other.totalPlace(column + 1)}});
            }
        }
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
    std::size_t place(std::size_t row, std::size_t column) const {
        return m_from + row * width() + column;
    }
    std::size_t totalPlace(std::size_t column) const { return place(m_rows.size() - 1, column); }

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
    std::size_t m_from;
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

/// Where a hidden row stood among the others would say between which numbers it lies.
void placeHiddenLast(Figure& figure) {
    if (figure.definition->rowList.empty()) {
        return; // years stand in their order
    }
    std::sort(figure.rows.begin(), figure.rows.end(), [](const auto& one, const auto& other) {
        const auto key = [](const FigureRow& row) {
            return std::tuple(row.total.hiding, -row.total.number, row.code.text);
        };
        return key(one) < key(other);
    });
}

void hideIn(std::vector<Figure>& family, int limit, const DecidedRows& decided) {
    std::vector<CountList> lists;
    std::vector<TableCell> cells;
    std::vector<PublishedSum> sums;
    for (auto& figure : family) {
        lists.emplace_back(figure, cells.size());
        lists.back().addCells(cells, decided);
        lists.back().addSums(sums);
    }
    for (std::size_t at = 1; at < lists.size(); ++at) {
        lists[at].addSameTotal(sums, lists.front());
    }
    const auto hiding = hiddenCells(cells, sums, limit);
    for (std::size_t at = 0; at < lists.size(); ++at) {
        lists[at].hide(hiding);
        dropDerived(family[at], lists[at].rows(), limit);
        placeHiddenLast(family[at]);
        family[at].smallCount = limit;
    }
}

} // namespace

Figure withoutSmallCounts(Figure figure, int limit, const DecidedRows& decided) {
    std::vector<Figure> alone;
    alone.push_back(std::move(figure));
    if (limit > 1) {
        hideIn(alone, limit, decided);
    }
    return std::move(alone.front());
}

std::vector<Figure> withoutSmallCounts(std::vector<Figure> family, int limit) {
    if (limit > 1) {
        hideIn(family, limit, {});
    }
    return family;
}

} // namespace zaklon::statistics
