// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows of one field and of one record type: everything that SQL, journal, JSON,
// forms and history need, without the C++ type.
#pragma once

#include "core/base/Result.h"
#include "core/store/Value.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// Which of the two sealed files a record lives in.
enum class Compartment { Casework, Confidential };

/// "casework" or "confidential": schema of the migrations and file name without ".db".
std::string_view toString(Compartment compartment);

enum class FieldKind {
    Text,
    Integer,
    Boolean,
    Date,      ///< civil date, ISO text in the store
    Timestamp, ///< UTC seconds
    Id,        ///< id of another record
    Code,      ///< one code of a code list
    CodeSet,   ///< several codes of a list, sorted, JSON array in the store
    Structure  ///< nested data, JSON in the store; a change is journalled as a whole
};

/// How the words of a field are found (confidential compartment only).
enum class SearchUse {
    None,
    Name, ///< every key class of domain.md 14.3
    Text  ///< full text, folded across scripts
};

inline constexpr std::size_t kShortTextBytes = 400;   ///< one line: names, places, numbers
inline constexpr std::size_t kLongTextBytes = 64'000; ///< narratives
inline constexpr std::size_t kStructureBytes = 200'000;

struct FieldDescription {
    std::string name; ///< column, JSON key and journal key, snake_case
    FieldKind kind = FieldKind::Text;
    bool optional = false;          ///< may be absent (NULL)
    bool required = false;          ///< text, code sets and dates must not be empty
    bool masked = false;            ///< shown on request only, field by field
    bool keptByVault = false;       ///< only the vault itself writes it (core/vault/AccessChange.h)
    bool derived = false;           ///< made from another field: nobody types or reads it
    std::string codeList;           ///< for Code and CodeSet
    std::vector<std::string> codes; ///< the closed set, if the program itself depends on it
    std::string pattern;            ///< for Text: a form that the record's rule asks for (regular
                                    ///< expression), told to whoever writes from outside
    std::string refersTo;           ///< for Id: the kind of the other record
    SearchUse search = SearchUse::None;
    std::size_t maxBytes = 0; ///< for Text and Structure
    std::int64_t minimum = 0; ///< for Integer
    std::int64_t maximum = 0; ///< for Integer
};

/// FieldDescription::pattern of a time on a wall clock, HH:MM; empty where none was told.
inline constexpr std::string_view kTimePattern = "^(([01][0-9]|2[0-3]):[0-5][0-9])?$";

class RuleContext; ///< core/vault/RuleContext.h

struct RecordDescription {
    std::string kind; ///< table, journal and JSON name, snake_case
    Compartment compartment = Compartment::Casework;
    std::string owner; ///< field that holds the person's id; "id" if the record's own id is the
                       ///< person's; may be empty
    std::vector<FieldDescription> fields;
    /// A rule over the whole record, checked before every save.
    std::function<Status(const Row&)> check;
    /// A rule that needs more than the row: what it was before, other records, who saves. `before`
    /// may be null.
    std::function<Status(const Row* before, const Row& after, const RuleContext&)> guard;
    /// Whether a role (its code) may see this row of a kind that it may read. Empty: every row.
    std::function<bool(const Row& row, std::string_view role)> visible;

    /// Records of this kind stand for something beside the rows (a key slot): nobody but the vault
    /// itself makes or removes one, or changes a field that it keeps.
    bool isKeptByVault() const;
    std::optional<std::size_t> indexOf(std::string_view field) const;
    /// The person whom a row is about, if it is about one.
    std::optional<RecordId> personOf(const Row& row) const;
};

/// Checks every field of a row (kinds, required, bounds, closed code sets, UTF-8) and the record's
/// own rule. Invalid with the name of the first wrong field.
Status checkRow(const RecordDescription& description, const Row& row);

} // namespace zaklon
