// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonHeader.h"

#include "tests/ui/support/UiSession.h"

#include <QLabel>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct Header {
    UiSession vault;
    Person person = vault.savePerson("Lasta");
    std::unique_ptr<ui::PersonHeader> header = std::make_unique<ui::PersonHeader>(*vault);

    void show(const RecordId& id) {
        header->showPerson(id);
        header->show();
    }
    void save(const std::string& given, const std::string& kind, YesNo safe) {
        auto name = aName(person.id, given, "Test");
        name.kind = Code{kind};
        name.safeToUse = safe;
        const auto access = vault->confidential().value();
        REQUIRE(vault->vault().write(
            [&](Transaction& transaction) { return transaction.save(access, name); }));
    }
    QString text(const char* name) const {
        return header->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
};

} // namespace

TEST_CASE("a record that is not there has no code of somebody else", "[people]") {
    Header shown;
    shown.show(shown.person.id);
    REQUIRE(shown.header->code() == QString::fromStdString(shown.person.code));
    shown.show(RecordId::generate());
    CHECK(shown.header->code().isEmpty());
    CHECK_FALSE(shown.text("person_code").contains(QString::fromStdString(shown.person.code)));
    CHECK_FALSE(shown.text("person_pseudonym").contains(u"Lasta"_qs));
    CHECK(shown.text("person_facts").isEmpty());
}

TEST_CASE("a name that must not be said is not revealed in the header", "[people][privacy]") {
    Header shown;
    shown.save("Forbidden", "official", YesNo::No);
    shown.save("Exploiter", "exploiter", YesNo::NotAsked);
    shown.show(shown.person.id);
    shown.header->toggleName();
    CHECK_FALSE(shown.text("person_name").contains(u"Forbidden"_qs));
    CHECK_FALSE(shown.text("person_name").contains(u"Exploiter"_qs));
    CHECK_FALSE(shown.text("person_name").isEmpty());
    shown.header->hideName();
    shown.save("Unclear", "used", YesNo::NotAsked);
    shown.save("Safe", "chosen", YesNo::Yes);
    shown.header->toggleName();
    CHECK(shown.text("person_name") == u"Safe Test"_qs);
}
