// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/RecordCodes.h"

#include "core/store/FieldTraits.h"
#include "core/store/RecordJson.h"

#include <nlohmann/json.hpp>

namespace zaklon {

namespace {

std::vector<Code> codesOf(const FieldDescription& field, const Value& value) {
    std::vector<Code> codes;
    if (field.kind == FieldKind::CodeSet) {
        FieldTraits<std::vector<Code>>::fromValue(value, codes);
    } else if (const auto* text = std::get_if<std::string>(&value);
               field.kind == FieldKind::Code && text != nullptr && !text->empty()) {
        codes.push_back(Code{*text});
    }
    return codes;
}

nlohmann::json codesIn(const CodeList& list) {
    auto codes = nlohmann::json::array();
    for (const auto& entry : list.entries()) {
        codes.push_back(entry.code);
    }
    return codes;
}

} // namespace

nlohmann::json jsonSchema(const RecordDescription& description, const CodeLists& lists) {
    auto schema = jsonSchema(description);
    for (const auto& field : description.fields) {
        const auto* list = lists.find(field.codeList);
        if (list == nullptr || !field.codes.empty()) {
            continue;
        }
        auto& property = schema["properties"][field.name];
        (field.kind == FieldKind::CodeSet ? property["items"] : property)["enum"] = codesIn(*list);
    }
    return schema;
}

Status checkCodes(const RecordDescription& description, const Row& row, const CodeLists& lists) {
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const auto& field = description.fields[i];
        if (field.codeList.empty()) {
            continue;
        }
        for (const auto& code : codesOf(field, row.values[i])) {
            if (lists.find(field.codeList, code.text) == nullptr) {
                return fail(ErrorCode::Invalid, field.name, code.text);
            }
        }
    }
    return {};
}

} // namespace zaklon
