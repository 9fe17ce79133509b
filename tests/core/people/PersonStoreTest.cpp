// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonStore.h"

#include "tests/core/support/TestVault.h"

#include <algorithm>
#include <set>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr PersonSort kEverySort[] = {PersonSort::NextDue,  PersonSort::CaseCode,
                                     PersonSort::Risk,     PersonSort::FirstContact,
                                     PersonSort::Category, PersonSort::Worker};

std::vector<std::string> codesOn(const TestVault& vault, const PersonFilter& filter,
                                 const PersonOrder& order = {}) {
    const auto page = PersonStore(vault.casework()).page(filter, order);
    REQUIRE(page);
    std::vector<std::string> codes;
    for (const auto& row : page->rows) {
        codes.push_back(row.code);
    }
    return codes;
}

Person withCode(const std::string& code) {
    auto person = aPerson();
    person.code = code;
    return person;
}

/// Many persons in one write, spread over due days, levels, categories and workers.
void saveMany(TestVault& vault, int number) {
    const RecordId workers[] = {vault.saveWorker("AB").id, vault.saveWorker("CD").id, RecordId()};
    vault.requireWritten([&](Transaction& transaction) {
        for (int i = 0; i < number; ++i) {
            auto person = aPerson();
            person.category = static_cast<PersonCategory>(i % 8);
            person.worker = workers[i % 3];
            person.firstContact = day("2026-01-01").plusDays(i % 50);
            if (!transaction.save(person)) {
                return Status(fail(ErrorCode::Internal));
            }
            const auto due = day("2026-03-01").plusDays(i % 20);
            if (i % 3 != 0 && !transaction.save(anAction(person.id, due))) {
                return Status(fail(ErrorCode::Internal));
            }
            const auto assessment = anAssessment(person.id, day("2026-02-01"), i % 4);
            if (i % 2 == 0 && !transaction.save(assessment)) {
                return Status(fail(ErrorCode::Internal));
            }
        }
        return Status{};
    });
}

} // namespace

TEST_CASE("a row tells risk, trend, next task and waiting referrals", "[people]") {
    TestVault vault;
    const auto worker = vault.saveWorker("JK");
    auto person = withCode("LUMAT-BOKID-37");
    person.pseudonym = "Breza";
    person.worker = worker.id;
    person.birthYear = 1994;
    person.sex = Sex::Female;
    vault.save(person);
    vault.save(anAssessment(person.id, day("2026-02-01"), 3));
    vault.save(anAssessment(person.id, day("2026-03-01"), 1));
    vault.save(anAction(person.id, day("2026-03-20")));
    const auto provider = vault.save(aProvider());
    const auto consent = vault.save(aConsent(person.id, provider.id, day("2026-03-02")));
    vault.save(aSentReferral(consent, day("2026-03-05")));

    const auto row = PersonStore(vault.casework()).row(person.id);
    REQUIRE(row);
    REQUIRE(*row);
    CHECK((*row)->pseudonym == "Breza");
    CHECK((*row)->workerInitials == "JK");
    CHECK((*row)->birthYear == 1994);
    CHECK((*row)->sex == Sex::Female);
    CHECK((*row)->riskRank == 1);
    CHECK((*row)->trend == RiskTrend::Falling);
    CHECK((*row)->nextDue == day("2026-03-12"));
    CHECK((*row)->nextKind.text == "referral_answer");
    CHECK((*row)->waitingReferrals == 1);
}

TEST_CASE("persons are listed by what is due next, those with nothing due last", "[people]") {
    TestVault vault;
    const auto late = vault.save(withCode("LUMAT-BOKID-01"));
    const auto nothing = vault.save(withCode("LUMAT-BOKID-02"));
    const auto soon = vault.save(withCode("LUMAT-BOKID-03"));
    vault.save(anAction(late.id, day("2026-03-20")));
    vault.save(anAction(soon.id, day("2026-03-11")));
    CHECK(codesOn(vault, {}) == std::vector{soon.code, late.code, nothing.code});
    CHECK(codesOn(vault, {}, {PersonSort::NextDue, true}) ==
          std::vector{late.code, soon.code, nothing.code});
    CHECK(codesOn(vault, {}, {PersonSort::CaseCode, true}) ==
          std::vector{soon.code, nothing.code, late.code});
}

TEST_CASE("every order pages through every person once", "[people]") {
    TestVault vault;
    saveMany(vault, 503);
    const PersonStore store(vault.casework());
    for (const auto sort : kEverySort) {
        for (const bool descending : {false, true}) {
            CAPTURE(static_cast<int>(sort), descending);
            std::set<RecordId> seen;
            std::size_t rows = 0;
            std::optional<PersonCursor> next;
            do {
                const auto page = store.page({}, {sort, descending}, next);
                REQUIRE(page);
                REQUIRE(page->rows.size() <= static_cast<std::size_t>(kPersonPageRows));
                for (const auto& row : page->rows) {
                    seen.insert(row.id);
                }
                rows += page->rows.size();
                next = page->next;
            } while (next);
            CHECK(rows == 503);
            CHECK(seen.size() == 503);
        }
    }
}

TEST_CASE("rows of an order are in that order", "[people]") {
    TestVault vault;
    saveMany(vault, 150);
    const PersonStore store(vault.casework());
    const auto rows = [&](PersonSort sort, bool descending) {
        return store.page({}, {sort, descending}).value().rows;
    };
    const auto byRisk = rows(PersonSort::Risk, true);
    CHECK(std::is_sorted(byRisk.begin(), byRisk.end(), [](const auto& a, const auto& b) {
        return a.riskRank.value_or(-1) > b.riskRank.value_or(-1);
    }));
    CHECK(byRisk.front().riskRank == 2);
    const auto byContact = rows(PersonSort::FirstContact, false);
    CHECK(std::is_sorted(byContact.begin(), byContact.end(), [](const auto& a, const auto& b) {
        return a.firstContact < b.firstContact;
    }));
    const auto byCategory = rows(PersonSort::Category, false);
    CHECK(std::is_sorted(byCategory.begin(), byCategory.end(),
                         [](const auto& a, const auto& b) { return a.category < b.category; }));
    const auto byWorker = rows(PersonSort::Worker, true);
    CHECK(byWorker.front().workerInitials == "CD");
    CHECK(byWorker.back().workerInitials.empty());
}

TEST_CASE("views and filters leave who belongs to them", "[people]") {
    TestVault vault;
    const auto worker = vault.saveWorker("JK");
    auto mine = withCode("LUMAT-BOKID-01");
    mine.worker = worker.id;
    mine.pseudonym = "Šumica";
    vault.save(mine);
    auto sheltered = withCode("RUNAS-BOKID-02");
    sheltered.accommodation = {"safe_house"};
    sheltered.category = PersonCategory::IdentifiedVictim;
    vault.save(sheltered);
    auto left = withCode("RUNAS-BOKID-03");
    left.accommodation = {"safe_house"};
    left.gbvSurvivor = true; // beside the category
    vault.saveClosed(left);
    vault.save(anAction(sheltered.id, day("2026-03-09")));
    vault.save(anAssessment(mine.id, day("2026-03-01"), 2));

    PersonFilter filter;
    filter.worker = worker.id;
    filter.today = vault.today();
    const auto counts = PersonStore(vault.casework()).counts(filter).value();
    CHECK(counts.all == 3);
    CHECK(counts.mine == 1);
    CHECK(counts.overdue == 1);
    CHECK(counts.inShelter == 1);
    CHECK(counts.nobodys == 1); // a closed file needs nobody

    const auto with = [&](auto&& change) {
        auto one = filter;
        change(one);
        auto codes = codesOn(vault, one);
        CHECK(PersonStore(vault.casework()).count(one).value() ==
              static_cast<std::int64_t>(codes.size()));
        std::sort(codes.begin(), codes.end());
        return codes;
    };
    using Codes = std::vector<std::string>;
    CHECK(with([](auto& f) { f.view = PersonView::Mine; }) == Codes{mine.code});
    CHECK(with([](auto& f) { f.view = PersonView::Overdue; }) == Codes{sheltered.code});
    CHECK(with([](auto& f) { f.view = PersonView::InShelter; }) == Codes{sheltered.code});
    CHECK(with([](auto& f) { f.view = PersonView::Nobodys; }) == Codes{sheltered.code});
    REQUIRE(StaffAccess(*vault).remove(worker.id));
    CHECK(with([](auto& f) { f.view = PersonView::Nobodys; }) == Codes{mine.code, sheltered.code});
    CHECK(with([](auto& f) {
              f.view = PersonView::Nobodys;
              f.text = "lumat";
          }) == Codes{mine.code});
    CHECK(with([](auto& f) { f.statuses = openStatuses(); }) == Codes{mine.code, sheltered.code});
    CHECK(with([](auto& f) { f.category = PersonCategory::IdentifiedVictim; }) ==
          Codes{sheltered.code});
    CHECK(with([](auto& f) { f.category = PersonCategory::GbvSurvivor; }) == Codes{left.code});
    CHECK(with([](auto& f) { f.riskAtLeast = 2; }) == Codes{mine.code});
    CHECK(with([](auto& f) { f.riskAtLeast = 3; }) == Codes{});
    CHECK(with([](auto& f) { f.text = "runasb"; }) == Codes{sheltered.code, left.code});
    CHECK(with([](auto& f) { f.text = "РУНАС-БОКИД-03"; }) == Codes{left.code});
    CHECK(with([](auto& f) { f.text = "sumi"; }) == Codes{mine.code});
    CHECK(with([](auto& f) { f.text = "Шум"; }) == Codes{mine.code});
    CHECK(with([](auto& f) { f.text = "nobody"; }) == Codes{});
}

TEST_CASE("a person is found by her code however it is typed", "[people]") {
    TestVault vault;
    const auto person = vault.save(withCode("LUMAT-BOKID-37"));
    const PersonStore store(vault.casework());
    CHECK(store.byCaseCode("лумат бокид 37").value() == person.id);
    CHECK_FALSE(store.byCaseCode("LUMAT-BOKID-38").value());
    CHECK_FALSE(store.byCaseCode("LUMAT").value());
    CHECK(looksLikeCaseCode(store.newCaseCode().value()));
}

TEST_CASE("lists walk indexes and neither scan nor sort persons", "[people]") {
    TestVault vault;
    const auto worker = vault.saveWorker("JK");
    const PersonStore store(vault.casework());
    const auto check = [&](const PersonFilter& filter, const PersonOrder& order) {
        const auto plan = store.plan(filter, order);
        REQUIRE(plan);
        REQUIRE_FALSE(plan->empty());
        for (const auto& step : *plan) {
            CAPTURE(step);
            const bool walks = step.find("USING INDEX") != std::string::npos ||
                               step.find("USING COVERING INDEX") != std::string::npos ||
                               step.find("USING PRIMARY KEY") != std::string::npos;
            const bool scansPersons = step.rfind("SCAN p", 0) == 0 || step.rfind("SCAN s", 0) == 0;
            CHECK((walks || !scansPersons));
            CHECK(step.find("USE TEMP B-TREE") == std::string::npos);
        }
    };
    for (const auto sort : kEverySort) {
        for (const bool descending : {false, true}) {
            CAPTURE(static_cast<int>(sort), descending);
            check({}, {sort, descending});
        }
    }
    PersonFilter mine;
    mine.view = PersonView::Mine;
    mine.worker = worker.id;
    check(mine, {});
    PersonFilter overdue;
    overdue.view = PersonView::Overdue;
    overdue.today = vault.today();
    check(overdue, {});
    PersonFilter category;
    category.category = PersonCategory::PersonAtRisk;
    check(category, {});
    category.category = PersonCategory::GbvSurvivor;
    check(category, {});
}
