// SPDX-License-Identifier: GPL-3.0-or-later
// What the command box finds of work that was begun or waits for an answer, and which keys it
// names.
#include "core/identification/AccommodationRequest.h"
#include "core/referrals/ReviewRequest.h"
#include "core/tasks/DueTask.h"
#include "tests/ui/identification/BegunProcedure.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/KeyAction.h"
#include "ui/shell/CommandSearch.h"
#include "ui/shell/RecentPersons.h"
#include "ui/today/WaitingDrafts.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;
using ui::Command;
using ui::CommandGroup;

namespace {

struct Desk {
    PageFixture fixture;
    Person person = fixture.save(aPerson());
    ui::RecentPersons recent;
    ui::CommandSearch search{fixture.session(), fixture.navigator(), recent};

    std::vector<Command> done(const QString& typed) const {
        auto found = search.find(typed);
        std::erase_if(found, [](const Command& each) { return each.group != CommandGroup::Do; });
        return found;
    }
    void begin(const std::string& form) {
        REQUIRE(fixture.session().vault().drafts()->keep({form, person.id, {}}, "{}"));
    }
    ReviewRequest review(ReviewState state) {
        ReviewRequest request;
        request.id = RecordId::generate();
        request.person = person.id;
        request.pathwayCase = beginProcedure(fixture, person.id).pathwayCase;
        request.openedOn = fixture.today();
        request.state = state;
        return request;
    }
};

} // namespace

TEST_CASE("what was begun and not saved is found by its words and goes on", "[shell][drafts]") {
    Desk desk;
    desk.begin("safe_contact");
    for (const auto* typed : {u"begun", u"not saved", u"draft", u"way to make contact"}) {
        const auto found = desk.done(QString::fromUtf16(typed));
        REQUIRE(found.size() == 1);
        CHECK(found[0].text ==
              u"Go on: Way to make contact, "_qs + QString::fromStdString(desk.person.code));
        found[0].run();
    }
    REQUIRE(desk.fixture.navigator().person());
    CHECK(desk.fixture.navigator().person()->first == desk.person.id);
    CHECK(desk.fixture.navigator().person()->second == ui::PersonSection::ContactsAndSafety);
    CHECK(desk.done({}).empty()); // only when somebody looks for it
}

TEST_CASE("where Today shows the line of a draft the command presses it", "[shell][drafts]") {
    Desk desk;
    desk.begin("task_snooze"); // goes on over Today itself
    ui::WaitingDrafts waiting(desk.fixture.session(), desk.fixture.navigator());
    waiting.refresh();
    bool wentOn = false;
    QObject::connect(&waiting, &ui::WaitingDrafts::hereChosen, [&] { wentOn = true; });
    desk.search.setButtons(ui::buttonCommands(waiting));
    const auto found = desk.search.find(u"not saved"_qs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].group == CommandGroup::Here);
    CHECK(found[0].text.startsWith(u"Go on: "_qs));
    found[0].run();
    CHECK(wentOn);
    desk.search.setButtons({});
    CHECK(desk.done(u"not saved"_qs).size() == 1); // from elsewhere to Today
}

TEST_CASE("as many drafts are offered as Today lists, and none while presenting",
          "[shell][drafts]") {
    Desk desk;
    for (const auto* form :
         {"safe_contact", "contact", "consent", "need", "delivery", "relation", "team_member"}) {
        desk.begin(form);
    }
    CHECK(desk.done(u"draft"_qs).size() == 5);
    desk.fixture.session().setPresenting(true);
    desk.search.setPerson(std::nullopt); // the box is opened again
    CHECK(desk.done(u"draft"_qs).empty());
}

TEST_CASE("the answer of an open review is recorded from the command box", "[shell]") {
    Desk desk;
    const auto open = desk.fixture.save(desk.review(ReviewState::Considered));
    desk.fixture.save(desk.review(ReviewState::NotWished));
    CHECK(desk.done(u"answer"_qs).empty()); // nobody is shown
    desk.search.setPerson(desk.person.id);
    const auto found = desk.done(u"answer"_qs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == u"Record the answer of the review"_qs);
    found[0].run();
    REQUIRE(desk.fixture.navigator().task());
    CHECK(desk.fixture.navigator().task()->first == TaskKind::ReviewAnswer);
    CHECK(desk.fixture.navigator().task()->second == open.id);
}

TEST_CASE("what else waits for an answer is found where it is recorded", "[shell]") {
    Desk desk;
    AccommodationRequest asked;
    asked.id = RecordId::generate();
    asked.person = desk.person.id;
    asked.askedOf = Code{"migration"};
    asked.askedOn = day("2026-03-08");
    desk.fixture.save(asked);
    desk.search.setPerson(desk.person.id);
    const auto found = desk.done(u"answer"_qs);
    REQUIRE(found.size() == 1);
    found[0].run();
    REQUIRE(desk.fixture.navigator().task());
    CHECK(desk.fixture.navigator().task()->first == TaskKind::BedAnswer);
    CHECK(desk.fixture.navigator().task()->second == asked.id);
}

TEST_CASE("who told the person is recorded from the command box", "[shell]") {
    Desk desk;
    const auto decided = decideProcedure(desk.fixture, desk.person.id, ProcedureOutcome::Rejected);
    CHECK(desk.done(u"who told"_qs).empty()); // nobody is shown
    desk.search.setPerson(desk.person.id);
    const auto found = desk.done(u"who told the person"_qs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == u"Record who told the person"_qs);
    found[0].run();
    REQUIRE(desk.fixture.navigator().task());
    CHECK(desk.fixture.navigator().task()->first == TaskKind::TellOutcome);
    CHECK(desk.fixture.navigator().task()->second == decided.id);
}

TEST_CASE("the command box names a key only where it works", "[shell]") {
    Desk desk;
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* form = new QWidget(&page);
    auto* field = new QLineEdit(form);
    auto* beside = new QLineEdit(&page);
    column->addWidget(form);
    column->addWidget(beside);
    QAction save(u"Keep it all"_qs);
    save.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    save.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    form->addAction(&save);
    desk.search.setActions({&save}, {});
    const auto keys = [&](const QWidget* from) {
        desk.search.setCameFrom(from);
        const auto found = desk.done(u"keep it"_qs);
        REQUIRE(found.size() == 1);
        return found[0].keys;
    };
    CHECK_FALSE(keys(field).isEmpty());
    CHECK(keys(beside).isEmpty());
    CHECK(keys(nullptr).isEmpty());
    save.setShortcutContext(Qt::WindowShortcut);
    CHECK_FALSE(keys(beside).isEmpty());
}

TEST_CASE("what is found by its words is not listed among everything", "[shell]") {
    Desk desk;
    QAction add(u"Add a way"_qs);
    ui::setFoundByWords(add);
    ui::setPlaceWords(add, u"Contacts, safety"_qs);
    desk.search.setActions({&add}, {});
    CHECK(desk.done({}).empty());
    const auto found = desk.done(u"add a way"_qs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].detail == u"Contacts, safety"_qs);
}
