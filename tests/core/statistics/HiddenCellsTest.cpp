// SPDX-License-Identifier: GPL-3.0-or-later
// What is hidden cannot be reckoned back: every table is attacked by trying all tables that would
// look the same.
#include "core/statistics/HiddenCells.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <map>
#include <set>

using namespace zaklon::statistics;

namespace {

constexpr int kLimit = 5;
constexpr std::size_t kWidth = 3;  ///< two columns and the total of the row
using Inside = std::array<int, 4>; ///< two rows of two

/// Rows with their totals first, then the row of totals.
std::vector<TableCell> tableOf(const Inside& in) {
    return {{in[0] + in[1], true},
            {in[0], false},
            {in[1], false},
            {in[2] + in[3], true},
            {in[2], false},
            {in[3], false},
            {in[0] + in[1] + in[2] + in[3], true},
            {in[0] + in[2], true},
            {in[1] + in[3], true}};
}

std::vector<PublishedSum> sums() {
    std::vector<PublishedSum> all;
    for (std::size_t row = 0; row < 3; ++row) {
        all.push_back({row * kWidth, {row * kWidth + 1, row * kWidth + 2}});
    }
    for (std::size_t column = 0; column < kWidth; ++column) {
        all.push_back({2 * kWidth + column, {column, kWidth + column}});
    }
    return all;
}

bool looksTheSame(const std::vector<TableCell>& real, const std::vector<TableCell>& other,
                  const std::vector<Hiding>& hiding) {
    for (std::size_t at = 0; at < real.size(); ++at) {
        const int number = other[at].number;
        const bool same = hiding[at] == Hiding::No      ? number == real[at].number
                          : hiding[at] == Hiding::Small ? number > 0 && number < kLimit
                                                        : number == 0 || number >= kLimit;
        if (!same) {
            return false;
        }
    }
    return true;
}

/// Numbers that each small cell may be, for whoever tries all tables up to 16.
std::map<std::size_t, std::set<int>> attacked(const std::vector<TableCell>& real,
                                              const std::vector<Hiding>& hiding) {
    constexpr int kMost = 16;
    std::map<std::size_t, std::set<int>> possible;
    for (int code = 0; code < kMost * kMost * kMost * kMost; ++code) {
        const auto other =
            tableOf({code % kMost, code / kMost % kMost, code / (kMost * kMost) % kMost,
                     code / (kMost * kMost * kMost)});
        if (!looksTheSame(real, other, hiding)) {
            continue;
        }
        for (std::size_t at = 0; at < hiding.size(); ++at) {
            if (hiding[at] == Hiding::Small) {
                possible[at].insert(other[at].number);
            }
        }
    }
    return possible;
}

} // namespace

TEST_CASE("a small count cannot be reckoned back from the sums around it", "[statistics]") {
    for (const auto& inside : {Inside{3, 8, 10, 6}, Inside{4, 4, 9, 12}, Inside{1, 5, 6, 5},
                               Inside{0, 2, 7, 9}, Inside{1, 1, 8, 0}, Inside{2, 6, 3, 12}}) {
        const auto cells = tableOf(inside);
        const auto hiding = hiddenCells(cells, sums(), kLimit);
        INFO(inside[0] << " " << inside[1] << " / " << inside[2] << " " << inside[3]);
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const bool isSmall = cells[at].number > 0 && cells[at].number < kLimit;
            CHECK((!isSmall || hiding[at] != Hiding::No));
        }
        const auto possible = attacked(cells, hiding);
        for (const auto& [cell, numbers] : possible) {
            INFO("cell " << cell);
            CHECK(numbers.size() >= 2);
        }
    }
}

TEST_CASE("hiding only the small count would give it away", "[statistics]") {
    const auto cells = tableOf({3, 8, 10, 6});
    std::vector<Hiding> naive(cells.size(), Hiding::No);
    naive[1] = Hiding::Small;
    CHECK(attacked(cells, naive).at(1) == std::set<int>{3});
}

TEST_CASE("a table without small counts is shown whole, and zeros are no secret", "[statistics]") {
    const auto cells = tableOf({0, 8, 10, 6});
    CHECK(hiddenCells(cells, sums(), kLimit) == std::vector<Hiding>(cells.size(), Hiding::No));
}

TEST_CASE("no more is hidden than helps", "[statistics]") {
    // 3 of 23: its neighbour goes, and one of the other row, because the columns are added up.
    const auto cells = tableOf({3, 20, 10, 30});
    const auto hiding = hiddenCells(cells, sums(), kLimit);
    CHECK(hiding[1] == Hiding::Small);
    CHECK(hiding[2] == Hiding::Beside);
    for (const std::size_t total : {0U, 3U, 6U, 7U, 8U}) {
        CHECK(hiding[total] == Hiding::No);
    }
}

TEST_CASE("where rows overlap, only what a row adds up to counts", "[statistics]") {
    const std::vector<TableCell> row{{10, true}, {3, false}, {7, false}};
    const auto hiding = hiddenCells(row, {{0, {1, 2}}}, kLimit);
    CHECK(hiding[1] == Hiding::Small);
    CHECK((hiding[0] != Hiding::No || hiding[2] != Hiding::No));
}
