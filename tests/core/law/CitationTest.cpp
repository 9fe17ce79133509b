// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/Citation.h"

#include "core/codes/CodeLists.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace zaklon;
using namespace zaklon::law;

namespace {

const LawLibrary& shipped() {
    static const auto library = LawLibrary::shipped();
    REQUIRE(library);
    return *library;
}

/// `act/provision`, joined with blanks.
std::string cited(std::string_view text) {
    std::string all;
    for (const auto& each : citedIn(text, shipped())) {
        all += (all.empty() ? "" : " ") + each.act->code +
               (each.provision.empty() ? "" : "/" + each.provision);
    }
    return all;
}

} // namespace

TEST_CASE("numbers of articles are read without their paragraphs", "[law]") {
    using Numbers = std::vector<std::string>;
    CHECK(articleNumbers("40(1)(12)") == Numbers{"40"});
    CHECK(articleNumbers("185, 185a, 185b") == Numbers{"185", "185a", "185b"});
    CHECK(articleNumbers("103-104") == Numbers{"103", "104"});
    CHECK(articleNumbers("61\u201362 or nearby") == Numbers{"61", "62"});
    CHECK(articleNumbers("103 and 104") == Numbers{"103", "104"});
    CHECK(articleNumbers("").empty());
    CHECK(articleNumbers("4 out of 5") == Numbers{"4"});
}

TEST_CASE("a text leads to the provisions that it names", "[law]") {
    CHECK(cited("Law on Foreigners, art. 40(1)(12): presumed victim of trafficking.") ==
          "foreigners/grounds");
    CHECK(cited("Criminal Procedure Code, art. 103. Source: text of the articles.") ==
          "criminal_procedure/sensitive_witness");
    CHECK(cited("Law on Foreigners, humanitarian residence.") == "foreigners");
    CHECK(cited("Law on Foreigners, art. 999.") == "foreigners");
    CHECK(cited("Right to free legal aid (art. 30).; Law on Prevention of Domestic Violence, text "
                "of the bill") == "domestic_violence/legal_aid");
    CHECK(cited("Law on Asylum and Temporary Protection, art. 17; Law on Foreigners, art. 2") ==
          "asylum/guarantees foreigners/applies");
    CHECK(cited("part. 17 of the Law on Foreigners") == "foreigners");
    CHECK(cited("48 hours.").empty());
    CHECK(cited("").empty());
}

TEST_CASE("duties that rest on a law lead to it", "[law]") {
    const auto codes = CodeLists::load();
    REQUIRE(codes);
    const auto* duties = codes->find("institution_duty");
    REQUIRE(duties != nullptr);
    const auto describe = [&](const char* code) {
        const auto* entry = duties->find(code);
        REQUIRE(entry != nullptr);
        REQUIRE(entry->description);
        return cited(entry->description->english);
    };
    CHECK(describe("special_guarantees") == "asylum/guarantees");
    CHECK(describe("protect_child") == "asylum/best_interest");
    CHECK(describe("explain_rights") == "domestic_violence/information");
    CHECK(describe("react_at_once").empty());
}
