// SPDX-License-Identifier: GPL-3.0-or-later
// Which command stands first: the one that Enter takes unread.
#include "core/reports/SuspicionReport.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/KeyAction.h"
#include "ui/session/Navigator.h"
#include "ui/shell/CommandSearch.h"
#include "ui/shell/RecentPersons.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ButtonKind.h"

#include <QAction>
#include <QPushButton>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;
using ui::CommandGroup;

namespace {

class Nowhere final : public ui::Navigator {
  public:
    void openPage(ui::PageKind) override {}
    void openPerson(const RecordId&, ui::PersonSection) override {}
    void startAssessment(const RecordId&, const QString&) override {}
    void back() override {}
};

struct Asked {
    UiSession session;
    Nowhere nowhere;
    ui::RecentPersons recent;
    ui::CommandSearch search{*session, nowhere, recent};

    QStringList texts(const QString& typed) const {
        QStringList all;
        for (const auto& each : search.find(typed)) {
            all << each.text;
        }
        return all;
    }
};

} // namespace

TEST_CASE("words of the title come before other words in every group", "[shell]") {
    Asked asked;
    QAction other(u"Add something"_qs);
    ui::setKeyWords(other, u"backup"_qs);
    QAction form(u"Give it back"_qs); // 'backup' is no form of it that anybody means first
    QAction going(u"Go to backup"_qs);
    going.setObjectName(u"go-backup"_qs);
    asked.search.setActions({}, {&other, &form, &going});
    CHECK(asked.texts(u"backup"_qs) ==
          QStringList{u"Go to backup"_qs, u"Give it back"_qs, u"Add something"_qs});
}

TEST_CASE("what takes a save back is never first unless its title is typed", "[shell]") {
    Asked asked;
    QWidget window;
    const ui::ShellActions actions(Role::Coordinator, false, &window);
    asked.search.setActions({}, actions.commands());
    for (const auto& typed : {u"backup"_qs, u"back"_qs}) {
        CAPTURE(typed.toStdString());
        const auto found = asked.texts(typed);
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found.front() == u"Go to backup and restore"_qs);
    }
    CHECK(asked.texts(u"restore"_qs).front() == u"Restore a copy"_qs); // the part itself
    CHECK(asked.texts(u"check a copy"_qs).front() == u"Check a copy"_qs);
    CHECK(asked.texts(u"take back"_qs).front() == actions.undo()->text());
    CHECK(asked.texts(u"undo"_qs) == QStringList{actions.undo()->text()});
}

TEST_CASE("a report is found by the beginning of its mark under a heading of its own", "[shell]") {
    Asked asked;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = "LUMAT-37";
    report.receivedOn = day("2026-03-01");
    report.worker = asked.session->worker().id;
    REQUIRE(asked.session->vault().write(
        [&](Transaction& transaction) { return transaction.save(report); }));
    for (const auto& typed : {u"lumat"_qs, u"LUM"_qs, u"lumat 37"_qs}) {
        CAPTURE(typed.toStdString());
        const auto found = asked.search.find(typed);
        const auto hit = std::find_if(found.begin(), found.end(), [](const auto& each) {
            return each.group == CommandGroup::Reports;
        });
        REQUIRE(hit != found.end());
        CHECK(hit->text == u"Report LUMAT-37"_qs);
    }
}

TEST_CASE("buttons of the page are found by their words under a heading of their own", "[shell]") {
    Asked asked;
    QWidget page;
    int attempts = 0;
    auto* attempt = new QPushButton(u"Record attempt"_qs, &page);
    QObject::connect(attempt, &QPushButton::clicked, [&] { ++attempts; });
    auto* filters = new QPushButton(u"My filters"_qs, &page);
    ui::setOtherWords(*filters, u"saved"_qs);
    new QPushButton(u"New person…"_qs, &page);
    auto* erase = new QPushButton(u"Erase the attempt"_qs, &page);
    ui::setButtonKind(*erase, ui::ButtonKind::Danger);
    QAction newPerson(u"New person"_qs);
    asked.search.setActions({&newPerson}, {});
    asked.search.setButtons(ui::buttonCommands(page));
    CHECK(asked.texts({}) == QStringList{newPerson.text()}); // they stand on the screen
    const auto found = asked.search.find(u"attempt"_qs);
    REQUIRE(found.size() == 2);
    CHECK(found[0].group == CommandGroup::Here);
    CHECK(found[0].text == attempt->text());
    CHECK(found[1].text == erase->text()); // what cannot be taken back is last
    found[0].run();
    CHECK(attempts == 1);
    CHECK(asked.texts(u"saved filter"_qs) == QStringList{filters->text()});
    CHECK(asked.texts(u"new person"_qs) == QStringList{newPerson.text()}); // once
    attempt->setEnabled(false);
    CHECK(asked.texts(u"record attempt"_qs).isEmpty());
}
