// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody phoned about stands above the plan until it is in it.
#include "ui/services/SaidNeedsBanner.h"

#include "core/reports/HelplineContact.h"
#include "core/services/CarePlan.h"
#include "tests/ui/support/PageFixture.h"

#include <QLabel>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Somebody phoned about the person and named two needs.
struct Phoned {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    ui::SaidNeedsBanner banner{fixture.session()};

    void call() {
        HelplineContact call;
        call.id = RecordId::generate();
        call.at = fixture.session().now();
        call.person = person;
        call.needs = {{"accommodation"}, {"documents"}};
        fixture.save(call);
        show();
    }
    void show() { banner.showPerson(person, fixture.of<Need>(person)); }
    QPushButton& button(const char* name) {
        auto* found = banner.findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void press(const char* name) {
        button(name).click();
        show();
    }
};

} // namespace

TEST_CASE("each need of a call is taken over into the plan on its own", "[care-plan]") {
    Phoned phoned;
    phoned.show();
    CHECK(phoned.banner.isHidden());
    phoned.call();
    REQUIRE_FALSE(phoned.banner.isHidden());
    QStringList said;
    for (const auto* label : phoned.banner.findChildren<QLabel*>()) {
        said << label->text();
    }
    CHECK(said.contains(QStringLiteral("Accommodation")));
    CHECK(phoned.button("said_add_documents").accessibleName() ==
          QStringLiteral("Add to the plan: Documents"));

    phoned.press("said_add_documents");
    const auto needs = phoned.fixture.of<Need>(phoned.person);
    REQUIRE(needs.size() == 1);
    CHECK(needs.front().area.text == "documents");
    CHECK(needs.front().state == NeedState::Open);
    CHECK_FALSE(phoned.banner.isHidden()); // the other one waits
    phoned.press("said_add_accommodation");
    CHECK(phoned.banner.isHidden());
}

TEST_CASE("what the person does not want in the plan can be put away", "[care-plan]") {
    Phoned phoned;
    phoned.call();
    phoned.press("said_not_wished_accommodation");
    phoned.press("said_add_documents");
    CHECK(phoned.banner.isHidden());
    const auto needs = phoned.fixture.of<Need>(phoned.person);
    REQUIRE(needs.size() == 2);
    const auto& away = needs.front().area.text == "accommodation" ? needs.front() : needs.back();
    CHECK(away.state == NeedState::NotWanted);
    CHECK(away.closedOn == phoned.fixture.today());
}

TEST_CASE("the buttons of a call stay while nothing changed", "[care-plan]") {
    Phoned phoned;
    phoned.call();
    const auto* before = &phoned.button("said_add_documents");
    phoned.show();
    CHECK(&phoned.button("said_add_documents") == before);
}
