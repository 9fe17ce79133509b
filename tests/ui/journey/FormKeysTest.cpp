// SPDX-License-Identifier: GPL-3.0-or-later
// Forms are saved and left by keys, Enter leads through them, and every section has its key.
#include "core/people/Narrative.h"
#include "core/reports/ReportStore.h"
#include "tests/ui/forms/DraftHouse.h"
#include "tests/ui/referrals/ReferralHouse.h"
#include "ui/assessments/OutcomePanel.h"
#include "ui/assessments/QuestionRow.h"
#include "ui/assessments/RiskSection.h"
#include "ui/components/Segments.h"
#include "ui/forms/PersonPicker.h"
#include "ui/forms/RecordForm.h"
#include "ui/people/PersonPage.h"
#include "ui/referrals/PathwayOwnWords.h"
#include "ui/referrals/ReferralsSection.h"
#include "ui/reports/ReportForm.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

#include <set>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Not by pressing: a window without the activation has no keys.
void trigger(const QWidget* form, const QKeySequence& key) {
    REQUIRE(form != nullptr);
    const auto actions = form->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const auto* action) {
        return action->shortcuts().contains(key);
    });
    REQUIRE(found != actions.end());
    (*found)->trigger();
}

const QKeySequence kSave(Qt::CTRL | Qt::Key_Return);
const QKeySequence kLeave(Qt::Key_Escape);

} // namespace

TEST_CASE("a referral is left with Esc, and its answer recorded with Ctrl+Enter", "[keys]") {
    ReferralHouse house;
    house.consentFor({Code{"needs"}});
    ui::ReferralsSection section(house.session(), house.navigator);
    section.resize(1100, 700);
    section.showPerson(house.person.id);
    section.show();
    press(section, "new_referral");
    visible<QPlainTextEdit>(section, "referral_message").setPlainText(u"Two nights."_qs);
    trigger(section.findChild<QWidget*>(u"referral_editor"_qs), kLeave);
    CHECK_FALSE(shows(section, "referral_editor"));
    CHECK(house.session().vault().drafts()->all()->size() == 1);
    press(section, "new_referral");
    press(section, "send_referral");
    auto* sent = section.findChild<QWidget*>(u"sent_referral"_qs);
    auto& answer = visible<QComboBox>(section, "referral_answer");
    answer.setCurrentIndex(answer.findData(u"received"_qs));
    trigger(sent, kSave);
    CHECK(house.referrals().at(0).state == ReferralState::Received);
    trigger(sent, kLeave);
    CHECK_FALSE(shows(section, "sent_referral"));
}

TEST_CASE("words about a pathway are saved with Ctrl+Enter", "[keys]") {
    DraftHouse house;
    auto section = openSection<ui::ReferralsSection>(house);
    section->comparePathways();
    visible<QPlainTextEdit>(*section, "pathway_own_words").setPlainText(u"Near my sister."_qs);
    trigger(section->findChild<ui::PathwayOwnWords*>(), kSave);
    CHECK(house.session().confidential()->where<Narrative>("person", house.person)->size() == 1);
}

TEST_CASE("an assessment is left with Esc, and a draft is kept of what was answered", "[keys]") {
    DraftHouse house;
    auto section = openSection<ui::RiskSection>(house);
    section->startAssessment(u"SR-1"_qs);
    CHECK(shows(*section, "outcome_panel"));
    QAction* leave = nullptr;
    for (auto* action : section->findChildren<QAction*>()) {
        const bool isIt = action->text() == u"Close the assessment, keep the draft"_qs;
        leave = isIt ? action : leave;
    }
    REQUIRE(leave != nullptr);
    CHECK(leave->shortcut() == kLeave);
    leave->trigger();
    CHECK_FALSE(shows(*section, "outcome_panel"));
    CHECK_FALSE(shows(*section, "draft_banner")); // nothing was answered
    section->startAssessment(u"SR-1"_qs);
    const auto item = section->findChildren<ui::QuestionRow*>().front()->itemId();
    visible<ui::Segments>(*section, ("answer_" + item).c_str()).button(0).click();
    leave->trigger();
    CHECK_FALSE(shows(*section, "outcome_panel"));
    CHECK(shows(*section, "draft_banner"));
}

TEST_CASE("Enter leads through a report to the button that saves it", "[keys]") {
    PageFixture fixture;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(fixture.session().casework()).newCode().value();
    report.receivedOn = fixture.today();
    ui::ReportForm form(fixture.session());
    form.showReport(fixture.save(report));
    form.resize(1200, 800);
    form.show();
    const auto forms = form.findChildren<ui::RecordForm*>();
    REQUIRE(forms.size() == 3); // how it came, the words, what happened
    Q_EMIT forms[0]->lastFieldLeft();
    CHECK(forms[1]->isAncestorOf(form.focusWidget()));
    Q_EMIT forms[1]->lastFieldLeft();
    CHECK(forms[2]->isAncestorOf(form.focusWidget()));
    Q_EMIT forms[2]->lastFieldLeft();
    CHECK(form.focusWidget()->objectName() == u"save_report"_qs);
}

TEST_CASE("Down reaches who was found, and Enter takes a whole pseudonym", "[keys]") {
    PageFixture fixture;
    auto person = aPerson();
    person.pseudonym = "Breza";
    person = fixture.save(person);
    auto longer = aPerson();
    longer.pseudonym = "Brezaste";
    fixture.save(longer);
    ui::PersonPicker picker(fixture.session(), u"Person"_qs);
    std::vector<RecordId> picked;
    QObject::connect(&picker, &ui::PersonPicker::picked,
                     [&](const RecordId& id) { picked.push_back(id); });
    picker.show();
    auto& line = picker.line();
    line.setFocus();
    QTest::keyClicks(&line, u"Brez"_qs);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(picked.empty()); // the beginning of two
    QTest::keyClicks(&line, u"a"_qs);
    QTest::keyClick(&line, Qt::Key_Down);
    REQUIRE(picker.focusWidget() != nullptr);
    CHECK(picker.focusWidget()->objectName() == u"picked_person"_qs);
    const auto* first = qobject_cast<const QPushButton*>(picker.focusWidget());
    REQUIRE(first != nullptr);
    CHECK(first->accessibleName().contains(u"same pseudonym"_qs)); // the whole one stands first
    QTest::keyClick(picker.focusWidget(), Qt::Key_Up);
    CHECK(picker.focusWidget() == &line);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(picked == std::vector{person.id});
}

TEST_CASE("who is only alike is linked after a question that says why", "[keys]") {
    PageFixture fixture;
    auto person = aPerson();
    person.pseudonym = "Brezaste";
    person.birthYear = 1999;
    person = fixture.save(person);
    ui::PersonPicker picker(fixture.session(), u"Person"_qs);
    std::vector<RecordId> picked;
    int asNew = 0;
    QObject::connect(&picker, &ui::PersonPicker::picked,
                     [&](const RecordId& id) { picked.push_back(id); });
    QObject::connect(&picker, &ui::PersonPicker::newWanted, [&] { ++asNew; });
    picker.show();
    REQUIRE(QTest::qWaitForWindowActive(&picker));
    auto& line = picker.line();
    line.setFocus();
    QTest::keyClicks(&line, u"Breza"_qs);
    QTest::keyClick(&line, Qt::Key_Tab); // looks for it without waiting
    REQUIRE(picker.focusWidget() != nullptr);
    CHECK(picker.focusWidget()->objectName() == u"picked_person"_qs);
    QTest::keyClick(picker.focusWidget(), Qt::Key_Down);
    CHECK(picker.focusWidget()->objectName() == u"pick_new_person"_qs);
    auto* row = picker.findChild<QPushButton*>(u"picked_person"_qs);
    REQUIRE(row != nullptr);
    CHECK(row->accessibleName().contains(u"pseudonym begins like this"_qs));
    CHECK_FALSE(row->accessibleName().contains(u"same pseudonym"_qs));
    CHECK(row->accessibleName().contains(u"1999"_qs));
    row->click();
    CHECK(picked.empty());
    auto* yes = picker.findChild<QPushButton*>(u"confirm_picked"_qs);
    REQUIRE(yes != nullptr);
    yes->click();
    CHECK(picked == std::vector{person.id});
    CHECK(asNew == 0);
}

TEST_CASE("every section of a person has a key of its own, and says it", "[keys]") {
    PageFixture fixture;
    ui::PersonPage::Sections sections;
    constexpr int kSections = 14;
    for (int i = 0; i < kSections; ++i) {
        sections[static_cast<ui::PersonSection>(i)] = [](QWidget*) -> ui::PersonSectionPage* {
            return nullptr;
        };
    }
    ui::PersonPage page(fixture.session(), fixture.navigator(), sections,
                        [](const RecordId&) { return ui::PersonPage::Tallies(); });
    const auto* list = page.findChild<QListView*>(u"person_sections"_qs);
    REQUIRE(list != nullptr);
    std::set<QString> keys;
    for (int i = 0; i < kSections; ++i) {
        const auto* jump = page.findChild<QAction*>(QStringLiteral("go-section-%1").arg(i + 1));
        REQUIRE(jump != nullptr);
        const auto key = jump->shortcut().toString(QKeySequence::NativeText);
        CHECK_FALSE(key.isEmpty());
        CHECK(list->model()->index(i, 0).data(Qt::ToolTipRole).toString().contains(key));
        keys.insert(key);
    }
    CHECK(keys.size() == kSections);
}
