// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ProcedurePhases.h"

#include "core/base/IsAmong.h"
#include "core/identification/OutcomeRules.h"
#include "core/store/SqlError.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

using referrals::PathwayDefinition;
using referrals::StepRule;

/// Reporting has a day from the opening on, and shows.
PathwayRun toBeReported(PathwayRun run, const PathwayDefinition& definition, Date by) {
    const auto carriers = definition.carriers(StepRule::Application);
    for (auto& step : run.steps) {
        const bool reports = isAmong(step.step.text, carriers);
        if (!reports || step.state == StepState::Done || step.state == StepState::Ended) {
            continue;
        }
        step.due = step.due ? step.due : by;
        step.state = step.state == StepState::Later ? StepState::Now : step.state;
    }
    return run;
}

/// What leads to the decision and has no sense after it.
constexpr std::array kLeadToDecision{StepRule::Application, StepRule::Answer};

/// The day of the decision that stands.
std::optional<Date> dayDecided(const PathwayRun& run, const PathwayDefinition& definition) {
    const auto* decision = definition.stepFor(StepRule::Decision);
    const auto* step = decision == nullptr ? nullptr : run.step(decision->code);
    return step != nullptr && step->state == StepState::Done ? step->doneOn : std::nullopt;
}

bool endedWith(const PathwayStep& step, std::optional<Date> decidedOn) {
    return step.state == StepState::Ended && decidedOn && step.doneOn == decidedOn;
}

bool isAmongSteps(const PathwayStep& step, const std::vector<RecordId>& ids) {
    return std::find(ids.begin(), ids.end(), step.id) != ids.end();
}

/// The last change of the record was not one of the other. Of what the journal does not know nobody
/// can say so.
Result<bool> changedApart(const CaseworkRecords& casework, const RecordId& record,
                          const RecordId& other) {
    return guarded([&]() -> Result<bool> {
        auto statement = casework.connection().prepare(
            "SELECT NOT EXISTS (SELECT 1 FROM main.journal o WHERE o.record = ?2"
            " AND o.change_set = j.change_set)"
            " FROM main.journal j WHERE j.record = ?1 ORDER BY j.clock DESC LIMIT 1");
        statement.bind(1, record).bind(2, other);
        return statement.step() && statement.integer(0) != 0;
    });
}

} // namespace

Result<PathwayRun> unclaimedRun(const CaseworkRecords& casework, const RecordId& person,
                                const PathwayDefinition& definition) {
    auto runs = PathwayStore(casework).ofPerson(person);
    if (!runs) {
        return passOn(runs);
    }
    const auto claimed = casework.where<IdentificationProcedure>("person", person);
    if (!claimed) {
        return passOn(claimed);
    }
    for (auto& run : *runs) {
        const bool taken =
            std::any_of(claimed->begin(), claimed->end(), [&](const auto& procedure) {
                return procedure.pathwayCase == run.pathway.id;
            });
        const bool open = run.pathway.state == PathwayState::Considered ||
                          run.pathway.state == PathwayState::Running;
        if (open && !taken && run.pathway.pathway.text == definition.code) {
            return std::move(run);
        }
    }
    return PathwayRun();
}

Result<PathwayRun> completed(PathwayRun run, const PathwayDefinition& definition, StepRule rule,
                             Date on) {
    if (run.pathway.state != PathwayState::Running) {
        return run;
    }
    for (const auto& code : definition.carriers(rule)) {
        const auto* step = run.step(code);
        // Whoever left out the phase of risk said why: a form does not take it back.
        const bool isLeftOut =
            rule == StepRule::Risk && step != nullptr && step->state == StepState::Ended;
        if (step == nullptr || step->state == StepState::Done || isLeftOut) {
            continue;
        }
        auto after = changed(std::move(run), definition, {code, StepMove::Complete, on, {}});
        if (!after) {
            return after;
        }
        run = std::move(*after);
    }
    return run;
}

Result<PathwayRun> begun(PathwayRun run, const IdentificationProcedure& procedure,
                         const PathwayDefinition& definition, std::optional<Date> toldOn,
                         Date sendBy) {
    if (run.pathway.id.isNil()) {
        run = considered(procedure.person, definition, procedure.openedOn);
    }
    if (run.pathway.state == PathwayState::Considered) {
        auto started =
            zaklon::started(std::move(run), definition, procedure.openedOn, procedure.worker);
        if (!started) {
            return started;
        }
        run = std::move(*started);
    }
    auto after = completed(std::move(run), definition, StepRule::FirstContact, procedure.openedOn);
    if (!after) {
        return after;
    }
    return toldOn ? completed(std::move(*after), definition, StepRule::Application, *toldOn)
                  : toBeReported(std::move(*after), definition, sendBy);
}

Result<PathwayRun> dated(PathwayRun run, const PathwayDefinition& definition,
                         const IdentificationProcedure& procedure, Date decidedOn) {
    if (run.pathway.state != PathwayState::Running) {
        return run;
    }
    const auto* decision = definition.stepFor(StepRule::Decision);
    const auto* step = decision == nullptr ? nullptr : run.step(decision->code);
    const bool elsewhere =
        step != nullptr && (step->state != StepState::Done || step->doneOn != decidedOn);
    Result<PathwayRun> after = std::move(run);
    if (elsewhere) {
        after = changed(std::move(*after), definition,
                        {decision->code, StepMove::Complete, decidedOn, {}});
    }
    for (const auto& code : definition.carriers(StepRule::Told)) {
        if (!after || !procedure.toldOn) {
            continue;
        }
        const auto on = *procedure.toldOn;
        after = definition.event(code) != nullptr
                    ? happened(std::move(*after), definition, code, on)
                    : changed(std::move(*after), definition, {code, StepMove::Complete, on, {}});
    }
    return after;
}

Result<std::vector<RecordId>> leftOutByHand(const CaseworkRecords& casework, const PathwayRun& run,
                                            const PathwayDefinition& definition,
                                            const RecordId& procedure) {
    std::vector<RecordId> found;
    const auto decidedOn = dayDecided(run, definition);
    for (const auto& each : run.steps) {
        if (!endedWith(each, decidedOn)) {
            continue;
        }
        const auto apart = changedApart(casework, each.id, procedure);
        if (!apart) {
            return passOn(apart);
        }
        if (*apart) {
            found.push_back(each.id);
        }
    }
    return found;
}

Result<PathwayRun> overtaken(PathwayRun run, const PathwayDefinition& definition,
                             const std::vector<RecordId>& byHand, Date decidedOn) {
    if (run.pathway.state != PathwayState::Running) {
        return run;
    }
    const auto before = dayDecided(run, definition);
    for (const auto rule : kLeadToDecision) {
        for (const auto& code : definition.carriers(rule)) {
            const auto* step = run.step(code);
            const bool isOpen = step != nullptr && step->state != StepState::Done &&
                                step->state != StepState::Ended;
            if (step == nullptr || isAmongSteps(*step, byHand) ||
                !(isOpen || endedWith(*step, before))) {
                continue;
            }
            auto after = changed(std::move(run), definition, {code, StepMove::Skip, decidedOn, {}});
            if (!after) {
                return after;
            }
            run = std::move(*after);
        }
    }
    return run;
}

Result<PathwayRun> decidedAgainLater(PathwayRun run, const PathwayDefinition& definition,
                                     const std::vector<RecordId>& byHand, bool isKnown, Date on) {
    const auto* decision = definition.stepFor(StepRule::Decision);
    const auto* step = decision == nullptr ? nullptr : run.step(decision->code);
    if (step == nullptr || step->state != StepState::Done ||
        run.pathway.state != PathwayState::Running) {
        return run;
    }
    const auto decidedOn = step->doneOn;
    for (auto& each : run.steps) {
        const bool tells = definition.carries(each.step.text, StepRule::Application);
        const bool answers = definition.carries(each.step.text, StepRule::Answer);
        if (!(tells || answers) || !endedWith(each, decidedOn) || isAmongSteps(each, byHand)) {
            continue;
        }
        if (tells && isKnown) {
            each.state = StepState::Done; // by the day of the decision, which it has already
            continue;
        }
        each.state = each.due ? StepState::Now : StepState::Later;
        each.doneOn.reset();
    }
    return changed(std::move(run), definition, {decision->code, StepMove::Wait, on, {}});
}

Result<PathwayRun> objectionSettled(PathwayRun run, const PathwayDefinition& definition,
                                    const IdentificationProcedure& procedure, Date decidedOn) {
    const auto* defined = definition.stepFor(StepRule::Objection);
    const auto* objection = defined == nullptr ? nullptr : run.step(defined->code);
    if (objection == nullptr || objection->state == StepState::Done ||
        run.pathway.state != PathwayState::Running) {
        return run;
    }
    if (!isAgainstHer(procedure.outcome)) {
        return objection->state == StepState::Ended
                   ? run
                   : changed(std::move(run), definition,
                             {defined->code, StepMove::Skip, decidedOn, {}});
    }
    if (objection->state == StepState::Now || objection->state == StepState::Waiting) {
        return run;
    }
    StepChange change{defined->code, StepMove::Begin, decidedOn, {}};
    if (defined->due) {
        const auto told = definition.carriers(StepRule::Told);
        const bool fromTold =
            std::find(told.begin(), told.end(), defined->due->after) != told.end();
        const auto from = fromTold ? procedure.toldOn.value_or(decidedOn) : decidedOn;
        change.due = defined->due->nextDate(from, from);
    }
    return changed(std::move(run), definition, change);
}

} // namespace zaklon
