// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on a report, what is known, and how others reacted to it.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class CaseworkRecords;
class RuleContext;
class Transaction;

/// A person on a report. Eight people of one employer are one report with eight of these; a second
/// report on a person is a second report, never a second person (domain.md 3).
struct ReportedPerson {
    RecordId id;
    RecordId report;
    RecordId person;
    RecordId assessment; ///< the indicators (TI-1) that belong to this report
    Date addedOn;
    /// Others know of the person on it, and it is not about this person: nothing is asked for any
    /// more. Why, in words, is a Narrative under the same id.
    std::optional<Date> takenOffOn;
    Code takenOffWhy;
};

template <>
struct Description<ReportedPerson> {
    static constexpr std::string_view kind = "reported_person";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `taken_off_why` if one of day and reason stands without the other.
    static Status check(const ReportedPerson& record);
    /// Once on a report, and with an assessment of her own. Taken off with words that are written
    /// in the same change: Invalid with `text`, NoConfidentialKey. Once others know of the person
    /// on it (isKnownToOthers), it is about nobody else: Invalid with `person` or `report`.
    static Status guard(const ReportedPerson* before, const ReportedPerson& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<ReportedPerson>;

/// Is on the report, and was not taken off it.
Result<bool> isOnReport(const CaseworkRecords& casework, const RecordId& report,
                        const RecordId& person);
/// The report was sent on about the person (ReportSent.h) or says itself that it was sent, or a
/// procedure of the person rests on it: the person is on it for good.
Result<bool> isKnownToOthers(const ReportedPerson& link, const CaseworkRecords& casework);
/// Takes a person off who was put on a report by mistake. Conflict with `report` once others know
/// of it: then only its reason is recorded.
Status takeOffReport(Transaction& transaction, const CaseworkRecords& casework,
                     const ReportedPerson& link);

/// One thing that is known, with its own source (domain.md 2.6, info_source). Its words are a
/// Narrative under the same id.
struct ReportFact {
    RecordId id;
    RecordId report;
    RecordId person; ///< whom it is about; nil for what concerns the whole event
    Code about;      ///< recruitment, transport, control, pay ...
    Code infoSource;
    Code strength;              ///< how strongly it is supported (needs D17, D28)
    std::optional<Date> onDate; ///< when it happened or was seen
    Date recordedOn;
    RecordId worker;
};

template <>
struct Description<ReportFact> {
    static constexpr std::string_view kind = "report_fact";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `about` and kSaysNothing for a fact that says neither what it is about nor what
    /// is known: it would be counted and say nothing. One whose words were erased stays writable.
    static Status guard(const ReportFact* before, const ReportFact& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<ReportFact>;

/// What an institution did about a report, or what we learned that it did (needs C25, D28).
struct ReportReaction {
    RecordId id;
    RecordId report;
    RecordId person; ///< whom it concerns; nil: everybody on the report
    Code type;
    Date onDate;
    RecordId institution;
};

template <>
struct Description<ReportReaction> {
    static constexpr std::string_view kind = "report_reaction";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `on_date` before the report was there, with `person` for somebody who is not on
    /// it.
    static Status guard(const ReportReaction* before, const ReportReaction& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<ReportReaction>;

} // namespace zaklon
