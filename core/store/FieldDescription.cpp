// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FieldDescription.h"

#include "core/base/Date.h"

#include <nlohmann/json.hpp>
#include <utf8proc.h>

#include <algorithm>

namespace zaklon {

namespace {

bool isUtf8(std::string_view text) {
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(at, left, &point);
        if (used <= 0 || point == 0) {
            return false; // broken UTF-8, or a NUL that would cut the text short elsewhere
        }
        at += used;
        left -= used;
    }
    return true;
}

bool isCode(std::string_view text) {
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-' || c == '.' || c == '@' || c == ':';
    });
}

bool fitsCode(const FieldDescription& field, const std::string& text) {
    return isCode(text) && (field.codes.empty() || std::find(field.codes.begin(), field.codes.end(),
                                                             text) != field.codes.end());
}

bool fitsCodeSet(const FieldDescription& field, const std::string& text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    return json.is_array() && json.size() <= 200 && !(field.required && json.empty()) &&
           std::all_of(json.begin(), json.end(), [&](const auto& item) {
               return item.is_string() && fitsCode(field, item.template get<std::string>());
           });
}

bool fitsText(const FieldDescription& field, const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return false;
    }
    if (text->empty() && field.kind != FieldKind::Text) {
        return false;
    }
    switch (field.kind) {
    case FieldKind::Date: {
        // A Date that nobody set is the first day of the calendar, on which nothing here happened.
        const auto date = Date::parse(*text);
        return date && !(field.required && *date == Date());
    }
    case FieldKind::Code:
        return fitsCode(field, *text);
    case FieldKind::CodeSet:
        return fitsCodeSet(field, *text);
    case FieldKind::Structure:
        return text->size() <= field.maxBytes && (text->front() == '{' || text->front() == '[') &&
               nlohmann::json::accept(*text);
    default:
        return text->size() <= field.maxBytes && isUtf8(*text) &&
               !(field.required && text->empty());
    }
}

bool fits(const FieldDescription& field, const Value& value) {
    if (isNull(value)) {
        return field.optional && !field.required;
    }
    switch (field.kind) {
    case FieldKind::Integer:
        return std::holds_alternative<std::int64_t>(value) &&
               std::get<std::int64_t>(value) >= field.minimum &&
               std::get<std::int64_t>(value) <= field.maximum;
    case FieldKind::Boolean:
    case FieldKind::Timestamp:
        return std::holds_alternative<std::int64_t>(value);
    case FieldKind::Id:
        return std::holds_alternative<RecordId>(value);
    default:
        return fitsText(field, value);
    }
}

} // namespace

std::string_view toString(Compartment compartment) {
    return compartment == Compartment::Casework ? "casework" : "confidential";
}

bool RecordDescription::isKeptByVault() const {
    return std::any_of(fields.begin(), fields.end(),
                       [](const auto& field) { return field.keptByVault; });
}

std::optional<std::size_t> RecordDescription::indexOf(std::string_view field) const {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == field) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<RecordId> RecordDescription::personOf(const Row& row) const {
    if (owner == "id") {
        return row.id;
    }
    const auto index = indexOf(owner);
    const auto* id = index ? std::get_if<RecordId>(&row.values[*index]) : nullptr;
    return id == nullptr ? std::nullopt : std::optional(*id);
}

Status checkRow(const RecordDescription& description, const Row& row) {
    if (row.id.isNil() || row.values.size() != description.fields.size()) {
        return fail(ErrorCode::Invalid, "id", description.kind);
    }
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (!fits(description.fields[i], row.values[i])) {
            return fail(ErrorCode::Invalid, description.fields[i].name, description.kind);
        }
    }
    return description.check ? description.check(row) : Status{};
}

} // namespace zaklon
