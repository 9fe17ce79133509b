// SPDX-License-Identifier: GPL-3.0-or-later
// What no way of saving a consent can go around (domain.md 12.2).
#include "core/consent/Consent.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon {

namespace {

/// What the person agreed to. Whether a guardian may be part of what happened, and what the child
/// says, is often learned later and only ever makes a consent weaker or whole.
constexpr std::array<std::string_view, 11> kAgreed{
    "type",     "recipient", "scope",           "withheld",    "language",   "form",
    "given_by", "given_on",  "risks_explained", "legal_basis", "valid_until"};

/// The first field, of all or of those that were agreed, that differs.
Status unchanged(const Consent& before, const Consent& after, bool onlyAgreed) {
    const auto was = toRow(before);
    const auto is = toRow(after);
    const auto& fields = describe<Consent>().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto& name = fields[i].name;
        const bool frozen =
            !onlyAgreed || std::find(kAgreed.begin(), kAgreed.end(), name) != kAgreed.end();
        if (frozen && was.values[i] != is.values[i]) {
            return fail(ErrorCode::Invalid, name, "already agreed");
        }
    }
    return {};
}

} // namespace

Status Description<Consent>::guard(const Consent* before, const Consent& after,
                                   const RuleContext& /*context*/) {
    if (before == nullptr) {
        return {};
    }
    if (before->state == ConsentState::Withdrawn) {
        return unchanged(*before, after, false);
    }
    if (before->state != ConsentState::Given) {
        return {};
    }
    if (after.state != ConsentState::Given && after.state != ConsentState::Withdrawn) {
        return fail(ErrorCode::Invalid, "state", "already given");
    }
    return unchanged(*before, after, true);
}

} // namespace zaklon
