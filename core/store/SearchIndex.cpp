// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchIndex.h"

#include "core/base/NameKeys.h"
#include "core/base/Text.h"

#include <algorithm>
#include <vector>

namespace zaklon {

namespace {

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : foldForSearch(text)) {
        if (c != ' ') {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

/// A digit says what it is: 'room 5'.
bool isOneLetter(std::string_view word) {
    constexpr std::string_view kDigits = "0123456789";
    constexpr unsigned kContinues = 0x80; // of the two high bits in UTF-8
    const auto letters = std::count_if(word.begin(), word.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != kContinues;
    });
    return letters == 1 && kDigits.find(word.front()) == kDigits.npos;
}

/// Words as an FTS5 query: every word a quoted prefix, so that nothing typed is syntax. A letter
/// beside words begins nearly every text, and is waited for until it is a word.
std::string prefixQuery(std::string_view text) {
    auto words = wordsOf(text);
    if (!std::all_of(words.begin(), words.end(), isOneLetter)) {
        words.erase(std::remove_if(words.begin(), words.end(), isOneLetter), words.end());
    }
    std::string query;
    for (const auto& word : words) {
        query += (query.empty() ? "\"" : " \"") + word + "\"*";
    }
    return query;
}

std::string textOf(const RecordDescription& description, const Row& row, SearchUse use) {
    std::string all;
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const auto* text = std::get_if<std::string>(&row.values[i]);
        if (description.fields[i].search == use && text != nullptr && !text->empty()) {
            all += (all.empty() ? "" : " ") + *text;
        }
    }
    return all;
}

} // namespace

void SearchIndex::removeNames(const RecordId& id) {
    m_connection.prepare("DELETE FROM confidential.name_key WHERE record = ?1").bind(1, id).run();
}

void SearchIndex::removeText(const RecordDescription& description, const RecordId& id) {
    auto found = m_connection.prepare(
        "SELECT entry FROM confidential.text_entry WHERE record = ?1 AND kind = ?2");
    found.bind(1, id).bind(2, std::string_view(description.kind));
    if (found.step()) {
        const auto entry = found.integer(0);
        m_connection.prepare("DELETE FROM confidential.text_index WHERE rowid = ?1")
            .bind(1, entry)
            .run();
        m_connection.prepare("DELETE FROM confidential.text_entry WHERE entry = ?1")
            .bind(1, entry)
            .run();
    }
}

void SearchIndex::updateNames(const RecordDescription& description, const Row& row) {
    removeNames(row.id);
    const auto person = description.personOf(row);
    const auto names = textOf(description, row, SearchUse::Name);
    if (names.empty() || !person) {
        return;
    }
    for (const auto& key : nameKeys(names)) {
        m_connection
            .prepare("INSERT OR IGNORE INTO confidential.name_key (key, class, record, person) "
                     "VALUES (?1, ?2, ?3, ?4)")
            .bind(1, std::string_view(key.text))
            .bind(2, static_cast<std::int64_t>(key.keyClass))
            .bind(3, row.id)
            .bind(4, *person)
            .run();
    }
}

void SearchIndex::update(const RecordDescription& description, const RecordId& id, const Row* row) {
    removeText(description, id);
    if (row == nullptr) {
        removeNames(id);
        return;
    }
    updateNames(description, *row);
    const auto person = description.personOf(*row);
    const auto words = foldForSearch(textOf(description, *row, SearchUse::Text));
    if (words.empty()) {
        return;
    }
    auto entry = m_connection.prepare("INSERT INTO confidential.text_entry (record, kind, person) "
                                      "VALUES (?1, ?2, ?3) RETURNING entry");
    entry.bind(1, id).bind(2, std::string_view(description.kind));
    if (person) {
        entry.bind(3, *person);
    }
    entry.step();
    const auto rowid = entry.integer(0);
    entry.run();
    m_connection.prepare("INSERT INTO confidential.text_index (rowid, words) VALUES (?1, ?2)")
        .bind(1, rowid)
        .bind(2, std::string_view(words))
        .run();
}

std::vector<SearchIndex::TextHit> SearchIndex::findText(const ReadConnection& connection,
                                                        std::string_view text, int limit) {
    const auto query = prefixQuery(text);
    std::vector<TextHit> hits;
    if (query.empty()) {
        return hits;
    }
    auto statement =
        connection.prepare("SELECT e.record, e.person, e.kind FROM confidential.text_index t "
                           "JOIN confidential.text_entry e ON e.entry = t.rowid "
                           "WHERE t.text_index MATCH ?1 ORDER BY t.rowid DESC LIMIT ?2");
    statement.bind(1, std::string_view(query)).bind(2, std::int64_t{limit});
    while (statement.step()) {
        hits.push_back({statement.id(0).value_or(RecordId()), statement.id(1).value_or(RecordId()),
                        statement.text(2)});
    }
    return hits;
}

} // namespace zaklon
