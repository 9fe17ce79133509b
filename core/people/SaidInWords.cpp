// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SaidInWords.h"

#include "core/store/JournalEntry.h"
#include "core/vault/RuleContext.h"

#include <algorithm>
#include <string>
#include <variant>

namespace zaklon {

namespace {

/// Of one field of a Narrative before it was changed; ids and codes say nothing.
bool saidSomething(const FieldChange& change) {
    const bool isText =
        change.field == "title" || change.field == "text" || change.field == "own_words";
    const auto* before = std::get_if<std::string>(&change.before);
    return isText && before != nullptr && !isBlank(*before);
}

} // namespace

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool saysNothing(const Narrative& words) {
    return isBlank(words.title) && isBlank(words.text) && isBlank(words.ownWords);
}

Status saidInWords(const RecordId& record, std::string_view field, const RuleContext& context) {
    const auto words = context.confidential() ? context.confidential()->find<Narrative>(record)
                                              : Result<std::optional<Narrative>>(std::nullopt);
    if (!words) {
        return passOn(words);
    }
    return *words && !saysNothing(**words)
               ? Status()
               : fail(ErrorCode::Invalid, std::string(field), kSaysNothing);
}

std::vector<JournalEntry> changesOfWords(const RecordId& record, const RuleContext& context) {
    std::vector<JournalEntry> changes;
    if (!context.confidential()) {
        return changes;
    }
    auto statement = context.confidential()->connection().prepare(
        "SELECT content FROM confidential.journal WHERE record = ?1 AND change_set = ?2 AND "
        "kind = ?3");
    statement.bind(1, record).bind(2, context.changeSet()).bind(3, Description<Narrative>::kind);
    while (statement.step()) {
        auto& entry = changes.emplace_back();
        if (!statement.isNull(0)) {
            entry.content = statement.text(0);
        }
    }
    return changes;
}

bool touchesWords(const RecordId& record, const RuleContext& context) {
    const auto entries = changesOfWords(record, context);
    return std::any_of(entries.begin(), entries.end(), [](const JournalEntry& entry) {
        const auto fields = entry.changes(describe<Narrative>());
        return std::any_of(fields.begin(), fields.end(), saidSomething);
    });
}

} // namespace zaklon
