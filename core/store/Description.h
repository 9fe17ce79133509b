// SPDX-License-Identifier: GPL-3.0-or-later
// One description per record type, from which SQL, diff, journal, JSON, form binding and history
// are made.
//
//   struct Need { RecordId id; RecordId person; Code area; NeedState state; };
//   template <> struct Description<Need> {
//       static constexpr std::string_view kind = "need";
//       static constexpr Compartment compartment = Compartment::Casework;
//       static constexpr std::string_view owner = "person";
//       static auto fields() {
//           return std::tuple{field("person", &Need::person).refersTo("person").required(), ...};
//       }
//   };
//   extern template struct RecordMapping<Need>; // and without `extern` in Need.cpp
#pragma once

#include "core/store/FieldTraits.h"

#include <string_view>
#include <tuple>
#include <utility>

namespace zaklon {

/// One member of a record struct and what is said of it.
template <class Record, class T>
struct Field {
    T Record::*member;
    FieldDescription description;

    Field required() && {
        description.required = true;
        return std::move(*this);
    }
    Field masked() && {
        description.masked = true;
        return std::move(*this);
    }
    Field derived() && {
        description.derived = true;
        return std::move(*this);
    }
    Field keptByVault() && {
        description.keptByVault = true;
        return std::move(*this);
    }
    Field codeList(std::string list) && {
        description.codeList = std::move(list);
        return std::move(*this);
    }
    Field pattern(std::string form) && {
        description.pattern = std::move(form);
        return std::move(*this);
    }
    Field refersTo(std::string kind) && {
        description.refersTo = std::move(kind);
        return std::move(*this);
    }
    Field search(SearchUse use) && {
        description.search = use;
        return std::move(*this);
    }
    Field maxBytes(std::size_t bytes) && {
        description.maxBytes = bytes;
        return std::move(*this);
    }
    Field range(std::int64_t low, std::int64_t high) && {
        description.minimum = low;
        description.maximum = high;
        return std::move(*this);
    }
};

template <class T>
struct EnumOf {
    using Type = T;
};
template <class T>
struct EnumOf<std::optional<T>> {
    using Type = T;
};

inline constexpr std::size_t kShortTextBytes = 400;   ///< one line: names, places, numbers
inline constexpr std::size_t kLongTextBytes = 64'000; ///< narratives
inline constexpr std::size_t kStructureBytes = 200'000;

template <class Record, class T>
Field<Record, T> field(std::string name, T Record::*member) {
    FieldDescription description;
    description.name = std::move(name);
    description.kind = FieldTraits<T>::kind;
    description.optional = isOptional<T>;
    description.maxBytes =
        description.kind == FieldKind::Structure ? kStructureBytes : kShortTextBytes;
    description.minimum = -1'000'000'000;
    description.maximum = 1'000'000'000;
    using Inner = typename EnumOf<T>::Type;
    if constexpr (CodedEnum<Inner>) {
        description.codeList = std::string(CodesOf<Inner>::list);
        for (const auto& entry : CodesOf<Inner>::codes) {
            description.codes.emplace_back(entry.second);
        }
    }
    return {member, std::move(description)};
}

/// Specialised beside each record struct with `kind`, `compartment`, `owner` and `fields()`. It may
/// have rules: `static Status check(const Record&)` over the record alone, `static Status
/// guard(const Record* before, const Record& after, const RuleContext&)` over a new or changed
/// record, `static bool visible(const Record&, std::string_view role)` row by row.
template <class Record>
struct Description;

template <class Record>
concept Described = requires(Record record) {
    { record.id } -> std::same_as<RecordId&>;
    Description<Record>::fields();
};
template <class Record>
concept CaseworkRecord =
    Described<Record> && Description<Record>::compartment == Compartment::Casework;
template <class Record>
concept ConfidentialRecord =
    Described<Record> && Description<Record>::compartment == Compartment::Confidential;

template <Described Record>
const auto& fieldsOf() {
    static const auto fields = Description<Record>::fields();
    return fields;
}

/// How a record becomes a row and back, and what is said of its kind. Written once for each kind:
/// `extern template struct RecordMapping<Need>;` beside the record, `template struct
/// RecordMapping<Need>;` in its .cpp. Without the two lines every file that names the record would
/// compile all of it again, which was half of what a test took to compile.
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

template <Described Record>
Row RecordMapping<Record>::toRow(const Record& record) {
    Row row{record.id, {}};
    std::apply(
        [&](const auto&... each) {
            row.values.reserve(sizeof...(each));
            (row.values.push_back(
                 FieldTraits<std::decay_t<decltype(record.*(each.member))>>::toValue(
                     record.*(each.member))),
             ...);
        },
        fieldsOf<Record>());
    return row;
}

template <Described Record>
Result<Record> RecordMapping<Record>::fromRow(const Row& row) {
    Record record;
    record.id = row.id;
    std::size_t index = 0;
    std::string wrong;
    std::apply(
        [&](const auto&... each) {
            const auto read = [&](const auto& one) {
                using Member = std::decay_t<decltype(record.*(one.member))>;
                if (wrong.empty() &&
                    (index >= row.values.size() ||
                     !FieldTraits<Member>::fromValue(row.values[index], record.*(one.member)))) {
                    wrong = one.description.name;
                }
                ++index;
            };
            (read(each), ...);
        },
        fieldsOf<Record>());
    if (!wrong.empty()) {
        return fail(ErrorCode::Invalid, wrong, "value does not fit the field");
    }
    return record;
}

template <Described Record>
const RecordDescription& RecordMapping<Record>::describe() {
    static const RecordDescription description = [] {
        RecordDescription made;
        made.kind = std::string(Description<Record>::kind);
        made.compartment = Description<Record>::compartment;
        made.owner = std::string(Description<Record>::owner);
        std::apply([&](const auto&... each) { (made.fields.push_back(each.description), ...); },
                   fieldsOf<Record>());
        made.check = [](const Row& row) -> Status {
            const auto record = fromRow(row);
            if (!record) {
                return passOn(record);
            }
            if constexpr (requires { Description<Record>::check(*record); }) {
                return Description<Record>::check(*record);
            } else {
                return {};
            }
        };
        if constexpr (requires(const Record& is, const RuleContext& context) {
                          Description<Record>::guard(&is, is, context);
                      }) {
            made.guard = [](const Row* before, const Row& after,
                            const RuleContext& context) -> Status {
                const auto was = before == nullptr ? Result<Record>(Record{}) : fromRow(*before);
                const auto is = fromRow(after);
                if (!was || !is) {
                    return passOn(was ? is : was);
                }
                return Description<Record>::guard(before == nullptr ? nullptr : &*was, *is,
                                                  context);
            };
        }
        if constexpr (requires(const Record& is) { Description<Record>::visible(is, ""); }) {
            made.visible = [](const Row& row, std::string_view role) {
                const auto record = fromRow(row);
                return record && Description<Record>::visible(*record, role);
            };
        }
        return made;
    }();
    return description;
}

} // namespace zaklon
