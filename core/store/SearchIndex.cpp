// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchIndex.h"

#include "core/base/NameKeys.h"
#include "core/base/Text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace zaklon {

namespace {

/// Words as an FTS5 query: every word a quoted prefix, so that nothing typed is syntax.
std::string prefixQuery(std::string_view text) {
    std::string query;
    std::string word;
    const std::string folded = foldForSearch(text) + " ";
    for (const char c : folded) {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            query += (query.empty() ? "\"" : " \"") + word + "\"*";
            word.clear();
        }
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

using WordKeys = std::vector<std::vector<NameKey>>;

/// The keys of every word that must be met.
WordKeys keysOfWords(std::string_view text, NameReach reach) {
    WordKeys wanted;
    const auto words = nameWords(text);
    for (const auto& word : words) {
        if (word.optional && words.size() > 1) {
            continue;
        }
        auto& keys = wanted.emplace_back();
        for (const auto& key : word.keys) {
            if (key.keyClass != NameKeyClass::Skeleton || reach == NameReach::Widest) {
                keys.push_back(key);
            }
        }
    }
    return wanted;
}

/// How many names have one of the keys; not counted further where it is common anyway.
std::int64_t howCommon(const ReadConnection& connection, const std::vector<NameKey>& keys) {
    std::int64_t count = 0;
    for (const auto& key : keys) {
        auto statement =
            connection.prepare("SELECT count(*) FROM (SELECT 1 FROM confidential.name_key"
                               " WHERE key = ?1 LIMIT 2000)");
        statement.bind(1, std::string_view(key.text));
        statement.step();
        count += statement.integer(0);
    }
    return count;
}

void bringRarestToFront(const ReadConnection& connection, WordKeys& words) {
    if (words.size() < 2) {
        return;
    }
    std::size_t rarest = 0;
    std::int64_t fewest = howCommon(connection, words[0]);
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (const auto common = howCommon(connection, words[i]); common < fewest) {
            rarest = i;
            fewest = common;
        }
    }
    std::swap(words[0], words[rarest]);
}

int furthest(NameKeyClass asked, std::int64_t stored) {
    return std::max(static_cast<int>(asked), static_cast<int>(stored));
}

/// The closest class in which a record has one of the keys.
std::optional<int> closest(const ReadConnection& connection, const RecordId& record,
                           const std::vector<NameKey>& keys) {
    std::optional<int> best;
    auto statement = connection.prepare("SELECT class FROM confidential.name_key"
                                        " INDEXED BY name_key_record"
                                        " WHERE record = ?1 AND key = ?2");
    for (const auto& key : keys) {
        statement.bind(1, record).bind(2, std::string_view(key.text));
        if (statement.step()) {
            const int meets = furthest(key.keyClass, statement.integer(0));
            best = best ? std::min(*best, meets) : meets;
        }
        statement.reset();
    }
    return best;
}

/// A hit of the first word with the others: how close it is, is the weakest of them.
std::optional<SearchIndex::NameHit> metByAll(const ReadConnection& connection,
                                             SearchIndex::NameHit hit, const WordKeys& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto meets = closest(connection, hit.record, words[i]);
        if (!meets) {
            return std::nullopt;
        }
        hit.keyClass = std::max(hit.keyClass, *meets);
    }
    return hit;
}

} // namespace

void SearchIndex::removeOld(const RecordDescription& description, const RecordId& id) {
    m_connection.prepare("DELETE FROM confidential.name_key WHERE record = ?1").bind(1, id).run();
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

void SearchIndex::update(const RecordDescription& description, const RecordId& id, const Row* row) {
    removeOld(description, id);
    const auto person = row == nullptr ? std::nullopt : description.personOf(*row);
    if (row == nullptr) {
        return;
    }
    const auto names = textOf(description, *row, SearchUse::Name);
    if (!names.empty() && person) {
        for (const auto& key : nameKeys(names)) {
            m_connection
                .prepare("INSERT OR IGNORE INTO confidential.name_key (key, class, record, person) "
                         "VALUES (?1, ?2, ?3, ?4)")
                .bind(1, std::string_view(key.text))
                .bind(2, static_cast<std::int64_t>(key.keyClass))
                .bind(3, id)
                .bind(4, *person)
                .run();
        }
    }
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

std::vector<SearchIndex::NameHit> SearchIndex::findName(const ReadConnection& connection,
                                                        std::string_view text, int limit,
                                                        NameReach reach) {
    auto words = keysOfWords(text, reach);
    if (words.empty()) {
        return {};
    }
    // The rarest word is looked up and the others are asked of its records alone, so that a name
    // half the house bears costs no more than the other one. Keys are stored closest first: of a
    // single word the first rows of each key hold the closest records.
    bringRarestToFront(connection, words);
    const bool alone = words.size() == 1;
    std::map<RecordId, NameHit> met;
    for (const auto& key : words.front()) {
        auto statement =
            connection.prepare("SELECT person, record, class FROM confidential.name_key"
                               " WHERE key = ?1 ORDER BY class, record LIMIT ?2");
        statement.bind(1, std::string_view(key.text))
            .bind(2, alone ? std::int64_t{limit} : std::int64_t{-1});
        while (statement.step()) {
            const NameHit hit{
                statement.id(0).value_or(RecordId()), statement.id(1).value_or(RecordId()),
                furthest(key.keyClass, statement.integer(2)), static_cast<int>(words.size())};
            const auto known = met.find(hit.record);
            if (known != met.end() && known->second.keyClass <= hit.keyClass) {
                continue;
            }
            if (const auto whole = metByAll(connection, hit, words)) {
                met[hit.record] = *whole;
            }
        }
    }
    std::vector<NameHit> hits;
    for (const auto& [record, hit] : met) {
        hits.push_back(hit);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& a, const auto& b) { return a.keyClass < b.keyClass; });
    if (hits.size() > static_cast<std::size_t>(limit)) {
        hits.resize(static_cast<std::size_t>(limit));
    }
    return hits;
}

} // namespace zaklon
