// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ProtectiveStatus.h"

#include "core/people/Person.h"
#include "core/store/Fields.h"

#include <algorithm>

namespace zaklon {

namespace {

/// What would be wrong beside the protection: nothing was seen, or the person had left and is back.
bool saysNoRisk(PersonCategory category) {
    return category == PersonCategory::NoIndication || category == PersonCategory::SelfExit;
}

} // namespace

Result<std::optional<ProtectiveStatus>> openProtectiveStatus(const CaseworkRecords& records,
                                                             const RecordId& person) {
    const auto all = records.where<ProtectiveStatus>("person", person);
    if (!all) {
        return passOn(all);
    }
    const auto open =
        std::find_if(all->begin(), all->end(), [](const auto& status) { return !status.endedOn; });
    return open == all->end() ? std::optional<ProtectiveStatus>() : std::optional(*open);
}

Status protectAsAtRisk(Transaction& transaction, const CaseworkRecords& records,
                       const ProtectiveStatus& status) {
    const auto found = records.find<Person>(status.person);
    if (!found) {
        return passOn(found);
    }
    if (*found && saysNoRisk((*found)->category)) {
        Person person = **found;
        person.category = PersonCategory::PersonAtRisk;
        if (auto saved = transaction.save(person); !saved) {
            return saved;
        }
    }
    return transaction.save(status);
}

template <>
struct Fields<ProtectiveStatus> {
    static auto all() {
        using S = ProtectiveStatus;
        return std::tuple{field("person", &S::person).refersTo("person").required(),
                          field("criteria", &S::criteria).codeList("at_risk_criterion").required(),
                          field("since", &S::since),
                          field("review_days", &S::reviewDays).range(1, 3650),
                          field("review_due", &S::reviewDue),
                          field("reviewed_on", &S::reviewedOn),
                          field("ended_on", &S::endedOn),
                          field("exit_reason", &S::exitReason).codeList("at_risk_exit"),
                          field("worker", &S::worker).refersTo("worker")};
    }
};
template struct RecordMapping<ProtectiveStatus>;

} // namespace zaklon
