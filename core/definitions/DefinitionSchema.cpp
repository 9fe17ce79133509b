// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/DefinitionSchema.h"

#include "core/base/EmbeddedFile.h"
#include "core/definitions/StrictJson.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>
#include <string>

namespace zaklon::embedded {
std::span<const EmbeddedFile> schemas();
}

namespace zaklon::definitions {

using nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

struct DefinitionSchema::Compiled {
    valijson::Schema schema;
};

namespace {

/// The validator gives a path as "<root>", "[groups]", "[0]".
std::string pointerOf(const valijson::ValidationResults::Error& error) {
    std::string pointer;
    for (const auto& part : error.context)
        if (part.size() >= 2 && part.front() == '[' && part.back() == ']') {
            json::json_pointer escaped;
            escaped.push_back(part.substr(1, part.size() - 2));
            pointer += escaped.to_string();
        }
    return pointer;
}

/// An outer value fails because an inner one does; the innermost says what to repair.
Error innermost(valijson::ValidationResults& results, std::string_view fileName) {
    valijson::ValidationResults::Error error;
    valijson::ValidationResults::Error deepest;
    while (results.popError(error))
        if (deepest.description.empty() || error.context.size() > deepest.context.size())
            deepest = error;
    return Error{ErrorCode::Invalid, placeIn(fileName, pointerOf(deepest)), deepest.description};
}

} // namespace

DefinitionSchema::DefinitionSchema(std::unique_ptr<Compiled> compiled)
    : m_compiled(std::move(compiled)) {}
DefinitionSchema::DefinitionSchema(DefinitionSchema&&) noexcept = default;
DefinitionSchema& DefinitionSchema::operator=(DefinitionSchema&&) noexcept = default;
DefinitionSchema::~DefinitionSchema() = default;

Result<DefinitionSchema> DefinitionSchema::shipped(std::string_view name) {
    const auto fileName = std::string(name) + ".schema.json";
    for (const auto& file : embedded::schemas()) {
        if (file.name != fileName)
            continue;
        const auto parsed = parseStrict(file.text, fileName);
        if (!parsed)
            return passOn(parsed);
        try {
            auto compiled = std::make_unique<Compiled>();
            valijson::SchemaParser(valijson::SchemaParser::kDraft7)
                .populateSchema(Adapter(*parsed), compiled->schema);
            return DefinitionSchema(std::move(compiled));
        } catch (const std::exception& problem) {
            return fail(ErrorCode::Internal, fileName, problem.what());
        }
    }
    return fail(ErrorCode::NotFound, fileName);
}

Status DefinitionSchema::check(const json& document, std::string_view fileName) const {
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (!validator.validate(m_compiled->schema, Adapter(document), &results))
            return tl::unexpected<Error>(innermost(results, fileName));
        return {};
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Internal, placeIn(fileName, ""), problem.what());
    }
}

Result<json> checkedDocument(std::string_view fileName, std::string_view text,
                             std::string_view schemaName) {
    auto document = parseStrict(text, fileName);
    if (!document)
        return document;
    const auto schema = DefinitionSchema::shipped(schemaName);
    if (!schema)
        return passOn(schema);
    if (const auto valid = schema->check(*document, fileName); !valid)
        return passOn(valid);
    return document;
}

} // namespace zaklon::definitions
