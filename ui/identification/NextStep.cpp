// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/NextStep.h"

#include "core/identification/OutcomeRules.h"
#include "core/identification/ReportedProcedure.h"
#include "core/people/FileClosingStore.h"
#include "ui/identification/DutyLines.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/identification/ProtectionForms.h"
#include "ui/session/Text.h"

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

std::optional<NextStep::Shown> NextStep::duty() const {
    std::vector<FollowUp> open;
    const auto take = [&](const std::vector<FollowUp>& duties) {
        std::copy_if(duties.begin(), duties.end(), std::back_inserter(open),
                     [](const auto& each) { return each.state == FollowUpState::Open; });
    };
    for (const auto& file : m_file.procedures) {
        take(file.followUps);
    }
    take(m_file.otherDuties);
    if (open.empty()) {
        return std::nullopt;
    }
    const auto next = *std::min_element(open.begin(), open.end(), [](const auto& a, const auto& b) {
        return std::tie(a.due, a.id) < std::tie(b.due, b.id);
    });
    const auto& words = m_desk.session.words();
    const auto step = DutyLines(m_desk, m_file).step(next);
    return Shown{tr("Next: %1").arg(words.label("follow_up_duty", next.duty)),
                 tr("%n thing(s) must follow the decision. This one: %1.", nullptr,
                    static_cast<int>(open.size()))
                     .arg(words.due(next.due, m_desk.session.today())),
                 step.verb, step.act};
}

std::optional<NextStep::Shown> NextStep::review() const {
    for (const auto& file : m_file.procedures) {
        for (const auto& request : file.reviews) {
            if (!awaitsAnswer(request)) {
                continue;
            }
            const auto& words = m_desk.session.words();
            const auto due = request.answerDue.value_or(m_desk.session.today());
            return Shown{tr("Next: the answer to the request for review"),
                         tr("%1, answer due: %2")
                             .arg(words.label("review_addressee", request.addressee),
                                  words.due(due, m_desk.session.today())),
                         tr("Record"), [desk = m_desk, request] {
                             desk.ask(ProcedureForms(desk).review(request.pathwayCase, request));
                         }};
        }
    }
    return std::nullopt;
}

std::optional<NextStep::Shown> NextStep::protection() const {
    const auto today = m_desk.session.today();
    for (const auto& file : m_file.procedures) {
        const auto days = waitingDays(file.procedure, today);
        if (!isWaiting(file.procedure) || file.isProtected(today) ||
            days < m_desk.limits().waitingDays.front()) {
            continue;
        }
        return Shown{tr("Next: protection while waiting"),
                     tr("The procedure waits for %n day(s), and nothing protects the person.",
                        nullptr, days),
                     tr("Add protection"),
                     [desk = m_desk, file] { desk.ask(ProcedureForms(desk).measure(file, {})); }};
    }
    return std::nullopt;
}

std::optional<NextStep::Shown> NextStep::atRisk() const {
    const auto today = m_desk.session.today();
    for (const auto& status : m_file.protection) {
        if (status.endedOn || today < status.reviewDue) {
            continue;
        }
        return Shown{tr("Next: look again at the risk"),
                     tr("Person at risk since %1.").arg(m_desk.session.words().date(status.since)),
                     tr("Look again"), [desk = m_desk, status] {
                         desk.ask(ProtectionForms(desk).lookAgain(status));
                     }};
    }
    return std::nullopt;
}

std::optional<NextStep::Shown> NextStep::monitoring() const {
    for (const auto& contact : m_file.monitoring) {
        if (contact.state != MonitoringState::Planned) {
            continue;
        }
        return Shown{
            tr("Next: the agreed contact after closing"),
            m_desk.session.words().due(contact.due, m_desk.session.today()), tr("Record"),
            [desk = m_desk, contact] { desk.ask(ProtectionForms(desk).monitoring(contact)); }};
    }
    return std::nullopt;
}

/// Each report opens its own procedure, also beside older ones (domain.md 3).
std::optional<NextStep::Shown> NextStep::report() const {
    const auto reports = reportsWithoutProcedure(m_desk.session.casework(), m_desk.person)
                             .value_or(std::vector<ReportRow>{});
    if (reports.empty() || isEnded(m_person.status) ||
        !m_desk.mayWrite("identification_procedure")) {
        return std::nullopt;
    }
    const auto& newest = reports.front();
    return Shown{tr("Next: a procedure for report %1").arg(toQString(newest.code)),
                 tr("The report of %1 has no procedure yet.")
                     .arg(m_desk.session.words().date(newest.sentOn.value_or(newest.receivedOn))),
                 tr("Open a procedure"),
                 [desk = m_desk] { desk.ask(ProcedureForms(desk).open()); }};
}

std::optional<NextStep::Shown> NextStep::phase() const {
    for (const auto& file : m_file.procedures) {
        const auto phases = m_desk.phases(file.run.pathway);
        const auto* next = nextStep(file.run);
        const auto* step = phases && next != nullptr ? phases->step(next->step.text) : nullptr;
        if (step == nullptr || file.procedure.closedOn) {
            continue;
        }
        const auto& words = m_desk.session.words();
        return Shown{tr("Next: %1").arg(words.text(step->label)),
                     next->due ? words.due(*next->due, m_desk.session.today()) : QString(),
                     tr("Open"),
                     [desk = m_desk, file, next = *next,
                      decides = step->rule == referrals::StepRule::Decision] {
                         const ProcedureForms forms(desk);
                         desk.ask(decides ? forms.outcome(file) : forms.step(file, next));
                     }};
    }
    return std::nullopt;
}

std::optional<NextStep::Shown> NextStep::sayWhy() const {
    const bool runs = std::any_of(m_file.protection.begin(), m_file.protection.end(),
                                  [](const auto& each) { return !each.endedOn; });
    if (runs || m_person.category != PersonCategory::PersonAtRisk || isEnded(m_person.status)) {
        return std::nullopt;
    }
    return Shown{
        tr("Next: say why the person is at risk, and when to look again"),
        tr("The category alone protects nobody; the status has reasons, a plan and a day."),
        tr("Say why"), [desk = m_desk] { desk.ask(ProtectionForms(desk).newStatus()); }};
}

NextStep::Shown NextStep::first() const {
    if (!m_file.procedures.empty() || isEnded(m_person.status)) {
        return {tr("Nothing waits here today"),
                tr("The person can come back any time; a new report opens a new procedure."),
                {},
                {}};
    }
    return {tr("No procedure yet"),
            tr("Support needs none. When a report is sent, its procedure is followed here."),
            tr("Open a procedure"), [desk = m_desk] { desk.ask(ProcedureForms(desk).open()); }};
}

NextStep::Shown NextStep::find() const {
    for (const auto& found :
         {duty(), review(), protection(), atRisk(), monitoring(), report(), phase(), sayWhy()}) {
        if (found) {
            return *found;
        }
    }
    return first();
}

} // namespace zaklon::ui
