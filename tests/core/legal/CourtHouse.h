// SPDX-License-Identifier: GPL-3.0-or-later
// A person with a proceeding, on 10 March 2026. Everybody is invented.
#pragma once

#include "core/legal/Hearing.h"
#include "core/legal/Proceeding.h"
#include "tests/core/support/TestVault.h"

namespace zaklon::test {

struct CourtHouse {
    TestVault vault;
    Person person = vault.save(aPerson());

    /// Criminal, for trafficking, begun on 1 January 2026; not saved.
    Proceeding aProceeding() const {
        Proceeding proceeding;
        proceeding.id = RecordId::generate();
        proceeding.person = person.id;
        proceeding.kind = Code{"criminal"};
        proceeding.part = Code{"injured_party"};
        proceeding.institution = Code{"prosecution"};
        proceeding.startedOn = day("2026-01-01");
        proceeding.chargeFirst = Code{"kz388"};
        return proceeding;
    }
    Hearing aHearing(const Proceeding& of, HearingState state, std::string_view on) const {
        Hearing hearing;
        hearing.id = RecordId::generate();
        hearing.person = of.person;
        hearing.proceeding = of.id;
        hearing.kind = Code{"main"};
        hearing.state = state;
        hearing.onDate = day(on);
        return hearing;
    }
    /// The field that keeps it from being saved; empty: it was saved.
    template <class Record>
    std::string refusedField(const Record& record) {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(record); });
        return written ? std::string() : written.error().field;
    }
};

} // namespace zaklon::test
