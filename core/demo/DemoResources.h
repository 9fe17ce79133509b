// SPDX-License-Identifier: GPL-3.0-or-later
// The words of resources/demo in one language: invented people, places, organisations and
// sentences. The Cyrillic is made from the Latin as everywhere (core/base/LocalizedText.h).
#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Result.h"
#include "core/demo/Sentence.h"
#include "core/store/Value.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::demo {

/// One name as the demonstration writes it and, where it has one, in its own script. A Serbian name
/// is written in the script of the demonstration, any other in Latin letters as in a passport.
struct NameSpelling {
    std::string written;
    std::string own;
};

/// People of one region: names, language, and how they stay here.
struct Origin {
    std::string code;
    std::string country; ///< ISO 3166-1 alpha-2
    std::string nationalityGroup;
    std::string language; ///< ISO 639-1
    int weight = 1;
    std::vector<NameSpelling> female;
    std::vector<NameSpelling> male;
    std::vector<NameSpelling> family;
    std::vector<std::string> legalStatus;
    std::vector<std::string> places;
};

struct IntakeStory {
    std::string text;
    std::string ownWords;
};

struct ProviderSketch {
    std::string name;
    std::string type;
    std::vector<std::string> services;
    std::string place;
    std::vector<std::string> accepts;
    std::string conditions;
    int answerDays = 7;
    bool formal = true;
    bool secretAddress = false;
};

struct RelationSketch {
    std::string kind;
    bool dependant = false;
};

struct DemoResources {
    Language language = Language::English;
    std::vector<Origin> origins;
    std::vector<std::string> pseudonyms;
    std::vector<std::string> codeWords;
    std::vector<std::string> unsafeWords;
    std::vector<std::string> neverSay;
    std::vector<std::string> ifOtherAnswers;
    std::vector<std::string> maySpeakTo;
    std::vector<std::string> streets;
    std::vector<IntakeStory> intake;
    std::vector<std::string> contactNotes;
    std::vector<std::string> calls; ///< what is said to the helpline
    std::vector<std::string> facts;
    std::vector<std::string> dependencies;  ///< what one side holds of a life
    std::vector<std::string> toldReporters; ///< in return
    std::vector<std::string> interviews;    ///< how one went, and what was asked for
    std::string decisionDocument;           ///< of the Centre
    std::vector<std::string> employers;
    std::vector<std::string> recruiters;
    std::vector<std::string> sharedAddresses;
    std::vector<std::string> routes;
    std::vector<std::string> payers;
    std::map<std::string, std::vector<std::string>, std::less<>> goals; ///< by area of need
    std::vector<std::string> purposes;
    std::vector<std::string> ownViews;
    std::vector<std::string> messages;
    std::vector<std::string> feedback;
    std::vector<RelationSketch> relations;
    std::vector<ProviderSketch> providers;
    std::map<Sentence, LocalizedText> sentences; ///< every one
    /// Answers in words by questionnaire and question.
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> written;

    /// The shipped ones. A failure here is a defect of the program: Internal with the file as
    /// field. A sentence that is missing is one, so that no user meets it.
    static Result<DemoResources> shipped(Language language);

    std::string_view say(Sentence sentence) const { return textOf(sentence).in(language); }
    /// In the same language, for what cannot hold Cyrillic letters.
    std::string_view sayInLatin(Sentence sentence) const;
    /// What is answered to a question that is answered in words; empty for one that is left out.
    std::string_view answerTo(std::string_view questionnaire, std::string_view item) const;

  private:
    const LocalizedText& textOf(Sentence sentence) const { return sentences.at(sentence); }
};

} // namespace zaklon::demo
