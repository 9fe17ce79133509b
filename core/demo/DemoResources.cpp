// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoResources.h"

#include "core/base/EmbeddedFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::embedded {
std::span<const EmbeddedFile> demo();
}

namespace zaklon::demo {

using nlohmann::json;

namespace {

std::vector<NameSpelling> namesFrom(const json& list) {
    std::vector<NameSpelling> names;
    for (const auto& pair : list) {
        names.push_back({pair.at(0).get<std::string>(),
                         pair.size() > 1 ? pair.at(1).get<std::string>() : std::string()});
    }
    return names;
}

Origin originFrom(const json& given) {
    return {given.at("code").get<std::string>(),
            given.at("country").get<std::string>(),
            given.at("nationality_group").get<std::string>(),
            given.at("language").get<std::string>(),
            given.at("weight").get<int>(),
            namesFrom(given.at("female")),
            namesFrom(given.at("male")),
            namesFrom(given.at("family")),
            given.at("legal_status").get<std::vector<std::string>>(),
            given.at("places").get<std::vector<std::string>>()};
}

ProviderSketch providerFrom(const json& given) {
    return {given.at("name").get<std::string>(),
            given.at("type").get<std::string>(),
            given.at("services").get<std::vector<std::string>>(),
            given.at("place").get<std::string>(),
            given.at("accepts").get<std::vector<std::string>>(),
            given.at("conditions").get<std::string>(),
            given.at("answer_days").get<int>(),
            !given.value("informal", false),
            given.value("secret", false)};
}

void readWords(const json& given, DemoResources& into) {
    const auto texts = [&](const char* name) {
        return given.at(name).get<std::vector<std::string>>();
    };
    into.pseudonyms = texts("pseudonyms");
    into.codeWords = texts("code_words");
    into.unsafeWords = texts("unsafe_words");
    into.neverSay = texts("never_say");
    into.ifOtherAnswers = texts("if_other_answers");
    into.maySpeakTo = texts("may_speak_to");
    into.streets = texts("streets");
    into.contactNotes = texts("contact_notes");
    into.calls = texts("calls");
    into.facts = texts("facts");
    into.interviews = texts("interviews");
    into.dependencies = texts("dependencies");
    into.toldReporters = texts("told_reporters");
    into.decisionDocument = given.at("decision_document").get<std::string>();
    into.employers = texts("employers");
    into.recruiters = texts("recruiters");
    into.sharedAddresses = texts("shared_addresses");
    into.routes = texts("routes");
    into.payers = texts("payers");
    into.goals = texts("goals");
    into.purposes = texts("purposes");
    into.ownViews = texts("own_views");
    into.messages = texts("messages");
    into.feedback = texts("feedback");
    into.overrideReasons = texts("override_reasons");
    for (const auto& story : given.at("intake")) {
        into.intake.push_back(
            {story.at("text").get<std::string>(), story.at("own").get<std::string>()});
    }
    for (const auto& relation : given.at("relations")) {
        into.relations.push_back(
            {relation.at("kind").get<std::string>(), relation.at("dependant").get<bool>()});
    }
    for (const auto& provider : given.at("providers")) {
        into.providers.push_back(providerFrom(provider));
    }
}

const json& parsed(std::string_view name, json& into) {
    const auto files = embedded::demo();
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const auto& each) { return each.name == name; });
    into = json::parse(file == files.end() ? std::string_view("null") : file->text);
    return into;
}

} // namespace

Result<DemoResources> DemoResources::shipped() {
    DemoResources resources;
    json file;
    std::string reading = "names.json";
    try {
        for (const auto& origin : parsed(reading, file).at("origins")) {
            resources.origins.push_back(originFrom(origin));
        }
        reading = "words.json";
        readWords(parsed(reading, file), resources);
    } catch (const json::exception& error) {
        return fail(ErrorCode::Internal, reading, error.what());
    }
    return resources;
}

} // namespace zaklon::demo
