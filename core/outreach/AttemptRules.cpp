// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/AttemptRules.h"

#include "core/people/ContactPlace.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

const Contact* lastAttempt(std::span<const Contact> attempts) {
    const Contact* last = nullptr;
    for (const auto& each : attempts) {
        const bool ours = !each.byPerson;
        if (ours && (last == nullptr || last->at < each.at)) {
            last = &each;
        }
    }
    return last;
}

/// The channels by which one comes to where this way leads: to the same telephone or address.
std::vector<Code> channelsTo(const SafeContact& way, std::span<const SafeContact> ways) {
    std::vector<Code> channels{way.channel};
    for (const auto& each : ways) {
        if (isSamePlace(each.address, way.address)) {
            channels.push_back(each.channel);
        }
    }
    return channels;
}

/// The last day on which it was not safe by one of these channels: who holds the telephone that
/// rang reads its messages too.
std::optional<Date> unsafeOn(std::span<const Contact> attempts, const std::vector<Code>& channels,
                             const LocalTime& time) {
    std::optional<Date> last;
    for (const auto& each : attempts) {
        const bool byOne =
            std::find(channels.begin(), channels.end(), each.channel) != channels.end();
        if (byOne && wasUnsafe(each)) {
            const auto on = time.dayOf(each.at);
            last = std::max(last.value_or(on), on);
        }
    }
    return last;
}

std::optional<NotProposed> objection(const SafeContact& way, std::span<const SafeContact> ways,
                                     std::span<const Contact> attempts, const AttemptTerms& terms) {
    if (isForbidden(way, ways)) {
        return NotProposed::NeverAllowed;
    }
    if (way.mayContact == MayContact::OnlyUrgent && !terms.urgent) {
        return NotProposed::OnlyUrgent;
    }
    const auto stopped = unsafeOn(attempts, channelsTo(way, ways), terms.now);
    if (stopped && (!way.verifiedOn || *way.verifiedOn <= *stopped)) {
        return NotProposed::StoppedAsUnsafe;
    }
    if (agreedDays(way).empty()) {
        return NotProposed::TimesNotAgreed;
    }
    if (nextSafeMoment(way, terms.now)) {
        return std::nullopt;
    }
    const bool readable = Description<SafeContact>::check(way).has_value() &&
                          terms.now.there(way.timeZone, terms.now.here()).has_value();
    return readable ? NotProposed::NoTimeLeft : NotProposed::TimesUnreadable;
}

struct Candidate {
    const SafeContact* way;
    LocalMoment from;
    bool justTried;
};

auto orderOf(const Candidate& each) {
    return std::tuple(each.way->mayContact == MayContact::OnlyUrgent, each.justTried,
                      each.way->deviceMonitored == YesNo::Yes, !each.way->preferred, each.from,
                      each.way->id);
}

} // namespace

AttemptProposal proposeAttempt(std::span<const SafeContact> ways, std::span<const Contact> attempts,
                               const AttemptTerms& terms) {
    const auto* last = lastAttempt(attempts);
    auto earliest = terms.now.here();
    if (last != nullptr) {
        const auto lastDay = terms.now.dayOf(last->at);
        earliest = std::max(earliest, LocalMoment{lastDay.plusDays(terms.everyDays), 0});
    }
    if (terms.notBefore) {
        earliest = std::max(earliest, LocalMoment{*terms.notBefore, 0});
    }
    AttemptProposal proposal;
    std::vector<Candidate> candidates;
    for (const auto& way : ways) {
        if (const auto why = objection(way, ways, attempts, terms)) {
            proposal.leftOut.push_back({way.id, way.channel, *why});
        } else if (const auto from = nextSafeMoment(way, terms.now, earliest)) {
            const bool justTried =
                last != nullptr && last->channel == way.channel && !wasReached(*last);
            candidates.push_back({&way, *from, justTried});
        }
    }
    const auto best =
        std::min_element(candidates.begin(), candidates.end(),
                         [](const auto& a, const auto& b) { return orderOf(a) < orderOf(b); });
    if (best != candidates.end()) {
        proposal.next = NextAttempt{best->way->id, best->way->channel, best->from,
                                    daysSinceVerified(*best->way, best->from.day),
                                    best->way->deviceMonitored == YesNo::Yes};
    }
    return proposal;
}

bool wasReached(const Contact& contact) {
    return contact.result.text == "spoke" && contact.safe != YesNo::No;
}

bool wasUnsafe(const Contact& contact) {
    return contact.result.text == "unsafe_stopped" || contact.safe == YesNo::No;
}

std::vector<Contact> attemptsOf(const SearchPlan& plan, std::span<const Contact> contacts,
                                const LocalTime& time) {
    std::vector<Contact> attempts;
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(attempts),
                 [&](const Contact& each) {
                     return !each.byPerson && time.dayOf(each.at) >= plan.openedOn;
                 });
    std::sort(attempts.begin(), attempts.end(),
              [](const auto& a, const auto& b) { return b.at < a.at; });
    return attempts;
}

SearchPlan afterContact(SearchPlan plan, const Contact& contact, Date on,
                        const AttemptProposal& then) {
    if (plan.state != SearchState::Running) {
        return plan;
    }
    if (wasReached(contact)) {
        plan.state = SearchState::Ended;
        plan.endedHow = Code{std::string(contact.byPerson ? kSearchCameBack : kSearchReached)};
        plan.endedOn = on;
        plan.nextOn.reset();
    } else {
        plan.nextOn = then.next ? then.next->from.day : on.plusDays(plan.everyDays);
    }
    return plan;
}

} // namespace zaklon
