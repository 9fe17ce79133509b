// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonHeader.h"

#include "tests/ui/support/UiSession.h"
#include "ui/components/Chip.h"

#include <QLabel>
#include <QPushButton>

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
    Consent consent(const char* type, ConsentState state, std::optional<Date> until = {}) {
        auto given = aConsent(person.id, {}, day("2026-01-10"));
        given.type = Code{type};
        given.state = state;
        given.validUntil = until;
        if (state == ConsentState::Withdrawn) {
            given.withdrawnOn = day("2026-02-10");
        }
        REQUIRE(vault->vault().write(
            [&](Transaction& transaction) { return transaction.save(given); }));
        return given;
    }
    /// What the header says of consents, in its order; not of the person shown before.
    QStringList consents() const {
        QStringList texts;
        for (const auto* chip : header->findChildren<ui::Chip*>(QStringLiteral("person_consent"))) {
            texts << chip->text();
        }
        return texts;
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

TEST_CASE("a presentation shows the code and nothing by which somebody is known",
          "[people][privacy]") {
    Header shown;
    shown.person.sex = Sex::Female;
    shown.person.birthYear = 1998;
    shown.person.languages = {Code{"fr"}};
    REQUIRE(shown.vault->vault().write(
        [&](Transaction& transaction) { return transaction.save(shown.person); }));
    shown.show(shown.person.id);
    CHECK(shown.text("person_facts").contains(u"1998"_qs));
    shown.vault->setPresenting(true);
    shown.show(shown.person.id);
    CHECK(shown.text("person_code") == QString::fromStdString(shown.person.code));
    CHECK_FALSE(shown.text("person_facts").contains(u"1998"_qs));
    CHECK_FALSE(shown.text("person_facts").contains(u"speaks"_qs));
    const auto* pseudonym = shown.header->findChild<QLabel*>(u"person_pseudonym"_qs);
    CHECK(pseudonym->isHidden()); // no hole where it was
}

TEST_CASE("in few lines the buttons of the header are icons that say their words", "[people]") {
    Header shown;
    shown.show(shown.person.id);
    const auto* contact = shown.header->findChild<QPushButton*>(u"record_contact"_qs);
    REQUIRE(contact != nullptr);
    CHECK(contact->text() == u"Record contact"_qs);
    shown.header->setLow(true);
    CHECK(contact->text().isEmpty());
    CHECK(contact->accessibleName() == u"Record contact"_qs);
    CHECK(contact->toolTip() == u"Record contact"_qs);
    int told = 0; // what she is here for and the state of her file: in a second line if need be
    for (const auto* chip : shown.header->findChildren<ui::Chip*>()) {
        told += chip->isVisibleTo(shown.header.get()) && !chip->accessibleName().isEmpty() ? 1 : 0;
    }
    CHECK(told >= 2);
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

TEST_CASE("a consent whose last day has passed is not shown as one that holds",
          "[people][consent]") {
    Header shown; // on 10 March 2026
    shown.consent("service", ConsentState::Given, day("2026-03-09"));
    shown.consent("photo_recording", ConsentState::Given, day("2026-03-10"));
    shown.show(shown.person.id);
    CHECK(shown.consents() ==
          QStringList{u"Photograph or recording"_qs, u"Receiving services: ended"_qs});
    const auto chips = shown.header->findChildren<ui::Chip*>(u"person_consent"_qs);
    REQUIRE(chips.size() == 2);
    CHECK(chips[0]->tone() == ui::Tone::Good);
    CHECK(chips[1]->tone() == ui::Tone::Neutral);
}

TEST_CASE("a consent that nobody could give is not shown as one that holds", "[people][consent]") {
    Header shown;
    shown.person.birthYear.reset(); // a child, until somebody has assessed the age
    REQUIRE(shown.vault->vault().write(
        [&](Transaction& transaction) { return transaction.save(shown.person); }));
    shown.consent("service", ConsentState::Given);
    shown.show(shown.person.id);
    CHECK(shown.consents() ==
          QStringList{u"Receiving services: not in force, no year of birth"_qs});
}

TEST_CASE("a withdrawal leads the consents, and those without room are counted",
          "[people][consent]") {
    Header shown;
    shown.consent("service", ConsentState::Given, day("2026-02-01"));
    for (const auto* type : {"data_processing", "statistics", "photo_recording", "service"}) {
        shown.consent(type, ConsentState::Given);
    }
    shown.consent("contact_third_party", ConsentState::Withdrawn);
    shown.show(shown.person.id);
    const auto said = shown.consents();
    REQUIRE(said.size() == 4);
    CHECK(said[0].startsWith(u"Contact with somebody else: "_qs));
    CHECK_FALSE(said.join(u'\n').contains(u"ended"_qs));
    const auto* more = shown.header->findChild<ui::Chip*>(u"person_consents_more"_qs);
    REQUIRE(more != nullptr);
    CHECK(more->text() == u"+2"_qs);
    CHECK(more->accessibleName().startsWith(u"2 more"_qs));
}

TEST_CASE("the facts of the header say what is a language, and begin with a fact", "[people]") {
    Header shown;
    auto person = shown.person;
    person.worker = shown.vault->worker().id;
    person.languages = {Code{"en"}, Code{"es"}};
    const auto save = [&] {
        REQUIRE(shown.vault->vault().write(
            [&](Transaction& transaction) { return transaction.save(person); }));
        shown.show(person.id);
    };
    save();
    CHECK(shown.text("person_facts").contains(u"speaks English, Spanish"_qs));
    shown.vault.words().setLanguage(Language::SerbianLatin); // no capital within a sentence
    shown.show(person.id);
    CHECK(shown.text("person_facts").contains(u"engleski"_qs));
    CHECK_FALSE(shown.text("person_facts").contains(u"Engleski"_qs));
    shown.vault.words().setLanguage(Language::English);
    person.languages.clear();
    person.birthYear.reset();
    person.ageBasis = AgeBasis::NotAsked;
    save();
    CHECK(shown.text("person_facts").contains(u" since "_qs));
    CHECK_FALSE(shown.text("person_facts").contains(QChar(0xb7)));
}

TEST_CASE("the header says woman or girl by the year of birth, and assumes no sex", "[people]") {
    Header shown; // its day is 10 Mar 2026
    auto person = shown.person;
    const auto facts = [&](Sex sex, std::optional<int> year, AgeBasis basis = AgeBasis::Stated) {
        person.sex = sex;
        person.birthYear = year;
        person.ageBasis = year ? basis : AgeBasis::NotAsked;
        person.nationalityGroup = Code{"americas"};
        REQUIRE(shown.vault->vault().write(
            [&](Transaction& transaction) { return transaction.save(person); }));
        shown.show(person.id);
        return shown.text("person_facts");
    };
    CHECK(facts(Sex::Female, 1994).startsWith(u"Woman, born 1994, from the Americas"_qs));
    CHECK(facts(Sex::Female, 2016).startsWith(u"Girl, born 2016"_qs));
    CHECK(facts(Sex::Male, 1994).startsWith(u"Man, born 1994"_qs));
    CHECK(facts(Sex::Male, 2016).startsWith(u"Boy, born 2016"_qs));
    CHECK(facts(Sex::Female, std::nullopt).startsWith(u"Woman or girl"_qs));
    CHECK(facts(Sex::Female, 1998, AgeBasis::Estimated).startsWith(u"Woman, born about 1998"_qs));
    for (const auto sex : {Sex::NotAsked, Sex::Other, Sex::Undisclosed}) {
        CHECK(facts(sex, 1994).startsWith(u"Person, born 1994"_qs));
        CHECK(facts(sex, 2016).startsWith(u"Child, born 2016"_qs));
        CHECK(facts(sex, std::nullopt).startsWith(u"from the Americas"_qs));
    }
}
