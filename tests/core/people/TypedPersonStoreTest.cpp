// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/TypedPersonStore.h"

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Person named(TestVault& vault, const std::string& code, const std::string& pseudonym) {
    auto person = aPerson();
    person.code = code;
    person.pseudonym = pseudonym;
    return vault.save(person);
}

} // namespace

TEST_CASE("persons are found by the beginning of a code or a pseudonym", "[people]") {
    TestVault vault;
    const auto second = named(vault, "LUMAT-BOKUD-37", "Roda");
    const auto first = named(vault, "LUMAT-BOKID-12", "Lasta");
    const auto luna = named(vault, "PODUR-HALOM-55", "Lumina");
    const TypedPersonStore store(vault.casework());
    const auto found = store.find("lum", 10);
    REQUIRE(found);
    CHECK(*found == std::vector{first.id, second.id, luna.id}); // codes first, in their order
    CHECK(store.find("lumatbokid", 10)->size() == 1);
    CHECK(store.find("ласта", 10)->front() == first.id);
    CHECK(store.find("lum", 2)->size() == 2);
    CHECK(store.find("nobody", 10)->empty());
    CHECK(store.find("", 10)->empty());
}

TEST_CASE("persons are found by the later parts of a code and from within a pseudonym",
          "[people]") {
    TestVault vault;
    const auto second = named(vault, "LUMAT-BOKUD-37", "Roda");
    const auto first = named(vault, "LUMAT-BOKID-12", "Lasta");
    const TypedPersonStore store(vault.casework());
    CHECK(store.findInside("37", 10).value() == std::vector{second.id});
    CHECK(store.findInside("-37", 10).value() == std::vector{second.id});
    CHECK(store.findInside("bok", 10).value() == std::vector{first.id, second.id});
    CHECK(store.findInside("бокид 12", 10).value() == std::vector{first.id});
    CHECK(store.findInside("bok", 1)->size() == 1);
    CHECK(store.findInside("аст", 10).value() == std::vector{first.id});
    CHECK(store.findInside("as", 10)->empty()); // in nearly every pseudonym of a large house
    CHECK(store.findInside("99", 10)->empty());
    CHECK(store.findInside("", 10)->empty());
}

TEST_CASE("while strangers look a code is found, and a pseudonym is not", "[people]") {
    TestVault vault;
    const auto person = named(vault, "LUMAT-BOKUD-37", "Kingfisher");
    const TypedPersonStore store(vault.casework(), TypedMeets::CodeOnly);
    CHECK(store.find("lum", 10).value() == std::vector{person.id});
    CHECK(store.findInside("37", 10).value() == std::vector{person.id});
    CHECK(store.find("kingfisher", 10)->empty());
    CHECK(store.findInside("fisher", 10)->empty());
}

TEST_CASE("finding within walks the two indexes alone and sorts nothing", "[people]") {
    TestVault vault;
    const auto steps = TypedPersonStore(vault.casework()).planInside("bok");
    REQUIRE(steps);
    REQUIRE(steps->size() == 2);
    for (const auto& step : *steps) {
        INFO(step);
        CHECK(step.find("USING COVERING INDEX") != std::string::npos);
        CHECK(step.find("TEMP B-TREE") == std::string::npos);
    }
}

TEST_CASE("finding while typing walks indexes and sorts nothing", "[people]") {
    TestVault vault;
    const auto steps = TypedPersonStore(vault.casework()).plan("lu");
    REQUIRE(steps);
    REQUIRE(steps->size() == 2);
    for (const auto& step : *steps) {
        INFO(step);
        CHECK(step.find("SEARCH") == 0);
        CHECK(step.find("TEMP B-TREE") == std::string::npos);
    }
}
