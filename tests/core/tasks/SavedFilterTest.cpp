// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/SavedFilter.h"

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

SavedFilter aFilter(const RecordId& worker, FilteredList list, std::string name) {
    SavedFilter filter;
    filter.id = RecordId::generate();
    filter.worker = worker;
    filter.list = list;
    filter.name = std::move(name);
    return filter;
}

} // namespace

TEST_CASE("a worker is offered the own filters of a list, by name in any script", "[tasks]") {
    TestVault vault;
    const auto me = vault.session().worker.id;
    const auto other = vault.saveWorker("OT").id;
    vault.save(aFilter(me, FilteredList::People, "žena"));
    vault.save(aFilter(me, FilteredList::People, "Авала"));
    vault.save(aFilter(me, FilteredList::Today, "Danas"));
    vault.save(aFilter(other, FilteredList::People, "Of somebody else"));
    const auto filters = savedFilters(vault.confidential(), me, FilteredList::People);
    REQUIRE(filters);
    REQUIRE(filters->size() == 2);
    CHECK((*filters)[0].name == "Авала");
    CHECK((*filters)[1].name == "žena");
    CHECK(savedFilters(vault.confidential(), me, FilteredList::Today)->size() == 1);
}

TEST_CASE("a filter comes back as it was kept", "[tasks]") {
    TestVault vault;
    auto filter = aFilter(vault.session().worker.id, FilteredList::People, "High risk, mine");
    filter.view = PersonView::Mine;
    filter.category = PersonCategory::PresumedVictim;
    filter.riskAtLeast = 2;
    filter.text = "la";
    vault.save(filter);
    auto today = aFilter(vault.session().worker.id, FilteredList::Today, "Expiring");
    today.mine = true;
    today.due = DueView::Expiring;
    vault.save(today);
    vault.reopen();
    const auto people =
        savedFilters(vault.confidential(), vault.session().worker.id, FilteredList::People);
    REQUIRE(people);
    REQUIRE(people->size() == 1);
    CHECK(toRow(people->front()) == toRow(filter));
    const auto due =
        savedFilters(vault.confidential(), vault.session().worker.id, FilteredList::Today);
    REQUIRE(due);
    CHECK(due->front().due == DueView::Expiring);
    CHECK(due->front().mine);
}

TEST_CASE("a filter needs a name and a worker, and a risk that exists", "[tasks]") {
    TestVault vault;
    const auto save = [&](const SavedFilter& filter) {
        return vault->write([&](Transaction& transaction) {
            return transaction.save(vault.confidential(), filter);
        });
    };
    const auto me = vault.session().worker.id;
    CHECK_FALSE(save(aFilter(me, FilteredList::People, "")));
    CHECK_FALSE(save(aFilter(RecordId(), FilteredList::People, "Nobody's")));
    auto filter = aFilter(me, FilteredList::People, "Too high");
    filter.riskAtLeast = 4;
    CHECK_FALSE(save(filter));
}

TEST_CASE("a shelter worker keeps filters too", "[tasks]") {
    TestVault vault(Role::ShelterWorker);
    vault.save(aFilter(vault.session().worker.id, FilteredList::Today, "Tonight"));
    CHECK(savedFilters(vault.confidential(), vault.session().worker.id, FilteredList::Today)
              ->size() == 1);
}
