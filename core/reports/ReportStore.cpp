// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportStore.h"

#include "core/assessments/FormOrder.h"
#include "core/reports/ReportReacted.h"
#include "core/reports/ReportSent.h"
#include "core/reports/SpeakableMark.h"

#include <algorithm>

namespace zaklon {

namespace {

/// Of the whole report: when something of it was first sent, and the first reaction.
const std::string kFirstSent = firstSentOnSql("r.id");
const std::string kReacted = reactedOnSql("r.id");

std::string rowSql(const std::string& sentOn, const std::string& reactedOn) {
    return "r.id, r.code, r.start, r.source, r.primary_form, r.sector, r.received_on, " + sentOn +
           ", " + reactedOn +
           ", (SELECT count(*) FROM main.reported_person n WHERE n.report = r.id"
           " AND n.taken_off_on IS NULL), w.initials";
}

const std::string kRow = rowSql(kFirstSent, kReacted);
/// About the person `m` alone.
const std::string kRowOfPerson =
    rowSql(sentOnSql("r.id", "m.person"), reactedOnSql("r.id", "m.person"));

constexpr std::string_view kFrom =
    " FROM main.suspicion_report r LEFT JOIN main.worker w ON w.id = r.worker";

const std::string kNotSent = kFirstSent + " IS NULL";
const std::string kNoReaction = kFirstSent + " IS NOT NULL AND " + kReacted + " IS NULL";
constexpr std::string_view kIsGroup =
    "(SELECT count(*) FROM (SELECT 1 FROM main.reported_person n WHERE n.report = r.id"
    " AND n.taken_off_on IS NULL LIMIT 2))"
    " = 2";

std::string conditionOf(const ReportFilter& filter) {
    std::string sql = "(r.received_on, r.id) < (?1, ?2)";
    switch (filter.view) {
    case ReportView::All:
        break;
    case ReportView::Mine:
        sql += " AND r.worker = ?3";
        break;
    case ReportView::NotSent:
        sql += " AND " + kNotSent;
        break;
    case ReportView::NoReaction:
        sql += " AND " + kNoReaction;
        break;
    case ReportView::Groups:
        sql += " AND " + std::string(kIsGroup);
        break;
    }
    if (!filter.source.empty()) {
        sql += " AND r.source = ?4";
    }
    if (!filter.mark.empty()) {
        sql += " AND substr(r.code, 1, length(?5)) = ?5";
    }
    return sql;
}

RecordId lastId() {
    RecordId::Bytes bytes;
    bytes.fill(0xFF);
    return RecordId(bytes);
}

ReportRow readRow(const Statement& statement) {
    ReportRow row;
    row.id = statement.id(0).value_or(RecordId());
    row.code = statement.text(1);
    row.start = fromCode<ReportStart>(statement.textView(2)).value_or(row.start);
    row.source = {statement.text(3)};
    row.primaryForm = {statement.text(4)};
    row.sector = {statement.text(5)};
    row.receivedOn = statement.date(6).value_or(Date());
    row.sentOn = statement.date(7);
    row.reactedOn = statement.date(8);
    row.persons = static_cast<int>(statement.integer(9));
    row.workerInitials = statement.text(10);
    return row;
}

void bindFilter(Statement& statement, const ReportFilter& filter,
                const std::optional<ReportCursor>& after) {
    if (after) {
        statement.bind(1, after->receivedOn).bind(2, after->report);
    } else {
        statement.bind(1, std::string_view("9999-12-31")).bind(2, lastId());
    }
    if (filter.view == ReportView::Mine) {
        statement.bind(3, filter.worker);
    }
    if (!filter.source.empty()) {
        statement.bind(4, std::string_view(filter.source.text));
    }
    if (!filter.mark.empty()) {
        const auto whole = normalizeMark(filter.mark);
        statement.bind(
            5, std::string_view(whole ? *whole : caseCodePrefix(filter.mark).value_or("?")));
    }
    statement.bind(6, std::int64_t{kReportPageRows} + 1);
}

/// The level that was linked to the report, or that of the latest completed form of indicators, ?2
/// (domain.md 7).
const std::string kIndicators =
    "coalesce((SELECT a.level FROM main.assessment a WHERE a.id = n.assessment),"
    " (SELECT a.level FROM main.assessment a WHERE a.person = n.person"
    "  AND a.questionnaire = ?2 AND a.state = 'completed'"
    "  ORDER BY " +
    newestFirstSql("a") + " LIMIT 1))";

} // namespace

std::optional<std::int64_t> ReportRow::daysToReaction() const {
    if (!reactedOn) {
        return std::nullopt;
    }
    // Whoever decides may know before we send.
    return std::max<std::int64_t>(0, sentOn.value_or(receivedOn).daysUntil(*reactedOn));
}

Result<ReportPage> ReportStore::page(const ReportFilter& filter,
                                     const std::optional<ReportCursor>& after) const {
    return guarded([&]() -> Result<ReportPage> {
        if (const auto permitted = m_records.permit("suspicion_report"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_records.connection().prepare(
            "SELECT " + kRow + std::string(kFrom) + " WHERE " + conditionOf(filter) +
            " ORDER BY r.received_on DESC, r.id DESC LIMIT ?6");
        bindFilter(statement, filter, after);
        ReportPage page;
        while (statement.step()) {
            if (page.rows.size() == kReportPageRows) {
                page.next = ReportCursor{page.rows.back().receivedOn, page.rows.back().id};
                break;
            }
            page.rows.push_back(readRow(statement));
        }
        return page;
    });
}

Result<ReportCounts> ReportStore::counts(const RecordId& worker) const {
    return guarded([&]() -> Result<ReportCounts> {
        if (const auto permitted = m_records.permit("suspicion_report"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_records.connection().prepare(
            "SELECT count(*), count(*) FILTER (WHERE r.worker = ?1),"
            " count(*) FILTER (WHERE " +
            kNotSent + "), count(*) FILTER (WHERE " + kNoReaction + "), count(*) FILTER (WHERE " +
            std::string(kIsGroup) + ") FROM main.suspicion_report r");
        statement.bind(1, worker);
        statement.step();
        return ReportCounts{statement.integer(0), statement.integer(1), statement.integer(2),
                            statement.integer(3), statement.integer(4)};
    });
}

Result<std::optional<ReportRow>> ReportStore::row(const RecordId& report) const {
    return guarded([&]() -> Result<std::optional<ReportRow>> {
        if (const auto permitted = m_records.permit("suspicion_report"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_records.connection().prepare("SELECT " + kRow + std::string(kFrom) +
                                                        " WHERE r.id = ?1");
        statement.bind(1, report);
        return statement.step() ? std::optional(readRow(statement)) : std::nullopt;
    });
}

Result<std::vector<RecordId>> ReportStore::byMark(std::string_view typed, std::size_t limit) const {
    return guarded([&]() -> Result<std::vector<RecordId>> {
        const auto whole = normalizeMark(typed);
        const auto beginning = whole ? whole : caseCodePrefix(typed);
        if (const auto permitted = m_records.permit("suspicion_report"); !permitted) {
            return passOn(permitted);
        }
        std::vector<RecordId> found;
        if (!beginning) {
            return found;
        }
        auto statement = m_records.connection().prepare(
            "SELECT id FROM main.suspicion_report WHERE code >= ?1 AND code < ?1 || '~'"
            " ORDER BY code LIMIT ?2");
        statement.bind(1, std::string_view(*beginning)).bind(2, static_cast<std::int64_t>(limit));
        while (statement.step()) {
            found.push_back(*statement.id(0));
        }
        return found;
    });
}

Result<std::string> ReportStore::newCode() const {
    return guarded([&]() -> Result<std::string> {
        return generateMark([&](std::string_view mark) {
            auto statement = m_records.connection().prepare(
                "SELECT 1 FROM main.suspicion_report WHERE code = ?1");
            statement.bind(1, mark);
            return statement.step();
        });
    });
}

Result<std::vector<ReportRow>> ReportStore::ofPerson(const RecordId& person) const {
    return guarded([&]() -> Result<std::vector<ReportRow>> {
        if (const auto permitted = m_records.permit("suspicion_report"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_records.connection().prepare(
            "SELECT " + kRowOfPerson +
            " FROM main.reported_person m JOIN main.suspicion_report r ON r.id = m.report"
            " LEFT JOIN main.worker w ON w.id = r.worker WHERE m.person = ?1"
            " ORDER BY r.received_on DESC, r.id DESC");
        statement.bind(1, person);
        std::vector<ReportRow> rows;
        while (statement.step()) {
            rows.push_back(readRow(statement));
        }
        return rows;
    });
}

Result<std::vector<PersonOnReport>> ReportStore::personsStillOn(const RecordId& report,
                                                                const Code& indicatorForm) const {
    auto persons = personsOn(report, indicatorForm);
    if (persons) {
        std::erase_if(*persons, [](const auto& each) { return each.link.takenOffOn.has_value(); });
    }
    return persons;
}

Result<std::vector<PersonOnReport>> ReportStore::personsOn(const RecordId& report,
                                                           const Code& indicatorForm) const {
    return guarded([&]() -> Result<std::vector<PersonOnReport>> {
        auto links = m_records.where<ReportedPerson>("report", report);
        if (!links) {
            return passOn(links);
        }
        std::vector<PersonOnReport> persons;
        for (auto& link : *links) {
            auto person = PersonStore(m_records).row(link.person);
            if (!person) {
                return passOn(person);
            }
            auto statement = m_records.connection().prepare(
                "SELECT " + kIndicators +
                ", (SELECT count(*) FROM main.reported_person o WHERE o.person = n.person"
                " AND o.report <> n.report AND o.taken_off_on IS NULL)"
                " FROM main.reported_person n WHERE n.id = ?1");
            statement.bind(1, link.id).bind(2, std::string_view(indicatorForm.text));
            statement.step();
            persons.push_back({link, person->value_or(PersonRow{}),
                               static_cast<int>(statement.integer(1)), Code{statement.text(0)}});
        }
        return persons;
    });
}

Result<std::vector<ReportFact>> ReportStore::factsOf(const RecordId& report) const {
    return m_records.where<ReportFact>("report", report);
}

Result<std::vector<ReportFact>> ReportStore::factsFor(const RecordId& report,
                                                      const std::optional<RecordId>& person) const {
    auto facts = factsOf(report);
    if (!facts) {
        return facts;
    }
    const auto isOfOthers = [&](const ReportFact& fact) {
        return !fact.person.isNil() && (!person || fact.person != *person);
    };
    facts->erase(std::remove_if(facts->begin(), facts->end(), isOfOthers), facts->end());
    return facts;
}

Result<std::vector<ReportReaction>> ReportStore::reactionsTo(const RecordId& report) const {
    auto reactions = m_records.where<ReportReaction>("report", report);
    if (reactions) {
        std::stable_sort(reactions->begin(), reactions->end(),
                         [](const auto& a, const auto& b) { return a.onDate < b.onDate; });
    }
    return reactions;
}

} // namespace zaklon
