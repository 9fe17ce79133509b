// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ConditionTestReader.h"

#include "core/people/IdentityDocument.h"
#include "core/people/Person.h"
#include "core/referrals/OriginAssessment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>

namespace zaklon::referrals {

using definitions::DefinitionCursor;

namespace {

constexpr const char* kDocument = "document";
constexpr const char* kAssessment = "assessment";
constexpr const char* kOrigin = "origin";

void allowOnly(const DefinitionCursor& at, std::initializer_list<std::string_view> keys) {
    for (const auto& [key, value] : at.value().items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            at.at(key.c_str()).refuse("does not belong to this fact");
        }
    }
}

/// The code list of a field; empty if there is no such field or it holds no codes.
template <Described Record>
std::string_view listOf(std::string_view field) {
    const auto& description = describe<Record>();
    const auto index = description.indexOf(field);
    return index ? std::string_view(description.fields[*index].codeList) : std::string_view();
}

std::vector<std::string> codes(const DefinitionCursor& at, const char* key, std::string_view list,
                               const ConditionTerms& terms) {
    for (const auto& code : at.each(key)) {
        if (terms.codes.find(list, code.text()) == nullptr) {
            code.refuse("not a code of the list " + std::string(list));
        }
    }
    return at.texts(key);
}

CodedFact codedFact(const DefinitionCursor& at, const ConditionTerms& terms) {
    allowOnly(at, {"fact", "anyOf", "noneOf", "else"});
    CodedFact made;
    made.field = at.text("fact");
    const auto list = listOf<Person>(made.field);
    if (list.empty()) {
        at.at("fact").refuse("not a fact that can be looked up");
    }
    made.anyOf = codes(at, "anyOf", list, terms);
    made.noneOf = codes(at, "noneOf", list, terms);
    made.otherwiseUnknown = at.has("else");
    if (made.anyOf.empty() && made.noneOf.empty()) {
        at.refuse("neither anyOf nor noneOf");
    }
    if (made.otherwiseUnknown && (made.anyOf.empty() || !made.noneOf.empty())) {
        at.at("else").refuse("belongs to anyOf alone");
    }
    return made;
}

DocumentFact documentFact(const DefinitionCursor& at, const ConditionTerms& terms) {
    allowOnly(at, {"fact", "kinds", "heldBy", "valid"});
    at.at("kinds"); // both are asked for
    at.at("heldBy");
    return {codes(at, "kinds", listOf<IdentityDocument>("kind"), terms),
            codes(at, "heldBy", listOf<IdentityDocument>("state"), terms),
            at.booleanOr("valid", false)};
}

std::vector<std::string> levels(const DefinitionCursor& at, const char* key,
                                std::string_view questionnaire, const ConditionTerms& terms) {
    for (const auto& level : at.each(key)) {
        if (!terms.questionnaires.hasLevel(questionnaire, level.text())) {
            level.refuse("not a level of the questionnaire");
        }
    }
    return at.texts(key);
}

AssessmentFact assessmentFact(const DefinitionCursor& at, const ConditionTerms& terms) {
    allowOnly(at, {"fact", "questionnaire", "levels", "unknownLevels"});
    at.at("levels"); // asked for
    const auto questionnaire = at.text("questionnaire");
    if (terms.questionnaires.current(questionnaire) == nullptr) {
        at.at("questionnaire").refuse("no such questionnaire");
    }
    return {questionnaire, levels(at, "levels", questionnaire, terms),
            levels(at, "unknownLevels", questionnaire, terms)};
}

OriginFact originFact(const DefinitionCursor& at, const ConditionTerms& terms) {
    allowOnly(at, {"fact", "practiceProtects", "regions", "sources"});
    at.at("practiceProtects"); // asked for
    return {codes(at, "practiceProtects", listOf<OriginAssessment>("practice_protects"), terms),
            codes(at, "regions", listOf<OriginAssessment>("regions"), terms),
            codes(at, "sources", listOf<OriginAssessment>("sources"), terms)};
}

AnyFact anyFact(const DefinitionCursor& at, const ConditionTerms& terms) {
    allowOnly(at, {"any"});
    AnyFact made;
    for (const auto& part : at.each("any")) {
        made.parts.push_back(readConditionTest(part, terms));
    }
    return made;
}

} // namespace

ConditionTest readConditionTest(const DefinitionCursor& at, const ConditionTerms& terms) {
    if (at.has("any")) {
        return {anyFact(at, terms)};
    }
    const auto fact = at.text("fact");
    if (fact == kDocument) {
        return {documentFact(at, terms)};
    }
    if (fact == kAssessment) {
        return {assessmentFact(at, terms)};
    }
    if (fact == kOrigin) {
        return {originFact(at, terms)};
    }
    return {codedFact(at, terms)};
}

} // namespace zaklon::referrals
