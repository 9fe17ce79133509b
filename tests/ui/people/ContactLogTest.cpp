// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/HelplineContact.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/people/ContactsSection.h"

#include <QAbstractItemView>
#include <QPushButton>

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

TEST_CASE("a call about the person by somebody else is said above the contacts", "[people]") {
    struct Went final : ui::Navigator {
        void openPage(ui::PageKind) override {}
        void openPerson(const RecordId&, ui::PersonSection) override {}
        void startAssessment(const RecordId&, const QString&) override {}
        void openContact(const RecordId& id) override { contact = id; }
        void back() override {}
        RecordId contact;
    };
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    Went went;
    ui::ContactLog log(fixture.session());
    log.leadToCalls(went);
    log.showPerson(person.id);
    log.show();
    auto* calls = log.findChild<QPushButton*>(QStringLiteral("calls_about"));
    REQUIRE(calls != nullptr);
    CHECK(calls->isHidden());
    HelplineContact call;
    call.id = RecordId::generate();
    call.at = Timestamp::parse("2026-03-09T08:00:00Z").value();
    call.person = person.id;
    call.caller = {"self"};
    fixture.save(call);
    log.refresh();
    CHECK(calls->isHidden()); // that is a contact with the person
    call.id = RecordId::generate();
    call.caller = {"family"};
    fixture.save(call);
    log.refresh();
    CHECK(calls->isVisible());
    CHECK(calls->text().startsWith(QStringLiteral("1")));
    calls->click();
    CHECK(went.contact == call.id);
}
