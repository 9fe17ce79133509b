// SPDX-License-Identifier: GPL-3.0-or-later
// What scoring found, in codes: ui/ makes sentences from the texts of the questionnaire.
#pragma once

#include "core/assessments/Points.h"
#include "core/base/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zaklon::assessments {

/// Why something follows: a rule (see Questionnaire::ruleText) and the questions that made it hold.
/// No questions: the rule follows from the level alone.
struct Reason {
    std::string rule;
    std::vector<std::string> items;
    bool operator==(const Reason&) const = default;
};

struct ElementResult {
    std::string code;
    bool met = false;
    std::vector<std::string> items;
    bool operator==(const ElementResult&) const = default;
};

/// One key makes it an action of the care plan. Title: Questionnaire::action(code)->title.
struct RecommendedAction {
    std::string code;
    std::string service; ///< code of domain.md 2.7, may be empty
    int dueInDays = 0;
    bool needsConsent = false;
    Reason reason;
    bool operator==(const RecommendedAction&) const = default;
};

struct RecognisedNeed {
    std::string code;
    std::vector<std::string> services;
    int dueInDays = 0;
    std::vector<std::string> items;
    bool operator==(const RecognisedNeed&) const = default;
};

struct ProposedGuarantee {
    std::string code;
    std::vector<std::string> items;
    bool operator==(const ProposedGuarantee&) const = default;
};

/// A task to find out more about one question. Title: Questionnaire::verify.at(rule).title.
struct VerifyTask {
    std::string item;
    int dueInDays = 0;
    std::size_t rule = 0; ///< position in Questionnaire::verify
    bool operator==(const VerifyTask&) const = default;
};

struct NextLevel {
    std::string level;
    Points missing; ///< how many points more would reach it; at least the smallest step
    bool operator==(const NextLevel&) const = default;
};

struct Outcome {
    std::string questionnaire;
    int version = 0;
    std::map<std::string, Points> sums;
    /// The sum on the meter; zero for a questionnaire that shows no points.
    Points points;
    std::string level;
    std::string scoredLevel;     ///< what the rules say; differs from level after an override
    std::string floorLevel;      ///< no override goes below; empty if nothing holds it up
    std::optional<int> riskRank; ///< 0 low to 3 immediate, for questionnaires that measure risk
    std::optional<int> reassessInDays;
    std::string proposedStatus; ///< code of domain.md 2.3, a person confirms it
    std::vector<std::string> fired;
    std::vector<std::string> protective;
    std::vector<ElementResult> elements;
    std::vector<Reason> reasons; ///< of the scored level, strongest first
    std::vector<RecommendedAction> actions;
    std::vector<RecognisedNeed> needs;
    std::vector<ProposedGuarantee> guarantees;
    std::vector<VerifyTask> verify;
    std::vector<std::string> open; ///< counted questions without an answer that counts
    int answeredCount = 0;
    int questionCount = 0; ///< that apply to this person
    std::optional<NextLevel> next;

    bool operator==(const Outcome&) const = default;

    /// Keeps the outcome with the assessment as it stood.
    nlohmann::json toJson() const;
    /// Invalid if anything else stands there.
    static Result<Outcome> fromJson(const nlohmann::json& stored);
};

} // namespace zaklon::assessments
