// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/IdentificationProcedure.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<IdentificationProcedure> {
    static auto all() {
        using P = IdentificationProcedure;
        return std::tuple{
            field("person", &P::person).refersTo("person").required(),
            field("pathway_case", &P::pathwayCase).refersTo("pathway_case").required(),
            field("report", &P::report).refersTo("suspicion_report"),
            field("start", &P::start),
            field("reported_by", &P::reportedBy).codeList("report_source"),
            field("opened_on", &P::openedOn),
            field("known_since", &P::knownSince),
            field("preliminary_finding", &P::preliminaryFinding).codeList("preliminary_finding"),
            field("outcome", &P::outcome),
            field("outcome_reasons", &P::outcomeReasons).codeList("outcome_reason"),
            field("decided_on", &P::decidedOn),
            field("decided_by", &P::decidedBy).codeList("institution_type"),
            field("decided_by_provider", &P::decidedByProvider).refersTo("provider"),
            field("confirmed_forms", &P::confirmedForms).codeList("exploitation"),
            field("told_on", &P::toldOn),
            field("told_by", &P::toldBy).codeList("told_by"),
            field("told_how", &P::toldHow).codeList("told_how"),
            field("told_language", &P::toldLanguage).codeList("language"),
            field("first_outcome", &P::firstOutcome).codeList("report_outcome"),
            field("first_decided_on", &P::firstDecidedOn),
            field("waiting_seen_on", &P::waitingSeenOn),
            field("closed_on", &P::closedOn),
            field("worker", &P::worker).refersTo("worker")};
    }
};
template struct RecordMapping<IdentificationProcedure>;

template <>
struct Fields<ProcedureDetail> {
    static auto all() {
        using D = ProcedureDetail;
        return std::tuple{field("person", &D::person).refersTo("person").required(),
                          field("reference", &D::reference).search(SearchUse::Text),
                          field("decision_document", &D::decisionDocument),
                          field("authority_words", &D::authorityWords)
                              .search(SearchUse::Text)
                              .maxBytes(kLongTextBytes),
                          field("told_by_name", &D::toldByName),
                          field("what_was_known", &D::whatWasKnown)
                              .search(SearchUse::Text)
                              .maxBytes(kLongTextBytes)};
    }
};
template struct RecordMapping<ProcedureDetail>;

} // namespace zaklon
