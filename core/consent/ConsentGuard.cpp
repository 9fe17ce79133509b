// SPDX-License-Identifier: GPL-3.0-or-later
// What no way of saving a consent can go around (domain.md 12.2).
#include "core/base/BrokenRule.h"
#include "core/consent/Consent.h"
#include "core/people/WrittenReason.h"
#include "core/store/ChangedFields.h"
#include "core/store/CodeSets.h"
#include "core/vault/RuleContext.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

namespace {

bool always(const Consent& /*before*/, const Consent& /*after*/) {
    return true;
}
bool sharesLess(const Consent& before, const Consent& after) {
    return holdsAll(before.scope, after.scope);
}
bool keepsMoreBack(const Consent& before, const Consent& after) {
    return holdsAll(after.withheld, before.withheld);
}
bool beginsLater(const Consent& before, const Consent& after) {
    return before.givenOn && after.givenOn && *before.givenOn < *after.givenOn;
}
bool endsSooner(const Consent& before, const Consent& after) {
    return after.validUntil && (!before.validUntil || *after.validUntil < *before.validUntil);
}

struct Agreed {
    std::string_view field;
    /// Whether a correction makes nothing of the consent broader; none: it is another consent.
    bool (*isNarrower)(const Consent& before, const Consent& after);
};

/// What the person agreed to. That the risks were explained, in which language and how, is no part
/// of the will: it was forgotten or written down wrongly, and makes nothing broader. Whether a
/// guardian may be part of what happened, and what the child says, is often learned later and only
/// ever makes a consent weaker or whole.
constexpr std::array kAgreed{Agreed{"type", nullptr},           Agreed{"recipient", nullptr},
                             Agreed{"scope", sharesLess},       Agreed{"withheld", keepsMoreBack},
                             Agreed{"language", always},        Agreed{"form", always},
                             Agreed{"given_by", nullptr},       Agreed{"given_on", beginsLater},
                             Agreed{"risks_explained", always}, Agreed{"legal_basis", nullptr},
                             Agreed{"valid_until", endsSooner}};

/// It cannot have begun after something left under it.
Status begunWhenUsed(const Consent& after, const RuleContext& context) {
    auto statement = context.casework().connection().prepare(
        "SELECT 1 FROM main.referral WHERE person = ?1 AND consent = ?2 AND sent_on < ?3");
    statement.bind(1, after.person).bind(2, after.id).bind(3, *after.givenOn);
    return statement.step() ? fail(ErrorCode::Invalid, "given_on", "something was sent before")
                            : Status();
}

/// A mistake put right, with a reason of its own; or nothing of what was agreed differs.
Status corrected(const Consent& before, const Consent& after, const RuleContext& context) {
    bool isCorrection = false;
    for (const auto& field : changedFields(before, after)) {
        const auto agreed = std::find_if(kAgreed.begin(), kAgreed.end(),
                                         [&](const Agreed& each) { return each.field == field; });
        if (agreed == kAgreed.end()) {
            continue;
        }
        if (agreed->isNarrower == nullptr || !agreed->isNarrower(before, after)) {
            return fail(ErrorCode::Invalid, field, "already agreed");
        }
        isCorrection = true;
    }
    if (beginsLater(before, after)) {
        if (const auto begun = begunWhenUsed(after, context); !begun) {
            return begun;
        }
    }
    return isCorrection ? ownReasonIsWritten(after.id, context) : Status();
}

} // namespace

Status Description<Consent>::guard(const Consent* before, const Consent& after,
                                   const RuleContext& context) {
    const bool isNewDay = before == nullptr || before->withdrawnOn != after.withdrawnOn;
    if (isNewDay && after.withdrawnOn > context.today()) {
        return fail(ErrorCode::Invalid, "withdrawn_on", kToCome);
    }
    if (before == nullptr) {
        return {};
    }
    if (before->state == ConsentState::Withdrawn) {
        const auto changed = changedFields(*before, after);
        return changed.empty() ? Status()
                               : fail(ErrorCode::Invalid, changed.front(), "already agreed");
    }
    if (before->state != ConsentState::Given) {
        return {};
    }
    if (after.state != ConsentState::Given && after.state != ConsentState::Withdrawn) {
        return fail(ErrorCode::Invalid, "state", "already given");
    }
    return corrected(*before, after, context);
}

} // namespace zaklon
