// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/HistoryLines.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>

namespace zaklon::ui {

namespace {

/// A record with its words is read as it stands; more at once is one act.
constexpr std::size_t kLongAct = 4;
constexpr std::size_t kLongLooking = 2;

bool isLook(const JournalEntry& entry) {
    return !entry.changeSet.isNil() &&
           (entry.action == JournalAction::Opened || entry.action == JournalAction::Revealed);
}

/// Entries from `at` on that make one line, if they are enough for one.
HistoryLine runFrom(const std::vector<JournalEntry>& entries, std::size_t at) {
    const auto& first = entries[at];
    const bool looking = isLook(first);
    std::size_t end = at + 1;
    while (end < entries.size() &&
           (looking ? isLook(entries[end]) && entries[end].worker == first.worker
                    : entries[end].changeSet == first.changeSet)) {
        ++end;
    }
    return {looking ? HistoryLine::Kind::Looking : HistoryLine::Kind::Act, at, end - at};
}

} // namespace

void orderByAct(std::vector<JournalEntry>& entries) {
    std::map<RecordId, std::int64_t> newest;
    for (const auto& entry : entries) {
        auto& clock = newest[entry.changeSet];
        clock = std::max(clock, entry.clock);
    }
    const auto place = [&](const JournalEntry& entry) {
        const auto act = entry.changeSet.isNil() ? entry.clock : newest[entry.changeSet];
        return std::tuple(act, entry.changeSet, entry.clock);
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const auto& a, const auto& b) { return place(a) > place(b); });
}

std::vector<HistoryLine> historyLines(const std::vector<JournalEntry>& entries,
                                      const std::set<RecordId>& openedOut) {
    std::vector<HistoryLine> lines;
    for (std::size_t at = 0; at < entries.size();) {
        const auto run = runFrom(entries, at);
        const auto from = entries.begin() + static_cast<std::ptrdiff_t>(at);
        const bool isOpenedOut =
            std::any_of(from, from + static_cast<std::ptrdiff_t>(run.count),
                        [&](const auto& entry) { return openedOut.contains(entry.changeSet); });
        const auto least = run.kind == HistoryLine::Kind::Act ? kLongAct : kLongLooking;
        if (run.count >= least && !isOpenedOut && !entries[at].changeSet.isNil()) {
            lines.push_back(run);
        } else {
            for (std::size_t i = 0; i < run.count; ++i) {
                lines.push_back({HistoryLine::Kind::Entry, at + i, 1});
            }
        }
        at += run.count;
    }
    return lines;
}

} // namespace zaklon::ui
