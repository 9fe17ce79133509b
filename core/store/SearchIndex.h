// SPDX-License-Identifier: GPL-3.0-or-later
// The search index inside the confidential compartment: name keys and folded full text.
#pragma once

#include "core/store/Connection.h"
#include "core/store/FieldDescription.h"

#include <string_view>
#include <vector>

namespace zaklon {

/// How far names may differ. AsTyped also meets names that a word only begins, after those it meets
/// whole: for a list that follows the keys. Widest also meets by consonants alone, which finds so
/// many that it is only of use beside a birth year.
enum class NameReach { Close, AsTyped, Widest };

class SearchIndex {
  public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    /// Replaces what is indexed of one record. `row` is null when the record is gone.
    void update(const RecordDescription& description, const RecordId& id, const Row* row);

    /// The same for its names alone.
    void updateNames(const RecordDescription& description, const Row& row);

    struct TextHit {
        RecordId record;
        RecordId person;
        std::string kind;
    };
    /// Records whose text holds every word of `text` as a prefix, in any script. Newest first. One
    /// letter beside words counts once it is more than one.
    static std::vector<TextHit> findText(const ReadConnection& connection, std::string_view text,
                                         int limit);

    struct NameHit {
        RecordId person;
        RecordId record;  ///< the name record
        int keyClass = 0; ///< the closest class of keys that met (NameKeyClass), lower is closer
        int met = 0;      ///< how many different words of the query met
    };
    /// Persons one of whose names shares a key with every word of `text`. Closest first.
    static std::vector<NameHit> findName(const ReadConnection& connection, std::string_view text,
                                         int limit, NameReach reach = NameReach::Close);
    /// Persons one of whose names meets some of several words but not all: a name may have been
    /// heard wrongly, or changed. By how many are met, then closest first. Only words of three
    /// letters and more that few names meet count: a given name half the house bears says nothing.
    static std::vector<NameHit> findNamePartly(const ReadConnection& connection,
                                               std::string_view text, int limit);

  private:
    void removeNames(const RecordId& id);
    void removeText(const RecordDescription& description, const RecordId& id);
    Connection& m_connection;
};

} // namespace zaklon
