// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DraftPlace.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace zaklon::ui {

namespace {

struct FormPlace {
    std::string_view form;
    PageKind page;
    PersonSection section;
    const char* words;
};

constexpr FormPlace kForms[] = {
    {"contact", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Contact")},
    {"safe_contact", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Way to make contact")},
    {"appointment_card", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Appointment card")},
    {"person_name", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Name")},
    {"relation", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Somebody around the person")},
    {"team_member", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Team around the person")},
    {"details", PageKind::People, PersonSection::Details,
     QT_TRANSLATE_NOOP("DraftPlace", "About the person")},
    {"person_link", PageKind::People, PersonSection::Details,
     QT_TRANSLATE_NOOP("DraftPlace", "Link to another record of the person")},
    {"identity_document", PageKind::People, PersonSection::Documents,
     QT_TRANSLATE_NOOP("DraftPlace", "Document")},
    {"consent", PageKind::People, PersonSection::Consent,
     QT_TRANSLATE_NOOP("DraftPlace", "Consent")},
    {"delivery", PageKind::People, PersonSection::Services,
     QT_TRANSLATE_NOOP("DraftPlace", "Service")},
    {"need", PageKind::People, PersonSection::CarePlan, QT_TRANSLATE_NOOP("DraftPlace", "Need")},
    {"goal", PageKind::People, PersonSection::CarePlan, QT_TRANSLATE_NOOP("DraftPlace", "Goal")},
    {"action", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "Action")},
    {"plan_phase:phase", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "Phase of the plan")},
    {"new_need", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "New need")},
    {"new_goal", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "New goal")},
    {"new_action", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "New action")},
    {"referral", PageKind::People, PersonSection::Referrals,
     QT_TRANSLATE_NOOP("DraftPlace", "Referral")},
    {"referral_answer", PageKind::People, PersonSection::Referrals,
     QT_TRANSLATE_NOOP("DraftPlace", "Answer to a referral")},
    {"pathway_words", PageKind::People, PersonSection::Referrals,
     QT_TRANSLATE_NOOP("DraftPlace", "Words about a pathway")},
    {"pathway_choice", PageKind::People, PersonSection::Referrals,
     QT_TRANSLATE_NOOP("DraftPlace", "Choice of a pathway")},
    {"pathway_start", PageKind::People, PersonSection::Referrals,
     QT_TRANSLATE_NOOP("DraftPlace", "Start of a pathway")},
    {"lane_step", PageKind::People, PersonSection::Referrals,
     QT_TRANSLATE_NOOP("DraftPlace", "Step of a pathway")},
    {"task_snooze", PageKind::Today, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Putting something off")},
    {"assessment", PageKind::People, PersonSection::Risk,
     QT_TRANSLATE_NOOP("DraftPlace", "Judgement of an assessment")},
    {"life_event", PageKind::People, PersonSection::Risk,
     QT_TRANSLATE_NOOP("DraftPlace", "Event that asks for a new assessment")},
    {"words_paper", PageKind::People, PersonSection::Risk,
     QT_TRANSLATE_NOOP("DraftPlace", "Paper of a form for the person")},
    {"new_person", PageKind::People, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "New person")},
    {"new_colleague", PageKind::Staff, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "New colleague")},
    {"retention_decision", PageKind::Backup, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Decision about the end of keeping")},
    {"provider", PageKind::Directory, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Provider")},
    {"reported_person:taken_off_why", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Person on a report")},
    {"helpline_contact", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Helpline contact")},
    {"suspicion_report", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Report")},
    {"report_fact", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Fact of a report")},
    {"circumstance", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "What reports have in common")},
    {"report_reaction", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Reaction to a report")},
    {"outreach_visit", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Outreach visit")},
    {"report_feedback", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Feedback to who reported")},
    {"stay:bed", PageKind::Shelter, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Stay in the shelter")},
    {"stay:left_on", PageKind::Shelter, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "End of a stay")},
    {"stay:planned_until", PageKind::Shelter, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Days of a stay")},
    {"stay:from_day", PageKind::Shelter, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Stay in the shelter")},
    {"tonight_note:text", PageKind::Shelter, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "What matters tonight")},
    {"shift_note", PageKind::Shelter, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Note of a shift")},
    {"shift_task", PageKind::Shelter, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Task of a shift")},
    {"shelter_bed", PageKind::Shelter, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Bed of the house")},
    {"report_dispatch", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "What was sent of a report")},
    {"removal_threat", PageKind::People, PersonSection::Referrals,
     QT_TRANSLATE_NOOP("DraftPlace", "Threat of removal")},
    {"search_plan", PageKind::People, PersonSection::Outreach,
     QT_TRANSLATE_NOOP("DraftPlace", "Search plan")},
    {"search_step", PageKind::People, PersonSection::Outreach,
     QT_TRANSLATE_NOOP("DraftPlace", "Step of a search")},
    {"return_code", PageKind::People, PersonSection::Outreach,
     QT_TRANSLATE_NOOP("DraftPlace", "Way to come back")},
    {"rights_information", PageKind::People, PersonSection::Rights,
     QT_TRANSLATE_NOOP("DraftPlace", "Rights information")},
    {"rights_information:explained_on", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Explanation of rights")},
    {"dependency", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Dependency")},
    {"labour_qualification", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Labour rights or exploitation")},
    {"identification_procedure", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Official procedure")},
    {"case_closing", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Closing of the file")},
    {"review_request", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Complaint or request for review")},
    {"centre_contact", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Contact with the Centre")},
    {"interim_measure", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Protection while waiting")},
    {"protective_status", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Status of a person at risk")},
    {"guarantee", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Special guarantee")},
    {"monitoring_contact", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Contact after the closing")},
    {"follow_up", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "What must follow a decision")},
    {"step_deviation", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Step or duty that was not met")},
    {"interview", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Interview")},
    {"representation", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Legal representation")},
    {"accommodation_request", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Emergency accommodation")},
    {"vulnerability", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Vulnerability")},
    {"advocacy_item", PageKind::FallingThrough, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Proposal to change a rule")},
    {"obstacle", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Obstacle at an institution")},
    {"proceeding:kind", PageKind::People, PersonSection::Court,
     QT_TRANSLATE_NOOP("DraftPlace", "Proceeding")},
    {"proceeding:charge_first", PageKind::People, PersonSection::Court,
     QT_TRANSLATE_NOOP("DraftPlace", "Charge")},
    {"proceeding:sensitive", PageKind::People, PersonSection::Court,
     QT_TRANSLATE_NOOP("DraftPlace", "Especially sensitive witness")},
    {"proceeding:acts_forced", PageKind::People, PersonSection::Court,
     QT_TRANSLATE_NOOP("DraftPlace", "Acts that were forced")},
    {"proceeding:claim_route", PageKind::People, PersonSection::Court,
     QT_TRANSLATE_NOOP("DraftPlace", "Compensation")},
    {"hearing:kind", PageKind::People, PersonSection::Court,
     QT_TRANSLATE_NOOP("DraftPlace", "Hearing")},
    {"best_interest", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Best interest")},
    {"origin_assessment", PageKind::People, PersonSection::Identification,
     QT_TRANSLATE_NOOP("DraftPlace", "Country of origin")},
    {"saved_filter:people", PageKind::People, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Name of a filter")},
    {"saved_filter:today", PageKind::Today, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Name of a filter")},
    {"saved_filter:referrals", PageKind::Referrals, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Name of a filter")},
    {"saved_filter:helpline_contacts", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Name of a filter")},
    {"saved_filter:outreach_visits", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Name of a filter")},
    {"saved_filter:reports", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Name of a filter")},
    {"saved_filter:directory", PageKind::Directory, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Name of a filter")},
};

QString words(const char* text) {
    return QCoreApplication::translate("DraftPlace", text);
}

} // namespace

std::string_view formName(const DraftKey& draft) {
    const std::string_view form = draft.form;
    return form.substr(0, form.find('/'));
}

std::string_view formKind(const DraftKey& draft) {
    const auto form = formName(draft);
    return form.substr(0, form.find(':'));
}

std::string_view formMark(std::string_view formName) {
    const auto field = formName.find(':');
    const auto mark = field == formName.npos ? field : formName.find(':', field + 1);
    return mark == formName.npos ? std::string_view() : formName.substr(mark + 1);
}

/// 'plan_phase:phase' of 'plan_phase:phase:recovery': every mark has the same place.
static std::string_view unmarked(std::string_view formName) {
    const auto mark = formMark(formName);
    return mark.empty() ? formName : formName.substr(0, formName.size() - mark.size() - 1);
}

DraftPlace placeOf(const DraftKey& draft) {
    const auto kind = formKind(draft);
    // `kind:field`: one of several forms of the panel of a procedure (RecordPanel).
    const bool inPanel = formName(draft) != kind;
    const auto find = [](std::string_view form) {
        return std::find_if(std::begin(kForms), std::end(kForms),
                            [&](const auto& each) { return each.form == form; });
    };
    const auto* whole = find(unmarked(formName(draft)));
    const auto* found = whole != std::end(kForms) ? whole : find(kind);
    const bool known = found != std::end(kForms);
    // The same kind may have a page of its own beside its form in the panel.
    const bool placed = whole != std::end(kForms) || (known && !inPanel);
    const auto otherwise = inPanel ? PersonSection::Identification : PersonSection::Overview;
    DraftPlace place;
    place.words = words(known ? found->words : QT_TRANSLATE_NOOP("DraftPlace", "A form"));
    place.page = placed ? found->page : PageKind::People;
    if (place.page == PageKind::Reports) {
        const auto report = kind == "suspicion_report" ? draft.record : draft.person;
        place.report = report.isNil() ? std::nullopt : std::optional(report);
    } else if (place.page == PageKind::People && !draft.person.isNil()) {
        place.section = placed ? found->section : otherwise;
    }
    return place;
}

} // namespace zaklon::ui
