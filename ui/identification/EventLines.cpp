// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/EventLines.h"

#include "ui/components/FileRows.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

/// A phase that is still to be done counts from it; the first of them.
const referrals::StepDefinition* waitingFor(const referrals::PathwayEvent& event,
                                            const referrals::PathwayDefinition& phases,
                                            const PathwayRun& run) {
    for (const auto* phase : phases.dueAfter(event.code, referrals::DueRule::Moment::Done)) {
        const auto* step = run.step(phase->code);
        if (step != nullptr && step->state != StepState::Done && step->state != StepState::Ended) {
            return phase;
        }
    }
    return nullptr;
}

} // namespace

void EventLines::add(QVBoxLayout& column, const IdentificationDesk& desk,
                     const ProcedureFile& file) {
    const auto phases = desk.phases(file.run.pathway);
    if (!phases || file.procedure.closedOn) {
        return;
    }
    const auto& words = desk.session.words();
    const auto today = desk.session.today();
    for (const auto& event : phases->events) {
        const auto* phase = waitingFor(event, *phases, file.run);
        if (phase == nullptr) {
            continue;
        }
        const auto* noted = file.run.step(event.code);
        DueRow::Due line;
        line.icon = IconName::Clock;
        line.what = words.text(event.label);
        //: a phase of the procedure whose day counts from what stands before it
        line.reason = tr("From its day counts: %1").arg(words.text(phase->label));
        line.when = noted != nullptr && noted->doneOn ? words.shortDate(*noted->doneOn, today)
                                                      : tr("not noted");
        line.tone = Tone::Neutral;
        line.verb = desk.mayWrite(describe<PathwayStep>().kind) ? tr("Note the day") : QString();
        addLine(
            column, line, QStringLiteral("event_") + toQString(event.code),
            [desk, file, code = event.code] { desk.ask(ProcedureForms(desk).event(file, code)); });
    }
}

} // namespace zaklon::ui
