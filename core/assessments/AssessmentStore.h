// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about the assessments of a person: which are open, which one counts, how it went.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// One point of a trend.
struct TrendPoint {
    RecordId assessment;
    Date on;
    Code level;
    std::optional<int> riskRank; ///< 0 low to 3 immediate
    int points = 0;
    bool overridden = false;
    int questionnaireVersion = 1;
};

class AssessmentStore {
  public:
    explicit AssessmentStore(CaseworkRecords casework) : m_casework(casework) {}

    /// Drafts and completed ones, newest first.
    Result<std::vector<Assessment>> ofPerson(const RecordId& person) const;
    /// Not completed yet, newest first.
    Result<std::vector<Assessment>> drafts(const RecordId& person) const;
    /// Completed, newest first; with a questionnaire only those made with it (in any version).
    Result<std::vector<Assessment>> completed(const RecordId& person,
                                              const Code& questionnaire = {}) const;
    /// The newest completed one; nothing if there is none.
    Result<std::optional<Assessment>> latest(const RecordId& person,
                                             const Code& questionnaire) const;
    /// The one before an assessment, made with the same questionnaire.
    Result<std::optional<Assessment>> previous(const Assessment& assessment) const;
    /// The newest completed one that measures risk.
    Result<std::optional<Assessment>> latestRisk(const RecordId& person) const;
    /// The newest of these that says enough (LittleKnown.h): a form that hardly anybody filled in
    /// makes nobody safer.
    Result<std::optional<Assessment>> knownRisk(const RecordId& person) const;
    /// Completed ones as points, oldest first.
    Result<std::vector<TrendPoint>> trend(const RecordId& person, const Code& questionnaire) const;

  private:
    CaseworkRecords m_casework;
};

/// SQL: the assessment `t` is the newest completed one of its questionnaire and has a day for the
/// next: no other asks for it (domain.md 9.3).
std::string newestAskingSql();

/// The newest completed one that measures risk, among assessments of one person.
std::optional<Assessment> latestRiskOf(const std::vector<Assessment>& assessments);
/// As AssessmentStore::knownRisk.
std::optional<Assessment> knownRiskOf(const std::vector<Assessment>& assessments);
/// SQL: a column of knownRisk of the person of `t`; NULL if there is none.
std::string knownRiskSql(std::string_view column);

} // namespace zaklon
