// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayLibrary.h"

#include "core/definitions/DefinitionSchema.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::embedded {
std::span<const EmbeddedFile> pathways();
}

namespace zaklon::referrals {

namespace {

constexpr std::string_view kComparisonFile = "comparison.json";

Result<ComparisonTable> comparisonFrom(std::span<const EmbeddedFile> files) {
    const auto file = std::find_if(files.begin(), files.end(), [](const EmbeddedFile& one) {
        return one.name == kComparisonFile;
    });
    if (file == files.end())
        return fail(ErrorCode::NotFound, std::string(kComparisonFile));
    const auto document = definitions::checkedDocument(file->name, file->text, "comparison");
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

Status PathwayLibrary::add(std::string_view fileName, std::string_view text,
                           const ConditionTerms& terms) {
    const auto document = definitions::checkedDocument(fileName, text, "pathway");
    if (!document)
        return passOn(document);
    auto read = readPathway(*document, fileName, m_comparison.rows, terms);
    if (!read)
        return passOn(read);
    const auto known = current(read->code);
    if (!saysRules(*read) && known != nullptr)
        takeRules(*read, *known);
    // As with rules: a version written before versions said their conditions.
    if (!document->contains("conditions") && known != nullptr)
        read->conditions = known->conditions;
    if (!document->contains("grounds") && known != nullptr)
        read->grounds = known->grounds;
    if (!leadsOn(*read))
        return fail(ErrorCode::Invalid, definitions::placeIn(fileName, "/steps"),
                    "no step carries the rule decision with ifNegative");
    return insert(fileName, std::move(*read));
}

Result<PathwayLibrary> PathwayLibrary::fromFiles(std::span<const EmbeddedFile> files,
                                                 const ConditionTerms& terms) {
    auto comparison = comparisonFrom(files);
    if (!comparison)
        return passOn(comparison);
    PathwayLibrary library;
    library.m_comparison = std::move(*comparison);
    for (const auto& file : files) {
        if (file.name == kComparisonFile)
            continue;
        if (const auto added = library.add(file.name, file.text, terms); !added)
            return passOn(added);
    }
    return library;
}

Result<PathwayLibrary> PathwayLibrary::shipped() {
    static const auto library = []() -> Result<PathwayLibrary> {
        const auto codes = CodeLists::load();
        const auto questionnaires = assessments::QuestionnaireLibrary::shipped();
        if (!codes || !questionnaires)
            return codes ? passOn(questionnaires) : passOn(codes);
        return fromFiles(embedded::pathways(), {*codes, *questionnaires});
    }();
    return library;
}

Result<PathwayLibrary> PathwayLibrary::withFolder(const std::filesystem::path& folder,
                                                  const ConditionTerms& terms) {
    auto library = fromFiles(embedded::pathways(), terms);
    if (!library)
        return library;
    const auto read = library->addFolder(folder, [&](const auto& name, const auto& text) {
        return library->add(name, text, terms);
    });
    return read ? std::move(library) : Result<PathwayLibrary>(passOn(read));
}

const StepDefinition* PathwayLibrary::stepOfAnyVersion(std::string_view code,
                                                       std::string_view step) const {
    for (const auto& one : everyVersion()) { // highest first
        const auto* found = one->code == code ? one->step(step) : nullptr;
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

std::vector<Code> PathwayLibrary::carriers(std::string_view code,
                                           std::span<const StepRule> rules) const {
    std::vector<Code> found;
    for (const auto& one : everyVersion())
        for (const auto rule : one->code == code ? rules : std::span<const StepRule>())
            for (auto& step : one->carriers(rule))
                found.push_back({std::move(step)});
    return found;
}

} // namespace zaklon::referrals
