// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralStore.h"

#include "core/people/Person.h"
#include "core/referrals/Provider.h"
#include "core/referrals/ReferralRules.h"

#include <algorithm>

namespace zaklon {

Result<std::vector<ReferralRow>> ReferralStore::withNames(std::vector<Referral> referrals,
                                                          Date today) const {
    std::vector<ReferralRow> rows;
    for (auto& referral : referrals) {
        const auto person = m_casework.find<Person>(referral.person);
        if (!person) {
            return passOn(person);
        }
        const auto provider = m_casework.find<Provider>(referral.provider);
        if (!provider) {
            return passOn(provider);
        }
        const auto late = daysWithoutAnswer(referral, today);
        rows.push_back({std::move(referral), *person ? (*person)->code : std::string(),
                        *provider ? (*provider)->name : std::string(), late});
    }
    return rows;
}

Result<std::vector<ReferralRow>> ReferralStore::ofPerson(const RecordId& person, Date today) const {
    auto referrals = m_casework.where<Referral>("person", person);
    if (!referrals) {
        return passOn(referrals);
    }
    std::reverse(referrals->begin(), referrals->end());
    std::stable_sort(
        referrals->begin(), referrals->end(),
        [](const Referral& a, const Referral& b) { return a.createdOn > b.createdOn; });
    return withNames(std::move(*referrals), today);
}

Result<std::vector<ReferralRow>> ReferralStore::leftUnder(const RecordId& consent,
                                                          Date today) const {
    auto referrals = m_casework.where<Referral>("consent", consent);
    if (!referrals) {
        return passOn(referrals);
    }
    referrals->erase(std::remove_if(referrals->begin(), referrals->end(),
                                    [](const Referral& referral) { return !hasLeft(referral); }),
                     referrals->end());
    return withNames(std::move(*referrals), today);
}

Result<std::vector<ReferralRow>> ReferralStore::waitingInHouse(Date today, int limit) const {
    auto waiting = guarded([&]() -> Result<std::vector<Referral>> {
        if (const auto permitted = m_casework.permit("referral"); !permitted) {
            return passOn(permitted);
        }
        std::vector<RecordId> ids;
        {
            auto statement = m_casework.connection().prepare(
                "SELECT id FROM main.referral WHERE state IN ('sent', 'received', 'no_answer') "
                "ORDER BY answer_due IS NULL, answer_due, id LIMIT ?1");
            statement.bind(1, std::int64_t{limit});
            while (statement.step()) {
                ids.push_back(statement.id(0).value_or(RecordId()));
            }
        }
        std::vector<Referral> referrals;
        for (const auto& id : ids) {
            auto referral = m_casework.find<Referral>(id);
            if (!referral) {
                return passOn(referral);
            }
            if (*referral) {
                referrals.push_back(std::move(**referral));
            }
        }
        return referrals;
    });
    return waiting ? withNames(std::move(*waiting), today)
                   : Result<std::vector<ReferralRow>>(passOn(waiting));
}

Result<ReferralCounts> ReferralStore::counts(Date first, Date last) const {
    return guarded([&]() -> Result<ReferralCounts> {
        if (const auto permitted = m_casework.permit("referral"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_casework.connection().prepare(
            "SELECT coalesce(sum(path = 'formal'), 0), coalesce(sum(path = 'informal'), 0), "
            "coalesce(sum(state IN ('accepted', 'completed')), 0), "
            "coalesce(sum(state = 'declined'), 0), "
            "coalesce(sum(state IN ('sent', 'received', 'no_answer')), 0) "
            "FROM main.referral WHERE sent_on BETWEEN ?1 AND ?2");
        statement.bind(1, first).bind(2, last);
        statement.step();
        const auto count = [&](int column) { return static_cast<int>(statement.integer(column)); };
        return ReferralCounts{count(0), count(1), count(2), count(3), count(4)};
    });
}

} // namespace zaklon
