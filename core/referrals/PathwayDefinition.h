// SPDX-License-Identifier: GPL-3.0-or-later
// The definition of a pathway: who does what until when, and what it gives, asks and risks. Made
// from a file of resources/pathways and never changed afterwards; how one person follows it is a
// PathwayCase.
#pragma once

#include "core/base/Date.h"
#include "core/base/LocalizedText.h"
#include "core/referrals/ConditionTest.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::referrals {

/// The pathway whose steps are the 13 phases of domain.md 3.
inline constexpr std::string_view kIdentificationPathway = "protection_of_victims";

/// What the program does with a step or an event. The definition says which carries what: names,
/// codes and order are the organisation's (domain.md 3, [K]).
enum class StepRule {
    FirstContact, ///< the first meeting, for which a report stands
    Risk,         ///< done by an assessment of the risk since the opening (domain.md 9.4)
    Application,  ///< the report or the request; several may be one
    Answer,       ///< done, the authority has answered; several may be one
    Decision,     ///< completed by the outcome; what follows one against her is opened with it
    Told,         ///< the day on which the person was told of the decision
    Objection     ///< open after a decision against her, completed by a request for review
};

/// A way that the person may take, beside others; or timed steps of our own, for an urgent hour or
/// for a group, which nobody chooses and nothing is compared with (needs A41, A47, D44).
enum class PathwayKind { Choice, Protocol };

/// How far a point can be relied on. What is not verified is shown as such, and is for the
/// organisation to check (domain.md 17).
struct Verification {
    bool verified = false;
    std::string source;            ///< what was read; never empty if verified
    std::optional<Date> checkedOn; ///< when the organisation last checked it
};

struct Statement {
    LocalizedText text;
    Verification verification;
};

/// Somebody who acts in a pathway.
struct PathwayRole {
    std::string code;
    LocalizedText label;
    std::string institution; ///< code of the list institution_type, or `own`, or `person`
};

/// A day that no step stands for, for example the one on which a permit was granted.
struct PathwayEvent {
    std::string code;
    LocalizedText label;
    std::optional<StepRule> rule;
    bool mayBeAhead = false; ///< a day that is set, such as a hearing; others have happened
    std::vector<std::string> lastDayOf; ///< kinds of papers whose last day it is
};

/// Whether a day is our own habit of asking, or set by law or by a decision.
enum class DueKind { Reminder, Deadline };

/// When something is due, counted from a day.
struct DueRule {
    enum class Unit { Hours, Days, Months, EveryDays };
    /// Which day of the step that it counts from.
    enum class Moment { Done, Begun };

    DueKind kind = DueKind::Reminder;
    std::string after; ///< `start`, or the code of a step or an event
    Moment moment = Moment::Done;
    Unit unit = Unit::Days;
    std::vector<int> amounts; ///< several for days (30, 90 and 180); otherwise one
    std::vector<int> remindDaysBefore;
    Verification verification; ///< of the length, for deadlines
    std::string until;         ///< an event that is the due day itself, once it is known
    struct Length {
        Unit unit = Unit::Days;
        std::vector<int> amounts;
    };
    std::optional<Length> childLength; ///< instead, for a child (domain.md 11; needs B09)

    /// The first day of a repeated rule, every day of the others, in order. Hours count as started
    /// days, so that 48 hours are due on the second day after.
    std::vector<Date> datesAfter(Date anchor) const;
    /// The first of them that is not before `earliest`; a repeated rule always has one.
    std::optional<Date> nextDate(Date anchor, Date earliest) const;
    /// With the length for a child, if it has one.
    DueRule forChild() const;
};

/// What opens when a step ends against the person (domain.md 1: never closed silently).
struct FollowUpTask {
    std::string code;
    LocalizedText label;
    int dueInDays = 0;
    std::optional<int> childDueInDays{}; ///< instead, for a child
};

/// What a step rests on; some of it can be looked up in a record.
struct StepCondition {
    Statement statement;
    std::optional<ConditionTest> test;
};

struct StepDefinition {
    std::string code;
    LocalizedText label;
    std::optional<StepRule> rule;
    std::vector<std::string> who; ///< codes of roles
    std::optional<LocalizedText> records;
    std::optional<DueRule> due;
    std::vector<StepCondition> conditions;
    bool consentNeeded = false;
    std::optional<Statement> legalBasis;
    std::vector<FollowUpTask> ifNegative;
    std::vector<std::string> grants; ///< codes of decision_kind: what a decision may give
    bool asksGround = false;         ///< on which ground protection was granted

    /// Completed by an outcome, for the person or against her.
    bool isDecided() const { return rule == StepRule::Decision || !ifNegative.empty(); }
};

enum class Opens { AtOnce, OnApplication, AfterTime, OnDecision, Depends, No };

/// One cell of the comparison of pathways.
struct Entitlement {
    std::string key; ///< of a row in ComparisonTable
    Opens opens = Opens::Depends;
    std::optional<int> afterMonths;
    Statement statement;
};

struct PathwayDefinition {
    std::string code;
    int version = 0;
    PathwayKind kind = PathwayKind::Choice;
    LocalizedText title;
    LocalizedText summary;
    LocalizedText notice; ///< not legal advice; shown and printed with everything below
    std::vector<PathwayRole> roles;
    std::vector<PathwayEvent> events;
    std::vector<StepDefinition> steps;
    std::vector<ConditionDefinition> conditions; ///< that can be looked up in a record
    std::vector<GroundElement> grounds;          ///< what a ground of protection rests on
    std::vector<Statement> legalBasis;           ///< acts and articles (needs A27)
    // Of a choice only:
    std::vector<Statement> gives;
    std::vector<Statement> asks;
    std::vector<Statement> risks;
    Statement waiting;
    std::vector<Entitlement> entitlements;

    const StepDefinition* step(std::string_view stepCode) const;
    /// The first step that carries a rule; nullptr if none does.
    const StepDefinition* stepFor(StepRule rule) const;
    bool carries(std::string_view stepCode, StepRule rule) const;
    /// Codes of the steps and events that carry a rule, steps first.
    std::vector<std::string> carriers(StepRule rule) const;
    const PathwayRole* role(std::string_view roleCode) const;
    const PathwayEvent* event(std::string_view eventCode) const;
    const Entitlement* entitlement(std::string_view key) const;
    /// Steps whose due day counts from `start`, a step or an event: to be planned when it happens.
    std::vector<const StepDefinition*> dueAfter(std::string_view anchor,
                                                DueRule::Moment moment) const;
    /// The same pathway with the lengths that it gives for a child.
    PathwayDefinition forChild() const;
};

} // namespace zaklon::referrals
