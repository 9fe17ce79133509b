// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TeamList.h"

#include "tests/ui/support/Look.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/referrals/ReferralEditor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("an organisation joins the team with its role", "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    const auto provider = fixture.save(aProvider());
    ui::TeamList team(fixture.session());
    team.resize(1000, 700);
    team.show();
    team.showPerson(person.id);
    team.begin();
    auto* who = team.findChild<QComboBox*>(QStringLiteral("provider"));
    auto* role = team.findChild<QComboBox*>(QStringLiteral("role"));
    REQUIRE(who != nullptr);
    REQUIRE(role != nullptr);
    who->setCurrentIndex(who->findText(QStringLiteral("Test shelter")));
    role->setCurrentIndex(role->findData(QStringLiteral("shelter")));
    REQUIRE(role->currentIndex() >= 0);
    auto* save = team.findChild<QPushButton*>(QStringLiteral("save_team_member"));
    REQUIRE(save != nullptr);
    save->click();
    const auto members = fixture.of<TeamMember>(person.id);
    REQUIRE(members.size() == 1);
    CHECK(members.front().provider == provider.id);
    CHECK(members.front().role == Code{"shelter"});
    const auto* list = team.findChild<QAbstractItemView*>(QStringLiteral("team_member_list"));
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("Test shelter"));
}

TEST_CASE("a referral to an organisation outside the team warns", "[people][referrals]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    const auto inside = fixture.save(aProvider());
    auto stranger = aProvider();
    stranger.name = "Stranger";
    fixture.save(stranger);
    TeamMember member;
    member.id = RecordId::generate();
    member.person = person.id;
    member.provider = inside.id;
    member.role = {"shelter"};
    member.since = fixture.today();
    fixture.save(member);
    ui::ReferralEditor editor(fixture.session());
    editor.resize(1000, 700);
    editor.show();
    editor.startNew(person.id);
    auto* who = editor.findChild<QComboBox*>(QStringLiteral("referral_provider"));
    const auto* warning = editor.findChild<QWidget*>(QStringLiteral("team_limit"));
    REQUIRE(who != nullptr);
    REQUIRE(warning != nullptr);
    who->setCurrentIndex(who->findText(QStringLiteral("Stranger")));
    CHECK(warning->isVisible());
}
