// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of persons for screens: filtered, sorted, page by page, without names.
#pragma once

#include "core/people/Person.h"
#include "core/people/TypedMeets.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// Accommodation that the organisation counts as its shelter, unless it says otherwise
/// (domain.md 2.6).
std::vector<Code> shelterAccommodation();

/// Statuses under which somebody still works with the person (domain.md 2.3).
std::vector<CaseStatus> openStatuses();

/// Nobodys: nobody with access is responsible and the file is open (needs A39).
enum class PersonView { All, Mine, Overdue, InShelter, Nobodys };

struct PersonFilter {
    PersonView view = PersonView::All;
    RecordId worker;                                    ///< for Mine
    Date today;                                         ///< for Overdue: due before this day
    std::vector<Code> shelter = shelterAccommodation(); ///< for InShelter
    std::vector<CaseStatus> statuses;                   ///< empty: every status
    std::optional<PersonCategory> category; ///< at risk: also whoever is protected as such
    std::optional<int> riskAtLeast; ///< 0 low to 3 immediate; leaves out who was never assessed
    std::string text;               ///< beginning of a case code or pseudonym, in either script
    TypedMeets meets = TypedMeets::CodeOrPseudonym; ///< for the text
};

enum class PersonSort { NextDue, CaseCode, Risk, FirstContact, Category, Worker };

/// Persons without a value of the sorted column come last in both directions.
struct PersonOrder {
    PersonSort by = PersonSort::NextDue;
    bool descending = false;
};

enum class RiskTrend { Unknown, Falling, Same, Rising };

struct PersonRow {
    RecordId id;
    std::string code;
    std::string pseudonym;
    PersonCategory category = PersonCategory::PersonAtRisk;
    CaseStatus status = CaseStatus::Intake;
    Sex sex = Sex::NotAsked;
    std::optional<int> birthYear;
    Date firstContact;
    RecordId worker;
    std::string workerInitials;
    std::optional<int> riskRank; ///< 0 low to 3 immediate
    RiskTrend trend = RiskTrend::Unknown;
    std::optional<Date> nextDue;
    Code nextKind; ///< code of TaskKind (core/tasks)
    int waitingReferrals = 0;
};

/// Where the next page begins. Belongs to the filter and order it came from.
struct PersonCursor {
    std::size_t section = 0;
    Value key;
    RecordId person;
};

struct PersonPage {
    std::vector<PersonRow> rows;
    std::optional<PersonCursor> next; ///< nothing after the last row
};

struct PersonCounts {
    std::int64_t all = 0;
    std::int64_t mine = 0;
    std::int64_t overdue = 0;
    std::int64_t inShelter = 0;
    std::int64_t nobodys = 0;
};

inline constexpr int kPersonPageRows = 200;

/// All functions: NoPermission where the role may not read persons.
class PersonStore {
  public:
    explicit PersonStore(const CaseworkRecords& records) : m_records(records) {}

    /// At most 200 rows after the cursor, in milliseconds however many persons there are.
    Result<PersonPage> page(const PersonFilter& filter, const PersonOrder& order,
                            const std::optional<PersonCursor>& after = std::nullopt) const;
    /// The row of one person, as a list would show it.
    Result<std::optional<PersonRow>> row(const RecordId& person) const;
    Result<std::int64_t> count(const PersonFilter& filter) const;
    /// Sizes of the saved views; of the filter only its worker, day and shelter matter.
    Result<PersonCounts> counts(const PersonFilter& filter) const;

    /// The person with this code, however it was typed.
    Result<std::optional<RecordId>> byCaseCode(std::string_view typed) const;
    /// A code that nobody in this vault has.
    Result<std::string> newCaseCode() const;

    /// What the engine does for a first page, a line per step: lets a test keep lists fast.
    Result<std::vector<std::string>> plan(const PersonFilter& filter,
                                          const PersonOrder& order) const;

  private:
    CaseworkRecords m_records;
};

} // namespace zaklon
