// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed beside the plain forms is kept too: words about a pathway, why it is left, when a
// contact was, why something is put off. What waits is offered where it was begun.
#include "DraftHouse.h"
#include "core/people/Narrative.h"
#include "core/referrals/PathwayStore.h"
#include "core/reports/ReportStore.h"
#include "core/tasks/SavedFilter.h"
#include "ui/components/DateField.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/NameQuestion.h"
#include "ui/forms/RecordForm.h"
#include "ui/identification/IdentificationSection.h"
#include "ui/people/ContactsSection.h"
#include "ui/people/DetailsSection.h"
#include "ui/people/PeoplePage.h"
#include "ui/referrals/ReferralsSection.h"
#include "ui/reports/ReportsPage.h"
#include "ui/session/DraftPlace.h"
#include "ui/today/PutOffDialog.h"
#include "ui/today/TodayPage.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

namespace {

QPlainTextEdit& area(const QWidget& page, const char* name) {
    return visible<QPlainTextEdit>(page, name);
}

void choose(const QWidget& page, const char* name, const char* code) {
    auto& box = visible<QComboBox>(page, name);
    const int at = box.findData(QString::fromLatin1(code));
    REQUIRE(at >= 0);
    box.setCurrentIndex(at);
    Q_EMIT box.activated(at);
}

void consider(DraftHouse& house, const char* pathway) {
    const auto definition = house.session().definitions().pathways.current(pathway);
    REQUIRE(considerPathway(house.session().vault(), house.person, *definition));
}

DueTask somethingDue(DraftHouse& house) {
    auto action = anAction(house.person, day("2026-03-06"));
    REQUIRE(house.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(action); }));
    DueTask task;
    task.record = action.id;
    task.person = house.person;
    return task;
}

} // namespace

TEST_CASE("words about a pathway wait when the comparison is closed, each with its pathway",
          "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::ReferralsSection>(house);
    section->comparePathways();
    area(*section, "pathway_own_words").setPlainText(u"Near my sister."_qs);
    press(*section, "close_comparison");
    CHECK(house.drafts().size() == 1);
    REQUIRE(isOffered(*section));
    goOn(*section);
    CHECK(area(*section, "pathway_own_words").toPlainText() == u"Near my sister."_qs);
    CHECK(shows(*section, "draft_offer_banner"));
    auto& left = visible<QComboBox>(*section, "compare_left");
    const auto asylum = left.currentIndex();
    left.setCurrentIndex(left.findData(u"temporary_residence"_qs));
    CHECK(area(*section, "pathway_own_words").toPlainText().isEmpty());
    left.setCurrentIndex(asylum);
    CHECK(area(*section, "pathway_own_words").toPlainText() == u"Near my sister."_qs);
    press(*section, "save_own_words");
    CHECK(house.drafts().empty());
    CHECK(house.session().confidential()->where<Narrative>("person", house.person)->size() == 1);
}

TEST_CASE("why a pathway is not taken stays on Escape, and while something else is saved",
          "[drafts]") {
    DraftHouse house;
    consider(house, "asylum");
    auto section = openSection<ui::ReferralsSection>(house);
    section->findChild<QAction*>(u"leave_pathway"_qs)->trigger();
    area(*section, "own_words").setPlainText(u"Not now."_qs);
    section->refresh(); // as after any save elsewhere
    CHECK(area(*section, "own_words").toPlainText() == u"Not now."_qs);
    QTest::keyClick(&area(*section, "own_words"), Qt::Key_Escape);
    CHECK_FALSE(shows(*section, "leave_question"));
    CHECK(house.drafts().size() == 1);
    REQUIRE(isOffered(*section));
    goOn(*section);
    CHECK(area(*section, "own_words").toPlainText() == u"Not now."_qs);
    press(*section, "dismiss_choice");
    CHECK(house.drafts().empty());
    CHECK_FALSE(isOffered(*section));
}

TEST_CASE("a choice that is saved leaves no draft behind", "[drafts]") {
    DraftHouse house;
    consider(house, "asylum");
    auto section = openSection<ui::ReferralsSection>(house);
    section->findChild<QAction*>(u"leave_pathway"_qs)->trigger();
    area(*section, "own_words").setPlainText(u"Not now."_qs);
    DraftHouse::pause();
    CHECK(house.drafts().size() == 1);
    auto* form = section->findChild<QWidget*>(u"leave_question"_qs)->findChild<ui::RecordForm*>();
    PathwayDecision decision;
    decision.reasons = {Code{"other"}};
    decision.decidedOn = house.session().today();
    form->setRecord(decision);
    press(*section, "keep_choice");
    CHECK(PathwayStore(house.session().casework()).ofPerson(house.person)->front().pathway.state ==
          PathwayState::NotChosen);
    CHECK(house.drafts().empty());
}

TEST_CASE("how a pathway was weighed waits, and so does what is typed about a step", "[drafts]") {
    DraftHouse house;
    consider(house, "asylum");
    auto section = openSection<ui::ReferralsSection>(house);
    section->findChild<QAction*>(u"start_considered"_qs)->trigger();
    area(*section, "text").setPlainText(u"She has nobody there."_qs);
    DraftHouse::pause();
    house.cutPower();
    section = openSection<ui::ReferralsSection>(house);
    REQUIRE(isOffered(*section));
    goOn(*section);
    CHECK(area(*section, "text").toPlainText() == u"She has nobody there."_qs);
    press(*section, "keep_start");
    CHECK(house.drafts().empty());

    section->findChild<QAction*>(u"complete_step_on"_qs)->trigger();
    type(*section, "office", u"Novi Sad"_qs);
    section->refresh(); // as after any save elsewhere
    CHECK(textOf(*section, "office") == u"Novi Sad"_qs);
    press(*section, "keep_step");
    CHECK(house.drafts().empty());
}

TEST_CASE("the time of a contact that is logged later is back, and is offered in the log",
          "[drafts][reports]") {
    DraftHouse house;
    auto page = openPage<ui::ReportsPage>(house);
    page->logContact();
    visible<QLineEdit>(*page, "contact_time").clear();
    type(*page, "contact_time", u"07:15"_qs);
    CHECK(textOf(*page, "contact_time") == u"07:15"_qs);
    DraftHouse::pause();
    CHECK(house.drafts().size() == 1);
    house.cutPower();
    page = openPage<ui::ReportsPage>(house);
    REQUIRE(isOffered(*page));
    goOn(*page);
    CHECK(textOf(*page, "contact_time") == u"07:15"_qs);
    press(*page, "cancel_contact_log");
    CHECK(house.drafts().empty());
    CHECK_FALSE(isOffered(*page));
}

TEST_CASE("a report half typed is offered above the list of reports", "[drafts][reports]") {
    DraftHouse house;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(house.session().casework()).newCode().value();
    report.receivedOn = day("2026-03-01");
    REQUIRE(house.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(report); }));
    auto page = openPage<ui::ReportsPage>(house);
    page->openReport(report.id);
    type(*page, "reference", u"12/26"_qs);
    press(*page, "all_reports");
    REQUIRE(isOffered(*page));
    goOn(*page);
    CHECK(textOf(*page, "reference") == u"12/26"_qs);
}

TEST_CASE("a procedure half typed is offered in the section Identification",
          "[drafts][identification]") {
    DraftHouse house;
    auto section = openSection<ui::IdentificationSection>(house);
    press(*section, "open_procedure");
    type(*section, "reference", u"17-3"_qs);
    DraftHouse::pause();
    house.cutPower();
    section = openSection<ui::IdentificationSection>(house);
    REQUIRE(isOffered(*section));
    goOn(*section);
    CHECK(textOf(*section, "reference") == u"17-3"_qs);
    CHECK_FALSE(isOffered(*section));
    press(*section, "cancel_identification_procedure");
    CHECK(house.drafts().empty());
}

TEST_CASE("why something is put off is kept when the dialog is closed", "[drafts][today]") {
    DraftHouse house;
    const auto task = somethingDue(house);
    const auto reasonIn = [](const ui::PutOffDialog& dialog) {
        return visible<QComboBox>(dialog, "reason").currentData().toString();
    };
    {
        ui::PutOffDialog dialog(house.session(), {task}, u"A step"_qs);
        dialog.show();
        choose(dialog, "reason", "waiting_for_answer");
        dialog.reject();
    }
    CHECK(house.drafts().size() == 1);
    auto today = openPage<ui::TodayPage>(house);
    press(*today, "waiting_draft_0");
    auto* dialog = today->findChild<ui::PutOffDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(reasonIn(*dialog) == u"waiting_for_answer"_qs);
    press(*dialog, "cancel_put_off");
    CHECK(house.drafts().empty());
}

TEST_CASE("an appointment card half filled in survives a lock, and is offered among the contacts",
          "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::ContactsSection>(house);
    press(*section, "appointment_card");
    type(*section, "appointment_day", u"12 3 2026"_qs);
    type(*section, "appointment_time", u"10:30"_qs);
    type(*section, "appointment_place", u"The bakery"_qs);
    Q_EMIT house.session().locking(); // the dialog goes
    CHECK_FALSE(shows(*section, "appointment_place"));
    REQUIRE(house.drafts().size() == 1);
    CHECK(ui::placeOf(house.drafts().front().key).section == ui::PersonSection::ContactsAndSafety);
    REQUIRE(isOffered(*section));
    goOn(*section);
    CHECK(visible<ui::DateField>(*section, "appointment_day").date() == day("2026-03-12"));
    CHECK(textOf(*section, "appointment_time") == u"10:30"_qs);
    CHECK(textOf(*section, "appointment_place") == u"The bakery"_qs);
    press(*section, "cancel_appointment");
    CHECK(house.drafts().empty());
    CHECK_FALSE(isOffered(*section));
}

TEST_CASE("the name of a filter waits when its question closes, and goes when it is kept",
          "[drafts]") {
    DraftHouse house;
    auto page = openPage<ui::PeoplePage>(house);
    auto* menu = page->findChild<ui::FilterMenu*>(u"filter_menu"_qs);
    REQUIRE(menu != nullptr);
    menu->keep();
    type(*page, "answerLine", u"From Niš"_qs);
    page->findChild<ui::NameQuestion*>()->reject(); // Esc, or a lock
    REQUIRE(house.drafts().size() == 1);
    CHECK(ui::placeOf(house.drafts().front().key).page == ui::PageKind::People);
    menu->keep();
    CHECK(textOf(*page, "answerLine") == u"From Niš"_qs);
    CHECK(shows(*page, "draft_offer_banner"));
    press(*page, "saveAnswer");
    CHECK(house.drafts().empty());
    const auto& session = house.session();
    const auto kept =
        savedFilters(*session.confidential(), session.worker().id, FilteredList::People);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().name == "From Niš");
}

TEST_CASE("the code of another record of the person waits on the page about them", "[drafts]") {
    DraftHouse house;
    auto section = openSection<ui::DetailsSection>(house);
    type(*section, "link_code", u"plavo jezero"_qs);
    section->refresh(); // as after any save elsewhere
    CHECK(textOf(*section, "link_code") == u"plavo jezero"_qs);
    DraftHouse::pause();
    house.cutPower();
    section = openSection<ui::DetailsSection>(house);
    CHECK(textOf(*section, "link_code") == u"plavo jezero"_qs);
    CHECK(ui::placeOf(house.drafts().front().key).section == ui::PersonSection::Details);
    press(*section, "draft_start_again");
    CHECK(textOf(*section, "link_code").isEmpty());
    CHECK(house.drafts().empty());
}
