// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/ProcedureJob.h"

namespace zaklon::desktop {

namespace {

TourScript& openSection(TourScript& tour) {
    return tour.section(ui::PersonSection::Identification).waitFor(QStringLiteral("next_step"));
}

/// Procedures, indicators, protection, closing.
TourScript& showPart(TourScript& tour, int number) {
    return tour.press(QStringLiteral("identification_parts/answer%1").arg(number));
}

void openProcedure(TourScript& tour) {
    tour.say(QStringLiteral("opening the official procedure of a report"));
    openSection(tour)
        .shoot(QStringLiteral("identification-before"))
        .press(QStringLiteral("open_procedure"))
        .waitFor(QStringLiteral("record_panel/reported_by"))
        .choose(QStringLiteral("record_panel/reported_by"), QStringLiteral("helpline"))
        .choose(QStringLiteral("record_panel/preliminary_finding"), QStringLiteral("strong"))
        .type(QStringLiteral("record_panel/opened_on"), QStringLiteral("yesterday"))
        .type(QStringLiteral("record_panel/known_since"), QStringLiteral("yesterday"))
        .type(QStringLiteral("record_panel/reference"), QStringLiteral("IZM-17/26"))
        .shoot(QStringLiteral("procedure-form"))
        .press(QStringLiteral("save_identification_procedure"))
        .waitFor(QStringLiteral("phase_decision"))
        .expect(QStringLiteral("procedure"), QStringLiteral("IZM-17/26"))
        .shoot(QStringLiteral("procedure"));
}

void protectWhileWaiting(TourScript& tour) {
    tour.say(QStringLiteral("protecting while the procedure waits"))
        .press(QStringLiteral("add_measure"))
        .waitFor(QStringLiteral("record_panel/kind"))
        .choose(QStringLiteral("record_panel/kind"), QStringLiteral("accommodation"))
        .press(QStringLiteral("save_interim_measure"))
        .waitFor(QStringLiteral("measure_line"));
}

void dismiss(TourScript& tour) {
    tour.say(QStringLiteral("the report is dismissed: what must follow opens by itself"))
        .press(QStringLiteral("record_outcome"))
        .waitFor(QStringLiteral("record_panel/outcome"))
        .choose(QStringLiteral("record_panel/outcome"), QStringLiteral("rejected"))
        .choose(QStringLiteral("record_panel/outcome_reasons/add_outcome_reason"),
                QStringLiteral("labour_rights_violation"))
        .type(QStringLiteral("record_panel/decided_on"), QStringLiteral("yesterday"))
        .type(QStringLiteral("record_panel/told_on"), QStringLiteral("yesterday"))
        .choose(QStringLiteral("record_panel/told_by"), QStringLiteral("own"))
        .choose(QStringLiteral("record_panel/told_how"), QStringLiteral("interpreter"))
        .choose(QStringLiteral("record_panel/told_language"), QStringLiteral("tl"))
        .shoot(QStringLiteral("outcome-form"))
        .press(QStringLiteral("save_identification_procedure"))
        .waitFor(QStringLiteral("duty_verify"))
        .waitFor(QStringLiteral("duty_reassess_risk"))
        .waitFor(QStringLiteral("duty_inform_rights"))
        .waitFor(QStringLiteral("duty_consider_review"))
        .waitFor(QStringLiteral("downgraded"))
        .shoot(QStringLiteral("dismissed"));
}

TourScript& fillClosing(TourScript& tour) {
    return showPart(tour, 4)
        .press(QStringLiteral("close_file"))
        .waitFor(QStringLiteral("record_panel/reason"))
        .choose(QStringLiteral("record_panel/risk_level"), QStringLiteral("high"))
        .choose(QStringLiteral("record_panel/reason"), QStringLiteral("person_wishes"))
        .choose(QStringLiteral("record_panel/agreed"), QStringLiteral("yes"))
        .choose(QStringLiteral("record_panel/exit_plan"), QStringLiteral("yes"))
        .choose(QStringLiteral("record_panel/monitoring_agreed"), QStringLiteral("yes"))
        .type(QStringLiteral("record_panel/title"),
              QStringLiteral("The partner organisation goes on with the plan."))
        .type(QStringLiteral("record_panel/text"), QStringLiteral("Goes on to a flat of her own."))
        .press(QStringLiteral("save_case_closing"));
}

void closeTooEarly(TourScript& tour) {
    tour.say(QStringLiteral("closing too early: refused"));
    fillClosing(tour)
        .waitFor(QStringLiteral("record_panel/refusal"))
        .shoot(QStringLiteral("closing-refused"))
        .press(QStringLiteral("cancel_case_closing"));
}

void followUp(TourScript& tour) {
    showPart(tour, 1)
        .say(QStringLiteral("verifying, explaining the rights, assessing again"))
        .press(QStringLiteral("duty_verify/dueVerb"))
        .waitFor(QStringLiteral("record_panel/finding"))
        .choose(QStringLiteral("record_panel/finding"), QStringLiteral("risk_remains"))
        .type(QStringLiteral("record_panel/text"), QStringLiteral("Spoke with her again."))
        .shoot(QStringLiteral("verification"))
        .press(QStringLiteral("save_follow_up"))
        .waitFor(QStringLiteral("closed_duty_verify"))
        .press(QStringLiteral("duty_inform_rights/dueVerb"))
        .waitFor(QStringLiteral("record_panel/understood"))
        .choose(QStringLiteral("record_panel/topics/add_rights_topic"), QStringLiteral("review"))
        .choose(QStringLiteral("record_panel/language"), QStringLiteral("tl"))
        .press(QStringLiteral("record_panel/understood/answer3"))
        .press(QStringLiteral("save_rights_information"))
        .waitFor(QStringLiteral("closed_duty_inform_rights"))
        .section(ui::PersonSection::Risk)
        .press(QStringLiteral("start_sr_1"))
        .waitFor(QStringLiteral("assessment_form"))
        .press(QStringLiteral("answer_R2/answer1"))
        .press(QStringLiteral("complete_assessment"))
        .press(QStringLiteral("complete_assessment")) // questions stay without an answer
        .waitFor(QStringLiteral("assessment_list"));
    openSection(tour)
        .press(QStringLiteral("duty_reassess_risk/dueVerb"))
        .waitFor(QStringLiteral("closed_duty_reassess_risk"));
}

void review(TourScript& tour) {
    tour.say(QStringLiteral("asking for a review"))
        .press(QStringLiteral("duty_consider_review/dueVerb"))
        .waitFor(QStringLiteral("record_panel/addressee"))
        .choose(QStringLiteral("record_panel/state"), QStringLiteral("sent"))
        .choose(QStringLiteral("record_panel/addressee"), QStringLiteral("ombudsman"))
        .choose(QStringLiteral("record_panel/grounds/add_review_ground"),
                QStringLiteral("labour_items"))
        .type(QStringLiteral("record_panel/sent_on"), QStringLiteral("today"))
        .shoot(QStringLiteral("review-form"))
        .press(QStringLiteral("save_review_request"))
        .waitFor(QStringLiteral("closed_duty_consider_review"))
        .shoot(QStringLiteral("followed-up"))
        .say(QStringLiteral("the decision is changed"))
        .press(QStringLiteral("review_line/dueVerb"))
        .choose(QStringLiteral("record_panel/state"), QStringLiteral("answered"))
        .type(QStringLiteral("record_panel/answered_on"), QStringLiteral("today"))
        .choose(QStringLiteral("record_panel/answer"), QStringLiteral("changed"))
        .press(QStringLiteral("save_review_request"))
        .say(QStringLiteral("closing past the review that was won: refused"));
    fillClosing(tour)
        .waitFor(QStringLiteral("record_panel/refusal"))
        .press(QStringLiteral("cancel_case_closing"));
    showPart(tour, 1)
        .press(QStringLiteral("record_outcome"))
        .waitFor(QStringLiteral("record_panel/outcome"))
        .choose(QStringLiteral("record_panel/outcome"), QStringLiteral("identified"))
        .type(QStringLiteral("record_panel/decided_on"), QStringLiteral("today"))
        .type(QStringLiteral("record_panel/told_on"), QStringLiteral("today"))
        .press(QStringLiteral("save_identification_procedure"))
        .waitFor(QStringLiteral("past_outcome"))
        .shoot(QStringLiteral("changed-decision"));
}

void protectAtRisk(TourScript& tour) {
    showPart(tour, 3)
        .say(QStringLiteral("protecting her as a person at risk, whatever was decided"))
        .press(QStringLiteral("add_protective_status"))
        .waitFor(QStringLiteral("record_panel/criteria"))
        .choose(QStringLiteral("record_panel/criteria/add_at_risk_criterion"),
                QStringLiteral("dependency"))
        .shoot(QStringLiteral("at-risk-form"))
        .press(QStringLiteral("save_protective_status"))
        .waitFor(QStringLiteral("protective_status_line"));
}

void closeAndMonitor(TourScript& tour) {
    tour.say(QStringLiteral("closing together with her; contacts afterwards"));
    fillClosing(tour)
        .waitFor(QStringLiteral("monitoring_line"))
        .press(QStringLiteral("monitoring_line/dueVerb"))
        .waitFor(QStringLiteral("record_panel/done_on"))
        .shoot(QStringLiteral("monitoring"))
        .press(QStringLiteral("save_monitoring_contact"))
        .waitFor(QStringLiteral("reopen_file"))
        .shoot(QStringLiteral("closed-file"));
}

} // namespace

void walkProcedure(TourScript& tour) {
    openProcedure(tour);
    protectWhileWaiting(tour);
    dismiss(tour);
    closeTooEarly(tour);
    followUp(tour);
    review(tour);
    protectAtRisk(tour);
    closeAndMonitor(tour);
}

void visitFallingThrough(TourScript& tour) {
    tour.say(QStringLiteral("looking at who is falling through"))
        .open(ui::PageKind::FallingThrough)
        .waitFor(QStringLiteral("falling_views"))
        .shoot(QStringLiteral("falling"))
        .press(QStringLiteral("falling_2"))
        .shoot(QStringLiteral("falling-waiting"))
        .press(QStringLiteral("falling_views/answer2"))
        .shoot(QStringLiteral("falling-reporters"))
        .press(QStringLiteral("falling_views/answer3"))
        .shoot(QStringLiteral("falling-institutions"))
        .press(QStringLiteral("falling_views/answer1"));
}

} // namespace zaklon::desktop
