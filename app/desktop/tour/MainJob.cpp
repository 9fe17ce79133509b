// SPDX-License-Identifier: GPL-3.0-or-later
// The main job: one person from first contact to referral, as told in domain.md 16.4.
#include "app/desktop/tour/MainJob.h"

namespace zaklon::desktop {

namespace {

using ui::PageKind;

void registerPerson(TourScript& tour) {
    tour.say(QStringLiteral("registering a person"))
        .open(PageKind::People)
        .press(QStringLiteral("new_person"))
        .waitFor(QStringLiteral("given_name"))
        .type(QStringLiteral("given_name"), QStringLiteral("Luningning"))
        .type(QStringLiteral("family_name"), QStringLiteral("Primer"))
        .type(QStringLiteral("pseudonym"), QStringLiteral("Lasta"))
        .shoot(QStringLiteral("new-person"))
        .press(QStringLiteral("create_person"))
        .waitFor(QStringLiteral("person_header"))
        .shoot(QStringLiteral("person"));
}

void assess(TourScript& tour) {
    tour.say(QStringLiteral("assessing the indicators of trafficking"))
        .row(QStringLiteral("person_sections"), 1)
        .press(QStringLiteral("start_ti_1"))
        .waitFor(QStringLiteral("assessment_form"));
    for (const auto* item : {"A1", "B1", "B2", "C2", "C3", "C4"}) {
        tour.press(QStringLiteral("answer_") + QString::fromLatin1(item) +
                   QStringLiteral("/answer1"));
    }
    tour.shoot(QStringLiteral("assessment"))
        .press(QStringLiteral("complete_assessment"))
        .waitFor(QStringLiteral("assessment_list"))
        .shoot(QStringLiteral("risk"));
}

void visitSections(TourScript& tour) {
    tour.say(QStringLiteral("visiting the sections of the person"));
    constexpr int kSections = 9;
    for (int section = 0; section < kSections; ++section) {
        tour.row(QStringLiteral("person_sections"), section)
            .shoot(QStringLiteral("section-%1").arg(section + 1));
    }
}

} // namespace

void doMainJob(TourScript& tour) {
    registerPerson(tour);
    assess(tour);
    visitSections(tour);
}

} // namespace zaklon::desktop
