// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/AssessmentStore.h"

#include "core/assessments/FormOrder.h"
#include "core/assessments/LittleKnown.h"

#include <algorithm>
#include <utility>

namespace zaklon {

namespace {

/// Those for which `wanted` holds, newest first.
template <class Wanted>
Result<std::vector<Assessment>> newestFirst(const CaseworkRecords& casework, const RecordId& person,
                                            Wanted&& wanted) {
    auto all = casework.where<Assessment>("person", person);
    if (!all) {
        return all;
    }
    all->erase(std::remove_if(all->begin(), all->end(),
                              [&](const Assessment& each) { return !wanted(each); }),
               all->end());
    std::sort(all->begin(), all->end(),
              [](const Assessment& a, const Assessment& b) { return isLater(b, a); });
    return all;
}

Result<std::optional<Assessment>> firstOf(Result<std::vector<Assessment>> found) {
    if (!found) {
        return passOn(found);
    }
    return found->empty() ? std::optional<Assessment>() : std::optional(std::move(found->front()));
}

bool isCompleted(const Assessment& assessment) {
    return assessment.state == AssessmentState::Completed;
}

bool measuresRisk(const Assessment& assessment) {
    return isCompleted(assessment) && assessment.riskRank.has_value();
}

bool saysEnough(const Assessment& assessment) {
    return measuresRisk(assessment) && !assessments::saysLittle(assessment);
}

std::optional<Assessment> newestOf(const std::vector<Assessment>& assessments,
                                   bool (*counts)(const Assessment&)) {
    const Assessment* newest = nullptr;
    for (const auto& each : assessments) {
        if (counts(each) && (newest == nullptr || isLater(*newest, each))) {
            newest = &each;
        }
    }
    return newest == nullptr ? std::nullopt : std::optional(*newest);
}

} // namespace

std::string newestAskingSql() {
    return "t.state = 'completed' AND t.reassess_by IS NOT NULL AND NOT EXISTS ("
           "SELECT 1 FROM main.assessment n WHERE n.person = t.person"
           " AND n.questionnaire = t.questionnaire AND n.state = 'completed' AND " +
           isLaterSql("t", "n") + ")";
}

std::optional<Assessment> latestRiskOf(const std::vector<Assessment>& assessments) {
    return newestOf(assessments, measuresRisk);
}

std::optional<Assessment> knownRiskOf(const std::vector<Assessment>& assessments) {
    return newestOf(assessments, saysEnough);
}

std::string knownRiskSql(std::string_view column) {
    return "(SELECT a." + std::string(column) +
           " FROM main.assessment a WHERE a.person = t.person AND a.state = 'completed'"
           " AND a.risk_rank IS NOT NULL AND NOT (a.risk_rank = 0"
           " AND coalesce(json_extract(a.outcome, '$.answeredCount') * 2"
           " < json_extract(a.outcome, '$.questionCount'), 0))"
           " ORDER BY " +
           newestFirstSql("a") + " LIMIT 1)";
}

Result<std::vector<Assessment>> AssessmentStore::ofPerson(const RecordId& person) const {
    return newestFirst(m_casework, person, [](const Assessment&) { return true; });
}

Result<std::vector<Assessment>> AssessmentStore::drafts(const RecordId& person) const {
    return newestFirst(m_casework, person,
                       [](const Assessment& each) { return !isCompleted(each); });
}

Result<std::vector<Assessment>> AssessmentStore::completed(const RecordId& person,
                                                           const Code& questionnaire) const {
    return newestFirst(m_casework, person, [&](const Assessment& each) {
        return isCompleted(each) && (questionnaire.empty() || each.questionnaire == questionnaire);
    });
}

Result<std::optional<Assessment>> AssessmentStore::latest(const RecordId& person,
                                                          const Code& questionnaire) const {
    return firstOf(completed(person, questionnaire));
}

Result<std::optional<Assessment>> AssessmentStore::previous(const Assessment& assessment) const {
    return firstOf(newestFirst(m_casework, assessment.person, [&](const Assessment& each) {
        return isCompleted(each) && each.questionnaire == assessment.questionnaire &&
               isLater(each, assessment);
    }));
}

Result<std::optional<Assessment>> AssessmentStore::latestRisk(const RecordId& person) const {
    return firstOf(newestFirst(m_casework, person, measuresRisk));
}

Result<std::optional<Assessment>> AssessmentStore::knownRisk(const RecordId& person) const {
    return firstOf(newestFirst(m_casework, person, saysEnough));
}

Result<std::vector<TrendPoint>> AssessmentStore::trend(const RecordId& person,
                                                       const Code& questionnaire) const {
    const auto found = completed(person, questionnaire);
    if (!found) {
        return passOn(found);
    }
    std::vector<TrendPoint> points;
    for (auto each = found->rbegin(); each != found->rend(); ++each) {
        points.push_back({each->id, each->takenOn, each->level, each->riskRank, each->points,
                          each->overridden, each->questionnaireVersion});
    }
    return points;
}

} // namespace zaklon
