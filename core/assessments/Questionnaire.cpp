// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Questionnaire.h"

#include <algorithm>

namespace zaklon::assessments {

namespace {

template <class Rule>
const Rule* byCode(const std::vector<Rule>& rules, std::string_view code) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rule& rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

template <class Rule>
const LocalizedText* because(const Rule* rule) {
    return rule == nullptr ? nullptr : &rule->because;
}

} // namespace

bool Item::hasMark(std::string_view code) const {
    return std::find(marks.begin(), marks.end(), code) != marks.end();
}

const Item* Questionnaire::item(std::string_view id) const {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

const Level* Questionnaire::level(std::string_view levelCode) const {
    return byCode(levels, levelCode);
}

const Trigger* Questionnaire::trigger(std::string_view event) const {
    return byCode(reassessOn, event);
}

const ActionRule* Questionnaire::action(std::string_view actionCode) const {
    return byCode(actions, actionCode);
}

const NeedRule* Questionnaire::need(std::string_view needCode) const {
    return byCode(needs, needCode);
}

const GuaranteeRule* Questionnaire::guarantee(std::string_view guaranteeCode) const {
    return byCode(guarantees, guaranteeCode);
}

bool Questionnaire::isGraded() const {
    return levels.size() > 1 && std::any_of(levels.begin(), levels.end(),
                                            [](const Level& level) { return level.comparable; });
}

int Questionnaire::rank(std::string_view levelCode) const {
    const auto found = std::find_if(levels.begin(), levels.end(),
                                    [&](const Level& level) { return level.code == levelCode; });
    return static_cast<int>(levels.end() - found) - 1;
}

const LocalizedText* Questionnaire::ruleText(std::string_view rule) const {
    const auto colon = rule.find(':');
    if (colon == std::string_view::npos)
        return nullptr;
    const auto kind = rule.substr(0, colon);
    const auto name = rule.substr(colon + 1);
    if (kind == "level")
        return because(level(name));
    if (kind == "element")
        return because(byCode(elements, name));
    if (kind == "action")
        return because(action(name));
    const auto* floorOf = kind == "floor" ? level(name) : nullptr;
    return floorOf != nullptr && floorOf->floorBecause ? &*floorOf->floorBecause : nullptr;
}

Points Questionnaire::meterMaximum() const {
    Points sum;
    if (meter)
        for (const auto position : sums[*meter].items)
            sum += std::max(items[position].weight, Points());
    return sum;
}

} // namespace zaklon::assessments
