// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/CodeListReader.h"

#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/StrictJson.h"

#include <nlohmann/json.hpp>

#include <set>
#include <utility>

namespace zaklon {

using definitions::DefinitionCursor;

namespace {

constexpr int kOrderStep = 10; ///< room for an organisation's entries between shipped ones

CodeEntry readEntry(const DefinitionCursor& at, int position, std::set<std::string>& seen) {
    CodeEntry entry;
    entry.code = at.text("code");
    if (!seen.insert(entry.code).second) {
        at.at("code").refuse("the code stands in the list twice");
    }
    entry.label = at.localized("label");
    entry.description = at.optionalLocalized("description");
    entry.group = at.textOr("group", "");
    entry.ictipCode = at.textOr("ictip_code", "");
    entry.ctdcCode = at.textOr("ctdc_code", "");
    entry.means = at.textOr("means", "");
    entry.retired = at.booleanOr("retired", false);
    entry.order = at.integerOr("order", position * kOrderStep);
    return entry;
}

CodeList readList(const DefinitionCursor& root, std::string_view fileName) {
    auto id = root.text("list");
    if (fileName != id + ".json") {
        root.at("list").refuse("the file must be called after its list");
    }
    std::vector<CodeEntry> entries;
    std::set<std::string> seen;
    for (const auto& entry : root.each("entries")) {
        entries.push_back(readEntry(entry, static_cast<int>(entries.size()) + 1, seen));
    }
    return {std::move(id), root.integer("version"), root.localized("title"),
            root.textOr("grouped_by", ""), std::move(entries)};
}

} // namespace

CodeListReader::CodeListReader(definitions::DefinitionSchema schema)
    : m_schema(std::move(schema)) {}

Result<CodeListReader> CodeListReader::create() {
    auto schema = definitions::DefinitionSchema::shipped("codelist");
    if (!schema) {
        return passOn(schema);
    }
    return CodeListReader(std::move(*schema));
}

Result<CodeList> CodeListReader::read(std::string_view text, std::string_view fileName) const {
    const auto document = definitions::parseStrict(text, fileName);
    if (!document) {
        return passOn(document);
    }
    if (auto valid = m_schema.check(*document, fileName); !valid) {
        return passOn(valid);
    }
    try {
        return readList(DefinitionCursor(*document, definitions::placeIn(fileName, "")), fileName);
    } catch (const definitions::DefinitionProblem& problem) {
        return tl::unexpected<Error>(problem.error);
    }
}

} // namespace zaklon
