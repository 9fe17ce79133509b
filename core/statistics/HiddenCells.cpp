// SPDX-License-Identifier: GPL-3.0-or-later
// What an attentive reader does is done here first: the sums are equations over the hidden counts.
// They are solved (which finds what several sums give away together), and the range of each hidden
// count is narrowed by every equation until nothing moves.
#include "core/statistics/HiddenCells.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <tuple>

namespace zaklon::statistics {

namespace {

constexpr double kNothing = 1e-7; ///< rounding of the elimination
constexpr double kEndless = std::numeric_limits<double>::infinity();

/// factors * hidden = right
struct Equation {
    std::vector<double> factors;
    double right = 0;
    std::vector<std::size_t> present{}; ///< unknowns that are in it: most sums hold few
};

struct Range {
    double low = 0;
    double high = kEndless;
};

class Reader {
  public:
    Reader(const std::vector<TableCell>& cells, const std::vector<PublishedSum>& sums,
           const std::vector<Hiding>& hiding, int limit)
        : m_limit(limit) {
        for (std::size_t at = 0; at < cells.size(); ++at) {
            m_unknown.push_back(hiding[at] == Hiding::No ? kKnown : m_ranges.size());
            if (hiding[at] != Hiding::No) {
                m_ranges.push_back(toldOf(cells[at], hiding[at]));
                m_cells.push_back(at);
            }
        }
        for (const auto& sum : sums) {
            addEquation(cells, sum);
        }
        solve();
        narrow();
    }

    /// How many numbers a hidden cell may be, as far as the reader can tell.
    std::map<std::size_t, double> possible() const {
        std::map<std::size_t, double> numbers;
        for (std::size_t at = 0; at < m_ranges.size(); ++at) {
            numbers[m_cells[at]] = m_ranges[at].high - m_ranges[at].low + 1;
        }
        return numbers;
    }

  private:
    static constexpr std::size_t kKnown = std::numeric_limits<std::size_t>::max();

    Range toldOf(const TableCell& cell, Hiding hiding) const {
        if (hiding == Hiding::Small) {
            return {1, static_cast<double>(m_limit - 1)};
        }
        return {cell.number >= m_limit ? static_cast<double>(m_limit) : 0, kEndless};
    }

    void addEquation(const std::vector<TableCell>& cells, const PublishedSum& sum) {
        Equation equation{std::vector<double>(m_ranges.size(), 0.0), 0};
        bool hides = false;
        const auto add = [&](std::size_t cell, double factor) {
            if (m_unknown[cell] == kKnown) {
                equation.right -= factor * cells[cell].number;
            } else {
                equation.factors[m_unknown[cell]] += factor;
                hides = true;
            }
        };
        add(sum.total, -1);
        for (const auto part : sum.parts) {
            add(part, 1);
        }
        if (hides) {
            m_equations.push_back(std::move(equation));
        }
    }

    /// Adds what the equations come to when solved for each unknown (Gauss and Jordan).
    void solve() {
        auto rows = m_equations;
        std::size_t done = 0;
        for (std::size_t unknown = 0; unknown < m_ranges.size() && done < rows.size(); ++unknown) {
            const auto pivot = std::max_element(
                rows.begin() + static_cast<std::ptrdiff_t>(done), rows.end(),
                [&](const Equation& one, const Equation& other) {
                    return std::abs(one.factors[unknown]) < std::abs(other.factors[unknown]);
                });
            if (std::abs(pivot->factors[unknown]) < kNothing) {
                continue;
            }
            std::swap(*pivot, rows[done]);
            eliminate(rows, done, unknown);
            ++done;
        }
        rows.resize(done);
        m_equations.insert(m_equations.end(), rows.begin(), rows.end());
        for (auto& equation : m_equations) {
            for (std::size_t at = 0; at < m_ranges.size(); ++at) {
                if (std::abs(equation.factors[at]) >= kNothing) {
                    equation.present.push_back(at);
                }
            }
        }
    }

    static void eliminate(std::vector<Equation>& rows, std::size_t pivot, std::size_t unknown) {
        const auto subtract = [](Equation& from, const Equation& what, double times) {
            for (std::size_t at = 0; at < from.factors.size(); ++at) {
                from.factors[at] -= times * what.factors[at];
            }
            from.right -= times * what.right;
        };
        subtract(rows[pivot], Equation(rows[pivot]), 1 - 1 / rows[pivot].factors[unknown]);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (at != pivot && std::abs(rows[at].factors[unknown]) > kNothing) {
                subtract(rows[at], Equation(rows[pivot]), rows[at].factors[unknown]);
            }
        }
    }

    void narrow() {
        constexpr int kRounds = 200; // each moves a bound by one or more
        bool moved = true;
        for (int round = 0; moved && round < kRounds; ++round) {
            moved = false;
            for (const auto& equation : m_equations) {
                for (const auto unknown : equation.present) {
                    moved = narrowBy(equation, unknown) || moved;
                }
            }
        }
    }

    /// What the equation leaves for one unknown when all others take their extremes.
    bool narrowBy(const Equation& equation, std::size_t unknown) {
        const double own = equation.factors[unknown];
        double least = equation.right;
        double most = equation.right;
        for (const auto at : equation.present) {
            const double factor = equation.factors[at];
            if (at != unknown) {
                least -= factor * (factor > 0 ? m_ranges[at].high : m_ranges[at].low);
                most -= factor * (factor > 0 ? m_ranges[at].low : m_ranges[at].high);
            }
        }
        auto& range = m_ranges[unknown];
        const double low = std::ceil((own > 0 ? least : most) / own - kNothing);
        const double high = std::floor((own > 0 ? most : least) / own + kNothing);
        const bool moves = low > range.low || high < range.high;
        range = {std::max(range.low, low), std::min(range.high, high)};
        return moves;
    }

    int m_limit;
    std::vector<std::size_t> m_unknown; ///< by cell
    std::vector<std::size_t> m_cells;   ///< by unknown
    std::vector<Range> m_ranges;
    std::vector<Equation> m_equations;
};

/// The next to hide: of the sums that the cell stands in, else of any that hides something. Parts
/// before margins, what is there before zeros, the smallest first.
std::optional<std::size_t> nextToHide(const std::vector<TableCell>& cells,
                                      const std::vector<PublishedSum>& sums,
                                      const std::vector<Hiding>& hiding, std::size_t givenAway) {
    std::optional<std::size_t> best;
    const auto rank = [&](std::size_t cell) {
        return std::tuple{cells[cell].isMargin, cells[cell].number == 0, cells[cell].number};
    };
    const auto look = [&](const PublishedSum& sum, bool touching) {
        auto members = sum.parts;
        members.push_back(sum.total);
        const bool counts = std::any_of(members.begin(), members.end(), [&](std::size_t cell) {
            return touching ? cell == givenAway : hiding[cell] != Hiding::No;
        });
        for (const auto cell : counts ? members : std::vector<std::size_t>()) {
            const bool may = hiding[cell] == Hiding::No && !cells[cell].decided;
            if (may && (!best || rank(cell) < rank(*best))) {
                best = cell;
            }
        }
    };
    for (const bool touching : {true, false}) {
        for (const auto& sum : sums) {
            look(sum, touching);
        }
        if (best) {
            break;
        }
    }
    return best;
}

/// Small, or hidden where another table hides it.
bool isProtected(const TableCell& cell, Hiding hiding) {
    return hiding == Hiding::Small || (hiding != Hiding::No && cell.decided);
}

/// Numbers that each protected cell must still be able to be: three, or what the words 'below the
/// limit' leave it when nothing else of the table is shown (1 and 1 below a limit make a total of
/// at least 2), but never only one.
std::map<std::size_t, double> required(const std::vector<TableCell>& cells,
                                       const std::vector<PublishedSum>& sums,
                                       const std::vector<Hiding>& small, int limit) {
    constexpr double kEnough = 3;
    auto nothingShown = small;
    std::vector<TableCell> untold = cells;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (small[at] == Hiding::No) {
            nothingShown[at] = Hiding::Beside;
            untold[at].number = 0;
        }
    }
    auto numbers = Reader(untold, sums, nothingShown, limit).possible();
    for (auto& [cell, possible] : numbers) {
        possible = std::clamp(possible, 2.0, kEnough);
    }
    return numbers;
}

std::optional<std::size_t> givenAway(const std::vector<TableCell>& cells,
                                     const std::map<std::size_t, double>& possible,
                                     const std::map<std::size_t, double>& required,
                                     const std::vector<Hiding>& hiding) {
    for (const auto& [cell, numbers] : possible) {
        if (isProtected(cells[cell], hiding[cell]) && numbers < required.at(cell)) {
            return cell;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Hiding> hiddenCells(const std::vector<TableCell>& cells,
                                const std::vector<PublishedSum>& sums, int limit) {
    std::vector<Hiding> hiding;
    for (const auto& cell : cells) {
        const bool small = cell.number > 0 && cell.number < limit;
        hiding.push_back(cell.decided.value_or(small ? Hiding::Small : Hiding::No));
    }
    if (std::all_of(hiding.begin(), hiding.end(), [](Hiding each) { return each == Hiding::No; })) {
        return hiding;
    }
    const auto enough = required(cells, sums, hiding, limit);
    const auto told = [&] {
        return givenAway(cells, Reader(cells, sums, hiding, limit).possible(), enough, hiding);
    };
    while (const auto cell = told()) {
        const auto next = nextToHide(cells, sums, hiding, *cell);
        if (!next) { // hiding all others did not help: then nothing is said of any
            return std::vector<Hiding>(cells.size(), Hiding::Beside);
        }
        hiding[*next] = Hiding::Beside;
    }
    for (const bool margins : {true, false}) { // what turned out not to help is shown again
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (hiding[cell] == Hiding::Beside && !cells[cell].decided &&
                cells[cell].isMargin == margins) {
                hiding[cell] = Hiding::No;
                hiding[cell] = told() ? Hiding::Beside : Hiding::No;
            }
        }
    }
    return hiding;
}

} // namespace zaklon::statistics
