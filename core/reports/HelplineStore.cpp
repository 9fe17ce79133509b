// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/HelplineStore.h"

#include "core/reports/SpeakableMark.h"

#include <limits>

namespace zaklon {

namespace {

constexpr std::string_view kIsOpen = "c.person IS NULL AND c.report IS NULL";

/// Waits for a call of ours: it was agreed, and nobody has noted that it took place; or calling
/// back is safe, and nothing has come of the contact.
const std::string kWaitsForCall = "((c.follow_up_on IS NOT NULL AND c.followed_up_on IS NULL)"
                                  " OR (c.safe_to_call_back = 'yes' AND " +
                                  std::string(kIsOpen) + "))";

/// A number stands in the words of a contact, or in those of another one under the same mark.
constexpr std::string_view kIsWithoutNumber =
    "(c.person IS NULL AND NOT EXISTS (SELECT 1 FROM confidential.helpline_words n"
    "  WHERE n.id = c.id AND n.call_back <> '')"
    " AND NOT EXISTS (SELECT 1 FROM main.helpline_contact m"
    "  JOIN confidential.helpline_words n ON n.id = m.id"
    "  WHERE m.caller_mark = c.caller_mark AND m.caller_mark <> '' AND n.call_back <> ''))";

std::string withoutNumberSql(bool isKnown) {
    return isKnown ? std::string(kIsWithoutNumber) : "0";
}

std::string conditionOf(const HelplineFilter& filter) {
    std::string sql = "(c.at, c.id) < (?1, ?2)";
    switch (filter.view) {
    case HelplineView::All:
        break;
    case HelplineView::Mine:
        sql += " AND c.worker = ?3";
        break;
    case HelplineView::CallBack:
        sql += " AND " + kWaitsForCall;
        break;
    case HelplineView::Open:
        sql += " AND " + std::string(kIsOpen);
        break;
    }
    if (filter.type) {
        sql += " AND c.type = ?4";
    }
    if (!filter.mark.empty()) {
        sql += " AND c.caller_mark = ?5 AND c.caller_mark <> ''";
    }
    return sql;
}

std::string pageSql(const HelplineFilter& filter, bool knowsNumbers) {
    return "SELECT c.id, w.initials, p.code, r.code,"
           " CASE c.caller_mark WHEN '' THEN 0 ELSE (SELECT count(*) FROM main.helpline_contact b"
           "  WHERE b.caller_mark = c.caller_mark AND b.caller_mark <> '' AND (b.at, b.id) < "
           "(c.at, c.id)) END, " +
           withoutNumberSql(knowsNumbers) +
           ", c.at"
           " FROM main.helpline_contact c LEFT JOIN main.worker w ON w.id = c.worker"
           " LEFT JOIN main.person p ON p.id = c.person"
           " LEFT JOIN main.suspicion_report r ON r.id = c.report WHERE " +
           conditionOf(filter) + " ORDER BY c.at DESC, c.id DESC LIMIT ?6";
}

/// Later than every contact: what has no cursor begins at the newest.
RecordId lastId() {
    RecordId::Bytes bytes;
    bytes.fill(0xFF);
    return RecordId(bytes);
}

void bindFilter(Statement& statement, const HelplineFilter& filter,
                const std::optional<HelplineCursor>& after) {
    const auto bindIfUsed = [&](bool used, int index, const Value& value) {
        if (used) {
            statement.bind(index, value);
        }
    };
    statement.bind(1, after ? after->at.seconds : std::numeric_limits<std::int64_t>::max());
    statement.bind(2, after ? after->contact : lastId());
    bindIfUsed(filter.view == HelplineView::Mine, 3, filter.worker);
    bindIfUsed(filter.type.has_value(), 4,
               std::string(codeOf(filter.type.value_or(HelplineType::Support))));
    bindIfUsed(!filter.mark.empty(), 5, normalizeMark(filter.mark).value_or("?"));
    statement.bind(6, std::int64_t{kHelplinePageRows} + 1);
}

} // namespace

HelplineStore::HelplineStore(const CaseworkRecords& records,
                             const std::optional<ConfidentialRecords>& words)
    : m_records(records)
    , m_knowsNumbers(words && words->permit(describe<HelplineWords>().kind).has_value()) {}

Result<HelplinePage> HelplineStore::page(const HelplineFilter& filter,
                                         const std::optional<HelplineCursor>& after) const {
    return guarded([&]() -> Result<HelplinePage> {
        if (const auto permitted = m_records.permit("helpline_contact"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_records.connection().prepare(pageSql(filter, m_knowsNumbers));
        bindFilter(statement, filter, after);
        HelplinePage page;
        while (statement.step()) {
            if (page.rows.size() == kHelplinePageRows) {
                const auto& last = page.rows.back().contact;
                page.next = HelplineCursor{last.at, last.id};
                break;
            }
            auto contact = m_records.find<HelplineContact>(statement.id(0).value_or(RecordId()));
            if (!contact) {
                return passOn(contact);
            }
            page.rows.push_back({contact->value_or(HelplineContact{}), statement.text(1),
                                 statement.text(2), statement.text(3),
                                 static_cast<int>(statement.integer(4)),
                                 statement.integer(5) != 0});
        }
        return page;
    });
}

Result<HelplineCounts> HelplineStore::counts(const RecordId& worker) const {
    return guarded([&]() -> Result<HelplineCounts> {
        if (const auto permitted = m_records.permit("helpline_contact"); !permitted) {
            return passOn(permitted);
        }
        const auto open = std::string(kIsOpen);
        const auto without = withoutNumberSql(m_knowsNumbers);
        auto statement = m_records.connection().prepare(
            "SELECT count(*), count(*) FILTER (WHERE c.worker = ?1),"
            " count(*) FILTER (WHERE " +
            kWaitsForCall + " AND NOT " + without + "), count(*) FILTER (WHERE " + kWaitsForCall +
            " AND " + without + "), count(*) FILTER (WHERE " + open +
            ") FROM main.helpline_contact c");
        statement.bind(1, worker);
        statement.step();
        return HelplineCounts{statement.integer(0), statement.integer(1), statement.integer(2),
                              statement.integer(3), statement.integer(4)};
    });
}

Result<std::string> HelplineStore::newMark() const {
    return guarded([&]() -> Result<std::string> {
        return generateMark([&](std::string_view mark) {
            auto statement = m_records.connection().prepare(
                "SELECT 1 FROM main.helpline_contact WHERE caller_mark = ?1 AND caller_mark <> ''");
            statement.bind(1, mark);
            return statement.step();
        });
    });
}

Result<std::optional<HelplineContact>>
HelplineStore::latestOf(std::string_view mark, const std::optional<HelplineCursor>& before) const {
    const auto stored = normalizeMark(mark);
    if (!stored) {
        return std::optional<HelplineContact>();
    }
    HelplineFilter filter;
    filter.mark = *stored;
    auto found = page(filter, before);
    if (!found) {
        return passOn(found);
    }
    return found->rows.empty() ? std::optional<HelplineContact>()
                               : std::optional(std::move(found->rows.front().contact));
}

Result<std::vector<HelplineContact>> HelplineStore::ofReport(const RecordId& report) const {
    return m_records.where<HelplineContact>("report", report);
}

Result<std::vector<HelplineContact>> HelplineStore::ofPerson(const RecordId& person) const {
    return m_records.where<HelplineContact>("person", person);
}

} // namespace zaklon
