// SPDX-License-Identifier: GPL-3.0-or-later
// What leads to a shelter is hidden in its form; the number of a hospital is not.
#include "core/referrals/ProviderStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/referrals/ProviderPanel.h"

#include <QLineEdit>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr std::array kLeadThere{"contact_person", "phone", "out_of_hours", "email", "address"};

Provider keep(PageFixture& fixture, const char* type, std::vector<Code> services) {
    auto provider = aProvider();
    provider.type = Code{type};
    provider.services = std::move(services);
    fixture.save(provider);
    ProviderContact contact;
    contact.id = provider.id;
    contact.contactPerson = contact.phone = contact.outOfHours = "synthetic";
    contact.email = contact.address = "synthetic";
    const auto access = fixture.session().confidential().value();
    REQUIRE(fixture.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(access, contact); }));
    return provider;
}

bool isHidden(const ui::ProviderPanel& panel, const char* field) {
    const auto* line = panel.findChild<QLineEdit*>(QString::fromLatin1(field));
    REQUIRE(line != nullptr);
    CHECK(line->text() == QStringLiteral("synthetic"));
    return line->echoMode() == QLineEdit::Password;
}

} // namespace

TEST_CASE("all that leads to a secret place is hidden, and nothing of another", "[referrals]") {
    PageFixture fixture;
    const auto shelter = keep(fixture, "shelter", {});
    const auto takesIn = keep(fixture, "ngo", {Code{"safe_accommodation"}});
    const auto hospital = keep(fixture, "health", {Code{"medical"}});
    ui::ProviderPanel panel(fixture.session());
    panel.show();
    for (const auto& [provider, hidden] :
         {std::pair{shelter, true}, std::pair{hospital, false}, std::pair{takesIn, true}}) {
        panel.edit(provider);
        for (const char* field : kLeadThere) {
            INFO(provider.type.text << ' ' << field);
            CHECK(isHidden(panel, field) == hidden);
        }
    }
}
