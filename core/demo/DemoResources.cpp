// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoResources.h"

#include "core/base/EmbeddedFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace zaklon::embedded {
std::span<const EmbeddedFile> demo();
}

namespace zaklon::demo {

using nlohmann::json;

namespace {

using Texts = std::vector<std::string>;

/// Reads the files in one language. What nlohmann::json throws is caught by `shipped`; a text that
/// is missing in a language is remembered.
class WordsReader {
  public:
    explicit WordsReader(DemoResources& into) : m_into(into) {}

    void readNames(const json& file) {
        for (const auto& origin : file.at("origins")) {
            m_into.origins.push_back(readOrigin(origin));
        }
    }
    void readWords(const json& file) {
        readPeople(file);
        readWork(file);
        for (const auto& relation : file.at("relations")) {
            m_into.relations.push_back(
                {relation.at("kind").get<std::string>(), relation.at("dependant").get<bool>()});
        }
        for (const auto& provider : file.at("providers")) {
            m_into.providers.push_back(readProvider(provider));
        }
        for (const auto& [questionnaire, answers] : file.at("written").items()) {
            for (const auto& [item, answer] : answers.items()) {
                m_into.written[questionnaire][item] = text(answer);
            }
        }
    }
    void readSentences(const json& file) {
        const auto& given = file.at("sentences");
        for (const auto& [sentence, key] : CodesOf<Sentence>::codes) {
            if (auto read = localized(given.at(std::string(key)))) {
                m_into.sentences[sentence] = std::move(*read);
            }
        }
    }
    const std::optional<Error>& problem() const { return m_problem; }

  private:
    std::optional<LocalizedText> localized(const json& given) {
        auto read = LocalizedText::fromJson(given, "demo");
        if (!read) {
            m_problem = read.error();
            return std::nullopt;
        }
        return std::move(*read);
    }
    std::string text(const json& given) {
        const auto read = localized(given);
        return read ? std::string(read->in(m_into.language)) : std::string();
    }
    Texts texts(const json& list) {
        Texts read;
        for (const auto& each : list) {
            read.push_back(text(each));
        }
        return read;
    }

    std::vector<NameSpelling> names(const json& list, bool inOwnScript) {
        std::vector<NameSpelling> read;
        for (const auto& pair : list) {
            const auto latin = pair.at(0).get<std::string>();
            const auto own = pair.size() > 1 ? pair.at(1).get<std::string>() : std::string();
            read.push_back({inOwnScript ? own : latin, own});
        }
        return read;
    }

    Origin readOrigin(const json& given) {
        Origin origin;
        origin.code = given.at("code").get<std::string>();
        origin.country = given.at("country").get<std::string>();
        origin.nationalityGroup = given.at("nationality_group").get<std::string>();
        origin.language = given.at("language").get<std::string>();
        origin.weight = given.at("weight").get<int>();
        const bool cyrillic =
            m_into.language == Language::SerbianCyrillic && origin.language == "sr";
        origin.female = names(given.at("female"), cyrillic);
        origin.male = names(given.at("male"), cyrillic);
        origin.family = names(given.at("family"), cyrillic);
        origin.legalStatus = given.at("legal_status").get<Texts>();
        origin.places = texts(given.at("places"));
        return origin;
    }

    ProviderSketch readProvider(const json& given) {
        return {text(given.at("name")),
                given.at("type").get<std::string>(),
                given.at("services").get<Texts>(),
                text(given.at("place")),
                given.at("accepts").get<Texts>(),
                text(given.at("conditions")),
                given.at("answer_days").get<int>(),
                !given.value("informal", false),
                given.at("secret").get<bool>()};
    }

    void readPeople(const json& file) {
        m_into.pseudonyms = texts(file.at("pseudonyms"));
        m_into.codeWords = texts(file.at("code_words"));
        m_into.unsafeWords = texts(file.at("unsafe_words"));
        m_into.neverSay = texts(file.at("never_say"));
        m_into.ifOtherAnswers = texts(file.at("if_other_answers"));
        m_into.maySpeakTo = texts(file.at("may_speak_to"));
        m_into.streets = texts(file.at("streets"));
        for (const auto& [area, goals] : file.at("goals").items()) {
            m_into.goals[area] = texts(goals);
        }
        m_into.ownViews = texts(file.at("own_views"));
        for (const auto& story : file.at("intake")) {
            m_into.intake.push_back({text(story.at("text")), text(story.at("own"))});
        }
    }
    void readWork(const json& file) {
        m_into.contactNotes = texts(file.at("contact_notes"));
        m_into.calls = texts(file.at("calls"));
        m_into.facts = texts(file.at("facts"));
        m_into.interviews = texts(file.at("interviews"));
        m_into.dependencies = texts(file.at("dependencies"));
        m_into.toldReporters = texts(file.at("told_reporters"));
        m_into.decisionDocument = text(file.at("decision_document"));
        m_into.employers = texts(file.at("employers"));
        m_into.recruiters = texts(file.at("recruiters"));
        m_into.sharedAddresses = texts(file.at("shared_addresses"));
        m_into.routes = texts(file.at("routes"));
        m_into.payers = texts(file.at("payers"));
        m_into.purposes = texts(file.at("purposes"));
        m_into.messages = texts(file.at("messages"));
        m_into.feedback = texts(file.at("feedback"));
    }

    DemoResources& m_into;
    std::optional<Error> m_problem;
};

json parsed(std::string_view name) {
    const auto files = embedded::demo();
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const auto& each) { return each.name == name; });
    return json::parse(file == files.end() ? std::string_view("null") : file->text);
}

} // namespace

Result<DemoResources> DemoResources::shipped(Language language) {
    DemoResources resources;
    resources.language = language;
    WordsReader reader(resources);
    std::string reading = "names.json";
    try {
        reader.readNames(parsed(reading));
        reading = "words.json";
        reader.readWords(parsed(reading));
        reading = "sentences.json";
        reader.readSentences(parsed(reading));
    } catch (const json::exception& error) {
        return fail(ErrorCode::Internal, reading, error.what());
    }
    if (reader.problem()) {
        return fail(ErrorCode::Internal, "demo", reader.problem()->detail);
    }
    return resources;
}

std::string_view DemoResources::sayInLatin(Sentence sentence) const {
    return textOf(sentence).in(language == Language::English ? Language::English
                                                             : Language::SerbianLatin);
}

std::string_view DemoResources::answerTo(std::string_view questionnaire,
                                         std::string_view item) const {
    const auto answers = written.find(questionnaire);
    if (answers == written.end()) {
        return {};
    }
    const auto answer = answers->second.find(item);
    return answer == answers->second.end() ? std::string_view() : answer->second;
}

} // namespace zaklon::demo
