// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/AdvocacyStore.h"

#include "core/identification/Obstacle.h"
#include "core/identification/StepDeviation.h"

#include <set>
#include <string>

namespace zaklon {

namespace {

constexpr std::string_view kAtThem =
    " AND (?2 = '[]' OR institution IN (SELECT value FROM json_each(?2)))";

/// Counts the records of one table; whose they are goes into `people`.
int countCases(const ReadConnection& connection, const std::string& sql,
               const std::vector<Code>& kinds, const std::vector<Code>& concerns,
               std::set<RecordId>& people) {
    auto statement = connection.prepare(sql + std::string(kAtThem));
    statement.bind(1, FieldTraits<std::vector<Code>>::toValue(kinds));
    statement.bind(2, FieldTraits<std::vector<Code>>::toValue(concerns));
    int count = 0;
    while (statement.step()) {
        people.insert(statement.id(0).value_or(RecordId()));
        ++count;
    }
    return count;
}

} // namespace

bool isProtected(int count, Role role, int smallCount) {
    return !holdsConfidentialKey(role) && count > 0 && count < smallCount;
}

Result<std::vector<AdvocacyItem>> AdvocacyStore::all() const {
    return guarded([&]() -> Result<std::vector<AdvocacyItem>> {
        if (const auto allowed = m_casework.permit(Description<AdvocacyItem>::kind); !allowed) {
            return passOn(allowed);
        }
        auto statement = m_casework.connection().prepare(
            "SELECT id FROM main.advocacy_item ORDER BY noted_on DESC, id DESC");
        std::vector<AdvocacyItem> items;
        while (statement.step()) {
            auto item = m_casework.find<AdvocacyItem>(statement.id(0).value_or(RecordId()));
            if (!item) {
                return passOn(item);
            }
            if (*item) {
                items.push_back(std::move(**item));
            }
        }
        return items;
    });
}

Result<AdvocacyCases> AdvocacyStore::casesBehind(const AdvocacyItem& item) const {
    return guarded([&]() -> Result<AdvocacyCases> {
        for (const auto kind : {Description<Obstacle>::kind, Description<StepDeviation>::kind}) {
            if (const auto allowed = m_casework.permit(kind); !allowed) {
                return passOn(allowed);
            }
        }
        std::set<RecordId> people;
        AdvocacyCases cases;
        cases.obstacles = countCases(
            m_casework.connection(),
            "SELECT person FROM main.obstacle WHERE kind IN (SELECT value FROM json_each(?1))",
            item.obstacleKinds, item.concerns, people);
        cases.deviations = countCases(m_casework.connection(),
                                      "SELECT person FROM main.step_deviation WHERE unmet_duty IN"
                                      " (SELECT value FROM json_each(?1))",
                                      item.unmetDuties, item.concerns, people);
        cases.people = static_cast<int>(people.size());
        return cases;
    });
}

} // namespace zaklon
