// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ConditionReader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::assessments {

using definitions::DefinitionCursor;

namespace {

constexpr std::array kTests{"all",        "any",   "not",    "sum",     "points", "count",
                            "answeredOf", "fired", "number", "element", "level",  "child"};
constexpr std::array kLimits{"atLeast", "above", "below"};

template <std::size_t N>
std::string_view onlyOne(const DefinitionCursor& at, const std::array<const char*, N>& keys) {
    std::string_view found;
    for (const auto* key : keys) {
        if (!at.has(key))
            continue;
        if (!found.empty())
            at.refuse("both " + std::string(found) + " and " + key);
        found = key;
    }
    return found;
}

/// A limit or an answer list that the test does not use would be dropped silently.
void refuseLeftovers(const DefinitionCursor& at, std::size_t used) {
    if (at.value().size() != used)
        at.refuse("a key that does not belong to this test");
}

Bound bound(const DefinitionCursor& at) {
    const auto limit = onlyOne(at, kLimits);
    if (limit.empty())
        at.refuse("no atLeast, above or below");
    const auto kind = limit == "atLeast" ? Bound::Kind::AtLeast
                      : limit == "above" ? Bound::Kind::Above
                                         : Bound::Kind::Below;
    return {kind, Points::fromNumber(at.at(limit.data()).number())};
}

bool contains(const ItemSet& items, std::size_t position) {
    return std::find(items.begin(), items.end(), position) != items.end();
}

} // namespace

std::size_t ConditionReader::itemPosition(const DefinitionCursor& at) const {
    const auto* item = m_known.item(at.text());
    if (item == nullptr)
        at.refuse("no such question");
    return static_cast<std::size_t>(item - m_known.items.data());
}

ItemSet ConditionReader::itemIds(const DefinitionCursor& at) const {
    ItemSet items;
    for (const auto& id : at.each())
        items.push_back(itemPosition(id));
    return items;
}

std::vector<AnswerCode> ConditionReader::answers(const DefinitionCursor& at) const {
    std::vector<AnswerCode> found;
    for (const auto& name : at.each()) {
        const auto code = answerCodeFrom(name.text());
        if (!code)
            name.refuse("no such answer");
        found.push_back(*code);
    }
    return found;
}

ItemSet ConditionReader::selector(const DefinitionCursor& at) const {
    const auto listed = at.has("items") ? itemIds(at.at("items")) : ItemSet();
    const auto group = at.textOr("group", "");
    const auto mark = at.textOr("mark", "");
    const auto lightest = at.has("minWeight") ? Points::fromNumber(at.at("minWeight").number())
                                              : Points::hundredths(-1'000'000);
    ItemSet found;
    for (std::size_t i = 0; i < m_known.items.size(); ++i) {
        const auto& item = m_known.items[i];
        if ((at.has("items") && !contains(listed, i)) || (!group.empty() && item.group != group) ||
            (!mark.empty() && !item.hasMark(mark)) || item.weight < lightest)
            continue;
        found.push_back(i);
    }
    if (found.empty())
        at.refuse("no question is meant");
    return found;
}

const ItemSet& ConditionReader::sum(const DefinitionCursor& at) const {
    const auto code = at.text();
    for (const auto& sum : m_known.sums)
        if (sum.code == code)
            return sum.items;
    at.refuse("no such sum");
}

CountTest ConditionReader::count(const DefinitionCursor& at) const {
    return {selector(at.at("count")), answers(at.at("is")), bound(at)};
}

NumberTest ConditionReader::number(const DefinitionCursor& at) const {
    const auto position = itemPosition(at.at("number"));
    if (!m_known.items[position].scale)
        at.at("number").refuse("the question has no scale");
    return {position, bound(at)};
}

ElementTest ConditionReader::element(const DefinitionCursor& at) const {
    auto code = at.text("element");
    const auto known = std::any_of(m_known.elements.begin(), m_known.elements.end(),
                                   [&](const Element& element) { return element.code == code; });
    if (!known)
        at.at("element").refuse("no such element before this one");
    return {std::move(code)};
}

LevelTest ConditionReader::level(const DefinitionCursor& at) const {
    for (const auto& code : at.each("level"))
        if (m_known.level(code.text()) == nullptr)
            code.refuse("no such level, or not known here");
    return {at.texts("level")};
}

std::vector<Condition> ConditionReader::parts(const DefinitionCursor& at) const {
    std::vector<Condition> found;
    for (const auto& part : at.each())
        found.push_back(condition(part));
    return found;
}

Condition ConditionReader::condition(const DefinitionCursor& at) const {
    const auto test = onlyOne(at, kTests);
    if (test.empty())
        at.refuse("no test");
    const bool limited = test == "sum" || test == "points" || test == "answeredOf" ||
                         test == "number" || test == "count";
    refuseLeftovers(at, test == "count" ? 3 : limited ? 2 : 1);
    const auto inner = at.at(test.data());
    if (test == "all")
        return {AllOf{parts(inner)}};
    if (test == "any")
        return {AnyOf{parts(inner)}};
    if (test == "not")
        return {Not{{condition(inner)}}};
    if (test == "sum")
        return {PointsTest{sum(inner), bound(at)}};
    if (test == "points")
        return {PointsTest{selector(inner), bound(at)}};
    if (test == "count")
        return {count(at)};
    if (test == "answeredOf")
        return {AnsweredTest{selector(inner), bound(at)}};
    if (test == "fired")
        return {FiredTest{itemIds(inner)}};
    if (test == "number")
        return {number(at)};
    if (test == "element")
        return {element(at)};
    if (test == "level")
        return {level(at)};
    return {ChildTest{at.booleanOr("child", true)}};
}

} // namespace zaklon::assessments
