// SPDX-License-Identifier: GPL-3.0-or-later
// Searches for somebody who cannot be located.
#pragma once

#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"
#include "tests/core/support/TestVault.h"

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

/// Ends with the written reason that such an end asks for.
inline void saveEnded(TestVault& vault, SearchPlan plan, std::string_view how, Date on) {
    plan.state = SearchState::Ended;
    plan.endedHow = Code{std::string(how)};
    plan.endedOn = on;
    plan.nextOn.reset();
    Narrative reason;
    reason.id = plan.id;
    reason.person = plan.person;
    reason.about = Code{"search_plan"};
    reason.text = "An invented reason.";
    vault.requireWritten([&](Transaction& transaction) {
        const auto written = transaction.save(vault.confidential(), reason);
        return written ? transaction.save(plan) : written;
    });
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
