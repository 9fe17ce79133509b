// SPDX-License-Identifier: GPL-3.0-or-later
// A form does not open over what could not be read: it would be saved as empty.
#include "core/people/Contact.h"
#include "core/people/Narrative.h"
#include "core/people/SafeContact.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/people/ContactLog.h"
#include "ui/people/SafeContactList.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace zaklon;
using namespace zaklon::test;

namespace {

bool isOpen(const QWidget& list, const char* save) {
    const auto* button = list.findChild<QPushButton*>(QString::fromLatin1(save));
    REQUIRE(button != nullptr);
    return button->isVisible();
}

} // namespace

TEST_CASE("a record that cannot be read does not open, and that is said", "[forms]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person.id;
    way.channel = Code{"mobile"};
    way.mayContact = MayContact::Yes;
    auto& vault = fixture.session().vault();
    const auto access = fixture.session().confidential().value();
    REQUIRE(vault.write([&](Transaction& transaction) { return transaction.save(access, way); }));
    ui::SafeContactList list(fixture.session());
    list.showPerson(person.id);
    list.show();
    const QSignalSpy failed(&fixture.session(), &ui::Session::failed);
    list.edit(RecordId::generate()); // gone: nothing to say
    CHECK(failed.count() == 0);
    damage(vault, "ALTER TABLE confidential.safe_contact RENAME TO contact_away");
    list.edit(way.id);
    CHECK(failed.count() == 1);
    CHECK_FALSE(isOpen(list, "save_safe_contact"));
}

TEST_CASE("a record whose words cannot be read does not open", "[forms]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    Contact contact;
    contact.id = RecordId::generate();
    contact.person = person.id;
    contact.at = fixture.session().now();
    contact.channel = Code{"email"};
    fixture.save(contact);
    auto& vault = fixture.session().vault();
    ui::ContactLog log(fixture.session());
    log.showPerson(person.id);
    log.show();
    damage(vault, "ALTER TABLE confidential.narrative RENAME TO narrative_away");
    log.edit(contact.id);
    CHECK_FALSE(isOpen(log, "save_contact"));
    damage(vault, "ALTER TABLE confidential.narrative_away RENAME TO narrative");
    log.edit(contact.id);
    CHECK(isOpen(log, "save_contact"));
}
