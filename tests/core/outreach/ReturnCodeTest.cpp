// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/ReturnCodeStore.h"
#include "core/people/CaseCode.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

ReturnCode aReturnCode(const RecordId& person, std::string code) {
    ReturnCode made;
    made.id = RecordId::generate();
    made.person = person;
    made.code = std::move(code);
    made.agreedOn = day("2026-03-02");
    return made;
}

} // namespace

TEST_CASE("a return code has one normal form in every script and with any gaps", "[outreach]") {
    struct Case {
        const char* typed;
        const char* stored;
    };
    const Case cases[] = {
        {"plavo jezero 7", "plavo jezero 7"}, {"Plavo-JEZERO  7", "plavo jezero 7"},
        {"Плаво језеро 7", "plavo jezero 7"}, {" plavo.jezero/7 ", "plavo jezero 7"},
        {"žuti čamac", "zuti camac"},         {"жути чамац", "zuti camac"},
        {"blue lake ٣", "blue lake 3"},       {"Bomi Tasu 47", "bomi tasu 47"},
    };
    for (const auto& [typed, stored] : cases) {
        CAPTURE(typed);
        CHECK(normalizeReturnCode(typed) == stored);
    }
    CHECK(returnCodeKey("Плаво језеро 7") == returnCodeKey("plavojezero7"));
    CHECK_FALSE(isLongEnough("ana 1"));
    CHECK(isLongEnough("ana 123"));
}

TEST_CASE("a code that holds her name or case code is refused", "[outreach]") {
    const std::vector<std::string> words{"Ђурђица", "Primer Ana", "LUMAT-BOKID-37", "Lasta"};
    CHECK(tellsWho("Djurdjica sunce", words));
    CHECK(tellsWho("plavi primer", words));
    CHECK(tellsWho("ana i more", words));
    CHECK(tellsWho("moja lasta 12", words));
    CHECK(tellsWho("lumat more", words));
    CHECK_FALSE(tellsWho("lastavica 12", words));
    CHECK_FALSE(tellsWho("plavo jezero 7", words));
}

TEST_CASE("codes that are given are short, speakable and not repeated", "[outreach]") {
    std::string first;
    const auto code = generateReturnCode([&](std::string_view made) {
        const bool isFirst = first.empty();
        first = isFirst ? std::string(made) : first;
        return isFirst; // the first one is taken
    });
    REQUIRE(code);
    CHECK(*code != first);
    CHECK(code->size() == std::string("bomi tasu 47").size());
    CHECK(normalizeReturnCode(*code) == *code);
    CHECK(isLongEnough(*code));
    CHECK_FALSE(looksLikeCaseCode(*code));
    CHECK(generateReturnCode([](std::string_view) { return true; }).error().code ==
          ErrorCode::Internal);
}

TEST_CASE("a code leads to its person without a name, whole and in any script", "[outreach]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto kept = vault.save(aReturnCode(person.id, "plavo jezero 7"));
    const ReturnCodeStore store(vault.confidential());
    const auto personOf = [&](std::string_view typed) {
        const auto found = store.find(typed);
        REQUIRE(found);
        return *found ? (*found)->person : RecordId();
    };
    CHECK(personOf("Плаво-језеро 7") == person.id);
    CHECK(personOf("plavojezero7") == person.id);
    CHECK(personOf("plavo jezero") == RecordId()); // never by a part of it
    CHECK(personOf("") == RecordId());

    auto closed = person;
    closed.status = CaseStatus::Closed;
    vault.save(aClosing(person.id, vault.today()));
    vault.save(closed);
    CHECK(personOf("plavo jezero 7") == RecordId());
    closed.status = CaseStatus::Transferred; // handed over is as closed
    vault.save(closed);
    CHECK(personOf("plavo jezero 7") == RecordId());
    auto monitored = kept;
    monitored.afterClosure = true;
    vault.save(monitored);
    CHECK(personOf("plavo jezero 7") == person.id);
    monitored.active = false;
    vault.save(monitored);
    CHECK(personOf("plavo jezero 7") == RecordId());
}

TEST_CASE("a code is kept only if it is nobody else's and tells nothing", "[outreach]") {
    TestVault vault;
    const auto first = vault.save(aPerson());
    auto second = aPerson();
    second.pseudonym = "Senica";
    vault.save(second);
    vault.save(aName(second.id, "Izmišljena", "Primerović"));
    const auto taken = vault.save(aReturnCode(first.id, "plavo jezero 7"));
    const ReturnCodeStore store(vault.confidential());
    CHECK(store.mayKeep(taken));
    CHECK(store.mayKeep(aReturnCode(second.id, "zeleno more")));
    const auto same = store.mayKeep(aReturnCode(second.id, "plavojezero 7"));
    CHECK(same.error().code == ErrorCode::Conflict);
    for (const auto* code : {"abc 12", "izmisljena breza", "bela senica"}) {
        CAPTURE(code);
        CHECK(store.mayKeep(aReturnCode(second.id, code)).error().code == ErrorCode::Invalid);
    }
    CHECK(store.newCode());
    CHECK_FALSE(Description<ReturnCode>::check(aReturnCode(first.id, "Plavo Jezero 7")));
}

TEST_CASE("a shelter worker cannot look up a return code", "[outreach]") {
    TestVault vault(Role::ShelterWorker);
    const auto found = ReturnCodeStore(vault.confidential()).find("plavo jezero 7");
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::NoPermission);
}
