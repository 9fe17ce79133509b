// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every page and every section without changing anything. Pages and sections are those
// that the window has: new ones need no line here.
#include "app/desktop/tour/TourStep.h"
#include "core/demo/Demonstration.h"
#include "ui/session/Text.h"
#include "ui/shell/Places.h"

namespace zaklon::desktop {

namespace {

using ui::PageKind;

void pages(TourScript& tour) {
    for (const PageKind page : ui::railOrder()) {
        const QString name = ui::pageName(page);
        tour.open(page).shoot(name).form().shoot(name + QStringLiteral("-form")).leave();
    }
    tour.open(PageKind::Backup)
        .press(QStringLiteral("backupTasks/answer2"))
        .shoot(QStringLiteral("backup-check"))
        .press(QStringLiteral("backupTasks/answer3"))
        .shoot(QStringLiteral("backup-restore"))
        .open(PageKind::Staff)
        .press(QStringLiteral("newColleague"))
        .shoot(QStringLiteral("new-colleague"));
}

void person(TourScript& tour) {
    tour.open(PageKind::People)
        .row(QStringLiteral("people_table"), 0)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("person_header"))
        .eachRow(QStringLiteral("person_sections"), QStringLiteral("section"));
}

void boxes(TourScript& tour) {
    tour.open(PageKind::Today)
        .key(QStringLiteral("Ctrl+K"))
        .waitFor(QStringLiteral("commandField"))
        .shoot(QStringLiteral("command-box"))
        .type(QStringLiteral("commandField"), QStringLiteral("a"))
        .shoot(QStringLiteral("command-box-found"))
        .key(QStringLiteral("Escape"))
        .key(QStringLiteral("Ctrl+H"))
        .waitFor(QStringLiteral("hideCover"))
        .shoot(QStringLiteral("hidden"))
        .key(QStringLiteral("Space"))
        .waitFor(QStringLiteral("railLock"))
        .open(PageKind::Settings)
        .key(QStringLiteral("?"))
        .waitFor(QStringLiteral("closeKeys"))
        .shoot(QStringLiteral("keys"))
        .press(QStringLiteral("closeKeys"))
        .key(QStringLiteral("F1"))
        .waitFor(QStringLiteral("helpText"))
        .shoot(QStringLiteral("help"))
        .key(QStringLiteral("Escape"));
}

void gates(TourScript& tour, const QString& scratch, const QString& vault) {
    const QString passphrase = QStringLiteral("jabuka oblak klavir sunce lipa vetar");
    tour.waitFor(QStringLiteral("railLock"))
        .press(QStringLiteral("railLock"))
        .waitFor(QStringLiteral("unlockPage"))
        .shoot(QStringLiteral("locked"))
        .press(QStringLiteral("forgotten"))
        .shoot(QStringLiteral("forgotten"))
        .press(QStringLiteral("makeNew"))
        .waitFor(QStringLiteral("firstRunPage"))
        .type(QStringLiteral("newVaultFolder"), scratch + QStringLiteral("/own"))
        .shoot(QStringLiteral("first-run-place"))
        .press(QStringLiteral("nextStep"))
        .shoot(QStringLiteral("first-run-words"))
        .type(QStringLiteral("newPassphrase"), passphrase)
        .type(QStringLiteral("newPassphraseAgain"), passphrase)
        .shoot(QStringLiteral("first-run-passphrase"))
        .press(QStringLiteral("nextStep"))
        .shoot(QStringLiteral("first-run-you"))
        .type(QStringLiteral("newUserName"), QStringLiteral("tour"))
        .press(QStringLiteral("nextStep"))
        .shoot(QStringLiteral("first-run-ready"))
        .press(QStringLiteral("previousStep"))
        .press(QStringLiteral("previousStep"))
        .press(QStringLiteral("previousStep"))
        .press(QStringLiteral("openExisting"))
        .waitFor(QStringLiteral("vaultFolder"))
        .type(QStringLiteral("vaultFolder"), vault)
        .type(QStringLiteral("userName"), ui::toQString(demo::kDemoUsers.front().userName))
        .type(QStringLiteral("passphrase"), ui::toQString(demo::kDemoPassphrase))
        .press(QStringLiteral("unlock"))
        .waitFor(QStringLiteral("workspace"));
}

} // namespace

TourScript everyPage(const QString& scratch, const QString& vault) {
    TourScript tour;
    tour.say(QStringLiteral("looking at every page"));
    pages(tour);
    person(tour);
    boxes(tour);
    gates(tour, scratch, vault);
    return tour;
}

} // namespace zaklon::desktop
