// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the journal as lines that are read: what one act wrote, and how often somebody looked,
// is one line each until it is opened out.
#pragma once

#include "core/store/JournalEntry.h"

#include <cstddef>
#include <set>
#include <vector>

namespace zaklon::ui {

struct HistoryLine {
    enum class Kind {
        Entry,
        Act,    ///< several records, written at once
        Looking ///< one colleague opened or revealed, several times with nothing between
    };
    Kind kind = Kind::Entry;
    std::size_t first = 0; ///< of its entries
    std::size_t count = 1;
};

/// Newest act first, those of one act together; inside an act newest first.
void orderByAct(std::vector<JournalEntry>& entries);

/// The lines of entries that stand in that order. `openedOut` are change sets: what has one of them
/// is listed entry by entry.
std::vector<HistoryLine> historyLines(const std::vector<JournalEntry>& entries,
                                      const std::set<RecordId>& openedOut);

} // namespace zaklon::ui
