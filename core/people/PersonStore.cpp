// SPDX-License-Identifier: GPL-3.0-or-later
// A list is walked in sections, each along one index: first those who have a value of the sorted
// column, then those who have none. No OFFSET, no sorting of the whole table.
#include "core/people/PersonStore.h"

#include "core/base/Text.h"
#include "core/people/CaseCode.h"
#include "core/people/FileClosingStore.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::string_view kColumns =
    "p.id, p.code, p.pseudonym, p.category, p.status, p.sex, p.birth_year, p.first_contact, "
    "p.worker, w.initials, s.risk_rank, s.risk_before, s.next_due, s.next_kind, "
    "s.waiting_referrals";

/// A colleague who has no access any more is responsible for nobody (needs A55).
constexpr std::string_view kWorkerJoin =
    " LEFT JOIN main.worker w ON w.id = p.worker AND w.active = 1";

/// After every text that begins alike: no UTF-8 text is above it.
constexpr std::string_view kAfterAll = "\xF4\x8F\xBF\xBF";

/// SQL made of constant pieces, with the values for its marks.
struct Query {
    std::string sql;
    std::vector<Value> values;

    Query& add(std::string_view text, std::vector<Value> more = {}) {
        sql += text;
        std::move(more.begin(), more.end(), std::back_inserter(values));
        return *this;
    }
    Statement prepare(const ReadConnection& connection) const {
        auto statement = connection.prepare(sql);
        for (std::size_t i = 0; i < values.size(); ++i) {
            statement.bind(static_cast<int>(i + 1), values[i]);
        }
        return statement;
    }
};

/// A part of the list that one index holds in order.
struct Section {
    std::string_view condition; ///< SQL with at most one mark, or empty
    std::optional<Value> value;
    std::string_view key; ///< column in whose order the section is; empty: in order of ids
    std::string_view id = "s.person";
};

std::string jsonOf(const std::vector<Code>& codes) {
    return std::get<std::string>(FieldTraits<std::vector<Code>>::toValue(codes));
}

bool sortsByPersonTable(PersonSort sort) {
    return sort == PersonSort::CaseCode || sort == PersonSort::FirstContact;
}

std::string searchKey(const PersonFilter& filter) {
    return foldForSearch(filter.text);
}

/// Where to begin. A text, the shelter or nobody's leaves few persons: these are found first and
/// sorted then.
void addSource(Query& query, const PersonFilter& filter, bool fromPersonTable) {
    const auto key = searchKey(filter);
    if (!key.empty()) {
        const auto code = caseCodePrefix(filter.text).value_or("~");
        query.add(" FROM (SELECT id FROM main.person WHERE code >= ? AND code < ?",
                  {code, code + std::string(kAfterAll)});
        if (filter.meets == TypedMeets::CodeOrPseudonym) {
            query.add(" UNION SELECT person FROM main.person_summary"
                      " WHERE pseudonym_key <> '' AND pseudonym_key >= ? AND pseudonym_key < ?",
                      {key, key + std::string(kAfterAll)});
        }
        query.add(") f CROSS JOIN main.person_summary s ON s.person = f.id"
                  " CROSS JOIN main.person p ON p.id = s.person");
    } else if (filter.view == PersonView::InShelter) {
        query.add(" FROM main.person_summary s INDEXED BY person_summary_accommodation"
                  " CROSS JOIN main.person p ON p.id = s.person");
    } else if (filter.view == PersonView::Nobodys) {
        query.add(" FROM (SELECT person FROM main.person_summary WHERE worker IS NULL UNION ALL"
                  " SELECT person FROM main.person_summary WHERE worker IN"
                  " (SELECT id FROM main.worker WHERE active = 0)) f"
                  " CROSS JOIN main.person_summary s ON s.person = f.person"
                  " CROSS JOIN main.person p ON p.id = s.person");
    } else if (fromPersonTable) {
        query.add(" FROM main.person p CROSS JOIN main.person_summary s ON s.person = p.id");
    } else {
        query.add(" FROM main.person_summary s CROSS JOIN main.person p ON p.id = s.person");
    }
}

void addView(Query& query, const PersonFilter& filter) {
    switch (filter.view) {
    case PersonView::All:
        return;
    case PersonView::Mine:
        query.add(" AND s.worker = ?", {filter.worker});
        return;
    case PersonView::Overdue:
        query.add(" AND s.next_due < ?", {filter.today.toString()});
        return;
    case PersonView::InShelter:
        query.add(" AND s.accommodation IS NOT NULL"
                  " AND s.accommodation IN (SELECT value FROM json_each(?)) AND ",
                  {jsonOf(filter.shelter)});
        query.add(isOpenFileSql("s"));
        return;
    case PersonView::Nobodys:
        query.add(" AND (s.worker IS NULL OR s.worker IN"
                  " (SELECT id FROM main.worker WHERE active = 0)) AND ");
        query.add(isOpenFileSql("s"));
        return;
    }
}

/// SQL: who belongs to a category whatever stands in it: one notion each of a person at risk (needs
/// D45) and of a survivor of gender-based violence. Empty for the others.
std::string alsoOfCategory(PersonCategory category, bool seesProtection) {
    if (category == PersonCategory::GbvSurvivor) {
        return "SELECT id FROM main.person WHERE gbv_survivor = 1";
    }
    return category == PersonCategory::PersonAtRisk && seesProtection
               ? "SELECT person FROM main.protective_status WHERE ended_on IS NULL"
               : "";
}

/// `seesProtection`: the role may read who is protected as a person at risk.
void addFilter(Query& query, const PersonFilter& filter, bool seesProtection) {
    query.add(" WHERE true");
    addView(query, filter);
    if (!filter.statuses.empty()) {
        std::vector<Code> statuses;
        for (const auto status : filter.statuses) {
            statuses.push_back({std::string(codeOf(status))});
        }
        query.add(" AND s.status IN (SELECT value FROM json_each(?))", {jsonOf(statuses)});
    }
    if (filter.category) {
        // The plus keeps the walk in the order of the list: two indexes at once would be sorted.
        const auto others = alsoOfCategory(*filter.category, seesProtection);
        query.add(others.empty() ? std::string(" AND s.category = ?")
                                 : " AND (+s.category = ? OR s.person IN (" + others + "))",
                  {std::string(codeOf(*filter.category))});
    }
    if (filter.riskAtLeast) {
        query.add(" AND s.risk_rank >= ?", {std::int64_t{*filter.riskAtLeast}});
    }
}

void addNextDueSections(std::vector<Section>& sections, std::string_view withDue,
                        std::string_view withoutDue, const std::optional<Value>& value) {
    sections.push_back({withDue, value, "s.next_due"});
    sections.push_back({withoutDue, value, {}});
}

std::vector<Section> categorySections(bool descending) {
    std::vector<Section> sections;
    auto codes = CodesOf<PersonCategory>::codes;
    if (descending) {
        std::reverse(codes.begin(), codes.end());
    }
    for (const auto& [category, code] : codes) {
        addNextDueSections(sections, " AND s.category = ? AND s.next_due IS NOT NULL",
                           " AND s.category = ? AND s.next_due IS NULL", Value(std::string(code)));
    }
    return sections;
}

std::vector<Section> workerSections(const ReadConnection& connection, bool descending) {
    std::vector<RecordId> workers;
    // From one worker of the index to the next: also those whose own record is gone.
    auto statement = connection.prepare(
        "WITH RECURSIVE used(id) AS (SELECT min(worker) FROM main.person_summary UNION ALL"
        " SELECT (SELECT min(worker) FROM main.person_summary WHERE worker > used.id)"
        " FROM used WHERE used.id IS NOT NULL)"
        " SELECT used.id FROM used LEFT JOIN main.worker w ON w.id = used.id"
        " WHERE used.id IS NOT NULL ORDER BY w.initials IS NULL, w.initials, used.id");
    while (statement.step()) {
        workers.push_back(statement.id(0).value_or(RecordId()));
    }
    if (descending) {
        std::reverse(workers.begin(), workers.end());
    }
    std::vector<Section> sections;
    for (const auto& worker : workers) {
        addNextDueSections(sections, " AND s.worker = ? AND s.next_due IS NOT NULL",
                           " AND s.worker = ? AND s.next_due IS NULL", Value(worker));
    }
    addNextDueSections(sections, " AND s.worker IS NULL AND s.next_due IS NOT NULL",
                       " AND s.worker IS NULL AND s.next_due IS NULL", std::nullopt);
    return sections;
}

std::vector<Section> sectionsOf(const ReadConnection& connection, const PersonOrder& order) {
    std::vector<Section> sections;
    switch (order.by) {
    case PersonSort::NextDue:
        addNextDueSections(sections, " AND s.next_due IS NOT NULL", " AND s.next_due IS NULL", {});
        break;
    case PersonSort::Risk:
        sections = {{" AND s.risk_rank IS NOT NULL", {}, "s.risk_rank"},
                    {" AND s.risk_rank IS NULL", {}, {}}};
        break;
    case PersonSort::CaseCode:
        sections = {{{}, {}, "p.code", "p.id"}};
        break;
    case PersonSort::FirstContact:
        sections = {{{}, {}, "p.first_contact", "p.id"}};
        break;
    case PersonSort::Category:
        sections = categorySections(order.descending);
        break;
    case PersonSort::Worker:
        sections = workerSections(connection, order.descending);
        break;
    }
    return sections;
}

/// Groups keep the next due first inside them, whichever way the groups are turned.
bool walksBackwards(const PersonOrder& order) {
    return order.descending && order.by != PersonSort::Category && order.by != PersonSort::Worker;
}

Query sectionQuery(const PersonFilter& filter, const PersonOrder& order, const Section& section,
                   const PersonCursor* after, std::size_t limit, bool seesProtection) {
    const bool backwards = walksBackwards(order);
    Query query;
    query.add("SELECT ").add(kColumns).add(", ").add(section.key.empty() ? "NULL" : section.key);
    addSource(query, filter, sortsByPersonTable(order.by));
    query.add(kWorkerJoin);
    addFilter(query, filter, seesProtection);
    query.add(section.condition);
    if (section.value) {
        query.values.push_back(*section.value);
    }
    const std::string id(section.id);
    const std::string place = section.key.empty() ? id : std::string(section.key) + ", " + id;
    if (after != nullptr) {
        query.add(" AND (" + place + (backwards ? ") < (" : ") > ("));
        query.add(section.key.empty() ? "?)" : "?, ?)");
        if (!section.key.empty()) {
            query.values.push_back(after->key);
        }
        query.values.emplace_back(after->person);
    }
    query.add(" ORDER BY ");
    if (!section.key.empty()) {
        query.add(section.key).add(backwards ? " DESC, " : ", ");
    }
    query.add(id).add(backwards ? " DESC LIMIT ?" : " LIMIT ?");
    query.values.emplace_back(static_cast<std::int64_t>(limit));
    return query;
}

std::optional<int> smallInteger(const Statement& statement, int column) {
    return statement.isNull(column) ? std::nullopt
                                    : std::optional(static_cast<int>(statement.integer(column)));
}

RiskTrend trendOf(std::optional<int> now, std::optional<int> before) {
    if (!now || !before) {
        return RiskTrend::Unknown;
    }
    if (*now == *before) {
        return RiskTrend::Same;
    }
    return *now > *before ? RiskTrend::Rising : RiskTrend::Falling;
}

PersonRow readRow(const Statement& statement) {
    PersonRow row;
    row.id = statement.id(0).value_or(RecordId());
    row.code = statement.text(1);
    row.pseudonym = statement.text(2);
    row.category = fromCode<PersonCategory>(statement.textView(3)).value_or(row.category);
    row.status = fromCode<CaseStatus>(statement.textView(4)).value_or(row.status);
    row.sex = fromCode<Sex>(statement.textView(5)).value_or(row.sex);
    row.birthYear = smallInteger(statement, 6);
    row.firstContact = statement.date(7).value_or(Date());
    row.worker = statement.id(8).value_or(RecordId());
    row.workerInitials = statement.text(9);
    row.riskRank = smallInteger(statement, 10);
    row.trend = trendOf(row.riskRank, smallInteger(statement, 11));
    row.nextDue = statement.date(12);
    row.nextKind = {statement.text(13)};
    row.waitingReferrals = static_cast<int>(statement.integer(14));
    return row;
}

constexpr int kKeyColumn = 15;

} // namespace

std::vector<Code> shelterAccommodation() {
    return {{"centre_shelter"}, {"atina_housing"}, {"safe_house"}, {"csw_shelter"}};
}

std::vector<CaseStatus> openStatuses() {
    return {CaseStatus::Intake,  CaseStatus::Draft,    CaseStatus::Active,
            CaseStatus::Waiting, CaseStatus::FollowUp, CaseStatus::Reopened};
}

Result<PersonPage> PersonStore::page(const PersonFilter& filter, const PersonOrder& order,
                                     const std::optional<PersonCursor>& after) const {
    return guarded([&]() -> Result<PersonPage> {
        if (const auto permitted = m_records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        const auto connection = m_records.connection();
        const auto sections = sectionsOf(connection, order);
        PersonPage page;
        PersonCursor last;
        for (auto i = after ? after->section : 0; i < sections.size(); ++i) {
            const auto* begin = after && after->section == i ? &*after : nullptr;
            // One row more than a page tells whether another page follows.
            const auto wanted = kPersonPageRows + 1 - page.rows.size();
            const bool sees = m_records.permit("protective_status").has_value();
            auto statement =
                sectionQuery(filter, order, sections[i], begin, wanted, sees).prepare(connection);
            while (statement.step()) {
                if (page.rows.size() == kPersonPageRows) {
                    page.next = last;
                    return page;
                }
                page.rows.push_back(readRow(statement));
                last = {i, statement.value(kKeyColumn), page.rows.back().id};
            }
        }
        return page;
    });
}

Result<std::optional<PersonRow>> PersonStore::row(const RecordId& person) const {
    return guarded([&]() -> Result<std::optional<PersonRow>> {
        if (const auto permitted = m_records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        Query query;
        query.add("SELECT ").add(kColumns);
        addSource(query, {}, true);
        query.add(kWorkerJoin).add(" WHERE p.id = ?", {person});
        auto statement = query.prepare(m_records.connection());
        return statement.step() ? std::optional(readRow(statement)) : std::nullopt;
    });
}

Result<std::int64_t> PersonStore::count(const PersonFilter& filter) const {
    return guarded([&]() -> Result<std::int64_t> {
        if (const auto permitted = m_records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        Query query;
        query.add("SELECT count(*)");
        const bool few = filter.view == PersonView::InShelter || filter.view == PersonView::Nobodys;
        if (searchKey(filter).empty() && !few) {
            query.add(" FROM main.person_summary s"); // everything that filters is in this table
        } else {
            addSource(query, filter, false);
        }
        addFilter(query, filter, m_records.permit("protective_status").has_value());
        auto statement = query.prepare(m_records.connection());
        statement.step();
        return statement.integer(0);
    });
}

Result<PersonCounts> PersonStore::counts(const PersonFilter& filter) const {
    PersonCounts counts;
    const auto countInto = [&](PersonView view, std::int64_t& target) -> Status {
        PersonFilter one;
        one.view = view;
        one.worker = filter.worker;
        one.today = filter.today;
        one.shelter = filter.shelter;
        const auto counted = count(one);
        if (!counted) {
            return passOn(counted);
        }
        target = *counted;
        return {};
    };
    for (const auto& [view, target] :
         {std::pair(PersonView::All, &counts.all), std::pair(PersonView::Mine, &counts.mine),
          std::pair(PersonView::Overdue, &counts.overdue),
          std::pair(PersonView::InShelter, &counts.inShelter),
          std::pair(PersonView::Nobodys, &counts.nobodys)}) {
        if (const auto status = countInto(view, *target); !status) {
            return passOn(status);
        }
    }
    return counts;
}

Result<std::optional<RecordId>> PersonStore::byCaseCode(std::string_view typed) const {
    return guarded([&]() -> Result<std::optional<RecordId>> {
        if (const auto permitted = m_records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        const auto code = normalizeCaseCode(typed);
        if (!code) {
            return std::optional<RecordId>();
        }
        auto statement =
            m_records.connection().prepare("SELECT id FROM main.person WHERE code = ?1");
        statement.bind(1, std::string_view(*code));
        return statement.step() ? statement.id(0) : std::nullopt;
    });
}

Result<std::string> PersonStore::newCaseCode() const {
    return guarded([&] {
        return generateCaseCode([&](std::string_view code) {
            auto statement =
                m_records.connection().prepare("SELECT 1 FROM main.person WHERE code = ?1");
            statement.bind(1, code);
            return statement.step();
        });
    });
}

Result<std::vector<std::string>> PersonStore::plan(const PersonFilter& filter,
                                                   const PersonOrder& order) const {
    return guarded([&]() -> Result<std::vector<std::string>> {
        const auto connection = m_records.connection();
        std::vector<std::string> steps;
        for (const auto& section : sectionsOf(connection, order)) {
            auto query = sectionQuery(filter, order, section, nullptr, kPersonPageRows,
                                      m_records.permit("protective_status").has_value());
            query.sql = "EXPLAIN QUERY PLAN " + query.sql;
            auto statement = query.prepare(connection);
            while (statement.step()) {
                steps.push_back(statement.text(3));
            }
        }
        return steps;
    });
}

} // namespace zaklon
