// SPDX-License-Identifier: GPL-3.0-or-later
// The definition of a questionnaire: its questions, and the rules that turn answers into a level,
// actions and needs. Made from a file of resources/questionnaires and never changed afterwards.
#pragma once

#include "core/assessments/Answer.h"
#include "core/assessments/Condition.h"
#include "core/assessments/Points.h"
#include "core/base/LocalizedText.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::assessments {

/// A kind of weight beside points, for example `critical` (shown as `!`).
struct Mark {
    std::string code;
    std::string sign;
    LocalizedText label;
};

/// A question answered by a number; from `countsFrom` on it gives its weight.
struct Scale {
    int minimum = 0;
    int maximum = 10;
    int countsFrom = 0;
};

struct Item {
    std::string id;
    std::string group;
    LocalizedText text;
    std::optional<LocalizedText> hint; ///< how to find out, shown when the question has the focus
    Points weight;                     ///< below zero: something that protects
    std::vector<std::string> marks;
    std::vector<AnswerCode> answers; ///< those that are offered
    std::optional<Scale> scale;
    bool childOnly = false; ///< left out for adults
    bool counted = true;    ///< false: noted only (strengths), not in 'answered 10 of 14'
    /// Answered in words, which are the note of its answer and as confidential (AnswerNotes.h):
    /// with words the answer is a yes, without them one of `answers` says why there are none.
    bool written = false;
    /// Heading of these words on the neutral paper; none: they never stand on it.
    std::optional<LocalizedText> paperHeading;

    bool hasMark(std::string_view code) const;
};

struct Group {
    std::string code;
    LocalizedText title;
    std::optional<LocalizedText> hint;
};

/// A named sum of points, for example of one group.
struct Sum {
    std::string code;
    ItemSet items;
};

/// A part of a definition in law or practice that must be met, for example the act.
struct Element {
    std::string code;
    LocalizedText label;
    LocalizedText because;
    Condition when;
};

/// How a level is drawn; the words always stand beside (design: no red on people).
enum class Tone { Open, Low, Medium, High, Severe };

struct Level {
    std::string code;
    LocalizedText label;
    Tone tone = Tone::Open;
    int bars = 0;                  ///< 0 to 4
    std::optional<Points> from;    ///< lower limit on the meter
    std::optional<Condition> when; ///< reached by a rule
    /// Reached by a rule that holds whatever else was answered, and below which no override may go.
    std::optional<Condition> floor;
    LocalizedText because;
    std::optional<LocalizedText> floorBecause;
    std::optional<int> reassessInDays; ///< none: only when something happens
    /// False: neither better nor worse than another, such as 'not enough known' or 'plan is begun'.
    bool comparable = true;
    std::string proposedStatus; ///< code of domain.md 2.3, for the worker to confirm; may be empty
};

/// What an action opens in the program.
struct Opens {
    enum class Kind { Nothing, Questionnaire, PathwayStep, Form };
    Kind kind = Kind::Nothing;
    std::string code;
    std::string step; ///< of a pathway
};

struct ActionRule {
    std::string code;
    std::string service; ///< code of domain.md 2.7; empty for work inside the organisation
    LocalizedText title;
    LocalizedText because;
    int dueInDays = 0;
    bool fromArrival = false; ///< counted from the admission, not from the form (domain.md 10.3)
    bool needsConsent = false;
    Opens opens;
    Condition when;
};

struct NeedRule {
    std::string code;
    LocalizedText label;
    std::vector<std::string> services; ///< codes of domain.md 2.7
    int dueInDays = 0;
    ItemSet items; ///< a yes to one of these
};

/// A special guarantee to ask for in a procedure (domain.md 10.3).
struct GuaranteeRule {
    std::string code;
    LocalizedText label;
    ItemSet items;
};

/// Answers that ask somebody to look again, for example an unknown critical one.
struct VerifyRule {
    ItemSet items;
    std::vector<AnswerCode> answers;
    LocalizedText title;
    int dueInDays = 0;
};

/// An event after which the assessment is made again, whatever its date (domain.md 9.3).
struct Trigger {
    std::string code;
    LocalizedText label;
};

/// What the level says something about; only levels of risk rank people on lists.
enum class Measure { Trafficking, Risk, Vulnerability, Other };

struct OverrideRules {
    int maximumLevelsDown = 1;
    bool loweringNeedsSupervisor = true;
};

struct Questionnaire {
    std::string code;
    int version = 0;
    /// By which actions of other questionnaires open it (Opens::Kind::Form); may be empty.
    std::string form;
    Measure measure = Measure::Other;
    LocalizedText title;
    LocalizedText status; ///< honest word about its standing: template, not validated
    LocalizedText caution;
    std::vector<LocalizedText> guidance;
    std::optional<LocalizedText> period;
    std::optional<int> startWithinHours;
    std::optional<int> completeWithinHours;
    std::vector<int> sharePercent; ///< by AnswerCode: how much of the weight an answer gives
    std::vector<AnswerCode> answeredBy;
    std::vector<Mark> marks;
    std::vector<Group> groups;
    std::vector<Item> items; ///< in order of the form
    std::vector<Sum> sums;
    std::optional<std::size_t> meter; ///< position in sums; none: points are not shown
    std::vector<Element> elements;
    std::vector<Level> levels; ///< highest first; the last one needs no rule
    std::vector<ActionRule> actions;
    std::vector<NeedRule> needs;
    std::vector<GuaranteeRule> guarantees;
    std::vector<VerifyRule> verify;
    std::vector<Trigger> reassessOn;
    OverrideRules overrides;
    /// What the neutral paper with its words is called; none: it is never printed.
    std::optional<LocalizedText> paperTitle;

    bool continues = false; ///< the next one begins with what is written in the last one

    const Item* item(std::string_view id) const;
    const Level* level(std::string_view levelCode) const;
    const Trigger* trigger(std::string_view event) const;
    const ActionRule* action(std::string_view actionCode) const;
    const NeedRule* need(std::string_view needCode) const;
    const GuaranteeRule* guarantee(std::string_view guaranteeCode) const;
    /// False where no level says more or less of anything than another: the form has none to judge
    /// by, only how far it is filled in.
    bool isGraded() const;
    /// 0 is the lowest level. The code must be one of this questionnaire.
    int rank(std::string_view levelCode) const;
    /// The text of a rule that an Outcome names: `level:high`, `floor:high`, `element:act`,
    /// `action:safety_plan`. nullptr if there is no such rule.
    const LocalizedText* ruleText(std::string_view rule) const;
    /// Largest value of the meter; zero without one.
    Points meterMaximum() const;
};

} // namespace zaklon::assessments
