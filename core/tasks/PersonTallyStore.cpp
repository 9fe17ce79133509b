// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/PersonTallyStore.h"

#include "core/tasks/DueTaskStore.h"

#include <array>
#include <limits>
#include <string>
#include <string_view>

namespace zaklon {

namespace {

struct Counted {
    std::string_view kind;
    int PersonTally::*figure;
    std::string_view condition;
};

constexpr std::array kCounted{
    Counted{"assessment", &PersonTally::assessments, "state = 'completed'"},
    Counted{"action", &PersonTally::openActions, "state NOT IN ('done', 'skipped')"},
    Counted{"delivery", &PersonTally::deliveries, "1"},
    Counted{"referral", &PersonTally::waitingReferrals,
            "state IN ('sent', 'received', 'no_answer')"},
    Counted{"follow_up", &PersonTally::openDuties, "state = 'open'"},
    Counted{"identity_document", &PersonTally::documents, "1"},
    Counted{"consent", &PersonTally::consents, "1"},
    Counted{"rights_information", &PersonTally::rightsTalks, "1"}};

std::string countingSql() {
    std::string sql;
    for (const auto& each : kCounted) {
        sql +=
            (sql.empty() ? "SELECT (SELECT count(*) FROM main." : ", (SELECT count(*) FROM main.") +
            std::string(each.kind) + " WHERE person = ?1 AND " + std::string(each.condition) + ")";
    }
    return sql;
}

} // namespace

Result<PersonTally> PersonTallyStore::of(const RecordId& person, Date today) const {
    DueQuery query;
    query.today = today;
    query.horizonDays = 0;
    query.person = person;
    query.limit = std::numeric_limits<int>::max();
    const auto tasks = DueTaskStore(m_records, m_confidential, m_terms).due(query);
    if (!tasks) {
        return passOn(tasks);
    }
    return guarded([&]() -> Result<PersonTally> {
        PersonTally tally;
        auto statement = m_records.connection().prepare(countingSql());
        statement.bind(1, person);
        if (statement.step()) {
            for (std::size_t i = 0; i < kCounted.size(); ++i) {
                if (m_records.permit(kCounted[i].kind)) {
                    tally.*kCounted[i].figure =
                        static_cast<int>(statement.integer(static_cast<int>(i)));
                }
            }
        }
        for (const auto& task : *tasks) {
            if (task.due <= today) { // some show long before their day
                tally.due.insert(task.kind);
            }
        }
        return tally;
    });
}

} // namespace zaklon
