// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/IndicatorSet.h"

#include "core/base/EmbeddedFile.h"
#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/DefinitionSchema.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace zaklon::embedded {
std::span<const EmbeddedFile> indicators();
}

namespace zaklon::assessments {

namespace {

using definitions::DefinitionCursor;
using definitions::DefinitionProblem;

Strength strengthAt(const DefinitionCursor& at) {
    const auto text = at.text();
    return text == "strong"   ? Strength::Strong
           : text == "medium" ? Strength::Medium
                              : Strength::Weak;
}

Indicator indicatorAt(const DefinitionCursor& at, bool weighed) {
    Indicator indicator{at.text("code"), at.localized("label"), at.texts("items"), {}};
    for (const auto& item : indicator.items) {
        const bool has = at.has("strengths") && at.at("strengths").has(item.c_str());
        if (weighed && !has) {
            at.refuse("a question without its strength");
        }
        if (has) {
            indicator.strengths[item] = strengthAt(at.at("strengths").at(item.c_str()));
        }
    }
    return indicator;
}

IndicatorSet setAt(const DefinitionCursor& at) {
    IndicatorSet set;
    set.code = at.text("code");
    set.version = at.integer("version");
    set.questionnaire = at.text("questionnaire");
    set.title = at.localized("title");
    set.source = at.localized("source");
    set.caution = at.localized("caution");
    set.note = at.localized("note");
    for (const auto& each : at.each("positive")) {
        set.positive.push_back({each.integerOr("strong", 0), each.integerOr("medium", 0),
                                each.integerOr("weak", 0), each.integerOr("medium_or_weak", 0)});
    }
    for (const auto& each : at.each("indicators")) {
        set.indicators.push_back(indicatorAt(each, !set.positive.empty()));
    }
    return set;
}

/// What is stronger counts for less too: three strong ones are not fewer than three medium ones.
bool reaches(const Combination& wanted, int strong, int medium, int weak) {
    const int spareStrong = strong - wanted.strong;
    const int spareMedium = spareStrong + medium - wanted.medium;
    const int spareWeak = spareMedium + weak - wanted.weak - wanted.mediumOrWeak;
    return spareStrong >= 0 && spareMedium >= 0 && spareWeak >= 0;
}

bool isPositive(const IndicatorSet& set, const IndicatorFinding& finding) {
    if (set.positive.empty()) {
        return !finding.items.empty();
    }
    std::array<int, 3> counts{};
    for (const auto& item : finding.items) {
        ++counts.at(static_cast<std::size_t>(finding.indicator->strengths.at(item)));
    }
    return std::any_of(set.positive.begin(), set.positive.end(), [&](const Combination& wanted) {
        return reaches(wanted, counts[0], counts[1], counts[2]);
    });
}

} // namespace

std::vector<IndicatorFinding> findIndicators(const IndicatorSet& set,
                                             const std::vector<std::string>& fired) {
    std::vector<IndicatorFinding> findings;
    for (const auto& indicator : set.indicators) {
        IndicatorFinding finding{&indicator, {}, false};
        std::copy_if(indicator.items.begin(), indicator.items.end(),
                     std::back_inserter(finding.items), [&](const std::string& item) {
                         return std::find(fired.begin(), fired.end(), item) != fired.end();
                     });
        finding.positive = isPositive(set, finding);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Status IndicatorSetLibrary::add(std::string_view fileName, std::string_view text) {
    const auto document = definitions::checkedDocument(fileName, text, "indicator-set");
    if (!document) {
        return passOn(document);
    }
    try {
        return insert(fileName,
                      setAt(DefinitionCursor(*document, definitions::placeIn(fileName, ""))));
    } catch (const DefinitionProblem& problem) {
        return tl::unexpected<Error>(problem.error);
    }
}

Result<IndicatorSetLibrary> IndicatorSetLibrary::shipped() {
    static const auto shipped = []() -> Result<IndicatorSetLibrary> {
        IndicatorSetLibrary library;
        for (const auto& file : embedded::indicators()) {
            if (const auto added = library.add(file.name, file.text); !added) {
                return passOn(added);
            }
        }
        return library;
    }();
    return shipped;
}

Result<IndicatorSetLibrary> IndicatorSetLibrary::withFolder(const std::filesystem::path& folder) {
    auto library = shipped();
    if (!library) {
        return library;
    }
    const auto read = library->addFolder(
        folder, [&](const auto& name, const auto& text) { return library->add(name, text); });
    return read ? std::move(library) : Result<IndicatorSetLibrary>(passOn(read));
}

std::vector<IndicatorSetLibrary::Entry>
IndicatorSetLibrary::of(std::string_view questionnaire) const {
    auto sets = allCurrent();
    std::erase_if(sets, [&](const Entry& set) { return set->questionnaire != questionnaire; });
    return sets;
}

} // namespace zaklon::assessments
