// SPDX-License-Identifier: GPL-3.0-or-later
// A report of suspected trafficking: one event, whoever and however many the people in it are
// (domain.md 2.1, 2.5, 5.1; needs A37, B42, D21, D28).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// Code of the list report_source with a rule: the person reported herself.
inline constexpr std::string_view kSelfReported = "self";

/// How the event came to be looked at. An indicator note of the asylum office opens a report and
/// gives no status by itself (needs A37).
enum class ReportStart { Report, ExOfficio, IndicatorNote };
template <>
struct CodesOf<ReportStart> {
    static constexpr std::string_view list = "report_start";
    static constexpr std::array codes{
        std::pair{ReportStart::Report, std::string_view("report")},
        std::pair{ReportStart::ExOfficio, std::string_view("ex_officio")},
        std::pair{ReportStart::IndicatorNote, std::string_view("indicator_note")}};
};

/// The event in codes. The people in it are ReportedPerson, what is known of it ReportFact.
struct SuspicionReport {
    RecordId id;
    std::string code; ///< speakable mark (SpeakableMark.h)
    ReportStart start = ReportStart::Report;
    Code source;
    Code channel;
    RecordId reporterInstitution;
    std::vector<Code> present; ///< who was there when it was made
    std::vector<Code> acts;
    std::vector<Code> means;
    std::vector<Code> purpose;      ///< what she was meant for, also where it did not come to it
    std::vector<Code> exploitation; ///< every form suspected or known
    Code primaryForm;
    Code sector;
    std::vector<Code> scope;
    Code country; ///< of exploitation
    Code area;
    std::optional<Date> periodFrom;
    std::optional<Date> periodTo;
    Code recruiterRelation;
    std::vector<Code> dependency; ///< employer, housing, debt, status
    Date receivedOn;              ///< by us
    std::optional<Date> sentOn;
    RecordId sentTo;
    RecordId worker;
};

template <>
struct Description<SuspicionReport> {
    static constexpr std::string_view kind = "suspicion_report";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    static Status check(const SuspicionReport& record);
};
extern template struct RecordMapping<SuspicionReport>;

/// Who reported and under which number others know the report; same id. What is said of a person
/// belongs into a fact about her, so that it is erased with her.
struct ReportWords {
    RecordId id;
    std::string reporter;
    std::string reporterContact;
    std::string place;
    std::string reference; ///< of the authority
};

template <>
struct Description<ReportWords> {
    static constexpr std::string_view kind = "report_words";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "";
    /// Invalid with `reporter` or `reporter_contact` where the person reported herself: her name
    /// and her number belong to her record, and are erased with it.
    static Status guard(const ReportWords* before, const ReportWords& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<ReportWords>;

} // namespace zaklon
