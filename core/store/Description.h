// SPDX-License-Identifier: GPL-3.0-or-later
// One description per record type, from which SQL, diff, journal, JSON, form binding and history
// are made. What is said of a kind stands beside its struct; its fields stand in its .cpp
// (Fields.h), so that they are compiled once.
//
//   struct Need { RecordId id; RecordId person; Code area; NeedState state; };
//   template <> struct Description<Need> {
//       static constexpr std::string_view kind = "need";
//       static constexpr Compartment compartment = Compartment::Casework;
//       static constexpr std::string_view owner = "person";
//   };
//   extern template struct RecordMapping<Need>;
#pragma once

#include "core/store/FieldTraits.h"

#include <string_view>

namespace zaklon {

/// Specialised beside each record struct with `kind`, `compartment` and `owner`. It may have
/// rules: `static Status check(const Record&)` over the record alone, `static Status
/// guard(const Record* before, const Record& after, const RuleContext&)` over a new or changed
/// record, `static bool visible(const Record&, std::string_view role)` row by row.
template <class Record>
struct Description;

template <class Record>
concept Described = requires(Record record) {
    { record.id } -> std::same_as<RecordId&>;
    Description<Record>::kind;
};
template <class Record>
concept CaseworkRecord =
    Described<Record> && Description<Record>::compartment == Compartment::Casework;
template <class Record>
concept ConfidentialRecord =
    Described<Record> && Description<Record>::compartment == Compartment::Confidential;

/// How a record becomes a row and back, and what is said of its kind. Compiled once for each kind,
/// in its .cpp (Fields.h): elsewhere only the names are known.
template <Described Record>
struct RecordMapping {
    static Row toRow(const Record& record);
    static Result<Record> fromRow(const Row& row);
    static const RecordDescription& describe();
};

template <Described Record>
Row toRow(const Record& record) {
    return RecordMapping<Record>::toRow(record);
}
/// Invalid with the field's name if a value does not fit its member.
template <Described Record>
Result<Record> fromRow(const Row& row) {
    return RecordMapping<Record>::fromRow(row);
}
template <Described Record>
const RecordDescription& describe() {
    return RecordMapping<Record>::describe();
}

} // namespace zaklon
