// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ClosingWay.h"

#include "core/identification/ClosingClaims.h"
#include "core/identification/ClosingRules.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ReportedProcedure.h"
#include "core/identification/SecondRecord.h"
#include "core/legal/Hearing.h"
#include "core/tasks/DueTask.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/session/Text.h"

#include <algorithm>
#include <utility>

namespace zaklon::ui {

bool ClosingWay::holdsUp(const RecordId& pathwayCase) const {
    return m_pathwayCase.isNil() || pathwayCase == m_pathwayCase;
}

/// In the order in which they are due, each in its own words.
std::vector<RecordPanel::Way> ClosingWay::toDuties(const IdentificationFile& file) const {
    auto duties = file.otherDuties;
    for (const auto& each : file.procedures) {
        duties.insert(duties.end(), each.followUps.begin(), each.followUps.end());
    }
    std::erase_if(duties, [this](const FollowUp& duty) {
        return duty.state != FollowUpState::Open || !holdsUp(duty.pathwayCase);
    });
    std::stable_sort(duties.begin(), duties.end(),
                     [](const FollowUp& a, const FollowUp& b) { return a.due < b.due; });
    std::vector<RecordPanel::Way> ways;
    for (const auto& each : duties) {
        ways.push_back(toLine(m_desk.session.words().label("follow_up_duty", each.duty),
                              TaskKind::Duty, each.id));
    }
    return ways;
}

RecordPanel::Way ClosingWay::toLine(const QString& verb, TaskKind kind,
                                    const RecordId& record) const {
    return {verb, [desk = m_desk, kind, record] {
                desk.navigator.openTask(desk.person, PersonSection::Identification, kind, record);
            }};
}

RecordPanel::Way ClosingWay::toReview(const IdentificationFile& file) const {
    for (const auto& each : file.procedures) {
        for (const auto& review : each.reviews) {
            if (awaitsAnswer(review) && holdsUp(review.pathwayCase)) {
                return toLine(isAboutSilence(review) ? tr("Show the complaint")
                                                     : tr("Show the request"),
                              TaskKind::ReviewAnswer, review.id);
            }
        }
    }
    return {};
}

RecordPanel::Way ClosingWay::toOutcome(const RecordId& pathwayCase) const {
    return {tr("Record the outcome"),
            [desk = m_desk, pathwayCase] { desk.navigator.openOutcome(desk.person, pathwayCase); }};
}

/// Of the report that was sent and not answered.
RecordPanel::Way ClosingWay::toOpening() const {
    const auto reports = reportsUnanswered(m_desk.session.casework(), m_desk.person,
                                           m_desk.session.definitions().codes)
                             .value_or(std::vector<ReportRow>{});
    if (reports.empty()) {
        return {};
    }
    return {tr("Open the procedure"), [desk = m_desk, report = reports.front().id] {
                desk.ask(ProcedureForms(desk).open(report));
            }};
}

/// Of the newest one.
RecordPanel::Way ClosingWay::toReport(const std::vector<ReportRow>& reports) const {
    if (reports.empty()) {
        return {};
    }
    return {tr("Show the report"),
            [desk = m_desk, report = reports.front().id] { desk.navigator.openReport(report); }};
}

RecordPanel::Way ClosingWay::toSending() const {
    return toReport(reportsNotSentOn(m_desk.session.casework(), m_desk.person,
                                     m_desk.session.definitions().codes)
                        .value_or(std::vector<ReportRow>{}));
}

RecordPanel::Way ClosingWay::toSection(const QString& verb, PersonSection section) const {
    return {verb, [desk = m_desk, section] { desk.navigator.openPerson(desk.person, section); }};
}

/// What the reason claims, or what somebody has to explain; nothing if it is no such error.
RecordPanel::Way ClosingWay::toClaim(const Error& error, const IdentificationFile& file) const {
    if (error.detail == kPlanGoesOn || error.detail == kStepsOpen) {
        return toSection(tr("Go to the care plan"), PersonSection::CarePlan);
    }
    if (error.detail == kNotLinked) {
        return toSection(tr("Link the other record"), PersonSection::Details);
    }
    if (error.detail == kHoldsProcedure) {
        return toDecision(file);
    }
    if (error.detail == kNotSentOn) {
        return toSending();
    }
    if (error.detail == kOnReport) {
        return toReport(file.unopened);
    }
    if (error.detail == kStillHere) {
        return {tr("Go to the shelter"),
                [desk = m_desk] { desk.navigator.openPage(PageKind::Shelter); }};
    }
    if (error.detail == kHearingAhead) {
        return toHearing();
    }
    if (error.detail == kReferralGoesOn) {
        return toSection(tr("Go to the referrals"), PersonSection::Referrals);
    }
    if (error.detail == kNeverAssessed) {
        return toAssessment(tr("Assess the risk"));
    }
    return {};
}

/// The next one that is planned.
RecordPanel::Way ClosingWay::toHearing() const {
    auto hearings = m_desk.session.casework()
                        .where<Hearing>("person", m_desk.person)
                        .value_or(std::vector<Hearing>{});
    std::erase_if(hearings, [today = m_desk.session.today()](const Hearing& each) {
        return each.state != HearingState::Planned || each.onDate < today;
    });
    const auto next =
        std::min_element(hearings.begin(), hearings.end(),
                         [](const Hearing& a, const Hearing& b) { return a.onDate < b.onDate; });
    if (next == hearings.end()) {
        return {};
    }
    return {tr("Show the hearing"), [desk = m_desk, hearing = next->id] {
                desk.navigator.openTask(desk.person, PersonSection::Court, TaskKind::Hearing,
                                        hearing);
            }};
}

RecordPanel::Way ClosingWay::toAssessment(const QString& verb) const {
    return {verb, [desk = m_desk] {
                desk.navigator.startAssessment(desk.person, toQString(desk.limits().riskForm));
            }};
}

/// After a review that was won.
RecordPanel::Way ClosingWay::toNewOutcome(const IdentificationFile& file) const {
    const auto deciding = answersToDecideOn(m_desk.session.definitions().codes);
    for (const auto& each : file.procedures) {
        const bool awaits =
            std::any_of(each.reviews.begin(), each.reviews.end(), [&](const auto& review) {
                return awaitsDecision(review, each.procedure, each.pastOutcomes, deciding);
            });
        if (awaits && holdsUp(each.procedure.pathwayCase)) {
            return toOutcome(each.procedure.pathwayCase);
        }
    }
    return {};
}

RecordPanel::Way ClosingWay::toTelling(const IdentificationFile& file) const {
    for (const auto& each : file.procedures) {
        const auto& procedure = each.procedure;
        const bool untold =
            isDecision(procedure.outcome) && !procedure.toldOn && !procedure.closedOn;
        if (untold && holdsUp(procedure.pathwayCase)) {
            return toLine(tr("Record who told the person"), TaskKind::TellOutcome, procedure.id);
        }
    }
    return {};
}

RecordPanel::Way ClosingWay::toDecision(const IdentificationFile& file) const {
    const auto waits = std::find_if(file.procedures.begin(), file.procedures.end(),
                                    [](const auto& each) { return isUndecided(each.procedure); });
    return toOutcome(waits == file.procedures.end() ? RecordId() : waits->procedure.pathwayCase);
}

/// That nobody looked at today.
RecordPanel::Way ClosingWay::toProtection(const IdentificationFile& file) const {
    const auto today = m_desk.session.today();
    const auto runs =
        std::find_if(file.protection.begin(), file.protection.end(), [&](const auto& each) {
            return !each.endedOn && each.reviewedOn.value_or(each.since) < today;
        });
    return toLine(tr("Show the status"), TaskKind::AtRiskReview,
                  runs == file.protection.end() ? RecordId() : runs->id);
}

std::vector<Error> ClosingWay::inTheWay(const Row& closing) const {
    auto& session = m_desk.session;
    auto typed = fromRow<CaseClosing>(closing);
    if (!typed) {
        return {};
    }
    if (typed->reason.empty()) {
        typed->reason = Code{std::string(kDied)}; // which asks for the least
    }
    const RuleContext now(session.casework(), session.confidential(), session.today(), {});
    return allInTheWay(*typed, now, session.definitions().codes);
}

RecordPanel::Way ClosingWay::toRecord(const Error& error, const IdentificationFile& file) const {
    if (auto claim = toClaim(error, file); !claim.verb.isEmpty()) {
        return claim;
    }
    if (error.field == "review") {
        return error.detail == kOutcomeMissing ? toNewOutcome(file) : toReview(file);
    }
    if (error.field == "told_on") {
        return toTelling(file);
    }
    if (error.field == "procedure") {
        return toDecision(file);
    }
    if (error.field == "report") {
        return toOpening();
    }
    if (error.field == "protective_status") {
        return toProtection(file);
    }
    if (error.field == "risk_level") {
        return toAssessment(tr("Assess the risk again"));
    }
    if (error.field == "search") {
        return toSection(tr("Go to the search"), PersonSection::Outreach);
    }
    return {};
}

std::vector<RecordPanel::Way> ClosingWay::of(const Error& error) const {
    const auto file = IdentificationStore(m_desk.session.casework(), m_desk.limits())
                          .ofPerson(m_desk.person)
                          .value_or(IdentificationFile{});
    if (error.field == "follow_up") {
        return toDuties(file);
    }
    auto way = toRecord(error, file);
    return way.verb.isEmpty() ? std::vector<RecordPanel::Way>()
                              : std::vector<RecordPanel::Way>{std::move(way)};
}

} // namespace zaklon::ui
