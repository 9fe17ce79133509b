// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/ActReader.h"

#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/StrictJson.h"

#include <nlohmann/json.hpp>

namespace zaklon::law {

namespace {

using definitions::DefinitionCursor;
using definitions::DefinitionProblem;

Provision provisionAt(const DefinitionCursor& at) {
    Provision provision;
    provision.code = at.text("code");
    provision.article = at.textOr("article", "");
    provision.fact = at.localized("fact");
    provision.verified = at.text("mark") == "verified";
    provision.source = at.textOr("source", "");
    if (provision.verified && provision.source.empty()) {
        at.refuse("verified without its source");
    }
    if (at.has("checkedOn")) {
        provision.checkedOn = Date::parse(at.text("checkedOn"));
        if (!provision.checkedOn) {
            at.at("checkedOn").refuse("not a day");
        }
    }
    provision.subjects = at.texts("subjects");
    return provision;
}

Act actAt(const DefinitionCursor& at) {
    Act act;
    act.code = at.text("code");
    act.version = at.integer("version");
    act.title = at.localized("title");
    act.published = at.textOr("published", "");
    act.names = at.texts("names");
    for (const auto& each : at.each("provisions")) {
        auto provision = provisionAt(each);
        if (act.provision(provision.code) != nullptr) {
            each.at("code").refuse("twice in this act");
        }
        act.provisions.push_back(std::move(provision));
    }
    return act;
}

} // namespace

Result<Act> readAct(const nlohmann::json& document, std::string_view fileName) {
    try {
        return actAt(DefinitionCursor(document, definitions::placeIn(fileName, "")));
    } catch (const DefinitionProblem& problem) {
        return tl::unexpected(problem.error);
    }
}

} // namespace zaklon::law
