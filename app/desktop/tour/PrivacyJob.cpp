// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/PrivacyJob.h"

#include "app/desktop/tour/RoleStates.h"

namespace zaklon::desktop {

namespace {

using ui::PageKind;
using ui::PersonSection;

TourScript& openSomebody(TourScript& tour) {
    return tour.open(PageKind::People)
        .row(QStringLiteral("people_table"), 3)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("person_header"));
}

} // namespace

void leaveHalfAForm(TourScript& tour) {
    openSomebody(tour)
        .section(PersonSection::Documents)
        .press(QStringLiteral("add_identity_document"))
        .type(QStringLiteral("identity_document_section/valid_until"), QStringLiteral("31.2."));
}

void findHalfAForm(TourScript& tour) {
    tour.open(PageKind::Today)
        .waitFor(QStringLiteral("waiting_draft_0"))
        .shoot(QStringLiteral("draft-waits"))
        .press(QStringLiteral("waiting_draft_0"))
        .waitFor(QStringLiteral("draft_line_banner/bannerAction"))
        .shoot(QStringLiteral("draft-line"))
        .press(QStringLiteral("draft_line_banner/bannerAction"))
        .waitFor(QStringLiteral("draft_offer_banner"))
        .shoot(QStringLiteral("draft-back"))
        .press(QStringLiteral("draft_start_again"))
        .press(QStringLiteral("cancel_identity_document"));
}

void leaveAndComeBack(TourScript& tour) {
    tour.say(QStringLiteral("leaving half a form, and finding it again"));
    leaveHalfAForm(tour);
    tour.key(QStringLiteral("Ctrl+L")).waitFor(QStringLiteral("unlockPage"));
    unlock(tour, QStringLiteral("coordinator"));
    findHalfAForm(tour);
    tour.say(QStringLiteral("looking at a record as it was"))
        .section(PersonSection::History)
        .row(QStringLiteral("history_list"), 1)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("version_fields"))
        .shoot(QStringLiteral("history-version"))
        .press(QStringLiteral("version_close"));
    tour.say(QStringLiteral("presenting with codes only"))
        .key(QStringLiteral("Ctrl+Shift+H"))
        .waitFor(QStringLiteral("presentation_chip"))
        .shoot(QStringLiteral("presentation"))
        .key(QStringLiteral("Ctrl+Shift+H"))
        .waitFor(QStringLiteral("reveal_name"));
}

} // namespace zaklon::desktop
