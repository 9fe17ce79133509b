// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a file, and the contacts agreed for the time after it (domain.md 3, phases 12 and 13;
// needs D48, D49). A file ends when risks are removed, never by time.
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

class RuleContext;

/// Of list closing_reason: nobody can be asked any more.
inline constexpr std::string_view kNoContact = "no_contact";
inline constexpr std::string_view kDied = "died";

/// Of list pathway_end_reason: the phases of a procedure ended with the file.
inline constexpr std::string_view kFileClosed = "file_closed";

struct CaseClosing {
    RecordId id;
    RecordId person;
    Date onDate;
    Code riskLevel; ///< as the newest assessment and the worker see it; none of a second record
    Code reason;
    YesNo agreed = YesNo::NotAsked;   ///< the person agrees to the closing
    YesNo exitPlan = YesNo::NotAsked; ///< a safety plan for afterwards was made with her
    YesNo monitoringAgreed = YesNo::NotAsked;
    /// What becomes of them (ContactsAtClosing.h); empty in one from before it was asked.
    Code safeContacts;
    RecordId worker;
};

template <>
struct Description<CaseClosing> {
    static constexpr std::string_view kind = "case_closing";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `agreed`, `exit_plan` or `monitoring_agreed` if it was not asked, also with
    /// the first two if nobody knows and the person is neither out of reach nor dead; with
    /// `risk_level` without one, or at immediate danger. A second record is asked none of it
    /// (SecondRecord.h): Invalid with any of these, or `safe_contacts`, that it says all the same.
    static Status check(const CaseClosing& record);
    /// Invalid with `safe_contacts` if nothing was said of them, or if they would end although a
    /// search or a protective status needs them (contactsSaid of ContactsAtClosing.h).
    /// Invalid with `follow_up` while something that must follow is open, `procedure` while one
    /// waits, `review` while one is unanswered, `report` while one that was sent without a
    /// procedure is (mayEndFile(): definitionRule()); of a second record with `reason` or `report`
    /// (SecondRecord.h). For want of contact also with `search` if
    /// nobody tried since the last one (need D40; also whatever the reason, if an authority did not
    /// find the person and nobody reached her since, and with what else mayEndFile() asks for:
    /// definitionRule()), with `text` or `worker` without
    /// the written reason of who closes it. A closing that stands does not change: Invalid with the
    /// field. As long as the file is open the same is asked again before it ends with it
    /// (ClosingRules.h).
    static Status guard(const CaseClosing* before, const CaseClosing& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<CaseClosing>;

enum class MonitoringState { Planned, Reached, NotReached, Unsafe, NotWished };
template <>
struct CodesOf<MonitoringState> {
    static constexpr std::string_view list = "monitoring_state";
    static constexpr std::array codes{
        std::pair{MonitoringState::Planned, std::string_view("planned")},
        std::pair{MonitoringState::Reached, std::string_view("reached")},
        std::pair{MonitoringState::NotReached, std::string_view("not_reached")},
        std::pair{MonitoringState::Unsafe, std::string_view("unsafe")},
        std::pair{MonitoringState::NotWished, std::string_view("not_wished")}};
};

/// A contact agreed for after the closing.
struct MonitoringContact {
    RecordId id;
    RecordId person;
    RecordId closing;
    Date due;
    MonitoringState state = MonitoringState::Planned;
    std::optional<Date> doneOn;
    RecordId worker;
};

template <>
struct Description<MonitoringContact> {
    static constexpr std::string_view kind = "monitoring_contact";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `done_on` if it is over and does not say when.
    static Status check(const MonitoringContact& record);
};
extern template struct RecordMapping<MonitoringContact>;

} // namespace zaklon
