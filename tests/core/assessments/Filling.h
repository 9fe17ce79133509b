// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the shipped questionnaires in short words for the tests of scoring.
#pragma once

#include "core/assessments/QuestionnaireLibrary.h"
#include "core/assessments/Scoring.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace zaklon::assessments::filling {

inline const Questionnaire& shipped(std::string_view code) {
    static const auto library = QuestionnaireLibrary::shipped();
    REQUIRE(library.has_value());
    const auto questionnaire = library->current(code);
    REQUIRE(questionnaire != nullptr);
    return *questionnaire; // the library lives as long as the tests
}

/// `"A1 B1? C2- R5u V3r R24=7"`: yes, suspected, no, unknown, refused, a number. What is not named
/// was not asked.
inline Answers filled(const std::string& words) {
    Answers answers;
    std::istringstream stream(words);
    for (std::string word; stream >> word;) {
        if (const auto equals = word.find('='); equals != std::string::npos) {
            answers.setNumber(word.substr(0, equals), std::stoi(word.substr(equals + 1)));
            continue;
        }
        const auto sign = std::string("?-ur").find(word.back());
        const AnswerCode codes[]{AnswerCode::Suspected, AnswerCode::No, AnswerCode::Unknown,
                                 AnswerCode::Refused};
        if (sign == std::string::npos) {
            answers.set(word, AnswerCode::Yes);
        } else {
            word.pop_back();
            answers.set(word, codes[sign]);
        }
    }
    return answers;
}

inline Outcome scored(std::string_view code, const std::string& words, bool isChild = false) {
    return score(shipped(code), filled(words), SubjectFacts{isChild});
}

inline bool holds(const std::vector<std::string>& ids, std::string_view id) {
    for (const auto& one : ids)
        if (one == id)
            return true;
    return false;
}

inline const RecommendedAction* action(const Outcome& outcome, std::string_view code) {
    for (const auto& one : outcome.actions)
        if (one.code == code)
            return &one;
    return nullptr;
}

} // namespace zaklon::assessments::filling
