// SPDX-License-Identifier: GPL-3.0-or-later
// What of a report left the house: to whom, when, by which channel and on what basis (domain.md 3,
// phase 4; needs D28). Receipt and answer are reactions to the report.
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

class RuleContext;

/// One sending. A report is about persons also where it names none of them: who got it was told of
/// everybody on it, as by the day on the report itself (ReportSent.h). Its words, such as why it
/// went without consent, are a Narrative under the same id.
struct ReportDispatch {
    RecordId id;
    RecordId report;
    RecordId person; ///< about whom; nil: everybody on the report, and nobody by name
    Date sentOn;
    Code channel;
    RecordId sentTo;
    std::vector<Code> shared; ///< categories of what left
    Code legalBasis;          ///< consent or another one, kept apart (domain.md 12.2)
    RecordId consent;         ///< the one that covers it, where consent is the basis
    YesNo personTold = YesNo::NotAsked;
    RecordId worker;
};

template <>
struct Description<ReportDispatch> {
    static constexpr std::string_view kind = "report_dispatch";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `shared` for nothing; with `consent` for one that is missing where it is the
    /// basis, or named where it is not; with `person` for a consent of nobody, or for somebody's
    /// identity without somebody.
    static Status check(const ReportDispatch& record);
    /// Invalid with `sent_on` before the report was there, with `person` for somebody who is not on
    /// it. ConsentMissing if the consent did not cover it on that day (ConsentRules.h).
    static Status guard(const ReportDispatch* before, const ReportDispatch& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<ReportDispatch>;

/// True if the sending names the person: identity is among what left.
bool namesPerson(const ReportDispatch& dispatch);

} // namespace zaklon
