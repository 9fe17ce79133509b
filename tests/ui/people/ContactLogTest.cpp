// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Look.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/people/ContactsSection.h"

#include <QAbstractItemView>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("contacts stand by when they were, whenever they were written down", "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    for (const auto* at :
         {"2026-02-01T08:00:00Z", "2026-03-09T08:00:00Z", "2025-12-01T08:00:00Z"}) {
        Contact contact;
        contact.id = RecordId::generate();
        contact.person = person.id;
        contact.at = Timestamp::parse(at).value();
        contact.channel = Code{"email"};
        fixture.save(contact);
    }
    ui::ContactLog log(fixture.session());
    log.showPerson(person.id);
    const auto* list = log.findChild<QAbstractItemView*>(QStringLiteral("contact_list"));
    REQUIRE(list != nullptr);
    REQUIRE(list->model()->rowCount() == 3);
    const auto when = [&](int row) { return list->model()->index(row, 0).data().toString(); };
    CHECK(when(0).contains(QStringLiteral("9 Mar")));
    CHECK(when(1).contains(QStringLiteral("1 Feb")));
    CHECK(when(2).contains(QStringLiteral("1 Dec")));
}
