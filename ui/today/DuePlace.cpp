// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DuePlace.h"

#include "core/reports/ReportFeedback.h"
#include "ui/forms/TaskPlace.h"
#include "ui/forms/TaskWords.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

namespace {

/// Feedback about a whole event and a report with nobody on it stand with the report, a planned
/// visit and what one agreed on with the visit, what was agreed with a caller in the helpline, as
/// does a child who is missing, what people share among the patterns, the end of keeping beside the
/// copies.
void openEvent(const Session& session, Navigator& navigator, const DueTask& task) {
    if (task.kind == TaskKind::VisitFollowUp || task.kind == TaskKind::PlannedVisit) {
        navigator.openVisit(task.record);
        return;
    }
    if (task.kind == TaskKind::NextCall || task.kind == TaskKind::MissingChild) {
        navigator.openContact(task.record);
        return;
    }
    if (task.kind == TaskKind::NobodyOnReport) {
        navigator.openTask({}, {}, task.kind, task.record);
        return;
    }
    if (task.kind == TaskKind::Pattern) {
        navigator.openPattern(task.record);
        return;
    }
    if (task.kind == TaskKind::Retention) {
        navigator.openEndOfKeeping();
        return;
    }
    const auto feedback = session.casework().find<ReportFeedback>(task.record);
    if (feedback && *feedback) {
        navigator.openTask({}, {}, task.kind, (*feedback)->report);
    }
}

} // namespace

void openDue(Session& session, Navigator& navigator, const DueTask& task) {
    if (task.person.isNil()) {
        openEvent(session, navigator, task);
    } else if (!TaskWords(session).mayDo(task)) {
        navigator.openPerson(task.person, sectionOf(task.kind));
    } else if (isAssessment(task.kind)) {
        navigator.startAssessment(task.person, toQString(task.subject.text));
    } else {
        navigator.openTask(task.person, sectionOf(task.kind), task.kind, task.record);
    }
}

} // namespace zaklon::ui
