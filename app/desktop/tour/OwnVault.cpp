// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/OwnVault.h"

#include <QFile>

namespace zaklon::desktop {

namespace {

using ui::PageKind;
using ui::PersonSection;

QString words() {
    return QStringLiteral("jabuka oblak klavir sunce lipa vetar");
}

/// The words of a share are drawn anew for every vault: nobody can type back what only paper has.
void shares(TourScript& tour) {
    tour.waitFor(QStringLiteral("recoveryPanel"))
        .shootAll(QStringLiteral("first-run-shares"))
        .press(QStringLiteral("recoveryPanel/staffVerb"))
        .waitFor(QStringLiteral("shareSheet"))
        .shootAll(QStringLiteral("share-to-copy"))
        .press(QStringLiteral("recoveryPanel/staffVerb"))
        .type(QStringLiteral("shareTypedBack"), words())
        .press(QStringLiteral("recoveryPanel/staffVerb"))
        .shootAll(QStringLiteral("share-refused"))
        .press(QStringLiteral("firstSteps/bannerAction"));
}

void firstColleague(TourScript& tour) {
    tour.press(QStringLiteral("newColleague"))
        .type(QStringLiteral("colleagueUserName"), QStringLiteral("first"))
        .type(QStringLiteral("addColleague/newPassphrase"), words())
        .type(QStringLiteral("addColleague/newPassphraseAgain"), words())
        .shootAll(QStringLiteral("first-colleague"))
        .press(QStringLiteral("addColleague/staffVerb"))
        .shoot(QStringLiteral("first-colleague-adding"))
        .waitFor(QStringLiteral("workerPanel"))
        .shootAll(QStringLiteral("first-colleague-added"));
}

void copy(TourScript& tour, const QString& scratch) {
    tour.open(PageKind::Backup)
        .type(QStringLiteral("copyFile"), scratch + QStringLiteral("/tour.backup"))
        .press(QStringLiteral("makeCopyNow"))
        .shoot(QStringLiteral("copy-making"))
        .waitFor(QStringLiteral("makeCopy/banner"))
        .shootAll(QStringLiteral("copy-made"));
}

void registerSomebody(TourScript& tour) {
    tour.open(PageKind::People)
        .press(QStringLiteral("new_person"))
        .type(QStringLiteral("pseudonym"), QStringLiteral("Lasta"))
        .press(QStringLiteral("create_person"))
        .waitFor(QStringLiteral("person_header"))
        .eachRow(QStringLiteral("person_sections"), QStringLiteral("empty-section"));
}

/// What comes on paper, to be attached.
QString letter(const QString& scratch) {
    QFile file(scratch + QStringLiteral("/letter.txt"));
    if (file.open(QIODevice::WriteOnly)) { // the step that attaches it tells if it is not there
        file.write("Invented. The office will answer within thirty days.\n");
    }
    return file.fileName();
}

void attach(TourScript& tour, const QString& scratch) {
    tour.section(PersonSection::Documents)
        .press(QStringLiteral("add_identity_document"))
        .choose(QStringLiteral("identity_document_section/kind"), QStringLiteral("passport"))
        .press(QStringLiteral("save_identity_document"))
        .waitFor(QStringLiteral("identity_document_list"))
        .row(QStringLiteral("identity_document_list"), 0)
        .key(QStringLiteral("Return"))
        .press(QStringLiteral("attach_file"))
        .waitFor(QStringLiteral("attachment_dialog"))
        .shoot(QStringLiteral("attach"))
        .type(QStringLiteral("attachment_file"), letter(scratch))
        .press(QStringLiteral("do_attachment"))
        .press(QStringLiteral("attachment_line/dueVerb"))
        .waitFor(QStringLiteral("attachment_viewer"))
        .shoot(QStringLiteral("attachment"))
        .press(QStringLiteral("close_attachment"))
        .press(QStringLiteral("cancel_identity_document"));
}

void answerWithFiles(TourScript& tour) {
    tour.section(PersonSection::Risk)
        .press(QStringLiteral("start_sr_1"))
        .waitFor(QStringLiteral("assessment_form"))
        .press(QStringLiteral("answer_R2/answer1"))
        .press(QStringLiteral("files_button_R2"))
        .waitFor(QStringLiteral("answer_files"))
        .shoot(QStringLiteral("answer-files"))
        .press(QStringLiteral("close_answer_files"))
        .press(QStringLiteral("save_assessment"))
        .waitFor(QStringLiteral("draft_banner"))
        .shoot(QStringLiteral("assessment-draft"));
}

/// The questions that a pathway asks when it begins, at a step and when it ends; and its law.
void pathway(TourScript& tour) {
    tour.section(PersonSection::Referrals)
        .menu(QStringLiteral("add_pathway"), QStringLiteral("start_asylum"))
        .waitFor(QStringLiteral("start_question"))
        .press(QStringLiteral("keep_start"))
        .shootAll(QStringLiteral("pathway-start-refused"))
        .type(QStringLiteral("start_question/text"), QStringLiteral("Return is not safe."))
        .press(QStringLiteral("keep_start"))
        .waitFor(QStringLiteral("lane_asylum"))
        .press(QStringLiteral("show_basis"))
        .pressFirst(QStringLiteral("law_"))
        .waitFor(QStringLiteral("law_reader"))
        .shoot(QStringLiteral("law"))
        .press(QStringLiteral("close_law"))
        .press(QStringLiteral("step_advice"))
        .waitFor(QStringLiteral("step_question"))
        .shootAll(QStringLiteral("pathway-step"))
        .press(QStringLiteral("dismiss_step"))
        .menu(QStringLiteral("lane_menu"), QStringLiteral("leave_pathway"))
        .waitFor(QStringLiteral("leave_question"))
        .press(QStringLiteral("keep_choice"))
        .shootAll(QStringLiteral("pathway-leave-refused"))
        .press(QStringLiteral("dismiss_choice"));
}

} // namespace

void makeOwnVault(TourScript& tour, const QString& scratch) {
    tour.type(QStringLiteral("newVaultFolder"), scratch + QStringLiteral("/own"))
        .shoot(QStringLiteral("first-run-place"))
        .press(QStringLiteral("nextStep"))
        .shoot(QStringLiteral("first-run-words"))
        .type(QStringLiteral("newPassphrase"), words())
        .type(QStringLiteral("newPassphraseAgain"), words())
        .shoot(QStringLiteral("first-run-passphrase"))
        .press(QStringLiteral("nextStep"))
        .shoot(QStringLiteral("first-run-you"))
        .type(QStringLiteral("newUserName"), QStringLiteral("tour"))
        .press(QStringLiteral("nextStep"))
        .shoot(QStringLiteral("first-run-ready"))
        .press(QStringLiteral("understood"))
        .press(QStringLiteral("nextStep"))
        .shoot(QStringLiteral("first-run-making"))
        .waitFor(QStringLiteral("workspace"));
}

void ownVault(TourScript& tour, const QString& scratch) {
    tour.say(QStringLiteral("making a vault of one's own"));
    makeOwnVault(tour, scratch);
    shares(tour);
    firstColleague(tour);
    tour.eachPage(QStringLiteral("empty-"));
    copy(tour, scratch);
    registerSomebody(tour);
    attach(tour, scratch);
    answerWithFiles(tour);
    pathway(tour);
}

} // namespace zaklon::desktop
