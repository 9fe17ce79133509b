// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a record, for the one .cpp that says them:
//
//   template <>
//   struct Fields<Need> {
//       static auto all() {
//           return std::tuple{field("person", &Need::person).refersTo("person").required(), ...};
//       }
//   };
//   template struct RecordMapping<Need>;
//
// Of some records no single field is required, and yet not all of them may be empty. Beside `all()`
// they have
//
//       static constexpr std::array<std::string_view, 2> oneOf{"given", "family"};
//
// Never included by a header: what follows from the fields is half of the code of whoever compiles
// it.
#pragma once

#include "core/base/BrokenRule.h"
#include "core/store/SaidFields.h"

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

/// Specialised in the .cpp of each record struct with `all()`: a tuple of its fields, in the order
/// of their columns.
template <class Record>
struct Fields;

template <Described Record>
const auto& fieldsOf() {
    static const auto fields = Fields<Record>::all();
    return fields;
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

/// Invalid with the first field of Fields<Record>::oneOf if none of them says anything.
template <Described Record>
Status checkSaid(const Record& record) {
    if constexpr (requires { Fields<Record>::oneOf; }) {
        constexpr const auto& fields = Fields<Record>::oneOf;
        if (!saysOneOf(record, std::span<const std::string_view>(fields))) {
            return fail(ErrorCode::Invalid, std::string(fields.front()), kSaysNothing);
        }
    }
    return {};
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
                if (auto fits = Description<Record>::check(*record); !fits) {
                    return fits;
                }
            }
            return checkSaid(*record);
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
