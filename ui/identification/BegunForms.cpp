// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/BegunForms.h"

#include "core/referrals/DutyRules.h"
#include "ui/identification/AccommodationCard.h"
#include "ui/identification/BestInterestCard.h"
#include "ui/identification/DependencyCard.h"
#include "ui/identification/FeedbackCard.h"
#include "ui/identification/InterviewCard.h"
#include "ui/identification/LabourCard.h"
#include "ui/identification/ObstacleCard.h"
#include "ui/identification/OriginCard.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/identification/ProtectionForms.h"
#include "ui/identification/RepresentationCard.h"
#include "ui/identification/VulnerabilityCard.h"
#include "ui/session/DraftPlace.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

/// Before the code of an event whose day is noted for the first time.
constexpr std::string_view kNewEvent = "pathway_step:done_on:";
constexpr std::string_view kGuarantee = "guarantee:kind";

template <class Record>
const Record* findIn(const std::vector<Record>& records, const RecordId& id) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
}

template <class Record>
std::optional<Record> copyIn(const std::vector<Record>& records, const RecordId& id) {
    const auto* found = findIn(records, id);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<std::string> identificationForms() {
    return {"identification_procedure:",
            "pathway_step:",
            "review_request:",
            "interim_measure:",
            "centre_contact:",
            "step_deviation:",
            "follow_up:",
            "rights_information:",
            "protective_status:",
            "guarantee:",
            "case_closing:",
            "monitoring_contact:",
            "report_feedback:",
            "dependency:",
            "labour_qualification:",
            "interview:",
            "representation:",
            "accommodation_request:",
            "origin_assessment:",
            "best_interest:",
            "vulnerability:",
            "obstacle:"};
}

Result<std::optional<RecordPanel::Spec>> BegunForms::formOf(const DraftKey& draft) const {
    const auto form = formName(draft);
    for (const auto find : {&BegunForms::procedureForm, &BegunForms::underProcedure,
                            &BegunForms::dutyForm, &BegunForms::protectionForm}) {
        auto found = (this->*find)(form, draft.record);
        if (!found || *found) {
            return found;
        }
    }
    return std::nullopt;
}

BegunForms::Form BegunForms::procedureForm(std::string_view form, const RecordId& record) const {
    const ProcedureForms forms(m_desk);
    if (form == "identification_procedure:start") {
        return forms.open();
    }
    for (const auto& file : m_file.procedures) {
        if (form == "pathway_step:done_on" || form == "pathway_step:done_by") {
            if (const auto* step = findIn(file.run.steps, record)) {
                const auto phases = m_desk.phases(file.run.pathway);
                if (phases && phases->event(step->step.text) != nullptr) {
                    return forms.event(file, step->step.text);
                }
                return form == "pathway_step:done_on" ? forms.step(file, *step)
                                                      : forms.stepLeftOut(file, *step);
            }
        } else if (form.starts_with(kNewEvent) && file.run.pathway.id == record) {
            return forms.event(file, std::string(form.substr(kNewEvent.size())));
        } else if (file.procedure.id != record) {
            continue;
        } else if (form == "identification_procedure:outcome") {
            return forms.outcome(file);
        } else if (form == "identification_procedure:closed_on") {
            return forms.closeProcedure(file);
        }
    }
    return std::nullopt;
}

/// What hangs on a procedure: kept already, or new under it.
BegunForms::Form BegunForms::underProcedure(std::string_view form, const RecordId& record) const {
    const ProcedureForms forms(m_desk);
    for (const auto& file : m_file.procedures) {
        const bool isNew = file.procedure.id == record;
        const auto review = copyIn(file.reviews, record);
        const auto measure = copyIn(file.measures, record);
        const auto contact = copyIn(file.contacts, record);
        if (form == "review_request:state" && (review || file.run.pathway.id == record)) {
            return forms.review(file.run.pathway.id, review);
        }
        if (form == "interim_measure:kind" && (measure || isNew)) {
            return forms.measure(file, measure);
        }
        if (form == "centre_contact:on_date" && (contact || isNew)) {
            return forms.contact(file, contact);
        }
        if (form == "step_deviation:institution" && isNew) {
            return forms.deviation(file);
        }
    }
    return std::nullopt;
}

BegunForms::Form BegunForms::dutyForm(std::string_view form, const RecordId& record) const {
    const ProcedureForms forms(m_desk);
    auto duties = m_file.otherDuties;
    for (const auto& file : m_file.procedures) {
        duties.insert(duties.end(), file.followUps.begin(), file.followUps.end());
    }
    for (const auto& duty : duties) {
        if (duty.state != FollowUpState::Open) {
            continue;
        }
        if (form == "rights_information:explained_on" &&
            dutyRule(duty.duty, m_desk.session.definitions().codes) == DutyRule::Talk) {
            return forms.rightsTalk(duty);
        }
        if (form == "review_request:state" && duty.pathwayCase == record) {
            return forms.review(duty.pathwayCase, {});
        }
        if (form == "follow_up:finding" && duty.id == record) {
            return forms.verification(duty);
        }
        if (form == "follow_up:waive_reason" && duty.id == record) {
            return forms.waiver(duty);
        }
    }
    return std::nullopt;
}

BegunForms::Form BegunForms::protectionForm(std::string_view form, const RecordId& record) const {
    const ProtectionForms forms(m_desk);
    const auto* status = findIn(m_file.protection, record);
    if (form == "protective_status:criteria" && (status != nullptr || record.isNil())) {
        return status != nullptr ? forms.lookAgain(*status) : forms.newStatus();
    }
    if (form == "protective_status:ended_on" && status != nullptr) {
        return forms.endStatus(*status);
    }
    if (form.substr(0, kGuarantee.size()) == kGuarantee) {
        return guaranteeForm(formMark(form), record);
    }
    if (form == "report_feedback:report") {
        return feedbackFormOf(m_desk, record);
    }
    if (form == "interview:state") {
        return interviewFormOf(m_desk, m_file, record);
    }
    if (form == "dependency:seen_on") {
        return DependencyCard(m_desk).formOf(record);
    }
    if (form == "labour_qualification:seen_on") {
        return LabourCard(m_desk, m_file).formOf(record);
    }
    if (form == "representation:kind") {
        return RepresentationCard(m_desk).formOf(record);
    }
    if (form == "accommodation_request:asked_of") {
        return AccommodationCard(m_desk).formOf(record);
    }
    if (form == "obstacle:kind") {
        return ObstacleCard(m_desk).formOf(record);
    }
    if (form == "best_interest:seen_on") {
        return BestInterestCard(m_desk).formOf(record);
    }
    if (form == "origin_assessment:country") {
        return OriginCard(m_desk).formOf(record);
    }
    if (form == "vulnerability:vulnerability") {
        return VulnerabilityCard(m_desk, m_file).formOf(record);
    }
    if (form == "case_closing:risk_level") {
        return forms.closing(m_file);
    }
    if (const auto* contact = findIn(m_file.monitoring, record);
        form == "monitoring_contact:state" && contact != nullptr) {
        return forms.monitoring(*contact);
    }
    return std::nullopt;
}

/// One that is kept, one that a screening proposes, or one of our own; `kind` is
/// the mark of its draft.
BegunForms::Form BegunForms::guaranteeForm(std::string_view kind, const RecordId& record) const {
    const ProtectionForms forms(m_desk);
    if (const auto* kept = findIn(m_file.guarantees, record)) {
        return forms.guarantee(*kept);
    }
    for (const auto& proposed : m_file.proposed) {
        if (proposed.assessment == record && proposed.kind.text == kind) {
            return forms.askFor(proposed);
        }
    }
    if (!record.isNil()) {
        return std::nullopt; // asked for meanwhile
    }
    Guarantee fresh;
    fresh.id = RecordId::generate();
    fresh.person = m_desk.person;
    return forms.guarantee(fresh);
}

} // namespace zaklon::ui
