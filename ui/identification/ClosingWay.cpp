// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ClosingWay.h"

#include "core/tasks/DueTask.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

/// The one that is due first.
RecordId firstOpenDuty(const IdentificationFile& file) {
    auto duties = file.otherDuties;
    for (const auto& each : file.procedures) {
        duties.insert(duties.end(), each.followUps.begin(), each.followUps.end());
    }
    std::erase_if(duties, [](const FollowUp& duty) { return duty.state != FollowUpState::Open; });
    const auto first =
        std::min_element(duties.begin(), duties.end(),
                         [](const FollowUp& a, const FollowUp& b) { return a.due < b.due; });
    return first == duties.end() ? RecordId() : first->id;
}

RecordId waitingReview(const IdentificationFile& file) {
    for (const auto& each : file.procedures) {
        const auto waits = std::find_if(each.reviews.begin(), each.reviews.end(), awaitsAnswer);
        if (waits != each.reviews.end()) {
            return waits->id;
        }
    }
    return {};
}

} // namespace

RecordPanel::Way ClosingWay::toLine(const QString& verb, TaskKind kind,
                                    const RecordId& record) const {
    return {verb, [desk = m_desk, kind, record] {
                desk.navigator.openTask(desk.person, PersonSection::Identification, kind, record);
            }};
}

RecordPanel::Way ClosingWay::of(const Error& error) const {
    const auto file = IdentificationStore(m_desk.session.casework(), m_desk.limits())
                          .ofPerson(m_desk.person)
                          .value_or(IdentificationFile{});
    if (error.field == "follow_up") {
        return toLine(tr("Show what is open"), TaskKind::Duty, firstOpenDuty(file));
    }
    if (error.field == "review") {
        return toLine(tr("Show the request"), TaskKind::ReviewAnswer, waitingReview(file));
    }
    if (error.field == "procedure") {
        const auto waits =
            std::find_if(file.procedures.begin(), file.procedures.end(), [](const auto& each) {
                return !each.procedure.closedOn && !each.procedure.decidedOn;
            });
        const auto phases =
            waits == file.procedures.end() ? RecordId() : waits->procedure.pathwayCase;
        return {tr("Record the outcome"),
                [desk = m_desk, phases] { desk.navigator.openOutcome(desk.person, phases); }};
    }
    if (error.field == "protective_status") {
        const auto runs = file.protection.empty() ? RecordId() : file.protection.front().id;
        return toLine(tr("Show the status"), TaskKind::AtRiskReview, runs);
    }
    if (error.field == "risk_level") {
        return {tr("Assess the risk again"), [desk = m_desk] {
                    desk.navigator.startAssessment(desk.person, toQString(desk.limits().riskForm));
                }};
    }
    if (error.field == "search") {
        return {tr("Go to the search"), [desk = m_desk] {
                    desk.navigator.openPerson(desk.person, PersonSection::Outreach);
                }};
    }
    return {};
}

} // namespace zaklon::ui
