// SPDX-License-Identifier: GPL-3.0-or-later
// Beds and stays around 10 March 2026, the day of a TestVault.
#pragma once

#include "core/shelter/ShelterStore.h"
#include "core/shelter/StayMoves.h"
#include "tests/core/support/TestVault.h"

namespace zaklon::test {

inline ShelterBed aBed(std::string label, int position = 0, std::string unit = "women") {
    ShelterBed bed;
    bed.id = RecordId::generate();
    bed.house = Code{"centre_shelter"};
    bed.unit = Code{std::move(unit)};
    bed.room = "1";
    bed.label = std::move(label);
    bed.position = position;
    return bed;
}

/// Staying since the day, open.
inline Stay aStay(const RecordId& person, const RecordId& bed, std::string_view from) {
    Stay stay;
    stay.id = RecordId::generate();
    stay.person = person;
    stay.bed = bed;
    stay.state = StayState::Staying;
    stay.from = day(from);
    return stay;
}

/// Ended on the day.
inline Stay anEndedStay(const RecordId& person, const RecordId& bed, std::string_view from,
                        std::string_view leftOn) {
    auto stay = aStay(person, bed, from);
    stay.state = StayState::Ended;
    stay.leftOn = day(leftOn);
    return stay;
}

inline Stay aHeldPlace(const RecordId& person, const RecordId& bed, std::string_view from) {
    auto stay = aStay(person, bed, from);
    stay.state = StayState::Held;
    return stay;
}

/// The moves of one write, as whoever is in.
template <class Change>
Result<WriteReceipt> moving(TestVault& vault, Change&& change) {
    return vault->write([&](Transaction& transaction) {
        StayMoves moves(transaction, vault.casework(), vault->confidential(), vault.today());
        return change(moves);
    });
}

/// The field for which a record is refused, written as the command line does it; "written" if not.
template <Described Record>
std::string refusedFor(TestVault& vault, const Record& record) {
    const auto written = vault->write([&](Transaction& transaction) {
        return transaction.saveRow(describe<Record>(), toRow(record));
    });
    return written ? "written" : written.error().field;
}

inline Stay readAgain(TestVault& vault, const RecordId& stay) {
    return vault.casework().find<Stay>(stay).value().value();
}

inline std::string accommodationOf(TestVault& vault, const RecordId& person) {
    return vault.casework().find<Person>(person).value().value().accommodation.text;
}

/// From now on a shelter worker sits at the laptop.
inline void letInShelterWorker(TestVault& vault) {
    REQUIRE(StaffAccess(*vault).add(
        {"sanja", {}, Role::ShelterWorker, SecretBytes::fromText(kPassphrase)}));
    vault.reopen("sanja");
}

} // namespace zaklon::test
