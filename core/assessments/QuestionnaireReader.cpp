// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/QuestionnaireReader.h"

#include "core/assessments/ConditionReader.h"
#include "core/definitions/DefinitionCursor.h"
#include "core/definitions/StrictJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <map>
#include <set>

namespace zaklon::assessments {

using definitions::DefinitionCursor;
using definitions::DefinitionProblem;

namespace {

constexpr std::array<const char*, 4> kMeasures{"trafficking", "risk", "vulnerability", "other"};
constexpr std::array<const char*, 5> kTones{"open", "low", "medium", "high", "severe"};

template <class Enum, std::size_t N>
Enum oneOf(const DefinitionCursor& at, const std::array<const char*, N>& names) {
    const auto found = std::find(names.begin(), names.end(), at.text());
    if (found == names.end())
        at.refuse("not a known value");
    return static_cast<Enum>(found - names.begin());
}

class Reader {
  public:
    explicit Reader(DefinitionCursor root) : m_root(std::move(root)) {}

    /// In this order: each part may refer only to what was read before it.
    Questionnaire read() {
        readHead();
        readMarks();
        readGroups();
        readSums();
        readElements();
        readLevels();
        readActions();
        readNeeds();
        readVerify();
        return std::move(m_made);
    }

  private:
    void readHead();
    void readMarks();
    void readGroups();
    Item readItem(const DefinitionCursor& at, const std::string& group) const;
    void readWritten(const DefinitionCursor& at, Item& item) const;
    void readSums();
    void readElements();
    void readLevels();
    Level readLevel(const DefinitionCursor& at) const;
    void checkLevels(const std::vector<DefinitionCursor>& places) const;
    void readActions();
    Opens readOpens(const DefinitionCursor& action) const;
    void readNeeds();
    void readVerify();

    std::optional<Condition> optionalCondition(const DefinitionCursor& at, const char* key) const {
        if (!at.has(key))
            return std::nullopt;
        return m_rules.condition(at.at(key));
    }
    /// The code of an entry, which must not have been used in the same list.
    std::string freshCode(const DefinitionCursor& at, const char* list, const char* key = "code") {
        auto code = at.text(key);
        if (!m_codes[list].insert(code).second)
            at.at(key).refuse("used twice");
        return code;
    }

    DefinitionCursor m_root;
    Questionnaire m_made;
    ConditionReader m_rules{m_made};
    std::map<std::string, std::set<std::string>> m_codes;
};

void Reader::readHead() {
    m_made.code = m_root.text("code");
    m_made.version = m_root.integer("version");
    m_made.form = m_root.textOr("form", "");
    m_made.measure = oneOf<Measure>(m_root.at("measures"), kMeasures);
    m_made.title = m_root.localized("title");
    m_made.status = m_root.localized("status");
    m_made.caution = m_root.localized("caution");
    for (const auto& sentence : m_root.each("guidance"))
        m_made.guidance.push_back(sentence.localized());
    m_made.period = m_root.optionalLocalized("period");
    m_made.paperTitle = m_root.optionalLocalized("paperTitle");
    m_made.continues = m_root.booleanOr("continues", false);
    m_made.startWithinHours = m_root.optionalInteger("startWithinHours");
    m_made.completeWithinHours = m_root.optionalInteger("completeWithinHours");
    m_made.answeredBy = m_rules.answers(m_root.at("answered"));
    const auto shares = m_root.at("shares");
    for (const auto code : kAllAnswerCodes)
        m_made.sharePercent.push_back(shares.integerOr(std::string(toString(code)).c_str(), 0));
    for (const auto& trigger : m_root.each("reassessOn"))
        m_made.reassessOn.push_back({freshCode(trigger, "reassessOn"), trigger.localized("label")});
    if (!m_root.has("override"))
        return;
    const auto override = m_root.at("override");
    m_made.overrides.maximumLevelsDown = override.integerOr("maximumLevelsDown", 1);
    m_made.overrides.loweringNeedsSupervisor = override.booleanOr("loweringNeedsSupervisor", true);
}

void Reader::readMarks() {
    for (const auto& mark : m_root.each("marks"))
        m_made.marks.push_back(
            {freshCode(mark, "marks"), mark.text("sign"), mark.localized("label")});
}

void Reader::readGroups() {
    for (const auto& group : m_root.each("groups")) {
        auto code = freshCode(group, "groups");
        for (const auto& item : group.each("items")) {
            freshCode(item, "items", "id");
            m_made.items.push_back(readItem(item, code));
        }
        m_made.groups.push_back(
            {std::move(code), group.localized("title"), group.optionalLocalized("hint")});
    }
}

Item Reader::readItem(const DefinitionCursor& at, const std::string& group) const {
    Item item;
    item.id = at.text("id");
    item.group = group;
    item.text = at.localized("text");
    item.hint = at.optionalLocalized("hint");
    item.weight = Points::fromNumber(at.at("weight").number());
    item.marks = at.texts("marks");
    for (const auto& mark : at.each("marks"))
        if (std::none_of(m_made.marks.begin(), m_made.marks.end(),
                         [&](const Mark& known) { return known.code == mark.text(); }))
            mark.refuse("no such mark");
    item.answers = m_rules.answers(at.has("answers") ? at.at("answers") : m_root.at("answers"));
    if (at.has("scale")) {
        const auto scale = at.at("scale");
        item.scale =
            Scale{scale.integer("minimum"), scale.integer("maximum"), scale.integer("countsFrom")};
        if (item.scale->minimum >= item.scale->maximum)
            scale.refuse("minimum is not below maximum");
    }
    item.childOnly = at.booleanOr("childOnly", false);
    item.counted = at.booleanOr("counted", true);
    readWritten(at, item);
    return item;
}

/// Words have no weight, and a yes comes of writing them.
void Reader::readWritten(const DefinitionCursor& at, Item& item) const {
    item.written = at.booleanOr("written", false);
    item.paperHeading = at.optionalLocalized("paperHeading");
    if (item.paperHeading && !(item.written && m_made.paperTitle)) {
        at.at("paperHeading").refuse("nothing of it goes on a paper");
    }
    if (!item.written) {
        return;
    }
    if (item.scale || item.weight != Points()) {
        at.at("written").refuse("words with a scale or a weight");
    }
    if (std::find(item.answers.begin(), item.answers.end(), AnswerCode::Yes) !=
        item.answers.end()) {
        at.refuse("words and a yes to choose");
    }
}

void Reader::readSums() {
    for (const auto& sum : m_root.each("sums"))
        m_made.sums.push_back({freshCode(sum, "sums"), m_rules.selector(sum.at("of"))});
    if (!m_root.has("meter"))
        return;
    const auto meter = m_root.at("meter");
    for (std::size_t i = 0; i < m_made.sums.size(); ++i)
        if (m_made.sums[i].code == meter.text())
            m_made.meter = i;
    if (!m_made.meter)
        meter.refuse("no such sum");
}

void Reader::readElements() {
    for (const auto& element : m_root.each("elements")) {
        auto when = m_rules.condition(element.at("when"));
        m_made.elements.push_back({freshCode(element, "elements"), element.localized("label"),
                                   element.localized("because"), std::move(when)});
    }
}

void Reader::readLevels() {
    const auto places = m_root.each("levels");
    std::vector<Level> levels;
    for (const auto& level : places) {
        freshCode(level, "levels");
        levels.push_back(readLevel(level));
    }
    // Only now, so that no rule for a level can ask for a level.
    m_made.levels = std::move(levels);
    checkLevels(places);
}

Level Reader::readLevel(const DefinitionCursor& at) const {
    Level level;
    level.code = at.text("code");
    level.label = at.localized("label");
    level.tone = oneOf<Tone>(at.at("tone"), kTones);
    level.bars = at.integer("bars");
    if (at.has("from"))
        level.from = Points::fromNumber(at.at("from").number());
    level.when = optionalCondition(at, "when");
    level.floor = optionalCondition(at, "floor");
    level.because = at.localized("because");
    level.floorBecause = at.optionalLocalized("floorBecause");
    if (level.floor && !level.floorBecause)
        at.refuse("no floorBecause");
    level.reassessInDays = at.optionalInteger("reassessInDays");
    level.comparable = at.booleanOr("comparable", true);
    level.proposedStatus = at.textOr("proposedStatus", "");
    return level;
}

void Reader::checkLevels(const std::vector<DefinitionCursor>& places) const {
    std::optional<Points> above;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& level = m_made.levels[i];
        const bool last = i + 1 == places.size();
        if (last == (level.from || level.when || level.floor))
            places[i].refuse(last ? "the lowest level has a rule" : "the level has no rule");
        if (!level.from)
            continue;
        if (!m_made.meter)
            places[i].at("from").refuse("there is no meter");
        if (above && *level.from >= *above)
            places[i].at("from").refuse("not below the level before");
        above = level.from;
    }
}

void Reader::readActions() {
    for (const auto& at : m_root.each("actions")) {
        ActionRule action;
        action.code = freshCode(at, "actions");
        action.service = at.textOr("service", "");
        action.title = at.localized("title");
        action.because = at.localized("because");
        action.dueInDays = at.integer("dueInDays");
        action.fromArrival = at.booleanOr("fromArrival", false);
        action.needsConsent = at.booleanOr("needsConsent", false);
        action.opens = readOpens(at);
        action.when = m_rules.condition(at.at("when"));
        m_made.actions.push_back(std::move(action));
    }
}

Opens Reader::readOpens(const DefinitionCursor& action) const {
    if (!action.has("opens"))
        return {};
    const auto at = action.at("opens");
    if (at.has("pathway") != at.has("step"))
        at.refuse("a pathway needs a step, and a step a pathway");
    if (at.has("pathway") && at.value().size() == 2)
        return {Opens::Kind::PathwayStep, at.text("pathway"), at.text("step")};
    if (at.value().size() != 1)
        at.refuse("not exactly one thing to open");
    if (at.has("form"))
        return {Opens::Kind::Form, at.text("form"), ""};
    return {Opens::Kind::Questionnaire, at.text("questionnaire"), ""};
}

void Reader::readNeeds() {
    for (const auto& need : m_root.each("needs"))
        m_made.needs.push_back({freshCode(need, "needs"), need.localized("label"),
                                need.texts("services"), need.integer("dueInDays"),
                                m_rules.itemIds(need.at("items"))});
    for (const auto& guarantee : m_root.each("guarantees"))
        m_made.guarantees.push_back({freshCode(guarantee, "guarantees"),
                                     guarantee.localized("label"),
                                     m_rules.itemIds(guarantee.at("items"))});
}

void Reader::readVerify() {
    for (const auto& rule : m_root.each("verify"))
        m_made.verify.push_back({m_rules.selector(rule.at("of")), m_rules.answers(rule.at("is")),
                                 rule.localized("title"), rule.integer("dueInDays")});
}

} // namespace

Result<Questionnaire> readQuestionnaire(const nlohmann::json& document, std::string_view fileName) {
    const auto place = definitions::placeIn(fileName, "");
    try {
        return Reader({document, place}).read();
    } catch (const DefinitionProblem& problem) {
        return tl::unexpected<Error>(problem.error);
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Invalid, place, problem.what());
    }
}

} // namespace zaklon::assessments
