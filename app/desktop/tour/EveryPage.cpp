// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every page and every section without changing anything. Pages and sections are those
// that the window has: new ones need no line here.
#include "app/desktop/tour/OwnVault.h"
#include "app/desktop/tour/PageStates.h"
#include "app/desktop/tour/PrivacyJob.h"
#include "app/desktop/tour/RoleStates.h"
#include "app/desktop/tour/TourStep.h"
#include "core/demo/Demonstration.h"
#include "ui/session/Text.h"

#include <QStringList>

#include <utility>

namespace zaklon::desktop {

namespace {

using ui::PageKind;
using Forms = TourScript::Forms;

void pages(TourScript& tour) {
    tour.eachPage({}, Forms::Opened)
        .open(PageKind::Backup)
        .press(QStringLiteral("backupTasks/answer2"))
        .shootAll(QStringLiteral("backup-check"))
        .press(QStringLiteral("backupTasks/answer3"))
        .shootAll(QStringLiteral("backup-restore"))
        .press(QStringLiteral("backupTasks/answer4"))
        .shootAll(QStringLiteral("backup-retention"))
        .pressIfThere(QStringLiteral("retention_table"), 1) // no file need be past its length
        .eachRow(QStringLiteral("retention_table"), QStringLiteral("kept-file"), Forms::Opened)
        .open(PageKind::Staff)
        .press(QStringLiteral("newColleague"))
        .shootAll(QStringLiteral("new-colleague"))
        .press(QStringLiteral("addColleague/staffCancel"));
}

/// What asks before something becomes a file.
void paper(TourScript& tour, const QString& button, const QString& name) {
    tour.press(button)
        .waitFor(QStringLiteral("save_") + name)
        .shoot(QStringLiteral("paper-") + name)
        .press(QStringLiteral("cancel_") + name);
}

void reports(TourScript& tour) {
    tour.open(PageKind::Reports)
        .eachView(QStringLiteral("reports_page_parts"), QStringLiteral("reports-part"),
                  Forms::Opened)
        .press(QStringLiteral("reports_page_parts/answer3"))
        .row(QStringLiteral("reports_table"), 0)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("report_parts"))
        .eachView(QStringLiteral("report_parts"), QStringLiteral("report"), Forms::Opened)
        .press(QStringLiteral("report_parts/answer8"));
    paper(tour, QStringLiteral("make_evidence_paper"), QStringLiteral("evidence"));
    tour.press(QStringLiteral("all_reports"))
        .press(QStringLiteral("reports_page_parts/answer1"))
        .open(PageKind::FallingThrough)
        .eachView(QStringLiteral("falling_views"), QStringLiteral("falling"))
        .press(QStringLiteral("falling_views/answer1"));
}

/// Each report of the page, a period of days, and what is asked before something leaves it.
void statistics(TourScript& tour) {
    tour.open(PageKind::Statistics)
        .waitFor(QStringLiteral("figure_table"))
        .choose(QStringLiteral("figure_year"), QStringLiteral("2025"))
        .shootAll(QStringLiteral("statistics-annual"));
    for (const int report : {1, 2, 3, 4}) {
        tour.row(QStringLiteral("figure_report"), report)
            .shootAll(QStringLiteral("statistics-%1").arg(report));
    }
    tour.row(QStringLiteral("figure_report"), 0);
    paper(tour, QStringLiteral("figure_print"), QStringLiteral("figure_pdf"));
    paper(tour, QStringLiteral("figure_save"), QStringLiteral("figure"));
}

void eachForm(TourScript& tour, const QStringList& buttons) {
    for (const QString& button : buttons) {
        tour.press(button).shootAll(button).leave();
    }
}

/// The first person in a list of those who fall through, at what is to be done.
TourScript& fallingPerson(TourScript& tour, const QString& tile) {
    return tour.open(PageKind::FallingThrough)
        .press(tile)
        .row(QStringLiteral("falling_table"), 0)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("next_step"));
}

/// Of somebody whose report was dismissed, where all cards have something to say, and of somebody
/// who waits.
void procedures(TourScript& tour) {
    const auto part = [&tour](int number) {
        tour.press(QStringLiteral("identification_parts/answer%1").arg(number));
    };
    fallingPerson(tour, QStringLiteral("falling_0"))
        .eachView(QStringLiteral("identification_parts"), QStringLiteral("dismissed"),
                  Forms::Opened);
    part(1);
    eachForm(tour, {QStringLiteral("open_procedure"), QStringLiteral("record_outcome")});
    part(2);
    eachForm(tour, {QStringLiteral("look_at_dependency"), QStringLiteral("compare_labour")});
    part(4);
    eachForm(tour, {QStringLiteral("close_file")});
    fallingPerson(tour, QStringLiteral("falling_2")).shootAll(QStringLiteral("waiting"));
    tour.eachForm(QStringLiteral("waiting"));
    eachForm(tour, {QStringLiteral("plan_interview")});
}

/// The forms of a place open with the keys of its card; nothing is saved.
void shelter(TourScript& tour) {
    tour.open(PageKind::Shelter).shootAll(QStringLiteral("shelter"));
    tour.press(QStringLiteral("new_stay"))
        .waitFor(QStringLiteral("pick_person"))
        .shoot(QStringLiteral("shelter-who"))
        .press(QStringLiteral("without_record"))
        .waitFor(QStringLiteral("save_stay"))
        .shootAll(QStringLiteral("shelter-new-stay"))
        .press(QStringLiteral("cancel_stay"));
    tour.press(QStringLiteral("hold_place"))
        .press(QStringLiteral("without_record"))
        .waitFor(QStringLiteral("save_stay"))
        .shootAll(QStringLiteral("shelter-hold"))
        .press(QStringLiteral("cancel_stay"));
    for (const auto& [entry, form] :
         {std::pair(QStringLiteral("move_bed"), QStringLiteral("stay")),
          std::pair(QStringLiteral("end_bed"), QStringLiteral("stay")),
          std::pair(QStringLiteral("dates_bed"), QStringLiteral("stay")),
          std::pair(QStringLiteral("tonight_bed"), QStringLiteral("tonight_note"))}) {
        tour.menu(QStringLiteral("bed_0/bed_more"), entry)
            .waitFor(QStringLiteral("save_") + form)
            .shootAll(QStringLiteral("shelter-") + entry)
            .press(QStringLiteral("cancel_") + form);
    }
    tour.press(QStringLiteral("arrange_beds"))
        .waitFor(QStringLiteral("back_to_house"))
        .shootAll(QStringLiteral("shelter-beds"))
        .press(QStringLiteral("add_shelter_bed"))
        .shootAll(QStringLiteral("shelter-new-bed"))
        .leave()
        .press(QStringLiteral("back_to_house"));
}

/// What stands behind the sections of somebody with a long record.
void behindSections(TourScript& tour) {
    using Section = ui::PersonSection;
    // A coordinator sees every section: its row is its number.
    const auto section = [&tour](Section one) -> TourScript& {
        return tour.row(QStringLiteral("person_sections"), static_cast<int>(one));
    };
    tour.open(PageKind::People)
        .row(QStringLiteral("people_table"), 3)
        .bringUp(QStringLiteral("open_previewed"), QStringLiteral("Space"))
        .waitFor(QStringLiteral("open_previewed"))
        .shoot(QStringLiteral("people-preview"))
        .press(QStringLiteral("open_previewed"))
        .waitFor(QStringLiteral("person_header"));
    section(Section::Overview);
    paper(tour, QStringLiteral("print_course"), QStringLiteral("course"));
    section(Section::Referrals);
    paper(tour, QStringLiteral("print_checklist"), QStringLiteral("checklist"));
    section(Section::Referrals)
        .press(QStringLiteral("compare_pathways"))
        .waitFor(QStringLiteral("close_comparison"))
        .shootAll(QStringLiteral("pathways-side-by-side"))
        .press(QStringLiteral("close_comparison"));
    section(Section::ContactsAndSafety)
        .eachView(QStringLiteral("contacts_choice"), QStringLiteral("contacts"), Forms::Opened);
    paper(tour, QStringLiteral("appointment_card"), QStringLiteral("appointment"));
    section(Section::Outreach)
        .eachView(QStringLiteral("outreach_choice"), QStringLiteral("outreach"), Forms::Opened);
    section(Section::Rights)
        .eachView(QStringLiteral("rights_choice"), QStringLiteral("rights"), Forms::Opened)
        .press(QStringLiteral("rights_choice/answer2"))
        .press(QStringLiteral("present_leaflet"))
        .waitFor(QStringLiteral("close_reader"))
        .shoot(QStringLiteral("leaflet"))
        .press(QStringLiteral("close_reader"));
    section(Section::History)
        .row(QStringLiteral("history_list"), 1) // an act of many records opens out
        .key(QStringLiteral("Return"))
        .row(QStringLiteral("history_list"), 2)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("version_fields"))
        .shoot(QStringLiteral("history-version"))
        .press(QStringLiteral("version_close"))
        .key(QStringLiteral("Ctrl+Shift+H"))
        .waitFor(QStringLiteral("presentation_chip"))
        .shoot(QStringLiteral("presentation"))
        .key(QStringLiteral("Ctrl+Shift+H"))
        .waitFor(QStringLiteral("reveal_name"));
}

void person(TourScript& tour) {
    tour.open(PageKind::People)
        .onTheWay()
        .waitFor(QStringLiteral("person_header"))
        .eachRow(QStringLiteral("person_sections"), QStringLiteral("section"), Forms::Opened);
}

void boxes(TourScript& tour) {
    tour.open(PageKind::Today)
        .key(QStringLiteral("Ctrl+K"))
        .waitFor(QStringLiteral("commandField"))
        .shoot(QStringLiteral("command-box"))
        .type(QStringLiteral("commandField"), QStringLiteral("so"))
        .shoot(QStringLiteral("command-box-found"))
        .key(QStringLiteral("Escape"))
        .key(QStringLiteral("Ctrl+H"))
        .waitFor(QStringLiteral("hideCover"))
        .shoot(QStringLiteral("hidden"))
        .keyUntil(QStringLiteral("railLock"), QStringLiteral("Space")) // the clock is deaf at first
        .open(PageKind::Settings)
        .key(QStringLiteral("?"))
        .waitFor(QStringLiteral("closeKeys"))
        .shoot(QStringLiteral("keys"))
        .press(QStringLiteral("closeKeys"))
        .key(QStringLiteral("F1"))
        .waitFor(QStringLiteral("helpText"))
        .shootAll(QStringLiteral("help"))
        .key(QStringLiteral("Escape"));
}

/// What leads from one vault to another, and who else may open this one.
void gates(TourScript& tour, const QString& scratch, const QString& vault) {
    const auto& coordinator = demo::kDemoUsers.front();
    tour.waitFor(QStringLiteral("railLock"))
        .press(QStringLiteral("railLock"))
        .waitFor(QStringLiteral("unlockPage"))
        .shoot(QStringLiteral("locked"));
    wrongPassphrase(tour);
    forgottenPassphrase(tour);
    eachOtherRole(tour);
    tour.press(QStringLiteral("makeNew")).waitFor(QStringLiteral("firstRunPage"));
    ownVault(tour, scratch);
    tour.press(QStringLiteral("railLock"))
        .waitFor(QStringLiteral("vaultFolder"))
        .type(QStringLiteral("vaultFolder"), vault);
    unlock(tour, ui::toQString(coordinator.userName));
}

} // namespace

TourScript everyPage(const QString& scratch, const QString& vault) {
    TourScript tour;
    tour.say(QStringLiteral("looking at every page"));
    pages(tour);
    reports(tour);
    statistics(tour);
    shelter(tour);
    person(tour);
    behindSections(tour);
    refusedForm(tour);
    procedures(tour);
    workWithSeveral(tour);
    answers(tour);
    staff(tour);
    failure(tour);
    firstDay(tour);
    boxes(tour);
    leaveHalfAForm(tour);
    gates(tour, scratch, vault);
    findHalfAForm(tour);
    return tour;
}

} // namespace zaklon::desktop
