// SPDX-License-Identifier: GPL-3.0-or-later
// A procedure of identification as the program opens and decides it. Everybody is invented.
#pragma once

#include "core/identification/ProcedureMoves.h"
#include "tests/ui/support/PageFixture.h"

#include <utility>
#include <vector>

namespace zaklon::test {

/// Opened fifty days ago, and nobody has decided.
inline IdentificationProcedure beginProcedure(PageFixture& fixture, const RecordId& person) {
    auto& session = fixture.session();
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = person;
    procedure.openedOn = fixture.today().plusDays(-50);
    procedure.knownSince = procedure.openedOn;
    const auto phases = session.definitions().pathways.current(kIdentificationPathway);
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return openProcedure(transaction, session.vault(), procedure, *phases,
                             session.definitions().limits);
    }));
    return session.casework().find<IdentificationProcedure>(procedure.id)->value();
}

/// The same with an outcome of ten days ago, and what follows from it.
inline IdentificationProcedure decideProcedure(PageFixture& fixture, const RecordId& person,
                                               ProcedureOutcome outcome,
                                               std::vector<Code> reasons = {}) {
    auto procedure = beginProcedure(fixture, person);
    procedure.outcome = outcome;
    procedure.outcomeReasons = std::move(reasons);
    procedure.decidedOn = fixture.today().plusDays(-10);
    auto& session = fixture.session();
    const auto phases = session.definitions().pathways.current(kIdentificationPathway);
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return saveOutcome(transaction, session.vault(), procedure, *phases,
                           session.definitions().limits, session.definitions().codes);
    }));
    return session.casework().find<IdentificationProcedure>(procedure.id)->value();
}

} // namespace zaklon::test
