// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ConsentRules.h"

#include "core/base/BrokenRule.h"
#include "core/base/IsAmong.h"
#include "core/store/CodeSets.h"

#include <algorithm>
#include <utility>

namespace zaklon {

namespace {

/// Types of domain.md 12.2 under which something leaves the house, one recipient each.
constexpr std::array<std::string_view, 3> kSharingTypes{"sharing", "referral",
                                                        "contact_third_party"};
/// Types with a last day of their own, although nothing leaves by them alone.
constexpr std::array<std::string_view, 2> kTimeLimitedTypes{"photo_recording",
                                                            "interview_recording"};

tl::unexpected<Error> missing(ConsentGap gap) {
    return fail(ErrorCode::ConsentMissing, std::string(toString(gap)));
}

std::optional<ConsentGap> gapOfState(const Consent& consent, Date day) {
    switch (consent.state) {
    case ConsentState::NotAsked:
    case ConsentState::NotGiven:
        return ConsentGap::NotGiven;
    case ConsentState::WishesToWait:
        return ConsentGap::WishesToWait;
    case ConsentState::Given:
    case ConsentState::Withdrawn:
        break;
    }
    if (consent.state == ConsentState::Given && !consent.withdrawnOn) {
        return std::nullopt;
    }
    // What left before she took it back left rightly.
    const bool before = consent.withdrawnOn && day < *consent.withdrawnOn;
    return before ? std::nullopt : std::optional(ConsentGap::Withdrawn);
}

std::optional<ConsentGap> gapOfDates(const Consent& consent, Date today) {
    if (!consent.givenOn) {
        return ConsentGap::NotGiven;
    }
    if (*consent.givenOn > today) {
        return ConsentGap::NotYet;
    }
    if (consent.validUntil && *consent.validUntil < today) {
        return ConsentGap::Expired;
    }
    return std::nullopt;
}

/// domain.md 11: guardian or court, never one who may be the exploiter, and the child's own word.
std::optional<ConsentGap> gapOfGiver(const Consent& consent, bool mayBeChild) {
    const bool byGuardian = consent.givenBy.text == "guardian";
    // Nobody asked, or nobody knows: such a guardian may be the exploiter as well.
    if (byGuardian && consent.guardianConflict != YesNo::No) {
        return ConsentGap::GuardianConflict;
    }
    if (!mayBeChild) {
        return std::nullopt;
    }
    if (!byGuardian && consent.givenBy.text != "court") {
        return ConsentGap::Guardian;
    }
    return consent.childAssent == YesNo::Yes ? std::nullopt
                                             : std::optional(ConsentGap::ChildAssent);
}

std::vector<ConsentGap> gapsInForce(const Consent& consent, bool mayBeChild, Date today) {
    std::vector<ConsentGap> gaps;
    for (const auto& gap : {gapOfState(consent, today), gapOfDates(consent, today),
                            gapOfGiver(consent, mayBeChild)}) {
        if (gap && std::find(gaps.begin(), gaps.end(), *gap) == gaps.end()) {
            gaps.push_back(*gap);
        }
    }
    return gaps;
}

/// How far a consent got before it failed, so that the nearest one gives the reason.
int distance(const Consent& consent, const Disclosure& disclosure) {
    const bool sharing = isForSharing(consent.type);
    const bool sameRecipient = consent.recipient == disclosure.recipient;
    return sharing && sameRecipient ? 0 : sharing ? 1 : 2;
}

} // namespace

std::string_view toString(ConsentGap gap) {
    switch (gap) {
    case ConsentGap::None:
        return "none";
    case ConsentGap::Purpose:
        return "purpose";
    case ConsentGap::Person:
        return "person";
    case ConsentGap::NotGiven:
        return "not_given";
    case ConsentGap::WishesToWait:
        return "wishes_to_wait";
    case ConsentGap::Withdrawn:
        return "withdrawn";
    case ConsentGap::NotYet:
        return "not_yet";
    case ConsentGap::Expired:
        return "expired";
    case ConsentGap::Guardian:
        return "guardian";
    case ConsentGap::GuardianConflict:
        return "guardian_conflict";
    case ConsentGap::ChildAssent:
        return "child_assent";
    case ConsentGap::Recipient:
        return "recipient";
    }
    return "none";
}

bool isForSharing(const Code& type) {
    return isAmong(type.text, kSharingTypes);
}

Status inForce(const Consent& consent, bool mayBeChild, Date today) {
    const auto gaps = gapsInForce(consent, mayBeChild, today);
    return gaps.empty() ? Status() : missing(gaps.front());
}

std::vector<Error> gapsOf(const Consent& consent, const Disclosure& disclosure, Date today) {
    std::vector<ConsentGap> gaps;
    if (consent.person != disclosure.person) {
        gaps.push_back(ConsentGap::Person);
    }
    if (!isForSharing(consent.type)) {
        gaps.push_back(ConsentGap::Purpose);
    }
    if (consent.recipient != disclosure.recipient || consent.recipient.isNil()) {
        gaps.push_back(ConsentGap::Recipient);
    }
    const auto ofForce = gapsInForce(consent, disclosure.mayBeChild, today);
    gaps.insert(gaps.end(), ofForce.begin(), ofForce.end());
    std::vector<Error> errors;
    for (const auto gap : gaps) {
        errors.push_back({ErrorCode::ConsentMissing, std::string(toString(gap)), {}});
    }
    for (const auto& category : disclosure.categories) {
        // Both may be ticked for one category; what she keeps back wins.
        if (!holds(consent.scope, category) || holds(consent.withheld, category)) {
            errors.push_back({ErrorCode::ConsentMissing, category.text, {}});
        }
    }
    return errors;
}

Status covers(const Consent& consent, const Disclosure& disclosure, Date today) {
    auto gaps = gapsOf(consent, disclosure, today);
    return gaps.empty() ? Status() : tl::unexpected<Error>(std::move(gaps.front()));
}

Result<Consent> consentFor(std::span<const Consent> consents, const Disclosure& disclosure,
                           Date today) {
    auto nearest = Error{ErrorCode::ConsentMissing, std::string(toString(ConsentGap::None)), {}};
    int nearestDistance = 2; // consents for other purposes count as none
    for (const auto& consent : consents) {
        const auto status = covers(consent, disclosure, today);
        if (status) {
            return consent;
        }
        // Later consents say better where things stand, so an equal distance replaces.
        if (const int away = distance(consent, disclosure); away < 2 && away <= nearestDistance) {
            nearestDistance = away;
            nearest = status.error();
        }
    }
    return tl::unexpected<Error>(nearest);
}

std::optional<Date> defaultValidUntil(const Code& type, Date givenOn, int sharingDays) {
    if (isForSharing(type) || isAmong(type.text, kTimeLimitedTypes)) {
        return givenOn.plusDays(sharingDays);
    }
    return std::nullopt;
}

Result<Consent> withdrawn(Consent consent, Date on) {
    if (consent.state != ConsentState::Given || !consent.givenOn) {
        return fail(ErrorCode::Invalid, "state");
    }
    if (on < *consent.givenOn) {
        return fail(ErrorCode::Invalid, "withdrawn_on", earlierThan("given_on"));
    }
    consent.state = ConsentState::Withdrawn;
    consent.withdrawnOn = on;
    return consent;
}

/// One record says one thing: the dates agree with the state, and what is shared has a recipient.
Status Description<Consent>::check(const Consent& record) {
    const bool given = record.state == ConsentState::Given;
    const bool wasWithdrawn = record.state == ConsentState::Withdrawn;
    if ((given || wasWithdrawn) && !record.givenOn) {
        return fail(ErrorCode::Invalid, "given_on");
    }
    if (given && isForSharing(record.type) && record.recipient.isNil()) {
        return fail(ErrorCode::Invalid, "recipient");
    }
    if (record.givenOn && record.validUntil && *record.validUntil < *record.givenOn) {
        return fail(ErrorCode::Invalid, "valid_until", earlierThan("given_on"));
    }
    const bool dateFits =
        record.withdrawnOn && record.givenOn && *record.withdrawnOn >= *record.givenOn;
    if (wasWithdrawn ? !dateFits : record.withdrawnOn.has_value()) {
        return fail(ErrorCode::Invalid, "withdrawn_on",
                    wasWithdrawn ? earlierThan("given_on") : onlyWith("state"));
    }
    return {};
}

} // namespace zaklon
