// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of a record whose subject stands in its words or in its fields: not both may be empty.
// Words are saved before the record that they belong to.
#pragma once

#include "core/base/BrokenRule.h"
#include "core/base/Result.h"
#include "core/people/Narrative.h"
#include "core/store/SaidFields.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

struct JournalEntry;
class RuleContext;

/// Nothing but blanks, if that.
bool isBlank(const std::string& text);
bool saysNothing(const Narrative& words);

/// Invalid with `field` and kSaysNothing unless something stands in the Narrative of the record.
Status saidInWords(const RecordId& record, std::string_view field, const RuleContext& context);

/// A new record says something in one of the fields or in its words; what was saved before this was
/// asked for stays writable. Invalid with the first of the fields and kSaysNothing.
template <Described Record>
Status saidSomewhere(const Record* before, const Record& after,
                     std::span<const std::string_view> fields, const RuleContext& context) {
    return before != nullptr || saysOneOf(after, fields)
               ? Status()
               : saidInWords(after.id, fields.front(), context);
}

/// What this very change wrote of the words of the record, by its content alone; none without the
/// confidential compartment.
std::vector<JournalEntry> changesOfWords(const RecordId& record, const RuleContext& context);

/// True if this very change touched words of the record that said something. Not of words that were
/// blank before, or erased when their time was over.
bool touchesWords(const RecordId& record, const RuleContext& context);

/// As saidSomewhere, of a record that may not be emptied later either. What says nothing already
/// when a change comes stays writable: its words may have been erased.
template <Described Record>
Status staysSaidSomewhere(const Record* before, const Record& after,
                          std::span<const std::string_view> fields, const RuleContext& context) {
    if (saysOneOf(after, fields)) {
        return {};
    }
    auto said = saidInWords(after.id, fields.front(), context);
    const bool wasEmpty =
        before != nullptr && !saysOneOf(*before, fields) && !touchesWords(after.id, context);
    return !said && said.error().detail == kSaysNothing && wasEmpty ? Status() : said;
}

} // namespace zaklon
