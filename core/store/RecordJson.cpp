// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RecordJson.h"

#include "core/base/Date.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon {

using nlohmann::json;

json toJson(const FieldDescription& field, const Value& value) {
    if (isNull(value)) {
        return nullptr;
    }
    if (const auto* id = std::get_if<RecordId>(&value)) {
        return id->toString();
    }
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        switch (field.kind) {
        case FieldKind::Boolean:
            return *number != 0;
        case FieldKind::Timestamp:
            return Timestamp{*number}.toString();
        default:
            return *number;
        }
    }
    const auto& text = std::get<std::string>(value);
    if (field.kind == FieldKind::CodeSet || field.kind == FieldKind::Structure) {
        auto nested = json::parse(text, nullptr, false);
        return nested.is_discarded() ? json(nullptr) : nested;
    }
    return text;
}

namespace {

std::optional<Value> textValue(const FieldDescription& field, const std::string& text) {
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Code:
    case FieldKind::Date:
        return Value(text);
    case FieldKind::Id: {
        const auto id = RecordId::parse(text);
        return id ? std::optional<Value>(*id) : std::nullopt;
    }
    case FieldKind::Timestamp: {
        const auto at = Timestamp::parse(text);
        return at ? std::optional<Value>(at->seconds) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

json schemaOf(const FieldDescription& field) {
    switch (field.kind) {
    case FieldKind::Text: {
        json schema{{"type", "string"}, {"maxLength", field.maxBytes}};
        if (!field.pattern.empty()) {
            schema["pattern"] = field.pattern;
        }
        return schema;
    }
    case FieldKind::Integer:
        return {{"type", "integer"}, {"minimum", field.minimum}, {"maximum", field.maximum}};
    case FieldKind::Boolean:
        return {{"type", "boolean"}};
    case FieldKind::Date:
        return {{"type", "string"}, {"format", "date"}};
    case FieldKind::Timestamp:
        return {{"type", "string"}, {"format", "date-time"}};
    case FieldKind::Id:
        return {{"type", "string"}, {"format", "uuid"}};
    case FieldKind::Code: {
        json schema{{"type", "string"}};
        if (!field.codes.empty()) {
            schema["enum"] = field.codes;
        }
        return schema;
    }
    case FieldKind::CodeSet: {
        json item{{"type", "string"}};
        if (!field.codes.empty()) {
            item["enum"] = field.codes;
        }
        return {{"type", "array"}, {"items", item}, {"uniqueItems", true}};
    }
    case FieldKind::Structure:
        return json::object();
    }
    return json::object();
}

} // namespace

void appendJson(std::string& text, const FieldDescription& field, const Value& value) {
    const auto* held = std::get_if<std::string>(&value);
    const bool isNested = field.kind == FieldKind::CodeSet || field.kind == FieldKind::Structure;
    if (held != nullptr && isNested) {
        text += *held; // checked before it was stored: it is JSON already
    } else {
        text += toJson(field, value).dump(-1, ' ', false, json::error_handler_t::replace);
    }
}

Result<Value> fromJson(const FieldDescription& field, const json& given) {
    std::optional<Value> value;
    if (given.is_null()) {
        return Value();
    }
    if (field.kind == FieldKind::CodeSet && given.is_array()) {
        auto sorted = given; // the same set is always the same text, whoever wrote it
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        value = sorted.dump(-1, ' ', false, json::error_handler_t::replace);
    } else if (field.kind == FieldKind::Structure) {
        value = given.dump(-1, ' ', false, json::error_handler_t::replace);
    } else if (given.is_string()) {
        value = textValue(field, given.get<std::string>());
    } else if (given.is_boolean() && field.kind == FieldKind::Boolean) {
        value = static_cast<std::int64_t>(given.get<bool>());
    } else if (given.is_number_integer() && field.kind == FieldKind::Integer) {
        value = given.get<std::int64_t>();
    }
    if (!value) {
        return fail(ErrorCode::Invalid, field.name, "type");
    }
    return *value;
}

json toJson(const RecordDescription& description, const Row& row) {
    json object{{"id", row.id.toString()}};
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        if (!isNull(row.values[i])) {
            object[description.fields[i].name] = toJson(description.fields[i], row.values[i]);
        }
    }
    return object;
}

Result<Row> fromJson(const RecordDescription& description, const json& given, const Row& defaults) {
    if (!given.is_object()) {
        return fail(ErrorCode::Invalid, description.kind, "not an object");
    }
    Row row = defaults;
    for (const auto& [name, member] : given.items()) {
        if (name == "id") {
            const auto id =
                member.is_string() ? RecordId::parse(member.get<std::string>()) : std::nullopt;
            if (!id) {
                return fail(ErrorCode::Invalid, "id");
            }
            row.id = *id;
            continue;
        }
        const auto index = description.indexOf(name);
        if (!index) {
            return fail(ErrorCode::Invalid, name, "unknown member");
        }
        const auto value = fromJson(description.fields[*index], member);
        if (!value) {
            return passOn(value);
        }
        row.values[*index] = *value;
    }
    if (row.id.isNil()) {
        row.id = RecordId::generate();
    }
    const auto checked = checkRow(description, row);
    if (!checked) {
        return passOn(checked);
    }
    return row;
}

json jsonSchema(const RecordDescription& description) {
    json properties{{"id", {{"type", "string"}, {"format", "uuid"}}}};
    auto required = json::array();
    for (const auto& field : description.fields) {
        auto schema = schemaOf(field);
        if (!field.codeList.empty()) {
            schema["x-code-list"] = field.codeList;
        }
        if (!field.refersTo.empty()) {
            schema["x-refers-to"] = field.refersTo;
        }
        properties[field.name] = std::move(schema);
        if (field.required) {
            required.push_back(field.name);
        }
    }
    return {{"$schema", "http://json-schema.org/draft-07/schema#"},
            {"title", description.kind},
            {"x-compartment", toString(description.compartment)},
            {"type", "object"},
            {"additionalProperties", false},
            {"required", std::move(required)},
            {"properties", std::move(properties)}};
}

} // namespace zaklon
