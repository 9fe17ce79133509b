// SPDX-License-Identifier: GPL-3.0-or-later
// Closings that an earlier program saved are all there when their table is made anew (casework
// 0040). Everybody is invented.
#include "core/identification/CaseClosing.h"
#include "core/vault/CompartmentFile.h"
#include "tests/core/support/EarlierFormat.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kBefore = 39;

/// Field by field, as they stand in the table; what was never asked is a dash.
template <class AnyConnection>
std::vector<std::string> closingsOf(AnyConnection&& connection) {
    std::vector<std::string> rows;
    auto statement = connection.prepare(
        "SELECT hex(id) || '|' || hex(person) || '|' || on_date || '|' || risk_level || '|' || "
        "reason ||"
        " '|' || agreed || '|' || exit_plan || '|' || monitoring_agreed || '|' ||"
        " coalesce(hex(worker), '-') || '|' || coalesce(safe_contacts, '-')"
        " FROM main.case_closing ORDER BY id");
    while (statement.step()) {
        rows.push_back(statement.text(0));
    }
    return rows;
}

CaseClosing aFullClosing(const RecordId& person, const RecordId& worker) {
    CaseClosing closing;
    closing.id = RecordId::generate();
    closing.person = person;
    closing.onDate = day("2026-02-03");
    closing.riskLevel = Code{"medium"};
    closing.reason = Code{"left_country"};
    closing.agreed = YesNo::Yes;
    closing.exitPlan = YesNo::Refused;
    closing.monitoringAgreed = YesNo::Yes;
    closing.safeContacts = Code{"person_wishes"};
    closing.worker = worker;
    return closing;
}

} // namespace

TEST_CASE("closings of an earlier program keep every field", "[identification]") {
    TestVault vault;
    const auto first = vault.save(aPerson());
    const auto second = vault.save(aPerson());
    const auto worker = vault.session().worker.id;
    const auto full = aFullClosing(first.id, worker);
    auto unasked = aFullClosing(second.id, worker);
    unasked.onDate = day("2025-11-20");
    unasked.riskLevel = Code{"low"};
    unasked.reason = Code{"died"};
    unasked.agreed = YesNo::Unknown;
    unasked.monitoringAgreed = YesNo::No;
    unasked.worker = {};
    for (const auto& closing : {full, unasked}) {
        vault.save(closing);
    }
    const auto key = databaseKey(vault->keys().casework, vault->header().caseworkSalt);
    vault.close();
    std::vector<std::string> before;
    {
        Connection old(vault.path() / "casework.db", key, OpenMode::Existing);
        backToFormat(old, Compartment::Casework, kBefore);
        auto forget = old.prepare("UPDATE case_closing SET safe_contacts = NULL WHERE id = ?1");
        forget.bind(1, unasked.id).run();
        before = closingsOf(old);
    }
    REQUIRE(before.size() == 2);
    CHECK(std::count_if(before.begin(), before.end(),
                        [](const std::string& row) { return row.ends_with("|-"); }) == 1);
    vault.reopen();
    const auto now = vault.casework().connection();
    CHECK(closingsOf(now) == before);
    const auto kept = vault.casework().find<CaseClosing>(full.id);
    REQUIRE(kept);
    REQUIRE(*kept);
    CHECK(toRow(**kept) == toRow(full));
    for (const auto* index : {"case_closing_person", "case_closing_on_date"}) {
        CAPTURE(index);
        CHECK(now.singleInteger(std::string("SELECT count(*) FROM main.sqlite_master WHERE type ="
                                            " 'index' AND tbl_name = 'case_closing' AND name = '") +
                                index + "'") == 1);
    }
}
