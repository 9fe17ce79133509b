// SPDX-License-Identifier: GPL-3.0-or-later
// The official identification procedure of one report about one person. Its phases are a
// PathwayCase with its steps (domain.md 3); this record says what was decided and who told her. A
// second report opens a second procedure, never a second person.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// What the authority answered (domain.md 2.2).
enum class ProcedureOutcome {
    Ongoing,
    Identified,
    NotIdentified,
    Rejected,
    Discontinued,
    NotStated
};
template <>
struct CodesOf<ProcedureOutcome> {
    static constexpr std::string_view list = "report_outcome";
    static constexpr std::array codes{
        std::pair{ProcedureOutcome::Ongoing, std::string_view("ongoing")},
        std::pair{ProcedureOutcome::Identified, std::string_view("identified")},
        std::pair{ProcedureOutcome::NotIdentified, std::string_view("not_identified")},
        std::pair{ProcedureOutcome::Rejected, std::string_view("rejected")},
        std::pair{ProcedureOutcome::Discontinued, std::string_view("discontinued")},
        std::pair{ProcedureOutcome::NotStated, std::string_view("not_stated")}};
};

/// How the procedure began (needs D32).
enum class ProcedureStart { OurReport, OtherReport, ExOfficio };
template <>
struct CodesOf<ProcedureStart> {
    static constexpr std::string_view list = "procedure_start";
    static constexpr std::array codes{
        std::pair{ProcedureStart::OurReport, std::string_view("our_report")},
        std::pair{ProcedureStart::OtherReport, std::string_view("other_report")},
        std::pair{ProcedureStart::ExOfficio, std::string_view("ex_officio")}};
};

struct IdentificationProcedure {
    RecordId id;
    RecordId person;
    RecordId pathwayCase; ///< its phases
    RecordId report;      ///< the report that began it, if it is in the vault
    ProcedureStart start = ProcedureStart::OurReport;
    Code reportedBy; ///< who reported
    Date openedOn;   ///< waiting days count from here
    /// Since when the authority knows, as it was said at the opening. Absent: nobody has said so,
    /// and it comes to know by what we send (AuthorityTold.h).
    std::optional<Date> knownSince;
    Code preliminaryFinding; ///< our own, before any decision (needs D26)
    ProcedureOutcome outcome = ProcedureOutcome::Ongoing;
    std::vector<Code> outcomeReasons;
    std::optional<Date> decidedOn;
    Code decidedBy; ///< which institution; of a child it may be a centre for social work
    RecordId decidedByProvider;       ///< which one of its kind, if that is known (needs D07)
    std::vector<Code> confirmedForms; ///< by the outcome, in the codes of the report (need D15)
    std::optional<Date> toldOn;       ///< when the person was told
    Code toldBy;
    Code toldHow;
    Code toldLanguage;
    /// The first decision, once a later one replaced it: reclassification stays visible.
    Code firstOutcome;
    std::optional<Date> firstDecidedOn;
    std::optional<Date> waitingSeenOn; ///< somebody looked at the waiting: raised at the next limit
    std::optional<Date> closedOn;
    RecordId worker;
};

template <>
struct Description<IdentificationProcedure> {
    static constexpr std::string_view kind = "identification_procedure";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `decided_on` (a decision without its day, or before the opening), `decided_by`
    /// or `decided_by_provider` (there is none yet), `confirmed_forms` (the person was not
    /// identified), `told_on` (before the decision).
    static Status check(const IdentificationProcedure& record);
    /// Invalid with `follow_up` if nothing is opened that must follow a decision against her (after
    /// 'not found': definitionRule()), or if the procedure would be closed past something open;
    /// `decided_by_provider` if a new one is not of the kind of `decided_by`;
    /// `review` while a request for review waits for its answer; `outcome` if it would be closed
    /// undecided. What only the code lists tell of a closing: definitionRule().
    static Status guard(const IdentificationProcedure* before, const IdentificationProcedure& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<IdentificationProcedure>;

/// What identifies the case at the authority, and its words, of the decision as it stands. Under
/// the procedure's id; what belonged to a decision that was replaced is under that of its
/// PastOutcome.
struct ProcedureDetail {
    RecordId id;
    RecordId person;
    std::string reference;        ///< number of the case at the Centre
    std::string decisionDocument; ///< number or place of the decision
    std::string authorityWords;   ///< the outcome as the authority wrote it
    std::string toldByName;
    std::string whatWasKnown; ///< what the authority had before it when it decided
};

template <>
struct Description<ProcedureDetail> {
    static constexpr std::string_view kind = "procedure_detail";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
};
extern template struct RecordMapping<ProcedureDetail>;

} // namespace zaklon
