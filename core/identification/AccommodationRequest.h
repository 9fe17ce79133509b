// SPDX-License-Identifier: GPL-3.0-or-later
// A bed for tonight: of whom it was asked, what they answered, and the nights without one
// (needs A42).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

enum class AccommodationState { Asked, Granted, Refused, Withdrawn };
template <>
struct CodesOf<AccommodationState> {
    static constexpr std::string_view list = "accommodation_state";
    static constexpr std::array codes{
        std::pair{AccommodationState::Asked, std::string_view("asked")},
        std::pair{AccommodationState::Granted, std::string_view("granted")},
        std::pair{AccommodationState::Refused, std::string_view("refused")},
        std::pair{AccommodationState::Withdrawn, std::string_view("withdrawn")}};
};

/// What was said is a Narrative under the same id.
struct AccommodationRequest {
    RecordId id;
    RecordId person;
    Code askedOf;      ///< kind of institution
    RecordId provider; ///< which one of its kind, if that is known
    Date askedOn;
    int people = 1; ///< for whom it was asked, the person included
    AccommodationState state = AccommodationState::Asked;
    std::optional<Date> answeredOn; ///< or withdrawn on
    Code refusalReason;
    std::optional<int> nightsOutside; ///< as the person tells them; counted without it
    RecordId worker;
};

template <>
struct Description<AccommodationRequest> {
    static constexpr std::string_view kind = "accommodation_request";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `answered_on` unless exactly what is over has a day, not before the asking;
    /// with `refusal_reason` unless exactly a refusal has one.
    static Status check(const AccommodationRequest& record);
};
extern template struct RecordMapping<AccommodationRequest>;

/// Nights without a bed that one request stands for: as the person tells them, or from the day of
/// asking to the answer, or to today.
int nightsOutside(const AccommodationRequest& request, Date today);

} // namespace zaklon
