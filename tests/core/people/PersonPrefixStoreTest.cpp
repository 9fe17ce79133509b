// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonPrefixStore.h"

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
    const PersonPrefixStore store(vault.casework());
    const auto found = store.find("lum", 10);
    REQUIRE(found);
    CHECK(*found == std::vector{first.id, second.id, luna.id}); // codes first, in their order
    CHECK(store.find("lumatbokid", 10)->size() == 1);
    CHECK(store.find("ласта", 10)->front() == first.id);
    CHECK(store.find("lum", 2)->size() == 2);
    CHECK(store.find("nobody", 10)->empty());
    CHECK(store.find("", 10)->empty());
}

TEST_CASE("finding while typing walks indexes and sorts nothing", "[people]") {
    TestVault vault;
    const auto steps = PersonPrefixStore(vault.casework()).plan("lu");
    REQUIRE(steps);
    REQUIRE(steps->size() == 2);
    for (const auto& step : *steps) {
        INFO(step);
        CHECK(step.find("SEARCH") == 0);
        CHECK(step.find("TEMP B-TREE") == std::string::npos);
    }
}
