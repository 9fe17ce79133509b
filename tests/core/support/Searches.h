// SPDX-License-Identifier: GPL-3.0-or-later
// Searches for somebody who cannot be located.
#pragma once

#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"

#include <string>
#include <string_view>

namespace zaklon::test {

inline SearchPlan aSearch(const RecordId& person, Date openedOn) {
    SearchPlan plan;
    plan.id = RecordId::generate();
    plan.person = person;
    plan.reason = Code{"missed_contact"};
    plan.openedOn = openedOn;
    plan.nextOn = openedOn.plusDays(7);
    return plan;
}

/// A friend was asked.
inline SearchStep aDoneStep(const SearchPlan& plan, Date doneOn) {
    SearchStep step;
    step.id = RecordId::generate();
    step.person = plan.person;
    step.plan = plan.id;
    step.whom = Code{"friend"};
    step.state = SearchStepState::Done;
    step.doneOn = doneOn;
    step.result = Code{"nothing"};
    return step;
}

inline Contact aContact(const RecordId& person, std::string_view at, std::string_view result) {
    Contact contact;
    contact.id = RecordId::generate();
    contact.person = person;
    contact.at = *Timestamp::parse(at);
    contact.channel = Code{"mobile"};
    contact.result = Code{std::string(result)};
    contact.safe = YesNo::Yes;
    return contact;
}

} // namespace zaklon::test
