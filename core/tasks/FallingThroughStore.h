// SPDX-License-Identifier: GPL-3.0-or-later
// Who is falling through: people whom every procedure has let go of and whom nobody has caught yet
// (needs D33, D40-D43, D47). Counts and lists over the whole house.
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/FallingWhy.h"
#include "core/identification/IdentificationLimits.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/tasks/TaskTerms.h"
#include "core/vault/Records.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace zaklon {

enum class FallingKind {
    NeverVerified,       ///< decided against her, and never verified again, or that was left
    NotFound,            ///< not found, and nobody tried for some time
    WaitingUnprotected,  ///< the procedure waits past a limit without interim protection
    ReportedUnanswered,  ///< ours to report, and not sent, no receipt, or no answer for long
    SeenOnce,            ///< seen once, and never offered a service
    ReassessmentOverdue, ///< the day of the next assessment has passed, or something happened; the
                         ///< day to look again at whoever is at risk, or was decided against
    NotRecognised,       ///< decided against the person, who still is at risk; closed files too
    ReportNotOpened      ///< on a report that no procedure stands for, and no longer in Today
};
inline constexpr std::array kFallingKinds{
    FallingKind::NeverVerified,      FallingKind::NotFound,       FallingKind::WaitingUnprotected,
    FallingKind::ReportedUnanswered, FallingKind::SeenOnce,       FallingKind::ReassessmentOverdue,
    FallingKind::NotRecognised,      FallingKind::ReportNotOpened};

/// A person on a list.
struct FallingRow {
    FallingKind kind = FallingKind::NeverVerified;
    RecordId person;
    std::string caseCode;
    RecordId record; ///< the oldest from which it follows
    int records = 1; ///< how many of the person say the same
    Date since;
    int days = 0; ///< from `since` to today
    RecordId worker;
    std::optional<int> riskRank;
    std::vector<FallingWhy> why; ///< where the list alone does not say it; each once
    bool ofChild = false;        ///< under 18 or of unknown age: listed sooner (needs B09)
    bool ageUnknown = false;     ///< nobody knows the year of birth: only as for a child
};

/// The last days that count for a list; nullopt: a child's is that of everybody.
struct FallingLimits {
    Date everybody;
    std::optional<Date> child;
    /// For the part of a list that counts later; nullopt: it has none.
    std::optional<Date> later = {};
    std::optional<Date> laterChild = {};
};

struct FallingCount {
    FallingKind kind = FallingKind::NeverVerified;
    int persons = 0;
};

class FallingThroughStore {
  public:
    /// Limits, pathways, codes and terms must outlive it.
    FallingThroughStore(CaseworkRecords casework, const IdentificationLimits& limits,
                        const referrals::PathwayLibrary& pathways, const CodeLists& codes,
                        Date today, const TaskTerms& terms = TaskTerms::shipped())
        : m_casework(casework)
        , m_limits(limits)
        , m_pathways(pathways)
        , m_codes(codes)
        , m_today(today)
        , m_terms(terms) {}

    /// In the order of kFallingKinds. NoPermission.
    Result<std::vector<FallingCount>> counts() const;
    /// Persons waiting unprotected past each of IdentificationLimits::waitingLimits.
    Result<std::vector<int>> waitingPast() const;
    /// A row a person, who is in immediate danger or at high risk first, then the longest. Of those
    /// who wait unprotected only whoever waits past that one of
    /// IdentificationLimits::waitingLimits.
    Result<std::vector<FallingRow>> list(FallingKind kind, int limit = 200,
                                         std::size_t waiting = 0) const;
    /// The SQL of one kind, for measuring it without this program around it.
    static std::string listSql(FallingKind kind);
    /// The same of one count; it takes no number of rows.
    static std::string countSql(FallingKind kind);
    /// ?1 and ?5 of its SQL, ?6 and ?7; ?2 is today, ?3 the number of rows.
    FallingLimits limitsOf(FallingKind kind) const;
    /// What a list takes from the organisation's data, ?4 of its SQL: phases of the procedure that
    /// are an answer once they are done and what a contact with the Centre is about (an object of
    /// lists), reasons that mean 'not found' with the ends of a search that mean found (an object
    /// too), measures that protect, or duties to verify or to assess again. Null for the others.
    Value ownCodes(FallingKind kind) const;

  private:
    Status permit() const;
    Value answerCodes() const;
    FallingLimits waitingLimits(std::size_t waiting) const;
    void bindOwn(Statement& statement, FallingKind kind, const FallingLimits& limits) const;
    int countOf(FallingKind kind, const FallingLimits& limits) const;

    CaseworkRecords m_casework;
    const IdentificationLimits& m_limits;
    const referrals::PathwayLibrary& m_pathways;
    const CodeLists& m_codes;
    Date m_today;
    const TaskTerms& m_terms;
};

} // namespace zaklon
