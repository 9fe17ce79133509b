// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/LeafletReader.h"

#include "core/base/Text.h"
#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/StrictJson.h"

#include <nlohmann/json.hpp>

namespace zaklon::rights {

namespace {

using definitions::DefinitionCursor;
using definitions::DefinitionProblem;

constexpr const char* kLatin = "sr@latin";
constexpr const char* kCyrillic = "sr";

LeafletText textAt(const DefinitionCursor& at) {
    LeafletText read;
    for (const auto& [language, text] : at.value().items()) {
        const auto& bytes = text.get_ref<const std::string&>();
        if (!isValidUtf8(bytes)) {
            at.refuse("not UTF-8");
        }
        read.texts[language] = toNfc(bytes);
    }
    read.texts.emplace(kCyrillic, latinToCyrillic(read.texts.at(kLatin)));
    return read;
}

/// Every text speaks the languages of the title: otherwise half a leaflet would reach somebody.
LeafletText textAt(const DefinitionCursor& at, const LeafletText& title) {
    auto read = textAt(at);
    for (const auto& [language, text] : title.texts) {
        if (!read.texts.contains(language)) {
            at.refuse("lacks a language of the title");
        }
    }
    if (read.texts.size() != title.texts.size()) {
        at.refuse("has a language that the title lacks");
    }
    return read;
}

PointBasis basisAt(const DefinitionCursor& at) {
    const auto basis = at.text("basis");
    if (basis == "fact") {
        return PointBasis::Fact;
    }
    return basis == "to_check" ? PointBasis::ToCheck : PointBasis::Practice;
}

LeafletPoint pointAt(const DefinitionCursor& at, const LeafletText& title) {
    LeafletPoint point{textAt(at.at("text"), title), basisAt(at), at.textOr("source", "")};
    if (point.basis == PointBasis::Fact && point.source.empty()) {
        at.refuse("a fact without its source");
    }
    return point;
}

Leaflet leafletAt(const DefinitionCursor& at) {
    Leaflet leaflet;
    leaflet.code = at.text("code");
    leaflet.version = at.integer("version");
    leaflet.title = textAt(at.at("title"));
    for (const auto& language : at.texts("drafts")) {
        if (!leaflet.has(language)) {
            at.at("drafts").refuse("a language that the leaflet does not have");
        }
        leaflet.drafts.insert(language);
    }
    for (const auto& each : at.each("sections")) {
        LeafletSection section{textAt(each.at("heading"), leaflet.title), {}};
        for (const auto& point : each.each("points")) {
            section.points.push_back(pointAt(point, leaflet.title));
        }
        leaflet.sections.push_back(std::move(section));
    }
    return leaflet;
}

template <class Read>
auto guardedRead(const nlohmann::json& document, std::string_view fileName, Read&& read)
    -> Result<decltype(read(DefinitionCursor(document, std::string())))> {
    try {
        return read(DefinitionCursor(document, definitions::placeIn(fileName, "")));
    } catch (const DefinitionProblem& problem) {
        return tl::unexpected(problem.error);
    }
}

} // namespace

Result<Leaflet> readLeaflet(const nlohmann::json& document, std::string_view fileName) {
    return guardedRead(document, fileName, leafletAt);
}

Result<LeafletNotices> readLeafletNotices(const nlohmann::json& document,
                                          std::string_view fileName) {
    return guardedRead(document, fileName, [](const DefinitionCursor& at) {
        return LeafletNotices{textAt(at.at("paperTitle")), textAt(at.at("draft")),
                              textAt(at.at("toCheck"))};
    });
}

} // namespace zaklon::rights
