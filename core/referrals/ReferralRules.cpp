// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralRules.h"

#include "core/base/BrokenRule.h"
#include "core/consent/ConsentRules.h"
#include "core/referrals/ReferralField.h"

#include <algorithm>
#include <array>
#include <utility>

namespace zaklon {

namespace {

using State = ReferralState;

constexpr std::array kMoves{
    std::pair{State::Draft, State::Withdrawn},    std::pair{State::Sent, State::Received},
    std::pair{State::Sent, State::Accepted},      std::pair{State::Sent, State::Declined},
    std::pair{State::Sent, State::NoAnswer},      std::pair{State::Sent, State::Withdrawn},
    std::pair{State::Received, State::Accepted},  std::pair{State::Received, State::Declined},
    std::pair{State::Received, State::NoAnswer},  std::pair{State::Received, State::Withdrawn},
    std::pair{State::NoAnswer, State::Received},  std::pair{State::NoAnswer, State::Accepted},
    std::pair{State::NoAnswer, State::Declined},  std::pair{State::NoAnswer, State::Withdrawn},
    std::pair{State::Accepted, State::Completed}, std::pair{State::Accepted, State::Declined},
    std::pair{State::Accepted, State::Withdrawn}};

bool isBeforeSending(const Referral& referral, Date on) {
    return referral.sentOn && on < *referral.sentOn;
}

} // namespace

bool mayMove(ReferralState from, ReferralState to) {
    return std::find(kMoves.begin(), kMoves.end(), std::pair{from, to}) != kMoves.end();
}

Result<Referral> moved(Referral referral, const ReferralMove& move) {
    if (!mayMove(referral.state, move.to)) {
        return fail(ErrorCode::Invalid, "state", "does not follow");
    }
    if (isBeforeSending(referral, move.on)) {
        return fail(ErrorCode::Invalid,
                    move.to == State::Completed ? "completed_on" : "answered_on");
    }
    switch (move.to) {
    case State::Declined:
        if (move.declineReason.empty()) {
            return fail(ErrorCode::Invalid, "decline_reason");
        }
        referral.declineReason = move.declineReason;
        referral.answeredOn = move.on;
        break;
    case State::Accepted:
        referral.answeredOn = move.on;
        break;
    case State::Completed:
        referral.completedOn = move.on;
        break;
    default:
        break;
    }
    referral.state = move.to;
    return referral;
}

std::vector<Error> notReady(const Referral& draft, const Provider& provider) {
    std::vector<Error> against;
    if (draft.state != State::Draft) {
        against.push_back({ErrorCode::Invalid, "state", {}});
    }
    if (provider.id != draft.provider || !provider.active) {
        against.push_back({ErrorCode::Invalid, "provider", {}});
    }
    if (draft.sharedFields.empty()) {
        against.push_back({ErrorCode::Invalid, "shared_fields", {}});
    }
    return against;
}

Result<Referral> readyToSend(Referral draft, const Provider& provider, Date today) {
    if (auto against = notReady(draft, provider); !against.empty()) {
        return tl::unexpected<Error>(std::move(against.front()));
    }
    draft.state = State::Sent;
    draft.path = provider.formal ? ReferralPath::Formal : ReferralPath::Informal;
    draft.sentOn = today;
    draft.answerDue = today.plusDays(provider.answerDays);
    return draft;
}

bool awaitsAnswer(ReferralState state) {
    return state == State::Sent || state == State::Received || state == State::NoAnswer;
}

bool hasLeft(const Referral& referral) {
    return referral.sentOn.has_value();
}

std::optional<int> daysWithoutAnswer(const Referral& referral, Date today) {
    if (!awaitsAnswer(referral.state) || !referral.answerDue || *referral.answerDue >= today) {
        return std::nullopt;
    }
    return static_cast<int>(referral.answerDue->daysUntil(today));
}

Status Description<Provider>::check(const Provider& record) {
    const bool nobody = record.youngest && record.oldest && *record.oldest < *record.youngest;
    if (nobody) {
        return fail(ErrorCode::Invalid, "oldest", earlierThan("youngest"));
    }
    const bool undated = record.freePlaces && !record.placesKnownOn;
    return undated ? fail(ErrorCode::Invalid, "places_known_on") : Status();
}

/// What left the house left under a consent, as fields of the closed list.
Status Description<Referral>::check(const Referral& record) {
    const bool left = record.state != State::Draft && record.state != State::Withdrawn;
    // First of all, and the same words as where it is sent: the missing consent is what matters.
    if ((left || record.sentOn) && record.consent.isNil()) {
        return fail(ErrorCode::ConsentMissing, std::string(toString(ConsentGap::None)));
    }
    if (left && !record.sentOn) {
        return fail(ErrorCode::Invalid, "sent_on");
    }
    if (const auto categories = categoriesOf(record.sharedFields); !categories) {
        return passOn(categories);
    }
    if (record.state == State::Declined && record.declineReason.empty()) {
        return fail(ErrorCode::Invalid, "decline_reason");
    }
    if (record.state == State::Completed && !record.completedOn) {
        return fail(ErrorCode::Invalid, "completed_on");
    }
    return {};
}

} // namespace zaklon
