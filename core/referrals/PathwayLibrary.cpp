// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayLibrary.h"

#include "core/definitions/DefinitionFolder.h"
#include "core/definitions/DefinitionSchema.h"
#include "core/definitions/StrictJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace zaklon::embedded {
std::span<const EmbeddedFile> pathways();
}

namespace zaklon::referrals {

namespace {

constexpr std::string_view kComparisonFile = "comparison.json";

Result<nlohmann::json> parsedAndChecked(std::string_view fileName, std::string_view text,
                                        std::string_view schemaName) {
    auto document = definitions::parseStrict(text, fileName);
    if (!document)
        return document;
    const auto schema = definitions::DefinitionSchema::shipped(schemaName);
    if (!schema)
        return passOn(schema);
    if (const auto valid = schema->check(*document, fileName); !valid)
        return passOn(valid);
    return document;
}

Result<ComparisonTable> comparisonFrom(std::span<const EmbeddedFile> files) {
    const auto file = std::find_if(files.begin(), files.end(), [](const EmbeddedFile& one) {
        return one.name == kComparisonFile;
    });
    if (file == files.end())
        return fail(ErrorCode::NotFound, std::string(kComparisonFile));
    const auto document = parsedAndChecked(file->name, file->text, "comparison");
    if (!document)
        return passOn(document);
    return readComparisonTable(*document, file->name);
}

bool saysRules(const PathwayDefinition& pathway) {
    const auto carries = [](const auto& one) { return one.rule.has_value(); };
    return std::any_of(pathway.steps.begin(), pathway.steps.end(), carries) ||
           std::any_of(pathway.events.begin(), pathway.events.end(), carries);
}

/// A version written before versions said their rules goes on as it was: each step carries what the
/// step of its code carries.
void takeRules(PathwayDefinition& made, const PathwayDefinition& from) {
    for (auto& step : made.steps)
        if (const auto* known = from.step(step.code); known != nullptr)
            step.rule = known->rule;
    for (auto& event : made.events)
        if (const auto* known = from.event(event.code); known != nullptr)
            event.rule = known->rule;
}

/// Nobody may be told an outcome against her with nothing that follows it (domain.md 1).
bool leadsOn(const PathwayDefinition& made) {
    const auto* decision = made.stepFor(StepRule::Decision);
    return made.code != kIdentificationPathway ||
           (decision != nullptr && !decision->ifNegative.empty());
}

} // namespace

Status PathwayLibrary::add(std::string_view fileName, std::string_view text) {
    const auto document = parsedAndChecked(fileName, text, "pathway");
    if (!document)
        return passOn(document);
    auto read = readPathway(*document, fileName, m_comparison.rows);
    if (!read)
        return passOn(read);
    const auto known = current(read->code);
    if (!saysRules(*read) && known != nullptr)
        takeRules(*read, *known);
    if (!leadsOn(*read))
        return fail(ErrorCode::Invalid, definitions::placeIn(fileName, "/steps"),
                    "no step carries the rule decision with ifNegative");
    if (find(read->code, read->version) != nullptr)
        return fail(ErrorCode::Conflict, definitions::placeIn(fileName, "/version"),
                    "this version is already here");
    m_all.push_back(std::make_shared<const PathwayDefinition>(std::move(*read)));
    std::sort(m_all.begin(), m_all.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a->code, b->version) < std::tie(b->code, a->version);
    });
    return {};
}

Result<PathwayLibrary> PathwayLibrary::fromFiles(std::span<const EmbeddedFile> files) {
    auto comparison = comparisonFrom(files);
    if (!comparison)
        return passOn(comparison);
    PathwayLibrary library;
    library.m_comparison = std::move(*comparison);
    for (const auto& file : files) {
        if (file.name == kComparisonFile)
            continue;
        if (const auto added = library.add(file.name, file.text); !added)
            return passOn(added);
    }
    return library;
}

Result<PathwayLibrary> PathwayLibrary::shipped() {
    return fromFiles(embedded::pathways());
}

Result<PathwayLibrary> PathwayLibrary::withFolder(const std::filesystem::path& folder) {
    auto library = shipped();
    if (!library)
        return library;
    auto own = definitions::readDefinitionFolder(folder);
    if (!own)
        return passOn(own);
    library->m_refused = std::move(own->refused);
    for (const auto& file : own->files)
        if (const auto added = library->add(file.name, file.text); !added)
            library->m_refused.push_back(added.error());
    return library;
}

PathwayLibrary::Entry PathwayLibrary::current(std::string_view code) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Entry& one) { return one->code == code; });
    return found == m_all.end() ? nullptr : *found;
}

PathwayLibrary::Entry PathwayLibrary::find(std::string_view code, int version) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Entry& one) {
        return one->code == code && one->version == version;
    });
    return found == m_all.end() ? nullptr : *found;
}

std::vector<Code> PathwayLibrary::carriers(std::string_view code,
                                           std::span<const StepRule> rules) const {
    std::vector<Code> found;
    for (const auto& one : m_all)
        for (const auto rule : one->code == code ? rules : std::span<const StepRule>())
            for (auto& step : one->carriers(rule))
                found.push_back({std::move(step)});
    return found;
}

std::vector<PathwayLibrary::Entry> PathwayLibrary::allCurrent() const {
    std::vector<Entry> found;
    for (const auto& one : m_all)
        if (found.empty() || found.back()->code != one->code)
            found.push_back(one);
    return found;
}

} // namespace zaklon::referrals
