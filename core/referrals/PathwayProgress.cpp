// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayProgress.h"

#include "core/base/BrokenRule.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

using referrals::DueRule;
using referrals::PathwayDefinition;
using referrals::StepDefinition;

constexpr std::string_view kStart = "start";

PathwayStep* find(PathwayRun& run, std::string_view code) {
    const auto found =
        std::find_if(run.steps.begin(), run.steps.end(),
                     [&](const PathwayStep& step) { return step.step.text == code; });
    return found == run.steps.end() ? nullptr : &*found;
}

bool isOver(const PathwayStep& step) {
    return step.state == StepState::Done || step.state == StepState::Ended;
}

bool isVisible(const PathwayStep& step) {
    return step.state == StepState::Now || step.state == StepState::Waiting;
}

void note(PathwayStep& step, const StepResult& result) {
    step.doneBy = result.doneBy;
    step.provider = result.provider;
    step.outcome = result.outcome;
    step.decisionKind = result.decisionKind;
    step.protectionGround = result.protectionGround;
}

/// What was skipped or done has no day any more once it is taken up again. A step that comes back
/// is not over: the day of its last round stays.
void takeUp(PathwayStep& step, StepState state) {
    if (isOver(step)) {
        step.doneOn.reset();
        note(step, {});
    }
    step.state = state;
}

PathwayStep newStep(const PathwayRun& run, const std::string& code, const RecordId& worker) {
    PathwayStep step;
    step.id = RecordId::generate();
    step.person = run.pathway.person;
    step.pathwayCase = run.pathway.id;
    step.step = Code{code};
    step.worker = worker;
    step.position = static_cast<int>(run.steps.size());
    return step;
}

/// The earliest of the reminders of a rule.
std::optional<Date> firstReminder(const DueRule& rule, std::optional<Date> due) {
    if (!due || rule.remindDaysBefore.empty()) {
        return std::nullopt;
    }
    return due->plusDays(
        -*std::max_element(rule.remindDaysBefore.begin(), rule.remindDaysBefore.end()));
}

/// Set by hand: not the day that the rule gave while its anchor stood on another one.
bool isAgreed(const PathwayStep& step, const DueRule& rule, const std::optional<Date>& before) {
    return before && step.due && step.due != rule.nextDate(*before, *before);
}

/// The day on which it ends is known, and need not be reckoned.
bool endsOn(const PathwayRun& run, const DueRule& rule) {
    const auto* last = rule.until.empty() ? nullptr : run.step(rule.until);
    return last != nullptr && last->doneOn;
}

/// The day of an event is the due day of what ends on it.
void planUntil(PathwayRun& run, const PathwayDefinition& definition, std::string_view event,
               Date on) {
    for (const auto& dependent : definition.steps) {
        auto* step = find(run, dependent.code);
        if (step == nullptr || isOver(*step) || !dependent.due || dependent.due->until != event) {
            continue;
        }
        step->due = on;
        step->remindOn = firstReminder(*dependent.due, on);
        step->state = step->state == StepState::Later ? StepState::Now : step->state;
    }
}

/// Sets the days that count from an anchor, and shows the steps whose time has begun to run.
/// `before` is the day of the anchor that is corrected: days agreed on since then stay.
void planAfter(PathwayRun& run, const PathwayDefinition& definition, std::string_view anchor,
               DueRule::Moment moment, Date on, const std::optional<Date>& before = {}) {
    for (const auto* dependent : definition.dueAfter(anchor, moment)) {
        auto* step = find(run, dependent->code);
        if (step == nullptr || isOver(*step)) {
            continue;
        }
        if (!isAgreed(*step, *dependent->due, before) && !endsOn(run, *dependent->due)) {
            step->due = dependent->due->nextDate(on, on);
            step->remindOn = firstReminder(*dependent->due, step->due);
        }
        step->state = step->state == StepState::Later ? StepState::Now : step->state;
    }
}

/// Something is always next: if nothing is visible, the first step that is still to come.
void showNext(PathwayRun& run) {
    if (std::any_of(run.steps.begin(), run.steps.end(), isVisible)) {
        return;
    }
    const auto later = std::find_if(run.steps.begin(), run.steps.end(), [](const auto& step) {
        return step.state == StepState::Later;
    });
    if (later != run.steps.end()) {
        later->state = StepState::Now;
    }
}

/// The day from which a rule counts, as it went for her.
std::optional<Date> anchorOf(const PathwayRun& run, const DueRule& rule) {
    if (rule.after == kStart) {
        return run.pathway.startedOn;
    }
    const auto* anchor = run.step(rule.after);
    return anchor == nullptr ? std::nullopt : anchor->doneOn;
}

/// The next day of a step that was done this time; nothing for one that does not come back.
std::optional<Date> nextRound(const PathwayRun& run, const PathwayStep& step,
                              const StepDefinition& definition, Date done) {
    const auto anchor = definition.due ? anchorOf(run, *definition.due) : std::nullopt;
    if (!anchor) {
        return std::nullopt;
    }
    // Done early, a round is done: the day that was due does not come again.
    const Date from = step.due ? std::max(done, *step.due) : done;
    return definition.due->nextDate(*anchor, from.plusDays(1));
}

Status repeat(const PathwayRun& run, const StepDefinition& definition, PathwayStep& step, Date on) {
    const auto next = nextRound(run, step, definition, on);
    if (!next) {
        return fail(ErrorCode::Invalid, "due");
    }
    step.state = StepState::Now;
    step.doneOn = on;
    step.due = next;
    step.remindOn = firstReminder(*definition.due, next);
    return {};
}

/// The rule has a next day once a round is done.
bool comesBack(const StepDefinition& definition) {
    return definition.due &&
           (definition.due->unit == DueRule::Unit::EveryDays || definition.due->amounts.size() > 1);
}

/// A step that comes back keeps the day of its last round also when it ends: that it has a next day
/// says that it was not left out.
void leaveOut(PathwayStep& step, const StepDefinition& definition, Date on) {
    step.state = StepState::Ended;
    step.doneOn = on;
    if (comesBack(definition)) {
        step.due.reset();
        step.remindOn.reset();
    }
}

/// What comes back and was left out has a next day again, from the day on which it is taken up.
void planRound(const PathwayRun& run, const StepDefinition& definition, PathwayStep& step,
               Date on) {
    if (step.due || !comesBack(definition)) {
        return;
    }
    const auto anchor = anchorOf(run, *definition.due);
    step.due = anchor ? definition.due->nextDate(*anchor, on) : std::nullopt;
    step.remindOn = firstReminder(*definition.due, step.due);
}

/// It ended because its pathway did: nobody did it or left it out.
bool endedWithPathway(const PathwayStep& step, const PathwayDefinition& definition) {
    const auto* defined = definition.step(step.step.text);
    const bool hasNextRound = defined != nullptr && comesBack(*defined) && step.due;
    return step.state == StepState::Ended && (!step.doneOn || hasNextRound);
}

Status checkRuns(const PathwayRun& run, const PathwayDefinition& definition) {
    if (run.pathway.pathway.text != definition.code) {
        return fail(ErrorCode::Invalid, "pathway");
    }
    return run.pathway.state == PathwayState::Running ? Status()
                                                      : fail(ErrorCode::Invalid, "state");
}

Result<PathwayRun> left(PathwayRun run, PathwayState state, std::vector<Code> reasons, Date today) {
    const bool over =
        run.pathway.state == PathwayState::NotChosen || run.pathway.state == PathwayState::Ended;
    if (over) {
        return fail(ErrorCode::Invalid, "state");
    }
    if (reasons.empty()) {
        return fail(ErrorCode::Invalid, "reasons");
    }
    if (run.pathway.state == PathwayState::Running && today < run.pathway.startedOn) {
        return fail(ErrorCode::Invalid, "ended_on", earlierThan("started_on"));
    }
    run.pathway.state = state;
    run.pathway.reasons = std::move(reasons);
    run.pathway.endedOn = today;
    for (auto& step : run.steps) {
        step.state = isOver(step) ? step.state : StepState::Ended;
    }
    return run;
}

} // namespace

const PathwayStep* PathwayRun::step(std::string_view code) const {
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const PathwayStep& each) {
        return each.step.text == code;
    });
    return found == steps.end() ? nullptr : &*found;
}

PathwayRun considered(const RecordId& person, const PathwayDefinition& definition, Date today) {
    PathwayRun run;
    run.pathway.id = RecordId::generate();
    run.pathway.person = person;
    run.pathway.pathway = Code{definition.code};
    run.pathway.pathwayVersion = definition.version;
    run.pathway.startedOn = today;
    return run;
}

Result<PathwayRun> started(PathwayRun run, const PathwayDefinition& definition, Date on,
                           const RecordId& worker) {
    if (run.pathway.pathway.text != definition.code) {
        return fail(ErrorCode::Invalid, "pathway");
    }
    // A pathway once not chosen may still be taken: she chooses, also again.
    if (run.pathway.state == PathwayState::Running || run.pathway.state == PathwayState::Ended) {
        return fail(ErrorCode::Invalid, "state");
    }
    run.pathway.pathwayVersion = definition.version;
    run.pathway.state = PathwayState::Running;
    run.pathway.startedOn = on;
    run.pathway.endedOn.reset();
    run.pathway.reasons.clear();
    run.steps.clear();
    for (const auto& step : definition.steps) {
        run.steps.push_back(newStep(run, step.code, worker));
    }
    planAfter(run, definition, kStart, DueRule::Moment::Done, on);
    showNext(run);
    return run;
}

Result<PathwayRun> notChosen(PathwayRun run, std::vector<Code> reasons, Date today) {
    return left(std::move(run), PathwayState::NotChosen, std::move(reasons), today);
}

Result<PathwayRun> ended(PathwayRun run, std::vector<Code> reasons, Date today) {
    return left(std::move(run), PathwayState::Ended, std::move(reasons), today);
}

Result<PathwayRun> resumed(PathwayRun run, const PathwayDefinition& definition) {
    if (run.pathway.pathway.text != definition.code) {
        return fail(ErrorCode::Invalid, "pathway");
    }
    if (run.pathway.state != PathwayState::Ended) {
        return fail(ErrorCode::Invalid, "state");
    }
    run.pathway.state = PathwayState::Running;
    run.pathway.reasons.clear();
    run.pathway.endedOn.reset();
    for (auto& step : run.steps) {
        if (endedWithPathway(step, definition)) {
            step.state = step.due ? StepState::Now : StepState::Later;
        }
    }
    showNext(run);
    return run;
}

Result<PathwayRun> changed(PathwayRun run, const PathwayDefinition& definition,
                           const StepChange& change) {
    if (const auto runs = checkRuns(run, definition); !runs) {
        return passOn(runs);
    }
    auto* step = find(run, change.step);
    const auto* defined = definition.step(change.step);
    if (step == nullptr || defined == nullptr) {
        return fail(ErrorCode::NotFound, "step");
    }
    switch (change.move) {
    case StepMove::Begin:
        takeUp(*step, StepState::Now);
        planRound(run, *defined, *step, change.on);
        planAfter(run, definition, change.step, DueRule::Moment::Begun, change.on);
        break;
    case StepMove::Wait:
        takeUp(*step, StepState::Waiting);
        planRound(run, *defined, *step, change.on);
        break;
    case StepMove::Complete: {
        const auto before = step->state == StepState::Done ? step->doneOn : std::nullopt;
        step->state = StepState::Done;
        step->doneOn = change.on;
        planAfter(run, definition, change.step, DueRule::Moment::Done, change.on, before);
        break;
    }
    case StepMove::Repeat:
        if (const auto repeated = repeat(run, *defined, *step, change.on); !repeated) {
            return passOn(repeated);
        }
        planAfter(run, definition, change.step, DueRule::Moment::Done, change.on);
        break;
    case StepMove::Skip:
        leaveOut(*step, *defined, change.on);
        break;
    }
    if (change.result) {
        note(*step, *change.result);
    }
    if (change.due) {
        step->due = change.due;
        step->remindOn =
            defined->due ? firstReminder(*defined->due, step->due) : std::optional<Date>();
    }
    showNext(run);
    return run;
}

Result<PathwayRun> happened(PathwayRun run, const PathwayDefinition& definition,
                            const std::string& event, Date on) {
    if (const auto runs = checkRuns(run, definition); !runs) {
        return passOn(runs);
    }
    if (definition.event(event) == nullptr) {
        return fail(ErrorCode::NotFound, "event");
    }
    auto* known = find(run, event);
    if (known == nullptr) {
        run.steps.push_back(newStep(run, event, RecordId()));
        known = &run.steps.back();
    }
    const auto before = known->doneOn;
    known->state = StepState::Done;
    known->doneOn = on;
    planAfter(run, definition, event, DueRule::Moment::Done, on, before);
    planUntil(run, definition, event, on);
    return run;
}

const PathwayStep* nextStep(const PathwayRun& run) {
    const PathwayStep* next = nullptr;
    const auto before = [](const PathwayStep& a, const PathwayStep& b) {
        const bool aOpen = !a.due;
        const bool bOpen = !b.due;
        return std::tie(aOpen, a.due, a.position) < std::tie(bOpen, b.due, b.position);
    };
    for (const auto& step : run.steps) {
        if (isVisible(step) && (next == nullptr || before(step, *next))) {
            next = &step;
        }
    }
    return next;
}

std::vector<PathwayStep> changedSteps(const PathwayRun& before, const PathwayRun& after) {
    std::vector<PathwayStep> different;
    for (const auto& step : after.steps) {
        const auto* known = before.step(step.step.text);
        if (known == nullptr || toRow(*known) != toRow(step)) {
            different.push_back(step);
        }
    }
    return different;
}

} // namespace zaklon
