// SPDX-License-Identifier: GPL-3.0-or-later
// One published figure: a table of counts with its unit, its period, its breakdown by sex or gender
// and what its rows leave unexplained (needs D46, A31). Codes and numbers only; nobody is named.
#pragma once

#include "core/base/Date.h"
#include "core/statistics/ShareRange.h"
#include "core/store/FieldTraits.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace zaklon::statistics {

/// What one is counted as. Figures of different units are never added up (domain.md 13).
enum class CountingUnit {
    Reports,
    Persons,
    Procedures,
    Proceedings,
    Pathways,
    Referrals,
    Needs,
    Children
};

/// What somebody who sees the table learns of a count.
enum class Hiding {
    No,
    Small, ///< it is above zero and below the limit, no more
    Beside ///< nothing: with it, a small one could be reckoned back
};

struct Count {
    int number = 0; ///< 0 while hidden
    Hiding hiding = Hiding::No;

    bool isShown() const { return hiding == Hiding::No; }
    bool operator==(const Count&) const = default;
};

/// Days from one event to another, over those for whom both are known.
struct DaysMeasured {
    int known = 0;
    double median = 0;
    std::optional<int> least; ///< nothing where the range would show one person's days
    std::optional<int> most;

    bool operator==(const DaysMeasured&) const = default;
};

struct FigureRow {
    Code code; ///< empty for remainder and total
    Count total;
    std::vector<Count> cells; ///< by Figure::columns
    std::optional<DaysMeasured> days;
    std::optional<ShareRange> share;  ///< of FigureDefinition::shareOf in the row
    std::optional<int> changePercent; ///< against the row before
};

struct FigureColumn {
    Code code;
    bool isBreakdown = false; ///< by sex or gender; else of the definition's cross list

    bool operator==(const FigureColumn&) const = default;
};

/// By which of the two a person's units are told apart, never by both at once (needs A31).
enum class Breakdown { Sex, Gender };

struct FigurePeriod {
    Date first;
    Date last; ///< counted too

    static FigurePeriod ofYear(int year);
    /// What it is compared with: whole calendar years with as many before them, other days with as
    /// many directly before. Never a day of its own: the difference of two periods that share days
    /// would be the count of the days that they do not share.
    FigurePeriod before() const;

    bool operator==(const FigurePeriod&) const = default;
};

/// What a figure counts and how; `facts` gives one line for each unit and row.
struct FigureDefinition {
    std::string_view code = {}; ///< code list `figure`; its description says what is counted
    CountingUnit unit = CountingUnit::Reports;
    std::string_view rowList = {};   ///< code list of the rows; empty: years
    std::string_view crossList = {}; ///< code list of columns beside the breakdown; empty: none
    std::string_view shareOf = {};   ///< code of the cross list whose share of the row is said
    bool byPerson = true;            ///< it is known of a person, whose sex and gender may be said
    bool overlaps = false; ///< one may stand in several rows: they do not add up to the total
    bool measures = false; ///< in days
    bool trend = false;    ///< each row says how it changed from the one before
    /// Figures of one family count the same units in other rows: one total, which one of them must
    /// not say while another hides it. The rows of a trend are totals of other years.
    std::string_view family = {};
    std::array<std::string_view, 4> kinds = {}; ///< records that are read
    /// SELECT of unit, row_code (NULL: not recorded), cross_code, breakdown, days FROM ..., period;
    /// `:breakdown` stands for the field of the person.
    std::string_view facts = {};
};

struct Figure {
    const FigureDefinition* definition = nullptr;
    FigurePeriod period;
    Breakdown breakdown = Breakdown::Sex;
    std::vector<FigureColumn> columns; ///< those of the cross list first
    std::vector<FigureRow> rows;
    FigureRow remainder; ///< total without what the rows add up to; where they overlap, of no row
    FigureRow total;     ///< counted by itself, not added up
    int smallCount = 0;  ///< counts below it are hidden; 0: none is
    int fewCases = 0;    ///< a share of fewer says little

    /// What the rows and the remainder come to; it is the total unless rows overlap or are hidden.
    int sumOfRows() const;
    bool hidesAnything() const;
};

} // namespace zaklon::statistics

namespace zaklon {

/// The field of the person and the code list of it have the same name.
template <>
struct CodesOf<statistics::Breakdown> {
    static constexpr std::string_view list = "field";
    static constexpr std::array codes{
        std::pair{statistics::Breakdown::Sex, std::string_view("sex")},
        std::pair{statistics::Breakdown::Gender, std::string_view("gender")}};
};

template <>
struct CodesOf<statistics::CountingUnit> {
    using Unit = statistics::CountingUnit;
    static constexpr std::string_view list = "counting_unit";
    static constexpr std::array codes{std::pair{Unit::Reports, std::string_view("reports")},
                                      std::pair{Unit::Persons, std::string_view("persons")},
                                      std::pair{Unit::Procedures, std::string_view("procedures")},
                                      std::pair{Unit::Proceedings, std::string_view("proceedings")},
                                      std::pair{Unit::Pathways, std::string_view("pathways")},
                                      std::pair{Unit::Referrals, std::string_view("referrals")},
                                      std::pair{Unit::Needs, std::string_view("needs")},
                                      std::pair{Unit::Children, std::string_view("children")}};
};

} // namespace zaklon
