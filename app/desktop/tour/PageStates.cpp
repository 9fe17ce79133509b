// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/PageStates.h"

namespace zaklon::desktop {

using ui::PageKind;

void workWithSeveral(TourScript& tour) {
    const auto next = QStringLiteral("J");
    tour.say(QStringLiteral("choosing several people, and opening two beside each other"))
        .open(PageKind::People)
        .key(QStringLiteral("X"))
        .key(next)
        .key(next)
        .key(QStringLiteral("X"))
        .waitFor(QStringLiteral("people_chosen"))
        .shoot(QStringLiteral("people-chosen"))
        .press(QStringLiteral("people_chosen/chooseNone"))
        .key(QStringLiteral("Ctrl+Return"))
        .waitFor(QStringLiteral("page-person"))
        .open(PageKind::People)
        .key(next)
        .key(QStringLiteral("Ctrl+Return"))
        .waitFor(QStringLiteral("personTabs"))
        .shoot(QStringLiteral("person-tabs"))
        .key(QStringLiteral("Ctrl+E"))
        .waitFor(QStringLiteral("commandField"))
        .shoot(QStringLiteral("recent-people"))
        .key(QStringLiteral("Escape"))
        .key(QStringLiteral("Ctrl+W"))
        .open(PageKind::People)
        .menu(QStringLiteral("filter_menu"), QStringLiteral("keep_filter"))
        .waitFor(QStringLiteral("keep_filter_dialog"))
        .shoot(QStringLiteral("keep-filter"))
        .press(QStringLiteral("cancelAnswer"))
        .open(PageKind::Today)
        .key(QStringLiteral("X"))
        .waitFor(QStringLiteral("today_chosen"))
        .shoot(QStringLiteral("today-chosen"))
        .press(QStringLiteral("today_chosen/put_off_chosen"))
        .waitFor(QStringLiteral("put_off_dialog"))
        .shoot(QStringLiteral("put-off"))
        .press(QStringLiteral("cancel_put_off"))
        .press(QStringLiteral("today_chosen/chooseNone"));
}

void refusedForm(TourScript& tour) {
    tour.section(ui::PersonSection::ContactsAndSafety)
        .press(QStringLiteral("contacts_choice/answer2"))
        .press(QStringLiteral("add_safe_contact"))
        .press(QStringLiteral("save_safe_contact"))
        .shootAll(QStringLiteral("refused-form"))
        .press(QStringLiteral("cancel_safe_contact"));
}

void firstDay(TourScript& tour) {
    tour.open(PageKind::Settings)
        .press(QStringLiteral("settingsTutorial"))
        .waitFor(QStringLiteral("tutorialStep1"))
        .shootAll(QStringLiteral("first-day"))
        .press(QStringLiteral("tutorialLeave"));
}

void wrongPassphrase(TourScript& tour) {
    tour.type(QStringLiteral("userName"), QStringLiteral("coordinator"))
        .type(QStringLiteral("passphrase"), QStringLiteral("not the passphrase"))
        .press(QStringLiteral("unlock"))
        .waitFor(QStringLiteral("unlockProblem"))
        .shoot(QStringLiteral("wrong-passphrase"));
}

void answers(TourScript& tour) {
    tour.open(PageKind::Referrals)
        .row(QStringLiteral("referrals_table"), 0)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("referral_list"))
        .row(QStringLiteral("referral_list"), 0)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("sent_referral"))
        .shootAll(QStringLiteral("referral-sent"))
        .press(QStringLiteral("record_answer"))
        .shootAll(QStringLiteral("referral-answer-refused"))
        .press(QStringLiteral("close_referral"));
}

void failure(TourScript& tour) {
    tour.open(PageKind::Today)
        .fail()
        .waitFor(QStringLiteral("failure/bannerAction"))
        .shoot(QStringLiteral("failure"))
        .press(QStringLiteral("failure/bannerAction"));
}

} // namespace zaklon::desktop
