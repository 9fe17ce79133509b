// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/PastOutcome.h"

#include "core/store/Fields.h"

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

bool isDecidedAlike(const IdentificationProcedure& one, const IdentificationProcedure& other) {
    const auto decided = [](const IdentificationProcedure& each) {
        return std::tie(each.outcome, each.outcomeReasons, each.decidedOn, each.decidedBy,
                        each.decidedByProvider, each.confirmedForms);
    };
    return decided(one) == decided(other);
}

bool isToldAlike(const IdentificationProcedure& one, const IdentificationProcedure& other) {
    const auto told = [](const IdentificationProcedure& each) {
        return std::tie(each.toldOn, each.toldBy, each.toldHow, each.toldLanguage);
    };
    return told(one) == told(other);
}

void forgetToldBefore(IdentificationProcedure& after, const IdentificationProcedure& before) {
    if (!isToldAlike(after, before)) {
        return;
    }
    after.toldOn.reset();
    after.toldBy = {};
    after.toldHow = {};
    after.toldLanguage = {};
}

template <>
struct Fields<PastOutcome> {
    static auto all() {
        using O = PastOutcome;
        return std::tuple{
            field("person", &O::person).refersTo("person").required(),
            field("procedure", &O::procedure).refersTo("identification_procedure").required(),
            field("outcome", &O::outcome),
            field("outcome_reasons", &O::reasons).codeList("outcome_reason"),
            field("decided_on", &O::decidedOn),
            field("decided_by", &O::decidedBy).codeList("institution_type"),
            field("decided_by_provider", &O::decidedByProvider).refersTo("provider"),
            field("confirmed_forms", &O::confirmedForms).codeList("exploitation"),
            field("told_on", &O::toldOn),
            field("told_by", &O::toldBy).codeList("told_by"),
            field("told_how", &O::toldHow).codeList("told_how"),
            field("told_language", &O::toldLanguage).codeList("language"),
            field("replaced_on", &O::replacedOn),
            field("worker", &O::worker).refersTo("worker")};
    }
};
template struct RecordMapping<PastOutcome>;

} // namespace zaklon
