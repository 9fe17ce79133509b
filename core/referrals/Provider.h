// SPDX-License-Identifier: GPL-3.0-or-later
// The provider directory.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

/// An organisation or institution that can help.
struct Provider {
    RecordId id;
    std::string name;
    Code type; ///< state or civil society is derived from it
    std::vector<Code> services;
    std::string place; ///< municipality; addresses of shelters are in ProviderContact
    std::vector<Code> languages;
    std::vector<Code> accepts;   ///< who is accepted
    std::optional<int> youngest; ///< in years; nothing: whatever age
    std::optional<int> oldest;
    std::optional<int> freePlaces;     ///< as we were told; nothing: nobody asked
    std::optional<Date> placesKnownOn; ///< the day of it: such a number grows old fast (need A43)
    std::string conditions;
    bool formal =
        true; ///< part of an agreed referral mechanism, or a personal contact (needs A44, A45)
    int answerDays = 7; ///< how long an answer usually takes
    bool active = true;
};

template <>
struct Description<Provider> {
    static constexpr std::string_view kind = "provider";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    /// Invalid with `oldest` if nobody could be of such an age, `places_known_on` for free places
    /// without the day on which they were.
    static Status check(const Provider& record);
};
extern template struct RecordMapping<Provider>;

/// The service that is asked for where somebody has nowhere to sleep (domain.md 2.7, need A43).
inline constexpr std::string_view kPlaceForTonight = "safe_accommodation";

/// Nobody may learn where it is: a shelter, or whoever else takes people in whom somebody looks for
/// (addresses of shelters are secret data, domain.md 3).
bool isPlaceSecret(const Provider& provider);

/// How to reach a provider; same id. A number or a name leads to a secret place as an address does:
/// all of it is masked, and open in the form of a provider whose place is no secret, which has to
/// be called at once.
struct ProviderContact {
    RecordId id;
    std::string contactPerson;
    std::string phone;
    std::string outOfHours;
    std::string email;
    std::string address;
    std::string note;
};

template <>
struct Description<ProviderContact> {
    static constexpr std::string_view kind = "provider_contact";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "";
};
extern template struct RecordMapping<ProviderContact>;

} // namespace zaklon
