// SPDX-License-Identifier: GPL-3.0-or-later
// The moves of identification, each a set of records saved within one write, so that what must
// follow is there in the same commit (domain.md 1, 3). Days are reckoned with the lengths that hold
// for the person: sooner for a child (domain.md 11).
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationStore.h"
#include "core/people/LocalTime.h"
#include "core/people/Person.h"
#include "core/rights/RightsInformation.h"

namespace zaklon {

using referrals::kIdentificationPathway;

/// Opens a procedure with its phases. Reporting to the authority is
/// done only if the records say so (toldAuthorityOn), the phase of risk if the risk was assessed
/// since (RiskPhase.h). A pathway that was considered or is followed
/// without a procedure is taken over; otherwise this is one more beside those that run. Sets
/// `pathwayCase`. Errors of PathwayProgress.h.
Status openProcedure(Transaction& transaction, const Vault& vault,
                     IdentificationProcedure procedure,
                     const referrals::PathwayDefinition& definition,
                     const IdentificationLimits& limits);

/// Saves what the authority answered: completes the phase of the decision, ends those that it
/// overtakes (ProcedurePhases.h), keeps the decision
/// that this one replaces, also with the same outcome after an answered review, opens what must
/// follow an outcome against her. Reasons of the decision before that do not fit are taken out, and
/// a closed procedure that is decided anew is open again (Reopening.h). A corrected day moves the
/// days that count from it, but none that was agreed on or is done. Whoever is identified is so in
/// their category too (IdentifiedCategory.h). `codes` say which reasons mean that she was not
/// found. NotFound, Invalid.
Status saveOutcome(Transaction& transaction, const Vault& vault, IdentificationProcedure after,
                   const referrals::PathwayDefinition& definition,
                   const IdentificationLimits& limits, const CodeLists& codes);

/// One phase done, also by another actor, or its day agreed (`due`). One that is left out has a
/// reason in words under its step: Invalid with `text`, or NoConfidentialKey.
Status moveStep(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                const referrals::PathwayDefinition& definition, const StepChange& change);

/// Notes the day of an event of the pathway, such as the decision to report: what counts from it
/// gets its day. Invalid with `done_on` for a day that cannot be. Errors of PathwayProgress.h.
Status noteEvent(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                 const referrals::PathwayDefinition& definition, const std::string& event, Date on);

/// Saves a request for review; once it is decided on, closes the duty to consider one, and once it
/// is sent, completes the phase of the objection: the person waits again. A missing day of
/// answer is set from the limits. An answer that refuses it opens what must follow a decision
/// against the person; one that gives the matter back to be decided anew lets the procedure wait.
/// Sent or answered, it opens a closed procedure and its file again (Reopening.h). A complaint that
/// nobody decides does none of this: only its own answer is waited for.
Status saveReview(Transaction& transaction, const Vault& vault, ReviewRequest request,
                  const referrals::PathwayDefinition& definition,
                  const IdentificationLimits& limits, const CodeLists& codes);

/// Saves what a verification found. Where it means that nobody could verify anything, the duty
/// stays open and is due again before nobody tried for too long (PersonLimits::noAttemptDays), and
/// a search is opened unless one goes on (searchUnlessSearched).
Status saveVerification(Transaction& transaction, const Vault& vault, FollowUp duty,
                        const IdentificationLimits& limits, const CodeLists& codes,
                        const LocalTime& now);

/// Closes a duty with its result. The rules of FollowUp decide whether it is one.
FollowUp fulfilled(FollowUp duty, const RecordId& evidence, const Session& session, Date today);
/// Saves a talk about rights. It closes the duty if it `informs` and came after it; otherwise the
/// duty stays open.
Status informOfRights(Transaction& transaction, const FollowUp& duty, const RightsInformation& talk,
                      const Session& session);

/// The waiting was looked at and stays unprotected: raised again at the next limit, or when
/// protection ends (raisedOn of InterimRule.h).
IdentificationProcedure waitingSeen(IdentificationProcedure procedure, Date today);

/// Closes decided procedures with all their phases and the file (handed over, if that is the
/// reason), plans the contacts agreed for the time after, which alone are the monitoring, and
/// removes the safe contacts that end with it (ContactsAtClosing.h).
/// Errors of CaseClosing.
Status closeFile(Transaction& transaction, const Vault& vault, const CaseClosing& closing,
                 const IdentificationLimits& limits);

} // namespace zaklon
