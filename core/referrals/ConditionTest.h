// SPDX-License-Identifier: GPL-3.0-or-later
// How a pathway says what the record of a person is asked for one of its conditions. Which codes
// count is the organisation's (domain.md 2, 4 and 7, [K]): it stands in the JSON of the pathway, as
// resources/schema/pathway.schema.json describes.
#pragma once

#include "core/base/LocalizedText.h"

#include <string>
#include <variant>
#include <vector>

namespace zaklon::referrals {

struct ConditionTest;

/// A coded field of the person: met by `anyOf`, not met by `noneOf`; `noneOf` alone is met, and
/// `anyOf` alone not met, by every other code. With both, every other code leaves it unknown.
struct CodedFact {
    std::string field; ///< of Description<Person>
    std::vector<std::string> anyOf;
    std::vector<std::string> noneOf;
    bool otherwiseUnknown = false; ///< with `anyOf` alone: what is not written down is not known
};

/// One of the papers is in one of these states, and has not run out.
struct DocumentFact {
    std::vector<std::string> kinds;
    std::vector<std::string> heldBy; ///< states of the document
    bool valid = false;              ///< one that ran out does not count
};

/// The level of the newest completed form of a questionnaire.
struct AssessmentFact {
    std::string questionnaire;
    std::vector<std::string> levels;
    std::vector<std::string> unknownLevels; ///< too little was known for an answer
};

/// What was seen of a country of origin: one look at it holds all of this. What is left empty does
/// not matter.
struct OriginFact {
    std::vector<std::string> practiceProtects;
    std::vector<std::string> regions; ///< one of them was looked at
    std::vector<std::string> sources; ///< it rests on one of them
};

/// One of several is enough.
struct AnyFact {
    std::vector<ConditionTest> parts;
};

struct ConditionTest {
    std::variant<CodedFact, DocumentFact, AssessmentFact, OriginFact, AnyFact> fact;
};

struct ConditionDefinition {
    std::string code;
    LocalizedText label; ///< a sentence: 'Is not a citizen of Serbia.'
    ConditionTest test;
};

/// What a ground of protection rests on: what proves it, and what only says it (need A30).
struct GroundElement {
    std::string code;
    LocalizedText label; ///< a sentence: 'The state of origin does not protect the person.'
    ConditionTest proven;
    ConditionTest claimed;
};

} // namespace zaklon::referrals
