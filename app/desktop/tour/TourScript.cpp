// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does. A page joins it with a function that adds its steps, called in wholeTour().
#include "app/desktop/tour/MainJob.h"
#include "app/desktop/tour/OwnVault.h"
#include "app/desktop/tour/PageStates.h"
#include "app/desktop/tour/PrivacyJob.h"
#include "app/desktop/tour/ProcedureJob.h"
#include "app/desktop/tour/ReportJob.h"
#include "app/desktop/tour/TourStep.h"
#include "core/demo/Demonstration.h"
#include "ui/session/Text.h"

namespace zaklon::desktop {

namespace {

using ui::PageKind;
using ui::PersonSection;

QString demoPassphrase() {
    return ui::toQString(demo::kDemoPassphrase);
}

void visitPages(TourScript& tour) {
    tour.say(QStringLiteral("visiting the pages"))
        .open(PageKind::Today)
        .shoot(QStringLiteral("today"))
        .open(PageKind::People)
        .shoot(QStringLiteral("people"))
        .open(PageKind::Referrals)
        .shoot(QStringLiteral("referrals"))
        .open(PageKind::Shelter)
        .shoot(QStringLiteral("shelter"))
        .open(PageKind::Directory)
        .shoot(QStringLiteral("directory"))
        .open(PageKind::Staff)
        .shoot(QStringLiteral("staff"))
        .press(QStringLiteral("newColleague"))
        .shoot(QStringLiteral("new-colleague"))
        .open(PageKind::Settings)
        .shoot(QStringLiteral("settings"))
        .press(QStringLiteral("settingsTutorial"))
        .waitFor(QStringLiteral("tutorialStep1"))
        .open(PageKind::People)
        .shoot(QStringLiteral("tutorial"))
        .press(QStringLiteral("tutorialLeave"));
}

void lookAtSomebody(TourScript& tour, const QString& scratch) {
    tour.say(QStringLiteral("looking at somebody with a long record, printing the overview"))
        .open(PageKind::People)
        .row(QStringLiteral("people_table"), 3)
        .bringUp(QStringLiteral("open_previewed"), QStringLiteral("Space"))
        .waitFor(QStringLiteral("open_previewed"))
        .shoot(QStringLiteral("people-preview"))
        .press(QStringLiteral("open_previewed"))
        .waitFor(QStringLiteral("person_header"))
        .shoot(QStringLiteral("long-record"))
        .press(QStringLiteral("print_course"))
        .waitFor(QStringLiteral("save_course"))
        .choose(QStringLiteral("course_purpose"), QStringLiteral("case_conference"))
        .choose(QStringLiteral("course_recipient"), QStringLiteral("legal_aid"))
        .type(QStringLiteral("course_file"), scratch + QStringLiteral("/overview.pdf"))
        .shoot(QStringLiteral("print-overview"))
        .press(QStringLiteral("save_course"));
    for (const auto section :
         {PersonSection::Risk, PersonSection::CarePlan, PersonSection::Referrals}) {
        tour.section(section).shoot(
            QStringLiteral("long-record-%1").arg(static_cast<int>(section) + 1));
    }
}

void findSomebody(TourScript& tour) {
    tour.say(QStringLiteral("finding with the command box"))
        .open(PageKind::Today)
        .key(QStringLiteral("Ctrl+K"))
        .waitFor(QStringLiteral("commandField"))
        .shoot(QStringLiteral("command-box"))
        .key(QStringLiteral("Escape"))
        .key(QStringLiteral("F1"))
        .waitFor(QStringLiteral("helpText"))
        .shoot(QStringLiteral("help"))
        .key(QStringLiteral("Escape"))
        .key(QStringLiteral("?"))
        .waitFor(QStringLiteral("closeKeys"))
        .shoot(QStringLiteral("keys"))
        .press(QStringLiteral("closeKeys"));
}

void hideAndLock(TourScript& tour) {
    tour.say(QStringLiteral("hiding, locking, unlocking"))
        .open(PageKind::Today)
        .key(QStringLiteral("Ctrl+H"))
        .waitFor(QStringLiteral("hideCover"))
        .shoot(QStringLiteral("hidden"))
        .keyUntil(QStringLiteral("railLock"), QStringLiteral("Space")) // the clock is deaf at first
        .press(QStringLiteral("railLock"))
        .waitFor(QStringLiteral("unlockPage"))
        .shoot(QStringLiteral("locked"))
        .key(QStringLiteral("F1"))
        .waitFor(QStringLiteral("helpText"))
        .shoot(QStringLiteral("help-before-unlocking"))
        .key(QStringLiteral("Escape"));
    wrongPassphrase(tour);
    tour.type(QStringLiteral("passphrase"), demoPassphrase())
        .press(QStringLiteral("unlock"))
        .waitFor(QStringLiteral("workspace"));
}

void backUpAndRestore(TourScript& tour, const QString& scratch) {
    const QString file = scratch + QStringLiteral("/tour.backup");
    tour.say(QStringLiteral("making a copy, checking it, restoring it"))
        .open(PageKind::Backup)
        .shoot(QStringLiteral("backup"))
        .type(QStringLiteral("copyFile"), file)
        .press(QStringLiteral("makeCopyNow"))
        .waitFor(QStringLiteral("makeCopy/banner"))
        .expect(QStringLiteral("makeCopy/banner"), QStringLiteral("tour.backup"))
        .shoot(QStringLiteral("backup-made"))
        .press(QStringLiteral("backupTasks/answer3"))
        .type(QStringLiteral("restoreFile"), file)
        .type(QStringLiteral("restorePassphrase"), demoPassphrase())
        .press(QStringLiteral("restoreCopyNow"))
        .waitFor(QStringLiteral("restoreFolder"))
        .shoot(QStringLiteral("restore-look-inside"))
        .type(QStringLiteral("restoreFolder"), scratch + QStringLiteral("/restored"))
        .press(QStringLiteral("restoreCopyNow"))
        .waitFor(QStringLiteral("restoreCopy/banner"))
        .expect(QStringLiteral("restoreCopy/banner"), scratch + QStringLiteral("/restored"))
        .shoot(QStringLiteral("restored"));
}

void newVault(TourScript& tour, const QString& scratch) {
    tour.say(QStringLiteral("making a vault of one's own"))
        .press(QStringLiteral("railLock"))
        .waitFor(QStringLiteral("makeNew"))
        .press(QStringLiteral("makeNew"))
        .waitFor(QStringLiteral("firstRunPage"));
    makeOwnVault(tour, scratch);
    tour.shoot(QStringLiteral("own-vault"));
}

} // namespace

TourScript wholeTour(const QString& scratch) {
    TourScript tour;
    visitPages(tour);
    visitFallingThrough(tour);
    lookAtSomebody(tour, scratch);
    doMainJob(tour, scratch);
    walkProcedure(tour);
    doReportJob(tour);
    workWithSeveral(tour);
    findSomebody(tour);
    leaveAndComeBack(tour);
    hideAndLock(tour);
    backUpAndRestore(tour, scratch);
    newVault(tour, scratch);
    return tour;
}

} // namespace zaklon::desktop
