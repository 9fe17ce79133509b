// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways of a person in the vault: what she follows, and every change of it in one commit.
#pragma once

#include "core/base/LocalizedText.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/PathwayDecision.h"
#include "core/referrals/PathwayProgress.h"
#include "core/referrals/StepPapers.h"
#include "core/vault/Vault.h"

#include <string>
#include <vector>

namespace zaklon {

class PathwayStore {
  public:
    explicit PathwayStore(CaseworkRecords casework) : m_casework(casework) {}

    /// Every pathway of a person, also those not chosen; the oldest first.
    Result<std::vector<PathwayRun>> ofPerson(const RecordId& person) const;
    /// NotFound.
    Result<PathwayRun> run(const RecordId& pathwayCase) const;
    /// Every choice of a person, the newest first.
    Result<std::vector<PathwayDecision>> decisions(const RecordId& person) const;

  private:
    CaseworkRecords m_casework;
};

/// The pathway with the lengths that hold for the person on a day: sooner for a child (domain.md
/// 11; needs B09). Every day below is reckoned with them.
Result<referrals::PathwayDefinition> pathwayFor(const CaseworkRecords& casework,
                                                const RecordId& person,
                                                const referrals::PathwayDefinition& definition,
                                                Date on);

/// A choice of the person about a pathway.
struct PathwayChoice {
    std::vector<Code> reasons;           ///< code list `pathway_end_reason`
    std::string ownWords;                ///< kept as Narrative under the decision's id
    std::vector<Code> personalReasons{}; ///< `leave_personal`: as she sees it
    std::vector<Code> outerReasons{};    ///< `leave_outer`: what made it hard, as we see it
    std::optional<Date> on{};            ///< the day of it; today without one
    std::optional<Date> lastContact{};   ///< with somebody who left
    std::string reasoning{};             ///< how it was weighed; kept beside her words
    Code unreasoned{};                   ///< `unreasoned`: why there is none
    Code misfitReason{}; ///< `misfit_reason`: why it begins although something does not fit
};

/// The run as it stands after a commit, and what takes that commit back.
struct SavedRun : PathwayRun {
    WriteReceipt receipt;
    bool openedDuties = false; ///< what must follow a refusal
};

/// Each writes one commit and gives the run as it then stands. Several pathways of a person may run
/// at the same time (needs A32), but not the same one twice: Conflict with `pathway`. What is
/// considered, started, not chosen or ended is kept as a PathwayDecision in the same commit. A
/// pathway starts on the day on which it began for her. Else the errors of PathwayProgress.h and
/// the guards; Invalid with `done_on` for a day that cannot have been (PathwayDays.h); NotFound;
/// NoConfidentialKey for words without a place.
/// What she says of a pathway that is considered is kept as Narrative under the id of the case.
Result<SavedRun> considerPathway(Vault& vault, const RecordId& person,
                                 const referrals::PathwayDefinition& definition,
                                 const std::string& ownWords = {});
Result<SavedRun> startPathway(Vault& vault, const RecordId& person,
                              const referrals::PathwayDefinition& definition,
                              const PathwayChoice& choice = {});
Result<SavedRun> declinePathway(Vault& vault, const RecordId& pathwayCase,
                                const PathwayChoice& choice);
Result<SavedRun> endPathway(Vault& vault, const RecordId& pathwayCase, const PathwayChoice& choice);
/// A step that is decided is completed with its outcome: Invalid with `outcome` without one. One
/// against her opens, in the same commit, what must follow: nothing closes silently (domain.md 1).
/// The decision of the official identification is the outcome of its procedure (saveOutcome):
/// Conflict with `outcome`. Nor is a phase of it left out here, where no reason is written
/// (moveStep of core/identification/ProcedureMoves.h): Conflict with `step`. Papers with an id are
/// saved along: NoConfidentialKey.
Result<SavedRun> changeStep(Vault& vault, const RecordId& pathwayCase,
                            const referrals::PathwayDefinition& definition,
                            const StepChange& change, const StepPapers& papers = {});
Result<SavedRun> recordEvent(Vault& vault, const RecordId& pathwayCase,
                             const referrals::PathwayDefinition& definition,
                             const std::string& event, Date on);

/// Saves the case and the steps that differ, within a write; steps of an earlier attempt that are
/// gone are removed.
Status saveRun(Transaction& transaction, const PathwayRun& before, const PathwayRun& after);

/// Opens, within a write, what the definition says must follow a decision against her in a step:
/// verify, assess the risk again, inform, consider a review. Due days are counted from the day of
/// the decision; one that is open already is not doubled, and counts
/// from this decision on.
Status openFollowUps(Transaction& transaction, const Vault& vault, const PathwayCase& pathway,
                     const referrals::StepDefinition& step, Date decidedOn);

} // namespace zaklon
