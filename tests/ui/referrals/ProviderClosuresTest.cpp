// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a provider is kept in its form.
#include "core/referrals/ProviderStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/DateField.h"
#include "ui/components/DueRow.h"
#include "ui/referrals/ProviderPanel.h"

#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenProvider {
    PageFixture fixture;
    Provider provider = aProvider();
    ui::ProviderPanel panel{fixture.session()};

    OpenProvider() {
        fixture.save(provider);
        panel.edit(provider);
    }
    std::vector<ProviderClosure> calendar() {
        return ProviderStore(fixture.session().casework()).closures(provider.id).value();
    }
    void type(const char* field, Date day) {
        auto* editor = panel.findChild<ui::DateField*>(QString::fromLatin1(field));
        REQUIRE(editor != nullptr);
        editor->setDate(day);
    }
    void save() { panel.findChild<QPushButton*>(QStringLiteral("save_provider"))->click(); }
    QList<ui::DueRow*> spans() const {
        return panel.findChildren<ui::DueRow*>(QStringLiteral("provider_closure"));
    }
};

} // namespace

TEST_CASE("days on which a provider takes nobody are added one after another, and taken out",
          "[referrals]") {
    OpenProvider open;
    const auto today = open.fixture.session().today();
    CHECK(open.spans().isEmpty());
    open.save(); // nothing typed adds nothing
    CHECK(open.calendar().empty());
    open.panel.edit(open.provider);
    open.type("closed_from", today.plusDays(5));
    open.type("closed_until", today.plusDays(9));
    open.save();
    open.panel.edit(open.provider);
    open.type("closed_from", today);
    open.save();
    REQUIRE(open.calendar().size() == 2);
    CHECK(open.calendar()[0].closedUntil == today.plusDays(9));
    CHECK(open.calendar()[1].closedFrom == today);
    CHECK_FALSE(open.calendar()[1].closedUntil);
    open.panel.edit(open.provider);
    REQUIRE(open.spans().size() == 2);
    open.spans().front()->verb().click();
    REQUIRE(open.calendar().size() == 1);
    CHECK(open.calendar()[0].closedFrom == today);
    CHECK(open.spans().size() == 1);
}

TEST_CASE("a span of days that ends before it begins is refused at its field", "[referrals]") {
    OpenProvider open;
    const auto today = open.fixture.session().today();
    open.type("closed_from", today);
    open.type("closed_until", today.plusDays(-1));
    open.save();
    CHECK(open.calendar().empty());
    open.type("closed_until", today);
    open.save();
    CHECK(open.calendar().size() == 1);
}
