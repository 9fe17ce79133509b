// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/FallingWords.h"

#include "core/identification/IdentificationStore.h"
#include "core/outreach/SearchPlanStore.h"
#include "core/people/Person.h"
#include "core/tasks/DueTask.h"
#include "ui/forms/AgeWords.h"
#include "ui/identification/NextStep.h"
#include "ui/session/LocalClock.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

QString identificationStep(const RecordId& person, const Session& session) {
    const auto file =
        IdentificationStore(session.casework(), session.definitions().limits).ofPerson(person);
    const auto known = session.casework().find<Person>(person);
    if (!file || !known || !*known) {
        return {};
    }
    return NextStepWords::name(NextStepWords::of(*file, **known, session), session);
}

/// A form has to be filled in again, and nothing else: what a decision or a status asks for is done
/// in the section of the identification.
bool isOnlyForm(const FallingRow& row) {
    return row.why.empty();
}

} // namespace

QString FallingWords::tile(FallingKind kind) {
    switch (kind) {
    case FallingKind::NeverVerified:
        return tr("not verified again");
    case FallingKind::NotFound:
        return tr("not found");
    case FallingKind::WaitingUnprotected:
        return tr("wait unprotected");
    case FallingKind::ReportedUnanswered:
        return tr("no answer");
    case FallingKind::SeenOnce:
        return tr("seen once");
    case FallingKind::ReassessmentOverdue:
        return tr("to assess again");
    case FallingKind::NotRecognised:
        return tr("not recognised");
    case FallingKind::ReportNotOpened:
        return tr("no procedure");
    }
    return {};
}

QString FallingWords::detail(FallingKind kind, const IdentificationLimits& limits) {
    switch (kind) {
    case FallingKind::NeverVerified:
        return tr("since the decision");
    case FallingKind::NotFound:
        return tr("no attempt for %n day(s), for a child %1", nullptr, limits.noAttemptDays)
            .arg(limits.of(true).noAttemptDays);
    case FallingKind::WaitingUnprotected:
        return tr("over %n day(s), for a child %1", nullptr, limits.waitingDays.front())
            .arg(limits.of(true).waitingDays.front());
    case FallingKind::ReportedUnanswered:
        return tr("to our report");
    case FallingKind::SeenOnce:
        return tr("no service offered");
    case FallingKind::ReassessmentOverdue:
        return tr("its day, or an event");
    case FallingKind::NotRecognised:
        return tr("the risk goes on");
    case FallingKind::ReportNotOpened:
        return tr("after a report, over %n day(s)", nullptr, limits.lengths.reportTodayDays);
    }
    return {};
}

IconName FallingWords::icon(FallingKind kind) {
    switch (kind) {
    case FallingKind::NeverVerified:
        return IconName::Search;
    case FallingKind::NotFound:
        return IconName::Phone;
    case FallingKind::WaitingUnprotected:
        return IconName::Shield;
    case FallingKind::ReportedUnanswered:
        return IconName::Clock;
    case FallingKind::SeenOnce:
        return IconName::User;
    case FallingKind::ReassessmentOverdue:
        return IconName::Gauge;
    case FallingKind::NotRecognised:
        return IconName::Scale;
    case FallingKind::ReportNotOpened:
        return IconName::Reports;
    }
    return IconName::Flag;
}

PersonSection FallingWords::section(const FallingRow& row) {
    switch (row.kind) {
    case FallingKind::NotFound:
        return PersonSection::ContactsAndSafety;
    case FallingKind::SeenOnce:
        return PersonSection::Services;
    case FallingKind::ReassessmentOverdue:
        return isOnlyForm(row) ? PersonSection::Risk : PersonSection::Identification;
    case FallingKind::NeverVerified:
    case FallingKind::WaitingUnprotected:
    case FallingKind::ReportedUnanswered:
    case FallingKind::NotRecognised:
    case FallingKind::ReportNotOpened:
        break;
    }
    return PersonSection::Identification;
}

std::optional<TaskKind> FallingWords::step(const FallingRow& row) {
    switch (section(row)) {
    case PersonSection::ContactsAndSafety:
        return TaskKind::ContactAttempt;
    case PersonSection::Services:
        return TaskKind::FollowUp; // of no service that was given: a new one
    case PersonSection::Risk:
        return TaskKind::Reassessment;
    case PersonSection::Identification:
        return TaskKind::Waiting; // what its line of the next step says
    default:
        return std::nullopt;
    }
}

QString FallingWords::searchStep(const RecordId& person, const Session& session) {
    const auto access = session.confidential();
    const auto facts =
        readSearchFacts(session.casework(), access, person, session.definitions().codes);
    if (!facts) {
        return {};
    }
    const auto* search = facts->goingOn();
    if (search != nullptr && search->state == SearchState::Paused) {
        return tr("Paused: look whether it is safe");
    }
    const auto now = localTime(session);
    if (search == nullptr && facts->endedInDanger(now)) {
        return tr("Look first whether it is safe"); // a search that begins now is paused too (D41)
    }
    if (!access) {
        return tr("Try a safe contact, if one is known");
    }
    const auto next = facts->proposal(search == nullptr ? SearchPlan() : *search, now).next;
    if (!next) {
        return tr("No safe way is known: agree one");
    }
    const auto& words = session.words();
    const auto channel = words.label("contact_channel", next->channel);
    return next->from <= now.here()
               //: a channel
               ? tr("Try a safe contact: %1, now").arg(channel)
               //: a channel and a day
               : tr("Try a safe contact: %1, %2")
                     .arg(channel, words.shortDate(next->from.day, session.today()));
}

QString FallingWords::next(const FallingRow& row, const Session& session) {
    switch (row.kind) {
    case FallingKind::NotFound:
        return searchStep(row.person, session);
    case FallingKind::SeenOnce:
        return tr("Offer a service");
    case FallingKind::ReassessmentOverdue:
        return isOnlyForm(row) ? tr("Assess the risk again")
                               : identificationStep(row.person, session);
    case FallingKind::NeverVerified:
    case FallingKind::WaitingUnprotected:
    case FallingKind::ReportedUnanswered:
    case FallingKind::NotRecognised:
    case FallingKind::ReportNotOpened:
        break;
    }
    return identificationStep(row.person, session);
}

QString FallingWords::why(FallingWhy reason) {
    switch (reason) {
    case FallingWhy::Left:
        return tr("verification given up, with a reason");
    case FallingWhy::Risk:
    case FallingWhy::RiskRemains: // as the tile says
        break;
    case FallingWhy::Signs:
        return tr("signs of trafficking");
    case FallingWhy::AtRisk:
        return tr("protected as a person at risk");
    case FallingWhy::Downgraded:
        return tr("downgraded");
    case FallingWhy::NeverAssessed:
        return tr("never assessed");
    case FallingWhy::StatusDue:
        return tr("person at risk");
    case FallingWhy::DutyDue:
        return tr("after a decision");
    case FallingWhy::NotSent:
        return tr("not sent to the Centre");
    case FallingWhy::ToldUnknown:
        return tr("not noted whether the Centre was told");
    case FallingWhy::NoReceipt:
        return tr("no receipt");
    case FallingWhy::NoAnswer:
        return tr("no word on how far it is");
    }
    return {};
}

QString FallingWords::since(const FallingRow& row, const Words& words) {
    return tr("%1, %n day(s)", nullptr, row.days).arg(words.date(row.since));
}

QString FallingWords::because(const FallingRow& row) {
    QStringList parts;
    if (row.records > 1) {
        //: how many records of the person say the same
        parts << tr("%n record(s)", nullptr, row.records);
    }
    if (row.ofChild) {
        parts << AgeWords::inRow(row.ageUnknown);
    }
    for (const auto each : row.why) {
        parts << why(each);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  \u00b7  "));
}

QString FallingWords::waitingInFull(const std::vector<int>& waiting,
                                    const IdentificationLimits& limits) {
    QStringList sentences;
    const auto waits = limits.waitingLimits();
    for (std::size_t at = 0; at < std::min(waiting.size(), waits.size()); ++at) {
        //: limits in days; the second is a child's
        sentences << tr("%n person(s) for more than %1 days, a child for more than %2.", nullptr,
                        waiting[at])
                         .arg(waits[at].everybody)
                         .arg(waits[at].child);
    }
    return sentences.join(QLatin1Char('\n'));
}

QString FallingWords::screened(const ScreeningCoverage& coverage,
                               const IdentificationLimits& limits) {
    const auto days = startedDays(limits.screeningEarlyHours);
    const auto text =
        coverage.byMoment > 0
            //: hours; the days hold for whom no hour is known
            ? tr("%1 of %2 screened within %3 h, or %n day(s) after coming", nullptr, days)
            : days == 1 ? tr("%1 of %2 screened by the next day")
                        : tr("%1 of %2 screened within %n day(s)", nullptr, days);
    auto said = text.arg(coverage.early).arg(coverage.persons);
    if (coverage.byMoment > 0) {
        said = said.arg(limits.screeningEarlyHours);
    }
    const int afterwards = coverage.complete + coverage.later;
    //: after how many were screened in time: 'and 8 later'; those never screened stand beside it
    return afterwards == 0 ? said : said + QLatin1Char(' ') + tr("and %1 later").arg(afterwards);
}

/// What a screening was counted from, and how.
QString FallingWords::countedBy(const ScreeningCoverage& coverage) {
    const auto days = tr("Counted in days, from the admission or else from the first contact.");
    return coverage.byMoment == 0
               ? days
               : tr("%n of them by the hour, from the time of arrival to the completed form.",
                    nullptr, coverage.byMoment) +
                     QLatin1Char('\n') +
                     tr("The others in days, from the admission or else from the first contact.");
}

QString FallingWords::screenedInFull(const ScreeningCoverage& coverage,
                                     const IdentificationLimits& limits) {
    const auto early = startedDays(limits.screeningEarlyHours);
    const auto complete = startedDays(limits.screeningCompleteHours);
    //: how many people, and in how many days
    const auto came = tr("%n person(s) came in the last %1 days.", nullptr, coverage.persons)
                          .arg(limits.lengths.screeningPeriodDays);
    if (coverage.byMoment > 0) {
        return QStringList{
            came,
            //: hours, and the day for whom no hour is known
            tr("%n screened within %1 h, or by day %2 after coming.", nullptr, coverage.early)
                .arg(limits.screeningEarlyHours)
                .arg(early),
            tr("%n later, within %1 h, or by day %2 after coming.", nullptr, coverage.complete)
                .arg(limits.screeningCompleteHours)
                .arg(complete),
            tr("%n after that.", nullptr, coverage.later),
            tr("%n not screened.", nullptr, coverage.never), countedBy(coverage)}
            .join(QLatin1Char('\n'));
    }
    const QStringList sentences{
        came,
        early == 1 ? tr("%n screened on the same or the next day.", nullptr, coverage.early)
                   : tr("%n screened by day %1 after coming.", nullptr, coverage.early).arg(early),
        tr("%n later, by day %1 after coming.", nullptr, coverage.complete).arg(complete),
        tr("%n after that.", nullptr, coverage.later),
        tr("%n not screened.", nullptr, coverage.never),
        countedBy(coverage)};
    return sentences.join(QLatin1Char('\n'));
}

QString FallingWords::came(const UnscreenedRow& row, const Words& words) {
    return row.admitted ? tr("Admitted on %1").arg(words.date(row.came))
                        : tr("First contact on %1").arg(words.date(row.came));
}

QString FallingWords::screeningStep(const UnscreenedRow& row) {
    return row.openFile ? tr("Screen after coming") : tr("The file is not open");
}

QString FallingWords::lastAct(const OpenProcedureRow& row, const Words& words) {
    const auto on = words.date(row.lastOn);
    if (!row.lastAct) {
        return tr("Nothing since the opening");
    }
    switch (*row.lastAct) {
    case ProcedureAct::PhaseDone:
        return tr("A phase was done, %1").arg(on);
    case ProcedureAct::AskedCentre:
        return tr("The Centre was asked, %1").arg(on);
    case ProcedureAct::Answered:
        return tr("The Centre answered, %1").arg(on);
    case ProcedureAct::Interviewed:
        return tr("Interview, %1").arg(on);
    case ProcedureAct::Protected:
        return tr("Protection began, %1").arg(on);
    }
    return {};
}

} // namespace zaklon::ui
