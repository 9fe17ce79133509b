// SPDX-License-Identifier: GPL-3.0-or-later
// Records as JSON objects, and their JSON Schema, made from the description.
#pragma once

#include "core/store/FieldDescription.h"

#include <nlohmann/json_fwd.hpp>

namespace zaklon {

nlohmann::json toJson(const FieldDescription& field, const Value& value);
/// The same as text, added to `text`; nested values go in as they are stored, unparsed.
void appendJson(std::string& text, const FieldDescription& field, const Value& value);
/// The JSON value as a stored value; Invalid with the field's name if it does not fit.
Result<Value> fromJson(const FieldDescription& field, const nlohmann::json& json);

/// {"id": "...", field: value...}; absent values are left out.
nlohmann::json toJson(const RecordDescription& description, const Row& row);

/// Strict: unknown members, wrong types and wrong bounds are Invalid with the member's name. A
/// missing "id" gives a new one; missing fields get `defaults` (the row of a default-constructed
/// record), or those of `base` when given.
Result<Row> fromJson(const RecordDescription& description, const nlohmann::json& json,
                     const Row& defaults);

/// JSON Schema (draft 7) of one record type.
nlohmann::json jsonSchema(const RecordDescription& description);

} // namespace zaklon
