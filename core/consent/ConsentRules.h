// SPDX-License-Identifier: GPL-3.0-or-later
// When a consent holds and what it covers (domain.md 11, 12.2). A service never depends on any of
// this: consent is asked for sharing, and support goes on without it (domain.md 1, 12.2
// "conditional").
#pragma once

#include "core/base/Result.h"
#include "core/consent/Consent.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zaklon {

/// What stands between a consent and what should be shared. Its code is the `field` of a
/// ConsentMissing error; a category outside the scope is named by its own code instead.
enum class ConsentGap {
    None,             ///< there is no consent
    Purpose,          ///< the consent is for something else, for example for statistics
    Person,           ///< the consent is another person's
    NotGiven,         ///< she said no, or was not asked yet
    WishesToWait,     ///< she wants to think about it
    Withdrawn,        ///< she took it back
    NotYet,           ///< it begins on a later day
    Expired,          ///< its last day is over
    Guardian,         ///< a child's consent without guardian or court
    GuardianConflict, ///< the guardian may be part of what happened, or nobody has asked
    ChildAssent,      ///< the child itself was not asked or does not want it
    Recipient         ///< it names another recipient
};

inline constexpr std::array kAllConsentGaps{ConsentGap::None,         ConsentGap::Purpose,
                                            ConsentGap::Person,       ConsentGap::NotGiven,
                                            ConsentGap::WishesToWait, ConsentGap::Withdrawn,
                                            ConsentGap::NotYet,       ConsentGap::Expired,
                                            ConsentGap::Guardian,     ConsentGap::GuardianConflict,
                                            ConsentGap::ChildAssent,  ConsentGap::Recipient};

/// Stable name: none, purpose, person, not_given, wishes_to_wait, withdrawn, not_yet, expired,
/// guardian, guardian_conflict, child_assent, recipient.
std::string_view toString(ConsentGap gap);

/// Something that should leave the house.
struct Disclosure {
    RecordId person;
    RecordId recipient;
    std::vector<Code> categories; ///< data_category of everything that would leave
    bool mayBeChild = false;      ///< see mayBeChild(Person)
};

/// Whether the consent is in force on a day, whoever the recipient is. ConsentMissing with the gap
/// as field. `validUntil` is the last day on which it holds; the day of a withdrawal is the first
/// on which it no longer does.
Status inForce(const Consent& consent, bool mayBeChild, Date today);

/// Everything that stands between the consent and the disclosure, each as the error of covers();
/// empty if it covers it. Several are mended in one talk instead of one after the other.
std::vector<Error> gapsOf(const Consent& consent, const Disclosure& disclosure, Date today);

/// Whether everything in the disclosure may leave under this consent: in force, for sharing, for
/// this recipient, every category in its scope and none withheld. ConsentMissing; the field is the
/// gap, or the first category that is not covered.
Status covers(const Consent& consent, const Disclosure& disclosure, Date today);

/// The first consent that covers the disclosure. If none does, the error of the one that came
/// nearest; `none` if there is no consent at all.
Result<Consent> consentFor(std::span<const Consent> consents, const Disclosure& disclosure,
                           Date today);

/// Whether consents of this type let something leave the house.
bool isForSharing(const Code& type);

/// The last day to propose for a new consent, unless the person says otherwise (domain.md 12.2;
/// `sharingDays` is Lengths::consentSharingDays); nothing: until the case is closed.
std::optional<Date> defaultValidUntil(const Code& type, Date givenOn, int sharingDays);

/// The consent as withdrawn on a day. Invalid with `state` if it was never given, or with
/// `withdrawn_on` if that day is before it was given. What has already left under it is listed by
/// ReferralStore::leftUnder.
Result<Consent> withdrawn(Consent consent, Date on);

} // namespace zaklon
