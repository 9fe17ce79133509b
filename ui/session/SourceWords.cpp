// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/SourceWords.h"

#include "ui/session/Text.h"

#include <QStringList>

#include <algorithm>

namespace zaklon::ui {

namespace {

const CodeEntry* entryOf(std::string_view source, const CodeLists& codes) {
    const auto* list = codes.find("rule_source");
    if (list == nullptr) {
        return nullptr;
    }
    const auto& all = list->entries();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CodeEntry& entry) {
        return entry.label.english == source;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString sourceWords(const std::string& source, const CodeLists& codes, const Words& words) {
    if (const auto* whole = entryOf(source, codes)) { // its own name may hold a semicolon
        return words.text(whole->label);
    }
    const auto between = QStringLiteral("; ");
    QStringList named;
    for (const auto& part : toQString(source).split(between)) {
        const auto* entry = entryOf(toText(part), codes);
        named << (entry == nullptr ? part : words.text(entry->label));
    }
    return named.join(between);
}

} // namespace zaklon::ui
