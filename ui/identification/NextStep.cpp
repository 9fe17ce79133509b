// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/NextStep.h"

#include "core/identification/InterimRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ReportedProcedure.h"
#include "core/people/FileClosingStore.h"
#include "ui/identification/DutyLines.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/identification/ProtectionForms.h"
#include "ui/identification/ReopenedFile.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

namespace {

/// The phase that is next, as its pathway defines it.
const referrals::StepDefinition* definitionOf(const NextStep& step, const Session& session) {
    const auto& run = step.file->run.pathway;
    const auto phases = session.definitions().pathways.find(run.pathway.text, run.pathwayVersion);
    return phases ? phases->step(step.phase->step.text) : nullptr;
}

} // namespace

NextStep NextStepWords::of(const IdentificationFile& file, const Person& person,
                           const Session& session) {
    const auto& definitions = session.definitions();
    return nextStepOf(file, person,
                      NextStepTerms::of(definitions.limits, definitions.pathways, definitions.codes,
                                        session.today()));
}

QString NextStepWords::name(const NextStep& step, const Session& session) {
    const auto& words = session.words();
    switch (step.kind) {
    case NextStepKind::Duty:
        return words.label("follow_up_duty", step.duty->duty);
    case NextStepKind::Review:
        return step.file                      ? tr("Outcome after the review")
               : isAboutSilence(*step.review) ? tr("Answer to the complaint")
                                              : tr("Answer to the request for review");
    case NextStepKind::Protection:
        return tr("Protection while waiting");
    case NextStepKind::LookAgain:
        return tr("Look again at the risk");
    case NextStepKind::Monitoring:
        return tr("Agreed contact after closing");
    case NextStepKind::SendReport:
        return tr("Send the report to the Centre");
    case NextStepKind::Report:
        return tr("Procedure for report %1").arg(toQString(step.report->code));
    case NextStepKind::Reopen:
        return tr("Open the file again, report %1 came").arg(toQString(step.report->code));
    case NextStepKind::SayWhy:
        return tr("Say why the person is at risk, and when to look again");
    case NextStepKind::Phase: {
        const auto* phase = definitionOf(step, session);
        return phase == nullptr ? QString() : words.text(phase->label);
    }
    case NextStepKind::AssessLeft:
        return tr("Assess the risk, the verification was left");
    case NextStepKind::ReportAgain:
        return tr("Consider a new report, the risk goes on");
    case NextStepKind::OpenProcedure:
        return tr("No procedure yet");
    case NextStepKind::Nothing:
        return tr("Nothing waits here today");
    }
    return {};
}

QString NextStepWords::sentence(const NextStep& step, const Session& session) {
    const auto named = name(step, session);
    const bool isStep =
        step.kind != NextStepKind::OpenProcedure && step.kind != NextStepKind::Nothing;
    return isStep && !named.isEmpty() ? tr("Next: %1").arg(named) : named;
}

NextStepWords::Shown NextStepWords::duty(const NextStep& step) const {
    const auto& words = m_desk.session.words();
    const auto next = DutyLines(m_desk, m_file).step(*step.duty);
    auto detail =
        tr("%n thing(s) must follow the decision. This one: %1.", nullptr, step.openDuties)
            .arg(withoutStop(words.due(step.duty->due, m_desk.session.today())));
    if (!next.result.isEmpty()) {
        detail += QLatin1Char(' ') + tr("This may close it: %1.").arg(unbroken(next.result));
    }
    return {{}, detail, next.verb, next.act};
}

NextStepWords::Shown NextStepWords::review(const NextStep& step) const {
    const auto& words = m_desk.session.words();
    const auto& request = *step.review;
    if (step.file) {
        return {
            {},
            tr("The answer to the request for review: %1. The outcome of the procedure is "
               "still the one before it.")
                .arg(words.label("review_answer", request.answer)),
            tr("Record the outcome"),
            [desk = m_desk, file = *step.file] { desk.ask(ProcedureForms(desk).outcome(file)); }};
    }
    const auto due = request.answerDue.value_or(m_desk.session.today());
    return {{},
            tr("%1, answer due: %2")
                .arg(words.label("review_addressee", request.addressee),
                     words.due(due, m_desk.session.today())),
            tr("Record"),
            [desk = m_desk, request] {
                desk.ask(ProcedureForms(desk).review(request.pathwayCase, request));
            }};
}

NextStepWords::Shown NextStepWords::protection(const NextStep& step) const {
    const auto days = waitingDays(step.file->procedure, step.file->reviews, m_desk.session.today());
    return {
        {},
        tr("The procedure has waited for %n day(s), and nothing protects the person.", nullptr,
           days),
        tr("Add protection"),
        [desk = m_desk, file = *step.file] { desk.ask(ProcedureForms(desk).measure(file, {})); }};
}

NextStepWords::Shown NextStepWords::lookAgain(const NextStep& step) const {
    return {{},
            tr("Person at risk since %1.").arg(m_desk.session.words().date(step.status->since)),
            tr("Look again"),
            [desk = m_desk, status = *step.status] {
                desk.ask(ProtectionForms(desk).lookAgain(status));
            }};
}

NextStepWords::Shown NextStepWords::monitoring(const NextStep& step) const {
    return {{},
            m_desk.session.words().due(step.monitoring->due, m_desk.session.today()),
            tr("Record"),
            [desk = m_desk, contact = *step.monitoring] {
                desk.ask(ProtectionForms(desk).monitoring(contact));
            }};
}

NextStepWords::Shown NextStepWords::report(const NextStep& step) const {
    const auto& report = *step.report;
    auto made = openProcedure();
    made.detail = tr("The report of %1 has no procedure yet.")
                      .arg(m_desk.session.words().date(report.sentOn.value_or(report.receivedOn)));
    return made;
}

NextStepWords::Shown NextStepWords::reopen(const NextStep& step) const {
    return {{},
            tr("The file has ended, and the report of %1 came after that.")
                .arg(m_desk.session.words().date(step.report->receivedOn)),
            ReopenedFile::verb(),
            [desk = m_desk] { ReopenedFile::save(desk); }};
}

/// What leaves is noted in the report; without one, in the phase.
NextStepWords::Shown NextStepWords::sendReport(const NextStep& step) const {
    const auto& procedure = step.file->procedure;
    const auto today = m_desk.session.today();
    const auto days = static_cast<int>(procedure.openedOn.daysUntil(today));
    Shown made;
    made.detail =
        days == 0
            ? tr("Nobody has told the Centre yet. Decide with the person, send what is "
                 "agreed, and note it.")
            : tr("Nobody has told the Centre for %n day(s). Decide with the person, send what "
                 "is agreed, and note it.",
                 nullptr, days);
    if (procedure.report.isNil()) {
        made.verb = tr("Open");
        made.act = [desk = m_desk, file = *step.file, next = *step.phase] {
            desk.ask(ProcedureForms(desk).step(file, next));
        };
    } else {
        made.verb = tr("Open the report");
        made.act = [desk = m_desk, report = procedure.report] {
            desk.navigator.openReport(report);
        };
    }
    return made;
}

NextStepWords::Shown NextStepWords::sayWhy() const {
    return {{},
            tr("The category alone protects nobody; the status has reasons, a plan and a day."),
            tr("Say why"),
            [desk = m_desk] { desk.ask(ProtectionForms(desk).newStatus()); }};
}

NextStepWords::Shown NextStepWords::phase(const NextStep& step) const {
    const auto* phase = definitionOf(step, m_desk.session);
    const auto& due = step.phase->due;
    return {{},
            due ? m_desk.session.words().due(*due, m_desk.session.today()) : QString(),
            tr("Open"),
            [desk = m_desk, file = *step.file, next = *step.phase,
             decides = phase != nullptr && phase->rule == referrals::StepRule::Decision] {
                const ProcedureForms forms(desk);
                desk.ask(decides ? forms.outcome(file) : forms.step(file, next));
            }};
}

NextStepWords::Shown NextStepWords::openProcedure() const {
    return {{},
            tr("Support needs none. When a report is sent, its procedure is followed here."),
            tr("Open a procedure"),
            [desk = m_desk] { desk.ask(ProcedureForms(desk).open()); }};
}

NextStepWords::Shown NextStepWords::assessLeft() const {
    return {{},
            tr("Nobody has looked at what is known since the decision."),
            tr("Assess the risk"),
            [desk = m_desk] {
                desk.navigator.startAssessment(desk.person, toQString(desk.limits().riskForm));
            }};
}

NextStepWords::Shown NextStepWords::reportAgain() const {
    auto made = openProcedure();
    made.detail = tr("Not recognised so far. What was found since may change the answer.");
    return made;
}

NextStepWords::Shown NextStepWords::shown(const NextStep& step) const {
    const auto words = [&]() -> Shown {
        switch (step.kind) {
        case NextStepKind::Duty:
            return duty(step);
        case NextStepKind::Review:
            return review(step);
        case NextStepKind::Protection:
            return protection(step);
        case NextStepKind::LookAgain:
            return lookAgain(step);
        case NextStepKind::Monitoring:
            return monitoring(step);
        case NextStepKind::SendReport:
            return sendReport(step);
        case NextStepKind::Report:
            return report(step);
        case NextStepKind::Reopen:
            return reopen(step);
        case NextStepKind::Phase:
            return phase(step);
        case NextStepKind::SayWhy:
            return sayWhy();
        case NextStepKind::AssessLeft:
            return assessLeft();
        case NextStepKind::ReportAgain:
            return reportAgain();
        case NextStepKind::OpenProcedure:
            return openProcedure();
        case NextStepKind::Nothing:
            break;
        }
        return {{},
                tr("The person can come back any time; a new report opens a new procedure."),
                {},
                {}};
    };
    auto made = words();
    made.sentence = sentence(step, m_desk.session);
    return made;
}

} // namespace zaklon::ui
