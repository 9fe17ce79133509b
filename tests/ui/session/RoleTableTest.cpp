// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RoleTable.h"

#include "tests/ui/support/UiSession.h"
#include "ui/session/RoleWords.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

QString reach(const ui::RoleTable& table, const char* role) {
    const auto* name =
        table.findChild<QWidget*>(QStringLiteral("reach-") + QString::fromLatin1(role));
    REQUIRE(name != nullptr);
    return name->accessibleDescription();
}

} // namespace

TEST_CASE("the look at the roles says who sees names and who gives access", "[access]") {
    appearance();
    const ui::RoleTable table;
    const auto names = QStringLiteral("Names");
    CHECK(reach(table, "coordinator").contains(names));
    CHECK(reach(table, "case_worker").contains(names));
    CHECK_FALSE(reach(table, "analyst").contains(names));
    CHECK_FALSE(reach(table, "administrator").contains(names));
    CHECK_FALSE(reach(table, "shelter_worker").contains(names));
    CHECK_FALSE(reach(table, "shelter_worker").contains(QStringLiteral("Assessments")));
    const auto access = QStringLiteral("Gives access");
    CHECK(reach(table, "administrator").contains(access));
    CHECK(reach(table, "coordinator").contains(access));
    CHECK_FALSE(reach(table, "case_worker").contains(access));
    CHECK_FALSE(reach(table, "analyst").contains(QStringLiteral("Writes")));
}

TEST_CASE("the words about the shelter role promise no less than it sees", "[access]") {
    const auto words = ui::roleReach(Role::ShelterWorker);
    // Rights are by kind of record, not by who sleeps in the house (core/vault/Role.cpp).
    CHECK(mayRead(Role::ShelterWorker, "need"));
    CHECK(words.contains(QStringLiteral("care plan")));
    CHECK(mayRead(Role::ShelterWorker, "person"));
    CHECK(words.contains(QStringLiteral("everybody's risk level")));
    CHECK_FALSE(mayRead(Role::ShelterWorker, "assessment"));
    CHECK_FALSE(mayRead(Role::ShelterWorker, "referral"));
    CHECK_FALSE(mayRead(Role::ShelterWorker, "identification_procedure"));
    CHECK(words.contains(QStringLiteral("No names, assessments, referrals or procedures")));
}
