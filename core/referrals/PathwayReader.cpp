// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayReader.h"

#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/StrictJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <set>
#include <utility>

namespace zaklon::referrals {

using definitions::DefinitionCursor;
using definitions::DefinitionProblem;

namespace {

constexpr std::array kUnits{
    std::pair{"hours", DueRule::Unit::Hours}, std::pair{"days", DueRule::Unit::Days},
    std::pair{"months", DueRule::Unit::Months}, std::pair{"everyDays", DueRule::Unit::EveryDays}};
constexpr std::array<const char*, 6> kOpens{"at_once",     "on_application", "after_time",
                                            "on_decision", "depends",        "no"};

constexpr std::array<std::pair<std::string_view, StepRule>, 7> kRules{
    {{"first_contact", StepRule::FirstContact},
     {"risk", StepRule::Risk},
     {"application", StepRule::Application},
     {"answer", StepRule::Answer},
     {"decision", StepRule::Decision},
     {"told", StepRule::Told},
     {"objection", StepRule::Objection}}};

/// Which rule a step or an event carries.
class Rules {
  public:
    std::optional<StepRule> read(const DefinitionCursor& at) {
        if (!at.has("rule"))
            return std::nullopt;
        const auto name = at.text("rule");
        const auto found = std::find_if(kRules.begin(), kRules.end(),
                                        [&](const auto& each) { return each.first == name; });
        if (found == kRules.end())
            at.at("rule").refuse("not a known value");
        const auto rule = found->second;
        const bool several = rule == StepRule::Application || rule == StepRule::Answer;
        if (!m_seen.insert(rule).second && !several)
            at.at("rule").refuse("another step or event carries it already");
        return rule;
    }

  private:
    std::set<StepRule> m_seen;
};

class Codes {
  public:
    std::string fresh(const DefinitionCursor& at, const char* key = "code") {
        auto code = at.text(key);
        if (!m_seen.insert(code).second)
            at.at(key).refuse("used twice");
        return code;
    }

  private:
    std::set<std::string> m_seen;
};

Verification verification(const DefinitionCursor& at) {
    Verification found{at.booleanOr("verified", false), at.textOr("source", ""), std::nullopt};
    if (found.verified && found.source.empty())
        at.refuse("verified without a source");
    if (at.has("checkedOn")) {
        found.checkedOn = Date::parse(at.text("checkedOn"));
        if (!found.checkedOn)
            at.at("checkedOn").refuse("not a day");
    }
    return found;
}

Statement statement(const DefinitionCursor& at) {
    return {at.localized("text"), verification(at)};
}

std::vector<Statement> statements(const DefinitionCursor& at, const char* key) {
    std::vector<Statement> found;
    for (const auto& one : at.each(key))
        found.push_back(statement(one));
    return found;
}

DueRule::Length lengthOf(const DefinitionCursor& at) {
    DueRule::Length rule;
    for (const auto& [key, unit] : kUnits) {
        if (!at.has(key))
            continue;
        if (!rule.amounts.empty())
            at.refuse("more than one length");
        rule.unit = unit;
        if (unit != DueRule::Unit::Days)
            rule.amounts.push_back(at.integer(key));
        for (const auto& days :
             unit == DueRule::Unit::Days ? at.each(key) : std::vector<DefinitionCursor>())
            rule.amounts.push_back(days.integer());
    }
    if (rule.amounts.empty())
        at.refuse("no length");
    return rule;
}

/// A length for a child is sooner, also counted from the shortest month.
void refuseLater(const DefinitionCursor& at, const DueRule& everybody) {
    const auto anchor = *Date::fromYmd(2026, 2, 1);
    if (everybody.forChild().datesAfter(anchor).front() > everybody.datesAfter(anchor).front())
        at.refuse("not sooner for a child");
}

DueRule dueRule(const DefinitionCursor& at) {
    DueRule rule;
    rule.kind = at.text("kind") == "deadline" ? DueKind::Deadline : DueKind::Reminder;
    if (rule.kind == DueKind::Deadline && !at.has("verified"))
        at.refuse("a deadline without verified");
    rule.after = at.text("after");
    rule.moment =
        at.textOr("moment", "done") == "begun" ? DueRule::Moment::Begun : DueRule::Moment::Done;
    const auto length = lengthOf(at);
    rule.unit = length.unit;
    rule.amounts = length.amounts;
    if (at.has("child")) {
        rule.childLength = lengthOf(at.at("child"));
        refuseLater(at.at("child"), rule);
    }
    for (const auto& days : at.each("remindDaysBefore"))
        rule.remindDaysBefore.push_back(days.integer());
    rule.verification = verification(at);
    rule.until = at.textOr("until", "");
    return rule;
}

std::vector<FollowUpTask> followUps(const DefinitionCursor& step) {
    std::vector<FollowUpTask> tasks;
    Codes codes;
    for (const auto& task : step.each("ifNegative")) {
        tasks.push_back({codes.fresh(task), task.localized("label"), task.integer("dueInDays"),
                         task.optionalInteger("childDueInDays")});
        if (tasks.back().childDueInDays > tasks.back().dueInDays)
            task.at("childDueInDays").refuse("not sooner for a child");
    }
    return tasks;
}

std::vector<StepCondition> stepConditions(const DefinitionCursor& at, const ConditionTerms& terms) {
    std::vector<StepCondition> found;
    for (const auto& one : at.each("conditions")) {
        found.push_back({statement(one), std::nullopt});
        if (one.has("test"))
            found.back().test = readConditionTest(one.at("test"), terms);
    }
    return found;
}

std::vector<std::string> grants(const DefinitionCursor& at, const ConditionTerms& terms) {
    for (const auto& code : at.each("grants"))
        if (terms.codes.find("decision_kind", code.text()) == nullptr)
            code.refuse("not a code of the list decision_kind");
    return at.texts("grants");
}

std::vector<std::string> lastDayOf(const DefinitionCursor& at, const ConditionTerms& terms) {
    for (const auto& code : at.each("lastDayOf"))
        if (terms.codes.find("document_kind", code.text()) == nullptr)
            code.refuse("not a code of the list document_kind");
    return at.texts("lastDayOf");
}

StepDefinition readStep(const DefinitionCursor& at, Codes& codes, Rules& rules,
                        const PathwayDefinition& known, const ConditionTerms& terms) {
    StepDefinition step;
    step.code = codes.fresh(at);
    step.label = at.localized("label");
    step.rule = rules.read(at);
    step.who = at.texts("who");
    for (const auto& who : at.each("who"))
        if (known.role(who.text()) == nullptr)
            who.refuse("no such role");
    step.records = at.optionalLocalized("records");
    if (at.has("due"))
        step.due = dueRule(at.at("due"));
    step.conditions = stepConditions(at, terms);
    step.consentNeeded = at.booleanOr("consentNeeded", false);
    if (at.has("legalBasis"))
        step.legalBasis = statement(at.at("legalBasis"));
    step.ifNegative = followUps(at);
    step.grants = grants(at, terms);
    step.asksGround = at.booleanOr("asksGround", false);
    if (!step.isDecided() && (step.asksGround || !step.grants.empty()))
        at.refuse("grants without being decided");
    return step;
}

void readSteps(const DefinitionCursor& root, PathwayDefinition& made, const ConditionTerms& terms) {
    Codes codes; // shared with the events: a due rule names either
    Rules rules;
    for (const auto& event : root.each("events"))
        made.events.push_back({codes.fresh(event), event.localized("label"), rules.read(event),
                               event.booleanOr("mayBeAhead", false), lastDayOf(event, terms)});
    const auto places = root.each("steps");
    for (const auto& at : places)
        made.steps.push_back(readStep(at, codes, rules, made, terms));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& due = made.steps[i].due;
        if (due && !due->until.empty() && made.event(due->until) == nullptr)
            places[i].at("due").at("until").refuse("no such event");
        if (!due || due->after == "start")
            continue;
        const bool known = made.step(due->after) != nullptr || made.event(due->after) != nullptr;
        if (!known || due->after == made.steps[i].code)
            places[i].at("due").at("after").refuse("no such step or event before it");
    }
}

Opens opens(const DefinitionCursor& at) {
    const auto found = std::find(kOpens.begin(), kOpens.end(), at.text());
    if (found == kOpens.end())
        at.refuse("not a known value");
    return static_cast<Opens>(found - kOpens.begin());
}

Entitlement readEntitlement(const DefinitionCursor& at, Codes& codes,
                            std::span<const ComparisonRow> rows) {
    Entitlement made{codes.fresh(at, "key"), opens(at.at("opens")),
                     at.optionalInteger("afterMonths"), statement(at)};
    if (std::none_of(rows.begin(), rows.end(),
                     [&](const ComparisonRow& row) { return row.key == made.key; }))
        at.at("key").refuse("no such row");
    if ((made.opens == Opens::AfterTime) != made.afterMonths.has_value())
        at.refuse("afterMonths belongs to after_time");
    return made;
}

std::vector<ConditionDefinition> readConditions(const DefinitionCursor& root,
                                                const ConditionTerms& terms) {
    std::vector<ConditionDefinition> made;
    Codes codes;
    for (const auto& at : root.each("conditions"))
        made.push_back(
            {codes.fresh(at), at.localized("label"), readConditionTest(at.at("test"), terms)});
    return made;
}

std::vector<GroundElement> readGrounds(const DefinitionCursor& root, const ConditionTerms& terms) {
    std::vector<GroundElement> made;
    Codes codes;
    for (const auto& at : root.each("grounds"))
        made.push_back({codes.fresh(at), at.localized("label"),
                        readConditionTest(at.at("proven"), terms),
                        readConditionTest(at.at("claimed"), terms)});
    return made;
}

constexpr std::array kSaidOfChoices{"gives", "asks", "risks", "waiting", "entitlements"};

/// What two ways are compared by.
void readWhatItGives(const DefinitionCursor& root, std::span<const ComparisonRow> rows,
                     PathwayDefinition& made) {
    for (const auto* key : kSaidOfChoices)
        root.at(key); // an absent list would be read as an empty one
    made.gives = statements(root, "gives");
    made.asks = statements(root, "asks");
    made.risks = statements(root, "risks");
    made.waiting = statement(root.at("waiting"));
    Codes keys;
    for (const auto& at : root.each("entitlements"))
        made.entitlements.push_back(readEntitlement(at, keys, rows));
    for (const auto& row : rows)
        if (made.entitlement(row.key) == nullptr)
            root.at("entitlements").refuse("nothing on " + row.key);
}

PathwayDefinition read(const DefinitionCursor& root, std::span<const ComparisonRow> rows,
                       const ConditionTerms& terms) {
    PathwayDefinition made;
    made.code = root.text("code");
    made.version = root.integer("version");
    made.kind =
        root.textOr("kind", "choice") == "protocol" ? PathwayKind::Protocol : PathwayKind::Choice;
    made.title = root.localized("title");
    made.summary = root.localized("summary");
    made.notice = root.localized("notice");
    Codes roles;
    for (const auto& role : root.each("roles"))
        made.roles.push_back(
            {roles.fresh(role), role.localized("label"), role.text("institution")});
    readSteps(root, made, terms);
    made.legalBasis = statements(root, "legalBasis");
    made.conditions = readConditions(root, terms);
    made.grounds = readGrounds(root, terms);
    if (made.kind == PathwayKind::Choice) {
        readWhatItGives(root, rows, made);
        return made;
    }
    for (const auto* key : kSaidOfChoices)
        if (root.has(key))
            root.at(key).refuse("a protocol is nobody's choice");
    return made;
}

/// Runs a reading and turns what stops it into an Error.
template <class Reading>
auto guarded(std::string_view fileName, Reading reading) -> Result<decltype(reading())> {
    try {
        return reading();
    } catch (const DefinitionProblem& problem) {
        return tl::unexpected<Error>(problem.error);
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Invalid, definitions::placeIn(fileName, ""), problem.what());
    }
}

} // namespace

Result<PathwayDefinition> readPathway(const nlohmann::json& document, std::string_view fileName,
                                      std::span<const ComparisonRow> rows,
                                      const ConditionTerms& terms) {
    return guarded(fileName, [&] {
        return read({document, definitions::placeIn(fileName, "")}, rows, terms);
    });
}

Result<ComparisonTable> readComparisonTable(const nlohmann::json& document,
                                            std::string_view fileName) {
    return guarded(fileName, [&] {
        const DefinitionCursor root(document, definitions::placeIn(fileName, ""));
        ComparisonTable table{root.localized("title"), {}};
        Codes keys;
        for (const auto& row : root.each("rows"))
            table.rows.push_back({keys.fresh(row, "key"), row.localized("label")});
        return table;
    });
}

} // namespace zaklon::referrals
