// SPDX-License-Identifier: GPL-3.0-or-later
// What the procedure does to its phases: pure moves over a run, by the rules that the template says
// its phases carry (StepRule).
#pragma once

#include "core/identification/IdentificationProcedure.h"
#include "core/referrals/PathwayStore.h"

#include <vector>

namespace zaklon {

/// The run that a new procedure takes over: of the pathway, not over, and nobody's yet; an empty
/// one if there is none.
Result<PathwayRun> unclaimedRun(const CaseworkRecords& casework, const RecordId& person,
                                const referrals::PathwayDefinition& definition);

/// The run as a new procedure begins it: the person was met, and the authority was told on that day
/// (toldAuthorityOn). While it was not, reporting to it is still to be done: by `sendBy`, until a
/// day of the pathway's own, such as that of the decision to report, says another.
Result<PathwayRun> begun(PathwayRun run, const IdentificationProcedure& procedure,
                         const referrals::PathwayDefinition& definition, std::optional<Date> toldOn,
                         Date sendBy);

/// Completes the phases that carry a rule, if the template has any, they are not done and the run
/// goes on. A phase of risk that was left out stays so.
Result<PathwayRun> completed(PathwayRun run, const referrals::PathwayDefinition& definition,
                             referrals::StepRule rule, Date on);

/// The phase of the decision is done on the day of the decision, also when that day is corrected,
/// and she was told when she was told: what counts from these days follows.
Result<PathwayRun> dated(PathwayRun run, const referrals::PathwayDefinition& definition,
                         const IdentificationProcedure& procedure, Date decidedOn);

/// Phases that ended on the day of the decision that stands, but not in a change of the procedure,
/// as overtaken() ends them: somebody left them out and said why, and no decision takes that back.
Result<std::vector<RecordId>> leftOutByHand(const CaseworkRecords& casework, const PathwayRun& run,
                                            const referrals::PathwayDefinition& definition,
                                            const RecordId& procedure);

/// Who decided knows of the person and has answered: telling it and its answers are not asked for
/// any more (domain.md 3, phases 4 to 6). They end on the day of the decision, and follow it when
/// it is corrected: asked before `dated`. What we do for the person ourselves waits for no decision
/// and stays (domain.md 3, rules), and so do the phases of leftOutByHand().
Result<PathwayRun> overtaken(PathwayRun run, const referrals::PathwayDefinition& definition,
                             const std::vector<RecordId>& byHand, Date decidedOn);

/// A decision that was taken back is waited for again, and what ended with it is open as it was.
/// Given back to the one who decided (`isKnown`), who knows since then at the latest,
/// telling it is done. The phases of leftOutByHand() stay left out.
Result<PathwayRun> decidedAgainLater(PathwayRun run, const referrals::PathwayDefinition& definition,
                                     const std::vector<RecordId>& byHand, bool isKnown, Date on);

/// An objection is for a decision against her: dated then, and not waited for after another.
Result<PathwayRun> objectionSettled(PathwayRun run, const referrals::PathwayDefinition& definition,
                                    const IdentificationProcedure& procedure, Date decidedOn);

} // namespace zaklon
