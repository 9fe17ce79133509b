// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/SavedFilter.h"

#include "core/store/Migrator.h"
#include "tests/core/support/EarlierFormat.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

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

/// A filter as the table had it before: its name is that of its list.
void keepOld(Connection& old, const std::string& list, const std::string& columns) {
    old.execute("INSERT INTO saved_filter VALUES (randomblob(16), randomblob(16), '" + list +
                "', '" + list + "', " + columns + ")");
}

nlohmann::json settingsOf(Connection& connection, const std::string& list) {
    return nlohmann::json::parse(
        connection.singleText("SELECT settings FROM saved_filter WHERE list = '" + list + "'"));
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

TEST_CASE("a filter of any list comes back as it was kept", "[tasks]") {
    TestVault vault;
    const auto me = vault.session().worker.id;
    auto filter = aFilter(me, FilteredList::Directory, "Beds in the south");
    filter.set("place", "Ниш");
    filter.set("service", "accommodation");
    filter.set("language", "sr");
    filter.set("language", "");
    vault.save(filter);
    vault.reopen();
    const auto kept = savedFilters(vault.confidential(), me, FilteredList::Directory);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(toRow(kept->front()) == toRow(filter));
    CHECK(kept->front().setting("place") == "Ниш");
    CHECK(kept->front().setting("service") == "accommodation");
    CHECK(kept->front().setting("language").empty());
    CHECK_FALSE(kept->front().settings.data().contains("language"));
}

TEST_CASE("a filter needs a name, a worker, and settings that are texts", "[tasks]") {
    TestVault vault;
    const auto save = [&](const SavedFilter& filter) {
        return vault->write([&](Transaction& transaction) {
            return transaction.save(vault.confidential(), filter);
        });
    };
    const auto me = vault.session().worker.id;
    CHECK_FALSE(save(aFilter(me, FilteredList::People, "")));
    CHECK_FALSE(save(aFilter(RecordId(), FilteredList::People, "Nobody's")));
    auto filter = aFilter(me, FilteredList::People, "Of numbers");
    filter.settings.data()["risk"] = 2;
    CHECK_FALSE(save(filter));
    filter.settings.data() = nlohmann::json::array({"2"});
    CHECK_FALSE(save(filter));
    filter.settings.data() = nlohmann::json::object();
    CHECK(save(filter));
}

TEST_CASE("what filters said in columns of their own they say as settings", "[tasks][migration]") {
    const TemporaryFolder folder;
    DatabaseKey key{SecretBytes(32), SecretBytes(16)};
    Connection old(folder.path() / "confidential.db", key, OpenMode::Create);
    for (const auto& step : migrationsOf(Compartment::Confidential)) {
        if (step.name.find("filter_settings") != std::string_view::npos) {
            break;
        }
        old.execute(inSchema(step.sql, "main"));
        old.execute("PRAGMA user_version = " + std::to_string(step.number));
    }
    old.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
    keepOld(old, "people", "'mine', 'presumed_victim', 2, 'la', 0, NULL");
    keepOld(old, "today", "'all', NULL, NULL, '', 1, 'expiring'");
    keepOld(old, "referrals", "'all', NULL, NULL, '', 0, 'overdue'");
    migrate(old, "main", Compartment::Confidential);
    CHECK(settingsOf(old, "people") ==
          nlohmann::json{
              {"view", "mine"}, {"category", "presumed_victim"}, {"risk", "2"}, {"text", "la"}});
    CHECK(settingsOf(old, "today") == nlohmann::json{{"scope", "mine"}, {"due", "expiring"}});
    CHECK(settingsOf(old, "referrals") == nlohmann::json{{"view", "overdue"}});
}

TEST_CASE("a shelter worker keeps filters too", "[tasks]") {
    TestVault vault(Role::ShelterWorker);
    vault.save(aFilter(vault.session().worker.id, FilteredList::Today, "Tonight"));
    CHECK(savedFilters(vault.confidential(), vault.session().worker.id, FilteredList::Today)
              ->size() == 1);
}
