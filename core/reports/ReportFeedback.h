// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever reported was told in return, or is still owed (issue 4 part 12; needs D25, D28).
// Who hears nothing reports once and never again.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// A promise has a day until when, feedback a day on which it was given; a promise that was kept
/// has both. The words are a Narrative under the same id.
struct ReportFeedback {
    RecordId id;
    RecordId report;
    RecordId person;            ///< whom it is about; nil: the whole event
    std::optional<Date> due;    ///< promised until
    std::optional<Date> onDate; ///< given on
    Code by;                    ///< who gave it
    Code channel;
    std::vector<Code> contents; ///< what it said
    std::vector<Code> missed;   ///< what was there to recognise and was not (need E29)
    RecordId worker;
};

template <>
struct Description<ReportFeedback> {
    static constexpr std::string_view kind = "report_feedback";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `due` for neither a promise nor feedback; with `feedback_by` or `feedback` for
    /// one that was given and does not say by whom or what.
    static Status check(const ReportFeedback& record);
    /// Invalid with `feedback_on` before the report was there, with `person` for somebody who is
    /// not on it.
    static Status guard(const ReportFeedback* before, const ReportFeedback& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<ReportFeedback>;

} // namespace zaklon
