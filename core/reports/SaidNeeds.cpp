// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/SaidNeeds.h"

#include "core/reports/HelplineContact.h"
#include "core/services/CarePlanRules.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

/// The plan knew the need when it was said, or came to know it.
bool answers(const Need& need, const Code& area, Date saidOn) {
    return need.area == area && (isOpen(need.state) || saidOn <= need.openedOn ||
                                 (need.closedOn && saidOn <= *need.closedOn));
}

} // namespace

Result<std::vector<Code>> saidNeeds(const CaseworkRecords& casework, const RecordId& person,
                                    const std::vector<Need>& needs) {
    auto contacts = casework.where<HelplineContact>("person", person);
    if (!contacts) {
        return passOn(contacts);
    }
    std::sort(contacts->begin(), contacts->end(), [](const auto& one, const auto& other) {
        return std::tie(one.at, one.id) < std::tie(other.at, other.id);
    });
    std::vector<Code> areas;
    for (const auto& contact : *contacts) {
        const auto saidOn = casework.connection().dayOf(contact.at);
        for (const auto& area : contact.needs) {
            const bool isAnswered = std::any_of(needs.begin(), needs.end(), [&](const Need& need) {
                return answers(need, area, saidOn);
            });
            if (!isAnswered && std::find(areas.begin(), areas.end(), area) == areas.end()) {
                areas.push_back(area);
            }
        }
    }
    return areas;
}

Status answerSaidNeed(Transaction& transaction, const CaseworkRecords& casework,
                      const RecordId& person, const Code& area, NeedState state, Date today) {
    if (state != NeedState::Open && state != NeedState::NotWanted) {
        return fail(ErrorCode::Invalid, "state");
    }
    const auto kept = casework.where<Need>("person", person);
    if (!kept) {
        return passOn(kept);
    }
    Need need;
    need.id = RecordId::generate();
    need.person = person;
    need.area = area;
    need.state = state;
    need.openedOn = today;
    need.closedOn = isOpen(state) ? std::nullopt : std::optional(today);
    need.position = nextPosition(*kept);
    return transaction.save(need);
}

} // namespace zaklon
