// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the search index that finds names.
#include "core/base/NameKeys.h"
#include "core/store/SearchIndex.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace zaklon {

namespace {

/// A word that must be met: by one of its keys, or, while somebody types, by a name that begins so.
struct AskedWord {
    std::vector<NameKey> keys;
    std::vector<std::string> beginnings;
};

/// Names as they are written, with diacritics and without: what a word can be the beginning of.
constexpr auto kWritten = static_cast<std::int64_t>(NameKeyClass::Plain);
/// Whole words come before their beginnings, however they are spelled.
constexpr auto kBegun = static_cast<int>(NameKeyClass::Skeleton);

/// Behind every key that begins with `text`.
std::string endOf(const std::string& text) {
    return text + "\U0010FFFF";
}

AskedWord asked(const NameWord& word, NameReach reach) {
    AskedWord wanted;
    for (const auto& key : word.keys) {
        if (key.keyClass != NameKeyClass::Skeleton || reach == NameReach::Widest) {
            wanted.keys.push_back(key);
        }
        if (reach == NameReach::AsTyped && key.keyClass <= NameKeyClass::Plain) {
            wanted.beginnings.push_back(key.text);
        }
    }
    return wanted;
}

/// The words that must be met.
std::vector<AskedWord> askedWords(std::string_view text, NameReach reach) {
    std::vector<AskedWord> wanted;
    const auto words = nameWords(text);
    for (const auto& word : words) {
        if (!word.optional || words.size() == 1) {
            wanted.push_back(asked(word, reach));
        }
    }
    return wanted;
}

/// How many names meet the word; not counted further where it is common anyway.
std::int64_t howCommon(const ReadConnection& connection, const AskedWord& word) {
    std::int64_t count = 0;
    for (const auto& key : word.keys) {
        auto statement =
            connection.prepare("SELECT count(*) FROM (SELECT 1 FROM confidential.name_key"
                               " WHERE key = ?1 LIMIT 2000)");
        statement.bind(1, std::string_view(key.text));
        statement.step();
        count += statement.integer(0);
    }
    for (const auto& beginning : word.beginnings) {
        auto statement =
            connection.prepare("SELECT count(*) FROM (SELECT 1 FROM confidential.name_key"
                               " WHERE key > ?1 AND key < ?2 LIMIT 2000)");
        const auto end = endOf(beginning);
        statement.bind(1, std::string_view(beginning)).bind(2, std::string_view(end));
        statement.step();
        count += statement.integer(0);
    }
    return count;
}

void bringRarestToFront(const ReadConnection& connection, std::vector<AskedWord>& words) {
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

bool isBegunBy(const ReadConnection& connection, const RecordId& record,
               const std::vector<std::string>& beginnings) {
    auto statement = connection.prepare("SELECT 1 FROM confidential.name_key"
                                        " INDEXED BY name_key_record"
                                        " WHERE record = ?1 AND key > ?2 AND key < ?3"
                                        " AND class <= ?4");
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string& beginning) {
        const auto end = endOf(beginning);
        statement.bind(1, record)
            .bind(2, std::string_view(beginning))
            .bind(3, std::string_view(end))
            .bind(4, kWritten);
        const bool met = statement.step();
        statement.reset();
        return met;
    });
}

/// The closest class in which a record meets the word.
std::optional<int> closest(const ReadConnection& connection, const RecordId& record,
                           const AskedWord& word) {
    std::optional<int> best;
    auto statement = connection.prepare("SELECT class FROM confidential.name_key"
                                        " INDEXED BY name_key_record"
                                        " WHERE record = ?1 AND key = ?2");
    for (const auto& key : word.keys) {
        statement.bind(1, record).bind(2, std::string_view(key.text));
        if (statement.step()) {
            const int meets = furthest(key.keyClass, statement.integer(0));
            best = best ? std::min(*best, meets) : meets;
        }
        statement.reset();
    }
    if (!best && isBegunBy(connection, record, word.beginnings)) {
        best = kBegun;
    }
    return best;
}

/// A hit of the first word with the others: how close it is, is the weakest of them.
std::optional<SearchIndex::NameHit> metByAll(const ReadConnection& connection,
                                             SearchIndex::NameHit hit,
                                             const std::vector<AskedWord>& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto meets = closest(connection, hit.record, words[i]);
        if (!meets) {
            return std::nullopt;
        }
        hit.keyClass = std::max(hit.keyClass, *meets);
    }
    return hit;
}

/// Every record that has one of the keys, closest first: of a single word the first `atMost` of
/// each key hold the closest records.
template <typename Meet>
void meetWhole(const ReadConnection& connection, const std::vector<NameKey>& keys,
               std::int64_t atMost, const Meet& meet) {
    auto statement = connection.prepare("SELECT person, record, class FROM confidential.name_key"
                                        " WHERE key = ?1 ORDER BY class, record LIMIT ?2");
    for (const auto& key : keys) {
        statement.bind(1, std::string_view(key.text)).bind(2, atMost);
        while (statement.step()) {
            meet({statement.id(0).value_or(RecordId()), statement.id(1).value_or(RecordId()),
                  furthest(key.keyClass, statement.integer(2)), 0});
        }
        statement.reset();
    }
}

/// Every record with a name as it is written that begins so.
template <typename Meet>
void meetBegun(const ReadConnection& connection, const std::vector<std::string>& beginnings,
               std::int64_t atMost, const Meet& meet) {
    auto statement = connection.prepare("SELECT person, record FROM confidential.name_key"
                                        " WHERE key > ?1 AND key < ?2 AND class <= ?3"
                                        " ORDER BY key, class, record LIMIT ?4");
    for (const auto& beginning : beginnings) {
        const auto end = endOf(beginning);
        statement.bind(1, std::string_view(beginning))
            .bind(2, std::string_view(end))
            .bind(3, kWritten)
            .bind(4, atMost);
        while (statement.step()) {
            meet({statement.id(0).value_or(RecordId()), statement.id(1).value_or(RecordId()),
                  kBegun, 0});
        }
        statement.reset();
    }
}

constexpr std::size_t kFewestBytes = 3;        ///< of a word that says something by itself
constexpr std::size_t kMostOfDistinctive = 40; ///< records that meet it

/// The closest hit of each record with a word that few have; nothing for any other word.
std::map<RecordId, SearchIndex::NameHit> meetDistinctive(const ReadConnection& connection,
                                                         const AskedWord& word) {
    std::map<RecordId, SearchIndex::NameHit> met;
    if (word.keys.empty() || word.keys.front().text.size() < kFewestBytes) {
        return met;
    }
    meetWhole(connection, word.keys, kMostOfDistinctive + 1, [&](const SearchIndex::NameHit& hit) {
        auto& closest = met.try_emplace(hit.record, hit).first->second;
        closest.keyClass = std::min(closest.keyClass, hit.keyClass);
    });
    if (met.size() > kMostOfDistinctive) {
        met.clear();
    }
    return met;
}

void keepFirst(std::vector<SearchIndex::NameHit>& hits, int limit) {
    if (hits.size() > static_cast<std::size_t>(limit)) {
        hits.resize(static_cast<std::size_t>(limit));
    }
}

} // namespace

std::vector<SearchIndex::NameHit> SearchIndex::findNamePartly(const ReadConnection& connection,
                                                              std::string_view text, int limit) {
    const auto words = askedWords(text, NameReach::Close);
    if (words.size() < 2) {
        return {};
    }
    std::map<RecordId, NameHit> met;
    for (const auto& word : words) {
        for (const auto& [record, hit] : meetDistinctive(connection, word)) {
            auto& known = met.try_emplace(record, hit).first->second;
            known.keyClass = std::max(known.keyClass, hit.keyClass);
            ++known.met;
        }
    }
    std::vector<NameHit> hits;
    for (const auto& [record, hit] : met) {
        const bool byAll = std::all_of(words.begin(), words.end(), [&, id = record](auto& word) {
            return closest(connection, id, word).has_value();
        });
        if (!byAll) {
            hits.push_back(hit);
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const auto& a, const auto& b) {
        return a.met != b.met ? a.met > b.met : a.keyClass < b.keyClass;
    });
    keepFirst(hits, limit);
    return hits;
}

std::vector<SearchIndex::NameHit> SearchIndex::findName(const ReadConnection& connection,
                                                        std::string_view text, int limit,
                                                        NameReach reach) {
    auto words = askedWords(text, reach);
    if (words.empty()) {
        return {};
    }
    // The rarest word is looked up and the others are asked of its records alone, so that a name
    // half the house bears costs no more than the other one.
    bringRarestToFront(connection, words);
    std::map<RecordId, NameHit> met;
    const auto meet = [&](NameHit hit) {
        hit.met = static_cast<int>(words.size());
        const auto known = met.find(hit.record);
        if (known != met.end() && known->second.keyClass <= hit.keyClass) {
            return;
        }
        if (const auto whole = metByAll(connection, hit, words)) {
            met[hit.record] = *whole;
        }
    };
    const std::int64_t atMost = words.size() == 1 ? std::int64_t{limit} : std::int64_t{-1};
    meetWhole(connection, words.front().keys, atMost, meet);
    meetBegun(connection, words.front().beginnings, atMost, meet);
    std::vector<NameHit> hits;
    for (const auto& [record, hit] : met) {
        hits.push_back(hit);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& a, const auto& b) { return a.keyClass < b.keyClass; });
    keepFirst(hits, limit);
    return hits;
}

} // namespace zaklon
