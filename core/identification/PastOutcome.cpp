// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/PastOutcome.h"

#include <tuple>

namespace zaklon {

PastOutcome pastOutcomeOf(const IdentificationProcedure& procedure, Date replacedOn) {
    PastOutcome past;
    past.id = RecordId::generate();
    past.person = procedure.person;
    past.procedure = procedure.id;
    past.outcome = procedure.outcome;
    past.reasons = procedure.outcomeReasons;
    past.decidedOn = procedure.decidedOn;
    past.decidedBy = procedure.decidedBy;
    past.decidedByProvider = procedure.decidedByProvider;
    past.confirmedForms = procedure.confirmedForms;
    past.toldOn = procedure.toldOn;
    past.toldBy = procedure.toldBy;
    past.toldHow = procedure.toldHow;
    past.toldLanguage = procedure.toldLanguage;
    past.replacedOn = replacedOn;
    past.worker = procedure.worker;
    return past;
}

void forgetToldBefore(IdentificationProcedure& after, const IdentificationProcedure& before) {
    const auto told = [](const IdentificationProcedure& each) {
        return std::tie(each.toldOn, each.toldBy, each.toldHow, each.toldLanguage);
    };
    if (told(after) != told(before)) {
        return;
    }
    after.toldOn.reset();
    after.toldBy = {};
    after.toldHow = {};
    after.toldLanguage = {};
}

template struct RecordMapping<PastOutcome>;

} // namespace zaklon
