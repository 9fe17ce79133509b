// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/DuplicateSearch.h"

#include "core/people/PersonLinkStore.h"
#include "tests/core/support/TestVault.h"

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Person saveNamed(TestVault& vault, const std::string& given, const std::string& family,
                 std::optional<int> birthYear = std::nullopt) {
    auto person = aPerson();
    person.birthYear = birthYear;
    vault.save(person);
    vault.save(aName(person.id, given, family));
    return person;
}

std::vector<DuplicateCandidate> search(const TestVault& vault, const DuplicateQuery& query) {
    const auto found = DuplicateSearch(vault.casework(), vault.confidential()).find(query);
    REQUIRE(found);
    return *found;
}

bool has(const DuplicateCandidate& candidate, DuplicateReason reason) {
    return std::find(candidate.reasons.begin(), candidate.reasons.end(), reason) !=
           candidate.reasons.end();
}

} // namespace

TEST_CASE("a name is found in the other script and spelling, with the reason", "[people]") {
    TestVault vault;
    const auto person = saveNamed(vault, "Đurđica", "Bijelić");
    saveNamed(vault, "Zorana", "Testić");
    struct Case {
        const char* typed;
        DuplicateReason reason;
    };
    for (const auto& [typed, reason] : {Case{"Đurđica Bijelić", DuplicateReason::SameName},
                                        Case{"Bijelić Đurđica", DuplicateReason::SameName},
                                        Case{"Ђурђица Бијелић", DuplicateReason::OtherScript},
                                        Case{"djurdjica bijelic", DuplicateReason::OtherSpelling},
                                        Case{"Đurđica Belić", DuplicateReason::Dialect}}) {
        CAPTURE(typed);
        const auto found = search(vault, {typed});
        REQUIRE(found.size() == 1);
        CHECK(found.front().person.id == person.id);
        CHECK(has(found.front(), reason));
        CHECK_FALSE(found.front().name.isNil());
    }
}

TEST_CASE("one known name is enough, and both are better", "[people]") {
    TestVault vault;
    const auto both = saveNamed(vault, "Fatima", "Testović");
    const auto one = saveNamed(vault, "Fatima", "Primerić");
    saveNamed(vault, "Jelena", "Ogledna");
    const auto found = search(vault, {"Fatma Testovic"});
    REQUIRE(found.size() >= 1);
    CHECK(found.front().person.id == both.id);
    CHECK(has(found.front(), DuplicateReason::Transliteration));
    const auto byGiven = search(vault, {"Fatima"});
    REQUIRE(byGiven.size() == 2);
    CHECK(byGiven[0].score > 0.9);
    CHECK(std::any_of(byGiven.begin(), byGiven.end(),
                      [&](const auto& each) { return each.person.id == one.id; }));
}

TEST_CASE("an Albanian name is suggested as a Serbian office writes it", "[people]") {
    TestVault vault;
    const auto person = saveNamed(vault, "Shpresa", "Hoxha");
    for (const auto* typed : {"Шпреса Хоџа", "Spresa Hodza", "Hodža", "Хоџа", "Shpressa Hoxa"}) {
        CAPTURE(typed);
        const auto found = search(vault, {typed});
        REQUIRE(found.size() == 1);
        CHECK(found.front().person.id == person.id);
        CHECK(has(found.front(), DuplicateReason::Transliteration));
        CHECK_FALSE(has(found.front(), DuplicateReason::NotEveryWord));
    }
}

TEST_CASE("one rare name of two keeps a person in the list, after who bears both", "[people]") {
    TestVault vault;
    const auto one = saveNamed(vault, "Shpresa", "Testić");
    const auto both = saveNamed(vault, "Shpresa", "Hoxha");
    const auto found = search(vault, {"Шпреса Хоџа"});
    REQUIRE(found.size() == 2);
    CHECK(found[0].person.id == both.id);
    CHECK(found[1].person.id == one.id);
    CHECK(has(found[1], DuplicateReason::NotEveryWord));
    CHECK(has(found[1], DuplicateReason::Transliteration));
    CHECK(search(vault, {"Nikolina Nikolić"}).empty());
}

TEST_CASE("a near birth year moves a candidate up and finds wider", "[people]") {
    TestVault vault;
    const auto far = saveNamed(vault, "Amina", "Testović", 1970);
    const auto near = saveNamed(vault, "Amina", "Testović", 1995);
    DuplicateQuery query{"Amina Testović"};
    query.birthYear = 1996;
    const auto found = search(vault, query);
    REQUIRE(found.size() == 2);
    CHECK(found[0].person.id == near.id);
    CHECK(has(found[0], DuplicateReason::NearBirthYear));
    CHECK(found[1].person.id == far.id);
    CHECK_FALSE(has(found[1], DuplicateReason::NearBirthYear));

    query.text = "Emine Tastuvić";
    const auto wide = search(vault, query);
    REQUIRE_FALSE(wide.empty());
    CHECK(wide.front().person.id == near.id);
}

TEST_CASE("another sex moves a candidate down but never out", "[people]") {
    TestVault vault;
    auto woman = aPerson();
    woman.sex = Sex::Female;
    vault.save(woman);
    vault.save(aName(woman.id, "Nur", "Testović"));
    const auto unknown = saveNamed(vault, "Nur", "Testović");
    DuplicateQuery query{"Nur Testović"};
    query.sex = Sex::Male;
    const auto found = search(vault, query);
    REQUIRE(found.size() == 2);
    CHECK(found[0].person.id == unknown.id);
    CHECK(found[1].person.id == woman.id);
}

TEST_CASE("a linked record is suggested with the one that met", "[people]") {
    TestVault vault;
    const auto met = saveNamed(vault, "Amina", "Testović");
    const auto linked = saveNamed(vault, "Zorana", "Drugačija");
    vault.requireWritten([&](Transaction& transaction) {
        return PersonLinkStore(vault.casework())
            .link(transaction, met.id, linked.id, vault.today());
    });
    const auto found = search(vault, {"Amina Testović"});
    REQUIRE(found.size() == 2);
    CHECK(found[0].person.id == met.id);
    CHECK(found[1].person.id == linked.id);
    CHECK(found[1].reasons == std::vector{DuplicateReason::Linked});

    DuplicateQuery edited{"Amina Testović"};
    edited.except = met.id;
    const auto others = search(vault, edited);
    REQUIRE(others.size() == 1);
    CHECK(others[0].person.id == linked.id);
}

TEST_CASE("a case code finds exactly its person, an empty text nobody", "[people]") {
    TestVault vault;
    auto person = aPerson();
    person.code = "LUMAT-BOKID-37";
    vault.save(person);
    vault.save(aPerson());
    const auto found = search(vault, {"лумат бокид 37"});
    REQUIRE(found.size() == 1);
    CHECK(found[0].person.id == person.id);
    CHECK(found[0].reasons == std::vector{DuplicateReason::SameCode});
    CHECK(found[0].wholeCode);
    CHECK(search(vault, {" - "}).empty());
}

TEST_CASE("without the confidential key only codes and pseudonyms are searched", "[people]") {
    TestVault vault;
    auto person = saveNamed(vault, "Amina", "Testović");
    person.pseudonym = "Breza";
    vault.save(person);
    const DuplicateSearch blind(vault.casework(), std::nullopt);
    CHECK_FALSE(blind.searchesNames());
    CHECK(blind.find({"Amina"}).value().empty());
    const auto byPseudonym = blind.find({"бреза"}).value();
    REQUIRE(byPseudonym.size() == 1);
    CHECK(byPseudonym[0].reasons == std::vector{DuplicateReason::SamePseudonym});
    CHECK(byPseudonym[0].wholeCode);
    const auto byBeginning = blind.find({"бре"}).value();
    REQUIRE(byBeginning.size() == 1);
    CHECK_FALSE(byBeginning[0].wholeCode);
}

TEST_CASE("while strangers look only the code is searched", "[people]") {
    TestVault vault;
    auto person = aPerson();
    person.code = "LUMAT-BOKID-37";
    person.pseudonym = "Breza";
    vault.save(person);
    const DuplicateSearch blind(vault.casework(), std::nullopt);
    DuplicateQuery query{"breza"};
    query.meets = TypedMeets::CodeOnly;
    CHECK(blind.find(query).value().empty());
    query.text = "lumat";
    CHECK(blind.find(query)->size() == 1);
}

TEST_CASE("a whole pseudonym weighs as much as a whole code, its beginning less", "[people]") {
    TestVault vault;
    auto longer = aPerson();
    longer.pseudonym = "Brezaste";
    vault.save(longer);
    auto whole = aPerson();
    whole.pseudonym = "Breza";
    vault.save(whole);
    const auto found = search(vault, {"бреза"});
    REQUIRE(found.size() == 2);
    CHECK(found[0].person.id == whole.id);
    CHECK(found[0].score == 1.0);
    CHECK(isWhole("бреза", found[0].person));
    CHECK(isWhole(found[1].person.code, found[1].person));
    CHECK(found[1].score < 1.0);
    CHECK_FALSE(isWhole("бреза", found[1].person));
    CHECK_FALSE(isWhole("", found[1].person));
}

TEST_CASE("linked persons are found over others and unlinked again", "[people]") {
    TestVault vault;
    const auto a = vault.save(aPerson());
    const auto b = vault.save(aPerson());
    const auto c = vault.save(aPerson());
    const PersonLinkStore links(vault.casework());
    const auto link = [&](const Person& from, const Person& to) {
        return vault.requireWritten([&](Transaction& transaction) {
            return links.link(transaction, from.id, to.id, vault.today());
        });
    };
    link(a, b);
    const auto receipt = link(c, b);
    CHECK(link(b, a).entries == 0);
    CHECK(links.linkedTo(a.id).value().size() == 2);
    CHECK(links.linkedTo(c.id).value().size() == 2);

    REQUIRE(vault->undo(receipt));
    CHECK(links.linkedTo(a.id).value() == std::vector{b.id});
    const auto unlink = [&](const Person& from, const Person& to) {
        return vault->write(
            [&](Transaction& transaction) { return links.unlink(transaction, from.id, to.id); });
    };
    REQUIRE(unlink(b, a));
    CHECK(links.linkedTo(a.id).value().empty());
    CHECK(unlink(b, a).error().code == ErrorCode::NotFound);
    link(a, b);
    CHECK(links.linkedTo(b.id).value() == std::vector{a.id});
    CHECK(vault.casework().where<PersonLink>("other", b.id).value().size() == 1);
}
