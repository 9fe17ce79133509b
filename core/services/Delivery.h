// SPDX-License-Identifier: GPL-3.0-or-later
// Services as they were delivered, with their provider.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

enum class DeliveryState { Requested, Offered, Accepted, Declined, Delivered, NotAvailable };
template <>
struct CodesOf<DeliveryState> {
    static constexpr std::string_view list = "delivery_state";
    static constexpr std::array codes{
        std::pair{DeliveryState::Requested, std::string_view("requested")},
        std::pair{DeliveryState::Offered, std::string_view("offered")},
        std::pair{DeliveryState::Accepted, std::string_view("accepted")},
        std::pair{DeliveryState::Declined, std::string_view("declined")},
        std::pair{DeliveryState::Delivered, std::string_view("delivered")},
        std::pair{DeliveryState::NotAvailable, std::string_view("not_available")}};
};

/// A service asked for, offered, given or not available (domain.md 2.7).
struct Delivery {
    RecordId id;
    RecordId person;
    Code service;
    DeliveryState state = DeliveryState::Requested;
    Date onDate;
    RecordId provider;
    Code metBy;
    Code declineReason;
    std::optional<Date> followUpOn;
    RecordId action;
    RecordId worker;
    int minutes = 0;
};

template <>
struct Description<Delivery> {
    static constexpr std::string_view kind = "delivery";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<Delivery>;

} // namespace zaklon
