// SPDX-License-Identifier: GPL-3.0-or-later
// Whose place is taken when another person is opened.
#include "OpenedWindow.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/shell/Workspace.h"

#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace zaklon;
using namespace zaklon::test;
using ui::PageKind;

namespace {

std::set<RecordId> openIn(const ui::Workspace& workspace) {
    std::set<RecordId> persons;
    for (const auto& tab : workspace.tabs()) {
        persons.insert(*tab.person);
    }
    return persons;
}

} // namespace

TEST_CASE("from a list the person shown last gives way, also in a window made anew", "[shell]") {
    Opened opened;
    const Person first = opened.savePerson("Lasta");
    const Person second = opened.savePerson("Roda");
    const Person third = opened.savePerson("Breza");
    opened.workspace().openPerson(first.id);
    opened.workspace().openPersonBeside(second.id);
    opened.workspace().openPage(PageKind::People);
    opened.window.rebuild(); // as for a presentation
    opened.workspace().openPerson(third.id);
    CHECK(openIn(opened.workspace()) == std::set{first.id, third.id});
    opened.workspace().openPage(PageKind::People);
    opened.window.lock();
    opened.window.enter(opened.vault.reopen());
    opened.workspace().openPerson(second.id);
    CHECK(openIn(opened.workspace()) == std::set{first.id, second.id});
}

TEST_CASE("a person in whose form somebody is typing keeps the tab", "[shell]") {
    Opened opened;
    const Person first = opened.savePerson("Lasta");
    const Person second = opened.savePerson("Roda");
    opened.workspace().openPerson(first.id);
    auto* page = static_cast<StubPage*>(opened.workspace().currentPage());
    page->field().setObjectName(u"words"_qs);
    auto* drafts = new ui::DraftKeeper(*opened.window.session(), *page);
    drafts->add(page->field());
    drafts->begin({"person", first.id, first.id}, ui::DraftKeeper::Edits::Existing);
    QTest::keyClicks(&page->field(), u"half a word"_qs);
    REQUIRE(drafts->hasTyping());
    opened.workspace().openPerson(second.id);
    CHECK(opened.workspace().place().person == second.id);
    CHECK(openIn(opened.workspace()) == std::set{first.id, second.id});
    opened.workspace().openPerson(first.id);
    CHECK(opened.workspace().currentPage() == page);
    drafts->finish();
    const Person third = opened.savePerson("Breza");
    opened.workspace().openPerson(third.id); // saved: nothing is typed there any more
    CHECK(openIn(opened.workspace()) == std::set{second.id, third.id});
}
