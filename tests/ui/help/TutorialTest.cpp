// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/Tutorial.h"

#include "core/assessments/Assessment.h"
#include "core/assessments/QuestionnaireLibrary.h"
#include "core/people/Contact.h"
#include "core/people/Identity.h"
#include "core/services/CarePlan.h"
#include "core/vault/Backup.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/ButtonCommand.h"
#include "ui/help/TutorialPanel.h"
#include "ui/help/TutorialWatch.h"
#include "ui/help/TutorialWords.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;
using ui::Tutorial;
using ui::TutorialStep;

namespace {

struct Watched {
    UiSession vault;
    Person person = vault.savePerson("Synthetic");
    Tutorial tutorial;
    ui::TutorialWatch watch{tutorial, *vault};

    Watched() {
        tutorial.begin();
        watch.arriveAt(u"overview"_qs, person.id);
    }
    template <class Record>
    void save(const Record& record) {
        REQUIRE(vault->vault().write(
            [&](Transaction& transaction) { return transaction.save(record); }));
        watch.look();
    }
    bool done(TutorialStep step) const { return tutorial.isDone(step); }
};

Contact contactWith(const Person& person, const Worker& worker) {
    Contact contact;
    contact.id = RecordId::generate();
    contact.person = person.id;
    contact.channel = Code{"phone"};
    contact.worker = worker.id;
    return contact;
}

} // namespace

TEST_CASE("nothing is ticked before the tutorial begins or after it was left", "[tutorial]") {
    Tutorial tutorial;
    tutorial.tick(TutorialStep::SeeToday);
    tutorial.noteHidden();
    tutorial.noteLocked();
    CHECK_FALSE(tutorial.isDone(TutorialStep::SeeToday));
    CHECK_FALSE(tutorial.isDone(TutorialStep::HideAndLock));
    tutorial.begin();
    tutorial.tick(TutorialStep::SeeToday);
    tutorial.leave();
    tutorial.tick(TutorialStep::FindPerson);
    CHECK_FALSE(tutorial.isDone(TutorialStep::FindPerson));
    tutorial.begin();
    CHECK(tutorial.isDone(TutorialStep::SeeToday));
    CHECK(tutorial.current() == TutorialStep::FindPerson);
}

TEST_CASE("hiding and locking are one step in any order", "[tutorial]") {
    Tutorial tutorial;
    tutorial.begin();
    tutorial.noteLocked();
    CHECK_FALSE(tutorial.isDone(TutorialStep::HideAndLock));
    tutorial.noteHidden();
    CHECK(tutorial.isDone(TutorialStep::HideAndLock));
}

TEST_CASE("a tutorial that was done begins anew", "[tutorial]") {
    Tutorial tutorial;
    tutorial.begin();
    for (const TutorialStep step : ui::kTutorialSteps) {
        tutorial.tick(step);
    }
    CHECK(tutorial.isComplete());
    tutorial.begin();
    CHECK(tutorial.current() == TutorialStep::FindPerson);
    tutorial.noteHidden();
    CHECK_FALSE(tutorial.isDone(TutorialStep::HideAndLock));
}

TEST_CASE("every step says what to do", "[tutorial]") {
    for (const TutorialStep step : ui::kTutorialSteps) {
        CHECK_FALSE(ui::tutorialText(step).title.isEmpty());
        CHECK_FALSE(ui::tutorialText(step).how.isEmpty());
    }
}

TEST_CASE("going to a person, to the safe contact and to today is noticed", "[tutorial]") {
    Watched first;
    CHECK(first.done(TutorialStep::FindPerson));
    CHECK_FALSE(first.done(TutorialStep::SafeContact));
    first.watch.seeWays(first.person.id);
    CHECK_FALSE(first.done(TutorialStep::SafeContact)); // none is recorded: nothing was read
    SafeContact way;
    way.id = RecordId::generate();
    way.person = first.person.id;
    way.channel = Code{"mobile"};
    way.mayContact = MayContact::Yes;
    REQUIRE(first.vault->vault().write([&](Transaction& transaction) {
        return transaction.save(*first.vault->confidential(), way);
    }));
    first.watch.arriveAt(u"contacts"_qs, first.person.id);
    CHECK_FALSE(first.done(TutorialStep::SafeContact)); // the contacts that were made
    first.watch.seeWays(first.person.id);
    CHECK(first.done(TutorialStep::SafeContact));
    CHECK_FALSE(first.done(TutorialStep::SeeToday));
    first.watch.arriveAt(u"today"_qs, std::nullopt);
    CHECK(first.done(TutorialStep::SeeToday));
}

TEST_CASE("a revealed name is noticed in the journal", "[tutorial]") {
    Watched first;
    first.watch.look();
    CHECK_FALSE(first.done(TutorialStep::RevealName));
    first.vault->noteAccess(JournalAction::Revealed, describe<PersonName>(), first.person.id,
                            first.person.id, "name");
    first.watch.look();
    CHECK(first.done(TutorialStep::RevealName));
}

TEST_CASE("a saved contact and a saved action are noticed", "[tutorial]") {
    Watched first;
    first.save(contactWith(first.person, first.vault->worker()));
    CHECK(first.done(TutorialStep::RecordContact));
    CHECK_FALSE(first.done(TutorialStep::AddAction));
    Need need;
    need.id = RecordId::generate();
    need.person = first.person.id;
    need.area = Code{"safety"};
    first.save(need);
    Action recommended = anAction(first.person.id, std::nullopt);
    recommended.need = need.id;
    const auto assessment = anAssessment(first.person.id, first.vault->today(), 1, "SR-1");
    first.save(assessment);
    recommended.assessment = assessment.id;
    first.save(recommended);
    CHECK_FALSE(first.done(TutorialStep::AddAction)); // an assessment put it there
    Action action = anAction(first.person.id, std::nullopt);
    action.need = need.id;
    first.save(action);
    CHECK(first.done(TutorialStep::AddAction));
}

TEST_CASE("only a completed assessment of immediate safety counts", "[tutorial]") {
    Watched first;
    const Date today = first.vault->today();
    Assessment draft = anAssessment(first.person.id, today, 1, "SR-1");
    draft.state = AssessmentState::Draft;
    first.save(draft);
    auto indicators = anAssessment(first.person.id, today, 1, "TI-1");
    indicators.riskRank.reset(); // they say nothing of the risk
    first.save(indicators);
    CHECK_FALSE(first.done(TutorialStep::AssessRisk));
    first.save(anAssessment(first.person.id, today, 1, "SR-1"));
    CHECK(first.done(TutorialStep::AssessRisk));
}

TEST_CASE("the step about immediate safety says what the list of commands finds", "[tutorial]") {
    const auto title =
        assessments::QuestionnaireLibrary::shipped().value().current("SR-1")->title.english;
    const auto text = ui::tutorialText(TutorialStep::AssessRisk).how;
    CHECK(text.contains(QString::fromStdString(title)));
    CHECK_FALSE(text.contains(QStringLiteral("SR-1"))); // nothing is called so there
}

TEST_CASE("a copy that was made is noticed", "[tutorial]") {
    Watched first;
    const auto made =
        createBackup(first.vault->vault(), first.vault.folder() / "first-day.backup", {});
    REQUIRE(made);
    first.watch.look();
    CHECK(first.done(TutorialStep::MakeBackup));
}

TEST_CASE("what happened before the tutorial was watched does not count", "[tutorial]") {
    UiSession vault;
    const Person person = vault.savePerson("Synthetic");
    REQUIRE(vault->vault().write([&](Transaction& transaction) {
        return transaction.save(contactWith(person, vault->worker()));
    }));
    Tutorial tutorial;
    ui::TutorialWatch watch(tutorial, *vault);
    tutorial.begin();
    watch.arriveAt(u"overview"_qs, person.id);
    watch.look();
    CHECK_FALSE(tutorial.isDone(TutorialStep::RecordContact));
}

TEST_CASE("the panel offers, runs, is left and goes on", "[tutorial]") {
    appearance();
    Tutorial tutorial;
    ui::TutorialPanel panel(tutorial);
    auto* begin = panel.findChild<QPushButton*>(u"tutorialBegin"_qs);
    auto* leave = panel.findChild<QPushButton*>(u"tutorialLeave"_qs);
    CHECK(begin->isVisibleTo(&panel));
    CHECK(panel.findChild<QWidget*>(u"tutorialStep1"_qs) == nullptr);
    begin->click();
    CHECK(tutorial.state() == Tutorial::State::Running);
    REQUIRE(panel.findChild<QWidget*>(u"tutorialStep1"_qs) != nullptr);
    CHECK(panel.findChild<QWidget*>(u"tutorialStep1"_qs)->accessibleName().contains(u"now"_qs));
    tutorial.tick(TutorialStep::FindPerson);
    CHECK(panel.findChild<QWidget*>(u"tutorialStep1"_qs)->accessibleName().contains(u"done"_qs));
    leave->click();
    CHECK(tutorial.state() == Tutorial::State::Left);
    begin->click();
    CHECK(tutorial.isDone(TutorialStep::FindPerson));
}

TEST_CASE("the strip shows one step, and turns to another that is open", "[tutorial]") {
    appearance();
    Tutorial tutorial;
    ui::TutorialPanel panel(tutorial);
    panel.setStrip(true);
    tutorial.begin();
    const auto step = [&](int number) {
        return panel.findChild<QWidget*>(QStringLiteral("tutorialStep%1").arg(number));
    };
    auto* next = panel.findChild<QPushButton*>(u"tutorialNext"_qs);
    REQUIRE(next != nullptr);
    REQUIRE(step(1) != nullptr);
    CHECK(step(2) == nullptr);
    CHECK(next->accessibleDescription() == step(1)->accessibleName());
    tutorial.tick(TutorialStep::SafeContact);
    next->click();
    CHECK(step(1) == nullptr);
    REQUIRE(step(3) != nullptr); // the second is done
    CHECK(step(3)->accessibleName().contains(u"Step 3 of 9"_qs));
    CHECK(next->accessibleDescription() == step(3)->accessibleName());
    tutorial.tick(TutorialStep::RevealName);
    CHECK(step(4) != nullptr); // goes on from there
    for (const TutorialStep each : ui::kTutorialSteps) {
        if (each != TutorialStep::MakeBackup) {
            tutorial.tick(each);
        }
    }
    CHECK(step(9) != nullptr);
    CHECK_FALSE(next->isVisibleTo(&panel)); // there is no other
    panel.setStrip(false);
    CHECK(step(1) != nullptr);
    CHECK(step(9) != nullptr);
    CHECK(next->accessibleDescription().isEmpty());
}

TEST_CASE("the command that puts the panel away says what its button does", "[tutorial]") {
    appearance();
    Tutorial tutorial;
    ui::TutorialPanel panel(tutorial);
    panel.show();
    const auto found = [&panel] {
        const auto commands = ui::buttonCommands(panel);
        const auto at = std::find_if(commands.begin(), commands.end(), [](const auto& each) {
            return each.button->objectName() == u"tutorialLeave"_qs;
        });
        return at == commands.end() ? QString() : at->words;
    };
    CHECK(found() == u"Put off the first day"_qs);
    tutorial.begin();
    CHECK(found() == u"Leave the first day"_qs);
    for (const TutorialStep each : ui::kTutorialSteps) {
        tutorial.tick(each);
    }
    CHECK(found() == u"Close the first day"_qs);
}

TEST_CASE("Esc in the panel leaves the tutorial, which goes on where it was", "[tutorial]") {
    appearance();
    Tutorial tutorial;
    ui::TutorialPanel panel(tutorial);
    panel.show();
    tutorial.begin();
    tutorial.tick(TutorialStep::FindPerson);
    int dismissed = 0;
    QObject::connect(&panel, &ui::TutorialPanel::dismissed, &panel, [&] { ++dismissed; });
    QTest::keyClick(panel.findChild<QPushButton*>(u"tutorialLeave"_qs), Qt::Key_Escape);
    CHECK(dismissed == 1);
    CHECK(tutorial.state() == Tutorial::State::Left);
    CHECK(tutorial.isDone(TutorialStep::FindPerson));
}
