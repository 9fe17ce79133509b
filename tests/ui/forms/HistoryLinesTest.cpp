// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/HistoryLines.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using ui::HistoryLine;

namespace {

/// Entries, newest first, as one journal would give them.
struct Entries {
    RecordId mila = RecordId::generate();
    RecordId jovan = RecordId::generate();
    std::vector<JournalEntry> all;

    RecordId add(const RecordId& worker, JournalAction action,
                 const RecordId& act = RecordId::generate()) {
        JournalEntry entry;
        entry.worker = worker;
        entry.action = action;
        entry.changeSet = act;
        entry.clock = 1'000 - static_cast<std::int64_t>(all.size());
        all.push_back(entry);
        return act;
    }
    std::vector<std::size_t> counts(const std::set<RecordId>& openedOut = {}) const {
        std::vector<std::size_t> found;
        for (const auto& line : ui::historyLines(all, openedOut)) {
            found.push_back(line.count);
        }
        return found;
    }
};

using Counts = std::vector<std::size_t>;

} // namespace

TEST_CASE("looks of one colleague with nothing between are one line", "[history]") {
    Entries entries;
    entries.add(entries.mila, JournalAction::Opened);
    entries.add(entries.mila, JournalAction::Revealed);
    const auto oldest = entries.add(entries.mila, JournalAction::Opened);
    entries.add(entries.jovan, JournalAction::Opened);
    entries.add(entries.mila, JournalAction::Changed);
    entries.add(entries.mila, JournalAction::Opened);
    CHECK(entries.counts() == Counts{3, 1, 1, 1});
    const auto lines = ui::historyLines(entries.all, {});
    CHECK(lines[0].kind == HistoryLine::Kind::Looking);
    CHECK(lines[1].kind == HistoryLine::Kind::Entry);
    CHECK(entries.counts({oldest}) == Counts{1, 1, 1, 1, 1, 1});
}

TEST_CASE("sharing is never counted among the looks", "[history]") {
    Entries entries;
    entries.add(entries.mila, JournalAction::Opened);
    entries.add(entries.mila, JournalAction::Shared);
    entries.add(entries.mila, JournalAction::Opened);
    CHECK(entries.counts() == Counts{1, 1, 1});
}

TEST_CASE("few records of one act stay apart, many are one line", "[history]") {
    Entries entries;
    const auto small = entries.add(entries.mila, JournalAction::Created);
    entries.add(entries.mila, JournalAction::Created, small);
    const auto large = entries.add(entries.mila, JournalAction::Created);
    for (int i = 0; i < 4; ++i) {
        entries.add(entries.mila, JournalAction::Created, large);
    }
    CHECK(entries.counts() == Counts{1, 1, 5});
    CHECK(ui::historyLines(entries.all, {}).back().kind == HistoryLine::Kind::Act);
}

TEST_CASE("entries of an act stand together, also from two journals", "[history]") {
    Entries entries;
    const auto act = entries.add(entries.mila, JournalAction::Created);
    entries.add(entries.jovan, JournalAction::Changed);
    entries.add(entries.mila, JournalAction::Created, act);
    ui::orderByAct(entries.all);
    CHECK(entries.all[0].changeSet == act);
    CHECK(entries.all[1].changeSet == act);
    CHECK(entries.all[2].worker == entries.jovan);
}
