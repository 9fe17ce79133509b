// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ProviderStore.h"

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

namespace zaklon {
namespace {

Provider provider(const char* name, const char* place, std::vector<Code> services) {
    auto made = test::aProvider();
    made.name = name;
    made.place = place;
    made.services = std::move(services);
    return made;
}

struct Directory {
    test::TestVault vault;

    Directory() {
        auto shelter = provider("Kuća", "Niš", {Code{"safe_accommodation"}});
        shelter.accepts = {Code{"women"}};
        shelter.languages = {Code{"sr"}, Code{"en"}};
        vault.save(shelter);
        auto clinic = provider("Ambulanta", "Beograd", {Code{"medical"}});
        clinic.type = Code{"health"};
        vault.save(clinic);
        auto friendly = provider("Bivša koleginica", "Beograd", {Code{"medical"}});
        friendly.formal = false;
        vault.save(friendly);
        auto gone = provider("Ugašena", "Niš", {Code{"medical"}});
        gone.active = false;
        vault.save(gone);
    }

    std::string names(const ProviderFilter& filter) const {
        const auto found = ProviderStore(vault.casework()).list(filter);
        REQUIRE(found);
        std::string all;
        for (const auto& each : *found) {
            all += each.name + ";";
        }
        return all;
    }
};

TEST_CASE("the directory is sorted by name and leaves out who is no longer there") {
    const Directory directory;
    CHECK(directory.names({}) == "Ambulanta;Bivša koleginica;Kuća;");
    ProviderFilter all;
    all.withInactive = true;
    CHECK(directory.names(all) == "Ambulanta;Bivša koleginica;Kuća;Ugašena;");
}

TEST_CASE(
    "providers are found by service, place in any script, language, road and who is accepted") {
    const Directory directory;
    ProviderFilter filter;
    filter.service = Code{"medical"};
    CHECK(directory.names(filter) == "Ambulanta;Bivša koleginica;");
    filter.formal = false;
    CHECK(directory.names(filter) == "Bivša koleginica;");

    ProviderFilter place;
    place.place = "ниш";
    CHECK(directory.names(place) == "Kuća;");
    ProviderFilter name;
    name.name = "kuca";
    CHECK(directory.names(name) == "Kuća;");
    // Who says nothing about it is asked, not left out.
    ProviderFilter men;
    men.accepts = Code{"men"};
    CHECK(directory.names(men) == "Ambulanta;Bivša koleginica;");
    ProviderFilter english;
    english.language = Code{"en"};
    CHECK(directory.names(english) == "Ambulanta;Bivša koleginica;Kuća;");
    ProviderFilter farsi;
    farsi.language = Code{"fa"};
    CHECK(directory.names(farsi) == "Ambulanta;Bivša koleginica;");
}

TEST_CASE("a provider without a recorded contact has an empty one") {
    const Directory directory;
    const auto id = RecordId::generate();
    const auto contact = ProviderStore::contactOf(directory.vault.confidential(), id);
    REQUIRE(contact);
    CHECK(contact->id == id);
    CHECK(contact->phone.empty());
}

} // namespace
} // namespace zaklon
