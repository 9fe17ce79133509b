// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/HandoverCard.h"

#include "core/people/Handover.h"
#include "tests/ui/support/UiSession.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a person is handed over with a reason, and the log says so", "[people]") {
    UiSession session;
    const auto colleague = aColleague(session->vault());
    const auto person = session.savePerson("Lasta");
    ui::HandoverCard card(*session);
    card.resize(500, 400);
    card.show();
    card.showPerson(person.id);
    const auto* now = card.findChild<QLabel*>(QStringLiteral("responsible_now"));
    REQUIRE(now != nullptr);
    CHECK(now->text() == QStringLiteral("Nobody is responsible."));
    card.findChild<QPushButton*>(QStringLiteral("hand_over_person"))->click();
    auto* menu = card.findChild<QMenu*>(QStringLiteral("colleague_menu"));
    REQUIRE(menu != nullptr);
    for (const auto* reasons : menu->findChildren<QMenu*>()) {
        if (reasons->title() == QStringLiteral("Colleague")) {
            reasons->findChild<QAction*>(QStringLiteral("caseload"))->trigger();
        }
    }
    menu->close();
    CHECK(session->casework().find<Person>(person.id).value()->worker == colleague.id);
    CHECK(now->text() == QStringLiteral("Colleague"));
    const auto* log = card.findChild<QAbstractItemView*>(QStringLiteral("handover_log"));
    REQUIRE(log->model()->rowCount() == 1);
    CHECK(log->model()->index(0, 1).data().toString().contains(
        QStringLiteral("nobody, then Colleague")));
    REQUIRE(StaffAccess(session->vault()).remove(colleague.id));
    card.showPerson(person.id);
    CHECK(now->text().contains(QStringLiteral("no access any more")));
}
