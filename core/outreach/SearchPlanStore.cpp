// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/SearchPlanStore.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

/// What a search hears from a contact.
auto newsOf(const Contact& contact) {
    return std::tie(contact.at, contact.result, contact.safe, contact.byPerson);
}

/// Ended on that day by a contact with her.
bool endedByContact(const SearchPlan& plan, Date on) {
    const auto& how = plan.endedHow.text;
    return plan.state == SearchState::Ended && plan.endedOn == on &&
           (how == kSearchReached || how == kSearchCameBack);
}

} // namespace

const SearchPlan* SearchFacts::running() const {
    const auto found = std::find_if(plans.begin(), plans.end(), [](const SearchPlan& plan) {
        return plan.state == SearchState::Running;
    });
    return found == plans.end() ? nullptr : &*found;
}

const SearchPlan* SearchFacts::goingOn() const {
    if (const auto* runs = running()) {
        return runs;
    }
    const auto found = std::find_if(plans.begin(), plans.end(), [](const SearchPlan& plan) {
        return plan.state != SearchState::Ended;
    });
    return found == plans.end() ? nullptr : &*found;
}

bool SearchFacts::endedInDanger(const LocalTime& now) const {
    if (plans.empty() || !plans.front().endedOn ||
        plans.front().endedHow.text != kSearchWouldEndanger) {
        return false;
    }
    return std::none_of(contacts.begin(), contacts.end(), [&](const Contact& each) {
        return wasReached(each) && *plans.front().endedOn < now.dayOf(each.at);
    });
}

AttemptProposal SearchFacts::proposal(const SearchPlan& plan, const LocalTime& now,
                                      std::optional<Date> notBefore) const {
    return proposeAttempt(ways, contacts, {now, plan.everyDays, plan.urgent, notBefore});
}

Result<SearchFacts> readSearchFacts(const CaseworkRecords& casework,
                                    const std::optional<ConfidentialRecords>& confidential,
                                    const RecordId& person) {
    auto plans = casework.where<SearchPlan>("person", person);
    if (!plans) {
        return passOn(plans);
    }
    auto contacts = casework.where<Contact>("person", person);
    if (!contacts) {
        return passOn(contacts);
    }
    SearchFacts facts{std::move(*plans), std::move(*contacts), {}};
    std::sort(facts.plans.begin(), facts.plans.end(), [](const auto& a, const auto& b) {
        return std::tie(b.openedOn, b.id) < std::tie(a.openedOn, a.id);
    });
    if (confidential) {
        auto ways = confidential->where<SafeContact>("person", person);
        if (!ways) {
            return passOn(ways);
        }
        facts.ways = std::move(*ways);
    }
    return facts;
}

Status followContact(Transaction& transaction, SearchFacts facts, const Contact& contact,
                     const LocalTime& now) {
    auto& all = facts.contacts;
    const auto saysNothingNew = [&](const Contact& each) {
        return each.id == contact.id && newsOf(each) == newsOf(contact);
    };
    if (std::any_of(all.begin(), all.end(), saysNothingNew)) {
        return {};
    }
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const Contact& each) { return each.id == contact.id; }),
              all.end());
    const bool older = std::any_of(all.begin(), all.end(),
                                   [&](const Contact& each) { return contact.at < each.at; });
    if (older) {
        return {};
    }
    all.push_back(contact);
    const auto on = now.dayOf(contact.at);
    for (const auto& plan : facts.plans) {
        if (plan.state != SearchState::Running || on < plan.openedOn) {
            continue;
        }
        const auto then = facts.proposal(plan, now);
        if (const auto saved = transaction.save(afterContact(plan, contact, on, then)); !saved) {
            return saved;
        }
    }
    return {};
}

Status followWay(Transaction& transaction, SearchFacts facts, const SafeContact& way,
                 const LocalTime& now) {
    std::erase_if(facts.ways, [&](const SafeContact& each) { return each.id == way.id; });
    facts.ways.push_back(way);
    for (auto plan : facts.plans) {
        const auto next = plan.state == SearchState::Running ? facts.proposal(plan, now).next
                                                             : std::optional<NextAttempt>();
        if (!next) {
            continue;
        }
        plan.nextOn = next->from.day;
        if (const auto saved = transaction.save(plan); !saved) {
            return saved;
        }
    }
    return {};
}

Status unfollowContact(Transaction& transaction, SearchFacts facts, const Contact& contact,
                       const LocalTime& now) {
    const auto on = now.dayOf(contact.at);
    std::erase_if(facts.contacts, [&](const Contact& each) { return each.id == contact.id; });
    const bool reachedElse =
        std::any_of(facts.contacts.begin(), facts.contacts.end(), [&](const Contact& each) {
            return wasReached(each) && on <= now.dayOf(each.at);
        });
    if (reachedElse || facts.running() != nullptr) {
        return {};
    }
    for (auto plan : facts.plans) {
        if (!endedByContact(plan, on)) {
            continue;
        }
        plan.state = SearchState::Running;
        plan.endedHow = {};
        plan.endedOn.reset();
        const auto next = facts.proposal(plan, now).next;
        plan.nextOn = next ? next->from.day : now.here().day;
        if (const auto saved = transaction.save(plan); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
