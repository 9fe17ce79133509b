// SPDX-License-Identifier: GPL-3.0-or-later
// The main job: one person from first contact to referral, as told in domain.md 16.4. Everything is
// found by objectName and code, so that it works in every language and in an empty vault.
#include "app/desktop/tour/MainJob.h"

#include "ui/session/HelpTopic.h"

namespace zaklon::desktop {

namespace {

using ui::PageKind;
using ui::PersonSection;

void addProvider(TourScript& tour) {
    tour.say(QStringLiteral("adding a provider to the directory"))
        .open(PageKind::Directory)
        .press(QStringLiteral("add_provider"))
        .waitFor(QStringLiteral("provider_panel"))
        .type(QStringLiteral("provider_panel/name"), mainjob::provider())
        .choose(QStringLiteral("provider_panel/type"), QStringLiteral("ngo"))
        .choose(QStringLiteral("provider_panel/services/add_service"), QStringLiteral("documents"))
        .shoot(QStringLiteral("new-provider"))
        .press(QStringLiteral("save_provider"))
        .expect(QStringLiteral("directory_table"), mainjob::provider());
}

void registerPerson(TourScript& tour) {
    tour.say(QStringLiteral("registering a person"))
        .open(PageKind::People)
        .press(QStringLiteral("new_person"))
        .waitFor(QStringLiteral("given_name"))
        .type(QStringLiteral("given_name"), QStringLiteral("Luningning"))
        .type(QStringLiteral("family_name"), QStringLiteral("Primer"))
        .type(QStringLiteral("pseudonym"), mainjob::pseudonym())
        .type(QStringLiteral("birth_year"), QStringLiteral("1991"))
        .choose(QStringLiteral("languages/add_language"), QStringLiteral("tl"))
        .shoot(QStringLiteral("new-person"))
        .press(QStringLiteral("create_person"))
        .waitFor(QStringLiteral("person_header"))
        .expect(QStringLiteral("person_pseudonym"), mainjob::pseudonym())
        .shoot(QStringLiteral("person"));
}

void answer(TourScript& tour, std::initializer_list<const char*> items) {
    for (const auto* item : items) {
        tour.press(QStringLiteral("answer_") + QString::fromLatin1(item) +
                   QStringLiteral("/answer1"));
    }
}

void assess(TourScript& tour) {
    tour.say(QStringLiteral("assessing the indicators of trafficking"));
    tour.section(PersonSection::Risk)
        .press(QStringLiteral("start_ti_1"))
        .waitFor(QStringLiteral("assessment_form"));
    answer(tour, {"A1", "B1", "B2", "C2", "C3", "C4"});
    tour.shoot(QStringLiteral("indicators"))
        .press(QStringLiteral("complete_assessment"))
        .press(QStringLiteral("complete_assessment")) // questions stay without an answer
        .waitFor(QStringLiteral("assessment_list"))
        .say(QStringLiteral("assessing how safe she is now"))
        .press(QStringLiteral("start_sr_1"))
        .waitFor(QStringLiteral("assessment_form"));
    answer(tour, {"R2", "R3"});
    tour.shoot(QStringLiteral("safety"))
        .press(QStringLiteral("complete_assessment"))
        .press(QStringLiteral("complete_assessment")) // questions stay without an answer
        .waitFor(QStringLiteral("assessment_list"))
        .shoot(QStringLiteral("risk"));
}

void plan(TourScript& tour) {
    tour.say(QStringLiteral("planning care: need, goal, action"));
    tour.section(PersonSection::CarePlan)
        .press(QStringLiteral("add_need"))
        .waitFor(QStringLiteral("plan_editor"))
        .type(QStringLiteral("plan_editor/title"), QStringLiteral("Her papers"))
        .choose(QStringLiteral("plan_editor/area"), QStringLiteral("documents"))
        .press(QStringLiteral("save_line"))
        .press(QStringLiteral("add_goal"))
        .type(QStringLiteral("plan_editor/title"), QStringLiteral("Passport back in her hands"))
        .press(QStringLiteral("save_line"))
        .press(QStringLiteral("add_action"))
        .type(QStringLiteral("plan_editor/title"), QStringLiteral("Ask the embassy"))
        .type(QStringLiteral("plan_editor/due"), QStringLiteral("+7"))
        .choose(QStringLiteral("plan_editor/service"), QStringLiteral("documents"))
        .shoot(QStringLiteral("action"))
        .press(QStringLiteral("save_line"))
        .expect(QStringLiteral("care_plan"), QStringLiteral("Ask the embassy"))
        .shoot(QStringLiteral("care-plan"));
}

void referWithoutConsent(TourScript& tour) {
    tour.say(QStringLiteral("referring without consent: refused"));
    tour.section(PersonSection::Referrals)
        .press(QStringLiteral("new_referral"))
        .choose(QStringLiteral("referral_provider"), mainjob::provider())
        .choose(QStringLiteral("referral_service"), QStringLiteral("documents"))
        .type(QStringLiteral("referral_message"), mainjob::request())
        .press(QStringLiteral("send_referral"))
        .waitFor(QStringLiteral("referral_refused"))
        .shoot(QStringLiteral("referral-refused"))
        .press(QStringLiteral("keep_referral"));
}

void recordConsent(TourScript& tour) {
    tour.say(QStringLiteral("recording her consent"));
    tour.section(PersonSection::Consent)
        .press(QStringLiteral("add_consent"))
        .choose(QStringLiteral("type"), QStringLiteral("referral"))
        .choose(QStringLiteral("state"), QStringLiteral("given"))
        .choose(QStringLiteral("recipient"), mainjob::provider())
        .choose(QStringLiteral("scope/add_data_category"), QStringLiteral("identity"))
        .choose(QStringLiteral("scope/add_data_category"), QStringLiteral("needs"))
        .choose(QStringLiteral("language"), QStringLiteral("tl"))
        .choose(QStringLiteral("form"), QStringLiteral("interpreter"))
        .press(QStringLiteral("risks_explained"))
        .shoot(QStringLiteral("consent-form"))
        .press(QStringLiteral("save_consent"))
        .expect(QStringLiteral("consent_list"), mainjob::provider())
        .shoot(QStringLiteral("consent"));
}

void refer(TourScript& tour, const QString& scratch) {
    tour.say(QStringLiteral("referring with her consent, keeping what was shared as PDF"));
    tour.section(PersonSection::Referrals)
        .row(QStringLiteral("referral_list"), 0)
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("referral_editor"))
        .row(QStringLiteral("referral_consent"), 1)
        .press(QStringLiteral("share_given_name"))
        .shoot(QStringLiteral("referral"))
        .press(QStringLiteral("send_referral"))
        .waitFor(QStringLiteral("sent_referral"))
        .press(QStringLiteral("reveal_shared_given_name"))
        .expect(QStringLiteral("referral_shared_given_name"), QStringLiteral("Luningning"))
        .type(QStringLiteral("referral_file"), mainjob::pdfFile(scratch))
        .press(QStringLiteral("save_referral_pdf"))
        .shoot(QStringLiteral("referral-sent"));
}

void comparePathways(TourScript& tour) {
    tour.say(QStringLiteral("comparing the pathways with her"))
        .press(QStringLiteral("close_referral"))
        .press(QStringLiteral("compare_pathways"))
        .waitFor(QStringLiteral("pathway_comparison"))
        .shoot(QStringLiteral("pathways"))
        .press(QStringLiteral("close_comparison"));
}

void agreeOnTheWayBack(TourScript& tour) {
    tour.say(QStringLiteral("agreeing on a safe way, and on a code for coming back"));
    tour.section(PersonSection::ContactsAndSafety)
        .press(QStringLiteral("contacts_choice/answer2"))
        .press(QStringLiteral("add_safe_contact"))
        .choose(QStringLiteral("channel"), QStringLiteral("sms"))
        .press(QStringLiteral("may_contact/answer1"))
        .choose(QStringLiteral("days/add_weekday"), QStringLiteral("saturday"))
        .type(QStringLiteral("from_time"), QStringLiteral("10:00"))
        .type(QStringLiteral("to_time"), QStringLiteral("12:00"))
        .type(QStringLiteral("never_say"), QStringLiteral("The name of the organisation"))
        .press(QStringLiteral("save_safe_contact"));
    tour.section(PersonSection::Outreach)
        .press(QStringLiteral("outreach_choice/answer4"))
        .press(QStringLiteral("add_return_code"))
        .press(QStringLiteral("propose_code"))
        .press(QStringLiteral("after_closure"))
        .shoot(QStringLiteral("return-code"))
        .press(QStringLiteral("save_return_code"))
        .waitFor(QStringLiteral("return_code_list"));
}

void searchForHer(TourScript& tour) {
    tour.say(QStringLiteral("searching for her, by the agreed way only"));
    tour.section(PersonSection::Outreach)
        .press(QStringLiteral("record_attempt"))
        .choose(QStringLiteral("reason"), QStringLiteral("missed_contact"))
        .shoot(QStringLiteral("search-form"))
        .press(QStringLiteral("save_search_plan"))
        .press(QStringLiteral("record_attempt"))
        .choose(QStringLiteral("result"), QStringLiteral("no_answer"))
        .press(QStringLiteral("save_contact"))
        .waitFor(QStringLiteral("next_attempt"))
        .shoot(QStringLiteral("search"));
}

void explainRights(TourScript& tour) {
    tour.say(QStringLiteral("explaining the rights, with a leaflet shown large"));
    tour.section(PersonSection::Rights)
        .press(QStringLiteral("add_rights_information"))
        .choose(QStringLiteral("topics/add_rights_topic"), QStringLiteral("legal_aid"))
        .choose(QStringLiteral("leaflet"), QStringLiteral("stay"))
        .shoot(QStringLiteral("rights-talk"))
        .press(QStringLiteral("save_rights_information"))
        .press(QStringLiteral("rights_choice/answer2"))
        .waitFor(QStringLiteral("leaflet_preview"))
        .shoot(QStringLiteral("leaflet"))
        .choose(QStringLiteral("leaflet_language"), QStringLiteral("ar"))
        .shoot(QStringLiteral("leaflet-right-to-left"))
        .press(QStringLiteral("present_leaflet"))
        .waitFor(QStringLiteral("leaflet_text"))
        .shoot(QStringLiteral("leaflet-large"))
        .press(QStringLiteral("close_reader"));
}

void noteThreat(TourScript& tour) {
    tour.say(QStringLiteral("noting that a removal is threatened"));
    tour.section(PersonSection::Referrals)
        .press(QStringLiteral("removal_threats"))
        .press(QStringLiteral("add_removal_threat"))
        .choose(QStringLiteral("threat"), QStringLiteral("return_decision"))
        .shoot(QStringLiteral("removal-threat"))
        .press(QStringLiteral("save_removal_threat"))
        .press(QStringLiteral("close_threats"))
        .waitFor(QStringLiteral("removal_banner"))
        .shoot(QStringLiteral("pathways-and-threat"));
}

void visitSections(TourScript& tour) {
    tour.say(QStringLiteral("visiting the sections of the person"));
    for (int i = 0; !ui::sectionTopic(static_cast<PersonSection>(i)).isEmpty(); ++i) {
        tour.section(static_cast<PersonSection>(i)).shoot(QStringLiteral("section-%1").arg(i + 1));
    }
}

void findAgain(TourScript& tour) {
    tour.say(QStringLiteral("finding her again by a name in another spelling"))
        .open(PageKind::Today)
        .key(QStringLiteral("Ctrl+K"))
        .waitFor(QStringLiteral("commandField"))
        .type(QStringLiteral("commandField"),
              QStringLiteral("\u043b\u0443\u043d\u0438\u043d\u0433\u043d\u0438\u043d\u0433"))
        .expect(QStringLiteral("commandList"), mainjob::pseudonym())
        .shoot(QStringLiteral("found"))
        .key(QStringLiteral("Return"))
        .waitFor(QStringLiteral("person_header"))
        .expect(QStringLiteral("person_pseudonym"), mainjob::pseudonym());
}

} // namespace

namespace mainjob {

QString provider() {
    return QStringLiteral("Breza, invented house");
}

QString pseudonym() {
    return QStringLiteral("Lasta");
}

QString request() {
    return QStringLiteral("Help to get a new passport.");
}

QString pdfFile(const QString& scratch) {
    return scratch + QStringLiteral("/referral.pdf");
}

} // namespace mainjob

void doMainJob(TourScript& tour, const QString& scratch) {
    addProvider(tour);
    registerPerson(tour);
    assess(tour);
    plan(tour);
    referWithoutConsent(tour);
    recordConsent(tour);
    refer(tour, scratch);
    comparePathways(tour);
    agreeOnTheWayBack(tour);
    searchForHer(tour);
    explainRights(tour);
    noteThreat(tour);
    visitSections(tour);
    findAgain(tour);
}

} // namespace zaklon::desktop
