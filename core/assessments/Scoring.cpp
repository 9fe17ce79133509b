// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scoring.h"

#include "core/assessments/AnsweredForm.h"

#include <algorithm>
#include <numeric>

namespace zaklon::assessments {

namespace {

class Scorer {
  public:
    Scorer(const Questionnaire& questionnaire, const Answers& answers, SubjectFacts facts)
        : m_questionnaire(questionnaire), m_form(questionnaire, answers, facts) {}

    Outcome score(std::string_view decidedLevel) {
        m_outcome.questionnaire = m_questionnaire.code;
        m_outcome.version = m_questionnaire.version;
        countItems();
        addUpSums();
        evaluateElements();
        findLevel();
        useLevel(decidedLevel.empty() ? m_outcome.scoredLevel : std::string(decidedLevel));
        findNextLevel();
        findActions();
        findNeeds();
        findTasks();
        return std::move(m_outcome);
    }

  private:
    void countItems();
    void addUpSums();
    void evaluateElements();
    void findLevel();
    bool reached(const Level& level);
    void useLevel(std::string decided);
    void findNextLevel();
    Points smallestStep() const;
    void findActions();
    void findNeeds();
    std::vector<std::string> firedAmong(const ItemSet& items) const;
    void findTasks();
    void addReason(const char* kind, const std::string& code, const Finding& finding) {
        m_outcome.reasons.push_back({std::string(kind) + ":" + code, m_form.ids(finding.items)});
    }

    const Questionnaire& m_questionnaire;
    AnsweredForm m_form;
    Outcome m_outcome;
};

void Scorer::countItems() {
    for (std::size_t i = 0; i < m_questionnaire.items.size(); ++i) {
        const auto& item = m_questionnaire.items[i];
        if (m_form.points(i) > Points())
            m_outcome.fired.push_back(item.id);
        if (m_form.points(i) < Points())
            m_outcome.protective.push_back(item.id);
        if (!item.counted || !m_form.applies(i))
            continue;
        ++m_outcome.questionCount;
        if (m_form.isAnswered(i))
            ++m_outcome.answeredCount;
        else
            m_outcome.open.push_back(item.id);
    }
}

void Scorer::addUpSums() {
    for (const auto& sum : m_questionnaire.sums)
        m_outcome.sums[sum.code] = m_form.sum(sum.items);
    if (m_questionnaire.meter)
        m_outcome.points = m_form.sum(m_questionnaire.sums[*m_questionnaire.meter].items);
}

void Scorer::evaluateElements() {
    for (const auto& element : m_questionnaire.elements) {
        auto finding = m_form.evaluate(element.when);
        m_outcome.elements.push_back({element.code, finding.holds, m_form.ids(finding.items)});
        m_form.setElement(element.code, std::move(finding));
    }
}

void Scorer::findLevel() {
    for (const auto& level : m_questionnaire.levels) {
        const bool lowest = &level == &m_questionnaire.levels.back();
        if (!reached(level) && !lowest)
            continue;
        m_outcome.scoredLevel = level.code;
        if (lowest)
            addReason("level", level.code, {});
        break;
    }
    // A floor below the level reached still limits how far an override may go down.
    for (const auto& level : m_questionnaire.levels)
        if (m_outcome.floorLevel.empty() && level.floor && m_form.evaluate(*level.floor).holds)
            m_outcome.floorLevel = level.code;
    for (const auto& element : m_outcome.elements)
        if (element.met)
            m_outcome.reasons.push_back({"element:" + element.code, element.items});
}

/// Whether the level is reached, with every reason for it.
bool Scorer::reached(const Level& level) {
    if (level.floor) {
        const auto finding = m_form.evaluate(*level.floor);
        if (finding.holds)
            addReason("floor", level.code, finding);
    }
    if (level.from && m_outcome.points >= *level.from) {
        const auto& meter = m_questionnaire.sums[*m_questionnaire.meter].items;
        addReason("level", level.code,
                  m_form.evaluate({PointsTest{meter, {Bound::Kind::AtLeast, *level.from}}}));
    } else if (level.when) {
        const auto finding = m_form.evaluate(*level.when);
        if (finding.holds)
            addReason("level", level.code, finding);
    }
    return !m_outcome.reasons.empty();
}

void Scorer::useLevel(std::string decided) {
    m_form.setLevel(decided);
    const auto* level = m_questionnaire.level(decided);
    if (level != nullptr) {
        m_outcome.reassessInDays = level->reassessInDays;
        m_outcome.proposedStatus = level->proposedStatus;
        if (m_questionnaire.measure == Measure::Risk)
            m_outcome.riskRank = m_questionnaire.rank(decided);
    }
    m_outcome.level = std::move(decided);
}

/// The nearest level above the decided one that points alone would reach.
void Scorer::findNextLevel() {
    const Level* nearest = nullptr;
    for (const auto& level : m_questionnaire.levels) {
        if (level.code == m_outcome.level)
            break;
        if (level.from && *level.from > m_outcome.points)
            nearest = &level;
    }
    if (nearest != nullptr)
        m_outcome.next =
            NextLevel{nearest->code, std::max(*nearest->from - m_outcome.points, smallestStep())};
}

/// Points come in multiples of this.
Points Scorer::smallestStep() const {
    int step = 0;
    for (const auto& item : m_questionnaire.items)
        for (const auto percent : m_questionnaire.sharePercent)
            step = std::gcd(step, item.weight.share(percent).inHundredths());
    return Points::hundredths(step);
}

void Scorer::findActions() {
    for (const auto& rule : m_questionnaire.actions) {
        const auto finding = m_form.evaluate(rule.when);
        if (finding.holds)
            m_outcome.actions.push_back({rule.code,
                                         rule.service,
                                         rule.dueInDays,
                                         rule.needsConsent,
                                         {"action:" + rule.code, m_form.ids(finding.items)}});
    }
}

std::vector<std::string> Scorer::firedAmong(const ItemSet& items) const {
    return m_form.ids(m_form.evaluate({FiredTest{items}}).items);
}

void Scorer::findNeeds() {
    for (const auto& need : m_questionnaire.needs)
        if (auto items = firedAmong(need.items); !items.empty())
            m_outcome.needs.push_back({need.code, need.services, need.dueInDays, std::move(items)});
    for (const auto& guarantee : m_questionnaire.guarantees)
        if (auto items = firedAmong(guarantee.items); !items.empty())
            m_outcome.guarantees.push_back({guarantee.code, std::move(items)});
}

void Scorer::findTasks() {
    for (std::size_t i = 0; i < m_questionnaire.verify.size(); ++i) {
        const auto& rule = m_questionnaire.verify[i];
        for (const auto item : rule.items)
            if (m_form.hasAnswer(item, rule.answers))
                m_outcome.verify.push_back({m_questionnaire.items[item].id, rule.dueInDays, i});
    }
}

} // namespace

Outcome score(const Questionnaire& questionnaire, const Answers& answers, SubjectFacts facts) {
    return Scorer(questionnaire, answers, facts).score({});
}

const Level* levelForChild(const Questionnaire& questionnaire, const Answers& answers,
                           std::string_view level) {
    const auto child = score(questionnaire, answers, SubjectFacts{true}).scoredLevel;
    return child == level ? nullptr : questionnaire.level(child);
}

Outcome scoreAtLevel(const Questionnaire& questionnaire, const Answers& answers, SubjectFacts facts,
                     std::string_view level) {
    return Scorer(questionnaire, answers, facts).score(level);
}

} // namespace zaklon::assessments
