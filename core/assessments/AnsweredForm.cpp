// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/AnsweredForm.h"

#include <algorithm>

namespace zaklon::assessments {

namespace {

bool contains(const std::vector<AnswerCode>& codes, AnswerCode code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Points asPoints(std::size_t count) {
    return Points::whole(static_cast<int>(count));
}

} // namespace

AnsweredForm::AnsweredForm(const Questionnaire& questionnaire, const Answers& answers,
                           SubjectFacts facts)
    : m_questionnaire(questionnaire), m_items(questionnaire.items), m_facts(facts) {
    for (const auto& item : m_items)
        m_answers.push_back(answers.at(item.id));
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_points.push_back(pointsOf(i));
}

Points AnsweredForm::pointsOf(std::size_t item) const {
    const auto& answer = m_answers[item];
    if (!applies(item))
        return {};
    if (const auto& scale = m_items[item].scale)
        return answer.number && *answer.number >= scale->countsFrom ? m_items[item].weight
                                                                    : Points();
    const auto share = m_questionnaire.sharePercent.at(static_cast<std::size_t>(answer.code));
    return m_items[item].weight.share(share);
}

bool AnsweredForm::isAnswered(std::size_t item) const {
    if (!applies(item))
        return false;
    if (m_items[item].scale)
        return m_answers[item].number.has_value();
    return contains(m_questionnaire.answeredBy, m_answers[item].code);
}

bool AnsweredForm::hasAnswer(std::size_t item, const std::vector<AnswerCode>& answers) const {
    const bool isNumber = m_items[item].scale && m_answers[item].number;
    return applies(item) && !isNumber && contains(answers, m_answers[item].code);
}

Points AnsweredForm::sum(const ItemSet& items) const {
    Points sum;
    for (const auto item : items)
        sum += m_points[item];
    return sum;
}

std::vector<std::string> AnsweredForm::ids(const std::set<std::size_t>& items) const {
    std::vector<std::string> found;
    found.reserve(items.size());
    for (const auto item : items)
        found.push_back(m_items[item].id);
    return found;
}

void AnsweredForm::setElement(const std::string& code, Finding finding) {
    m_elements.emplace_back(code, std::move(finding));
}

Finding AnsweredForm::evaluate(const Condition& condition) const {
    return std::visit([this](const auto& one) { return test(one); }, condition.test);
}

Finding AnsweredForm::test(const AllOf& all) const {
    Finding together{true, {}};
    for (const auto& part : all.parts) {
        auto found = evaluate(part);
        if (!found.holds)
            return {};
        together.items.merge(found.items);
    }
    return together;
}

Finding AnsweredForm::test(const AnyOf& any) const {
    Finding together;
    for (const auto& part : any.parts) {
        auto found = evaluate(part);
        if (!found.holds)
            continue;
        together.holds = true;
        together.items.merge(found.items);
    }
    return together;
}

Finding AnsweredForm::test(const Not& negated) const {
    return {!evaluate(negated.part.front()).holds, {}};
}

Finding AnsweredForm::test(const PointsTest& points) const {
    Finding found{points.bound.admits(sum(points.items)), {}};
    for (const auto item : points.items)
        if (found.holds && m_points[item] > Points())
            found.items.insert(item);
    return found;
}

Finding AnsweredForm::test(const CountTest& count) const {
    Finding found;
    for (const auto item : count.items)
        if (hasAnswer(item, count.answers))
            found.items.insert(item);
    found.holds = count.bound.admits(asPoints(found.items.size()));
    return found;
}

Finding AnsweredForm::test(const AnsweredTest& answered) const {
    const auto count =
        std::count_if(answered.items.begin(), answered.items.end(), [this](std::size_t item) {
            return m_items[item].counted && isAnswered(item);
        });
    return {answered.bound.admits(asPoints(static_cast<std::size_t>(count))), {}};
}

Finding AnsweredForm::test(const FiredTest& fired) const {
    Finding found;
    for (const auto item : fired.items)
        if (m_points[item] > Points())
            found.items.insert(item);
    found.holds = !found.items.empty();
    return found;
}

Finding AnsweredForm::test(const NumberTest& number) const {
    const auto& given = m_answers[number.item].number;
    if (!applies(number.item) || !given || !number.bound.admits(Points::whole(*given)))
        return {};
    return {true, {number.item}};
}

Finding AnsweredForm::test(const ElementTest& element) const {
    for (const auto& [code, finding] : m_elements)
        if (code == element.code)
            return finding;
    return {};
}

Finding AnsweredForm::test(const LevelTest& level) const {
    return {std::find(level.codes.begin(), level.codes.end(), m_level) != level.codes.end(), {}};
}

Finding AnsweredForm::test(const ChildTest& child) const {
    return {child.isChild == m_facts.isChild, {}};
}

} // namespace zaklon::assessments
