// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/ReportJob.h"

#include "app/desktop/tour/MainJob.h"

namespace zaklon::desktop {

namespace {

using ui::PageKind;

void logCall(TourScript& tour) {
    tour.say(QStringLiteral("logging a call"))
        .open(PageKind::Reports)
        .shoot(QStringLiteral("helpline-contacts"))
        .key(QStringLiteral("Ctrl+Shift+N"))
        .waitFor(QStringLiteral("contact_panel"))
        .choose(QStringLiteral("contact_panel/type"), QStringLiteral("job_offer"))
        .shoot(QStringLiteral("job-offer-check"))
        .choose(QStringLiteral("contact_panel/type"), QStringLiteral("missing_child"))
        .shoot(QStringLiteral("missing-child-call"))
        .choose(QStringLiteral("contact_panel/type"), QStringLiteral("support"))
        .choose(QStringLiteral("contact_panel/language"), QStringLiteral("vi"))
        .choose(QStringLiteral("contact_panel/exploitation/add_exploitation"),
                QStringLiteral("labour"))
        .type(QStringLiteral("contact_panel/said"), reportjob::called())
        .press(QStringLiteral("give_mark"))
        .shoot(QStringLiteral("log-contact"))
        .press(QStringLiteral("make_report"))
        .waitFor(QStringLiteral("report_form"));
}

void describeEvent(TourScript& tour) {
    tour.say(QStringLiteral("describing the event"))
        .choose(QStringLiteral("report_form/source"), QStringLiteral("labour_insp"))
        .choose(QStringLiteral("report_form/primary_form"), QStringLiteral("labour"))
        .choose(QStringLiteral("report_form/sector"), QStringLiteral("construction"))
        .choose(QStringLiteral("report_form/dependency/add_dependency_chain"),
                QStringLiteral("employer"))
        .shoot(QStringLiteral("report-event"))
        .press(QStringLiteral("save_report"));
}

void noteSending(TourScript& tour) {
    tour.say(QStringLiteral("what was sent, and on what basis"))
        .press(QStringLiteral("note_sending"))
        .choose(QStringLiteral("report_dispatch_section/sent_to"), mainjob::provider())
        .choose(QStringLiteral("report_dispatch_section/shared/add_data_category"),
                QStringLiteral("exploitation"))
        .choose(QStringLiteral("report_dispatch_section/legal_basis"), QStringLiteral("legal_duty"))
        .shoot(QStringLiteral("report-sent"))
        .press(QStringLiteral("save_report_dispatch"))
        .waitFor(QStringLiteral("add_report_dispatch"));
}

void addGroup(TourScript& tour) {
    tour.say(QStringLiteral("a group of eight is one report"))
        .press(QStringLiteral("report_parts/answer2"))
        .waitFor(QStringLiteral("report_people"));
    for (int i = 1; i <= reportjob::kGroup; ++i) {
        tour.type(QStringLiteral("pick_person"), QStringLiteral("Primer Grupa%1").arg(i))
            .press(QStringLiteral("pick_new_person"));
    }
    tour.shoot(QStringLiteral("report-people"));
}

void addWhatIsKnown(TourScript& tour) {
    tour.say(QStringLiteral("facts, employer, reaction"))
        .press(QStringLiteral("report_parts/answer3"))
        .press(QStringLiteral("add_report_fact"))
        .choose(QStringLiteral("report_fact_section/about"), QStringLiteral("documents"))
        .choose(QStringLiteral("report_fact_section/info_source"), QStringLiteral("person"))
        .type(QStringLiteral("report_fact_section/text"),
              QStringLiteral("Synthetic. Passports are with the owner."))
        .press(QStringLiteral("save_report_fact"))
        .press(QStringLiteral("add_report_fact"))
        .shoot(QStringLiteral("report-facts"))
        .press(QStringLiteral("cancel_report_fact"))
        .press(QStringLiteral("report_parts/answer4"))
        .press(QStringLiteral("add_circumstance"))
        .choose(QStringLiteral("circumstance_section/type"), QStringLiteral("employer"))
        .type(QStringLiteral("circumstance_name"), reportjob::employer())
        .press(QStringLiteral("save_circumstance"))
        .waitFor(QStringLiteral("add_circumstance"))
        .shoot(QStringLiteral("report-in-common"))
        .press(QStringLiteral("report_parts/answer5"))
        .press(QStringLiteral("add_report_reaction"))
        .choose(QStringLiteral("report_reaction_section/type"), QStringLiteral("inspection"))
        .shoot(QStringLiteral("report-reactions"))
        .press(QStringLiteral("save_report_reaction"));
}

void lookAtPatterns(TourScript& tour) {
    tour.say(QStringLiteral("who shares an employer"))
        .press(QStringLiteral("all_reports"))
        .waitFor(QStringLiteral("reports_table"))
        .shoot(QStringLiteral("reports"))
        .press(QStringLiteral("reports_page_parts/answer4"))
        .waitFor(QStringLiteral("patterns_view"))
        .shoot(QStringLiteral("patterns"))
        .press(QStringLiteral("reveal_pattern"))
        .shoot(QStringLiteral("patterns-revealed"))
        .press(QStringLiteral("reports_page_parts/answer1"));
}

} // namespace

namespace reportjob {
QString employer() {
    return QStringLiteral("Example Building Ltd (invented)");
}
QString called() {
    return QStringLiteral("Synthetic call. Eight people in one house, one door.");
}
} // namespace reportjob

void doReportJob(TourScript& tour) {
    logCall(tour);
    describeEvent(tour);
    noteSending(tour);
    addGroup(tour);
    addWhatIsKnown(tour);
    lookAtPatterns(tour);
}

} // namespace zaklon::desktop
