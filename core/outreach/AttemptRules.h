// SPDX-License-Identifier: GPL-3.0-or-later
// The next attempt to reach somebody who cannot be located, from the ways that she called safe
// (domain.md 12.1, needs D41): never at another time, never by another way.
#pragma once

#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"
#include "core/people/SafeContactRules.h"

#include <optional>
#include <span>
#include <vector>

namespace zaklon {

/// Why a recorded way is not proposed.
enum class NotProposed {
    NeverAllowed,    ///< this way, or another one to the same telephone or address
    OnlyUrgent,      ///< and the search is not urgent
    TimesNotAgreed,  ///< neither a day nor hours were called safe
    TimesUnreadable, ///< or in a time zone that is not known
    NoTimeLeft,      ///< the excluded hours take up all the agreed ones
    StoppedAsUnsafe  ///< an attempt had to stop, by this way or another one to the same telephone
                     ///< or address, and nobody confirmed the way since
};

struct LeftOutWay {
    RecordId contact; ///< a SafeContact
    Code channel;
    NotProposed why = NotProposed::NeverAllowed;
    bool operator==(const LeftOutWay&) const = default;
};

struct NextAttempt {
    RecordId contact; ///< a SafeContact: read it whole before anything is said
    Code channel;
    LocalMoment from; ///< the first safe moment on the clock here; always inside the agreed
                      ///< days and hours where the person is, never in an excluded span
    std::optional<int> daysSinceVerified; ///< on that day; see asksToConfirm
    bool deviceMonitored = false;         ///< the device may be watched
};

struct AttemptProposal {
    std::optional<NextAttempt> next; ///< nothing: ask by the steps of the search instead
    std::vector<LeftOutWay> leftOut;
};

struct AttemptTerms {
    LocalTime now;
    int everyDays = 1;
    bool urgent = false;
    std::optional<Date> notBefore = {}; ///< somebody tried elsewhere than in `attempts`
};

/// `attempts` are all contacts with her, in any order. The first attempt may be made at once; a
/// later one `everyDays` days after the last. A way just tried without an answer, or where somebody
/// else answered, comes after the other ways.
AttemptProposal proposeAttempt(std::span<const SafeContact> ways, std::span<const Contact> attempts,
                               const AttemptTerms& terms);

/// True if the contact was with her and nothing says that it was unsafe.
bool wasReached(const Contact& contact);
/// True if the contact had to stop, or was not safe.
bool wasUnsafe(const Contact& contact);

/// Contacts that we made since the search was opened, newest first. Days are those here: what was
/// tried after midnight was tried on the new day.
std::vector<Contact> attemptsOf(const SearchPlan& plan, std::span<const Contact> contacts,
                                const LocalTime& time);

/// Of list search_end: how a search ends by a contact.
inline constexpr std::string_view kSearchReached = "reached";
inline constexpr std::string_view kSearchCameBack = "came_back";

/// The plan after one more contact on its local day. Reached: it ends, as `reached` or `came_back`.
/// Else it is due again on the day of the proposal; without one, after its days between attempts.
/// A search that does not run stays as it is.
SearchPlan afterContact(SearchPlan plan, const Contact& contact, Date on,
                        const AttemptProposal& then);

} // namespace zaklon
