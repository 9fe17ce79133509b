// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/SearchPlanStore.h"

#include "core/base/IsAmong.h"
#include "core/outreach/SearchEnds.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

/// What a search hears from a contact.
auto newsOf(const Contact& contact) {
    return std::tie(contact.at, contact.result, contact.safe, contact.byPerson);
}

/// What a search that a contact ended says of it.
auto endBy(const Contact& contact, const LocalTime& now) {
    return std::tuple(wasReached(contact), contact.byPerson, now.dayOf(contact.at));
}

/// Ended on that day by a contact with her.
bool endedByContact(const SearchPlan& plan, Date on) {
    const auto& how = plan.endedHow.text;
    return plan.state == SearchState::Ended && plan.endedOn == on &&
           (how == kSearchReached || how == kSearchCameBack);
}

/// Lets the searches run again that this contact ended, which is among the facts no more; whether
/// there are any. Another contact on that day or later that reached her would have ended them too.
bool takeBackEnds(SearchFacts& facts, const Contact& contact, const LocalTime& now) {
    const auto on = now.dayOf(contact.at);
    const bool reachedElse =
        std::any_of(facts.contacts.begin(), facts.contacts.end(), [&](const Contact& each) {
            return wasReached(each) && on <= now.dayOf(each.at);
        });
    if (reachedElse || facts.goingOn() != nullptr) {
        return false;
    }
    bool any = false;
    for (auto& plan : facts.plans) {
        if (endedByContact(plan, on)) {
            plan.state = SearchState::Running;
            plan.endedHow = {};
            plan.endedOn.reset();
            any = true;
        }
    }
    return any;
}

/// Due as it is proposed; where nothing is, others are asked today.
SearchPlan dueAsProposed(SearchPlan plan, const SearchFacts& facts, const LocalTime& now) {
    const auto next = facts.proposal(plan, now).next;
    plan.nextOn = next ? next->from.day : now.here().day;
    return plan;
}

/// A search whose end was taken back; the danger that ended another one since stays.
Status saveAgain(Transaction& transaction, SearchPlan plan, const SearchFacts& facts,
                 const LocalTime& now) {
    if (plan.state == SearchState::Running && facts.endedInDanger(now)) {
        plan.state = SearchState::Paused;
    }
    return transaction.save(plan);
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
        !isAmong(plans.front().endedHow.text, dangerEnds)) {
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
                                    const RecordId& person, const CodeLists& codes) {
    auto plans = casework.where<SearchPlan>("person", person);
    if (!plans) {
        return passOn(plans);
    }
    auto contacts = casework.where<Contact>("person", person);
    if (!contacts) {
        return passOn(contacts);
    }
    SearchFacts facts{std::move(*plans), std::move(*contacts), {}, dangerEnds(codes)};
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
    const auto isIt = [&](const Contact& each) { return each.id == contact.id; };
    const auto known = std::find_if(all.begin(), all.end(), isIt);
    const auto was = known == all.end() ? std::optional<Contact>() : std::optional(*known);
    if (was && newsOf(*was) == newsOf(contact)) {
        return {};
    }
    std::erase_if(all, isIt);
    const bool runsAgain = was && wasReached(*was) && endBy(*was, now) != endBy(contact, now) &&
                           takeBackEnds(facts, *was, now);
    const bool older = std::any_of(all.begin(), all.end(),
                                   [&](const Contact& each) { return contact.at < each.at; });
    if (older && !runsAgain) {
        return {};
    }
    all.push_back(contact);
    const auto on = now.dayOf(contact.at);
    for (const auto& plan : facts.plans) {
        // What ended it before still does, on another day or in another way, also as an older one.
        const bool isHeard = plan.openedOn <= on && (!older || wasReached(contact));
        if (plan.state != SearchState::Running || (!isHeard && !runsAgain)) {
            continue;
        }
        const auto after = isHeard ? afterContact(plan, contact, on, facts.proposal(plan, now))
                                   : dueAsProposed(plan, facts, now);
        const auto saved =
            runsAgain ? saveAgain(transaction, after, facts, now) : transaction.save(after);
        if (!saved) {
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
    std::erase_if(facts.contacts, [&](const Contact& each) { return each.id == contact.id; });
    if (!takeBackEnds(facts, contact, now)) {
        return {};
    }
    for (const auto& plan : facts.plans) {
        if (plan.state != SearchState::Running) {
            continue;
        }
        if (const auto saved = saveAgain(transaction, dueAsProposed(plan, facts, now), facts, now);
            !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
