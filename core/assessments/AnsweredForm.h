// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire together with the answers of one person: points per question, and whether a rule
// holds. Internal to scoring.
#pragma once

#include "core/assessments/Answers.h"
#include "core/assessments/Questionnaire.h"
#include "core/assessments/Scoring.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::assessments {

/// Whether a rule holds, and the questions (positions) that made it hold.
struct Finding {
    bool holds = false;
    std::set<std::size_t> items;
};

class AnsweredForm {
  public:
    AnsweredForm(const Questionnaire& questionnaire, const Answers& answers, SubjectFacts facts);

    bool applies(std::size_t item) const {
        return m_facts.isChild || m_facts.mayBeChild || !m_items[item].childOnly;
    }
    bool isAnswered(std::size_t item) const;
    bool hasAnswer(std::size_t item, const std::vector<AnswerCode>& answers) const;
    Points points(std::size_t item) const { return m_points[item]; }
    Points sum(const ItemSet& items) const;

    Finding evaluate(const Condition& condition) const;
    std::vector<std::string> ids(const std::set<std::size_t>& items) const;

    /// Rules may ask for what was found before them.
    void setElement(const std::string& code, Finding finding);
    void setLevel(std::string code) { m_level = std::move(code); }

  private:
    Points pointsOf(std::size_t item) const;
    Finding test(const AllOf& all) const;
    Finding test(const AnyOf& any) const;
    Finding test(const Not& negated) const;
    Finding test(const PointsTest& points) const;
    Finding test(const CountTest& count) const;
    Finding test(const AnsweredTest& answered) const;
    Finding test(const FiredTest& fired) const;
    Finding test(const NumberTest& number) const;
    Finding test(const ElementTest& element) const;
    Finding test(const LevelTest& level) const;
    Finding test(const ChildTest& child) const;

    const Questionnaire& m_questionnaire;
    const std::vector<Item>& m_items;
    SubjectFacts m_facts;
    std::vector<Answer> m_answers;
    std::vector<Points> m_points;
    std::vector<std::pair<std::string, Finding>> m_elements;
    std::string m_level;
};

} // namespace zaklon::assessments
