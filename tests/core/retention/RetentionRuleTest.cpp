// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionRule.h"

#include "core/identification/IdentificationLimits.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace zaklon;

namespace {

Date day(const char* iso) {
    return Date::parse(iso).value();
}

RetentionLengths shipped() {
    return IdentificationLimits::shipped().value().retention;
}

KeptFile closedFile(const char* endedOn, std::optional<int> birthYear) {
    KeptFile file;
    file.endedOn = day(endedOn);
    file.firstContact = day("2020-06-01");
    file.birthYear = birthYear;
    return file;
}

RetentionDecision decision(RetentionChoice choice, const char* decidedOn,
                           const char* until = nullptr) {
    RetentionDecision made;
    made.id = RecordId::generate();
    made.person = RecordId::generate();
    made.choice = choice;
    made.reason = Code{"proceeding"};
    made.decidedOn = day(decidedOn);
    if (until != nullptr) {
        made.until = day(until);
    }
    return made;
}

} // namespace

TEST_CASE("the day of looking again follows the lengths of domain.md 12.5", "[retention]") {
    struct Case {
        const char* endedOn;
        std::optional<int> birthYear;
        KeptAs keptAs;
        const char* reviewFrom;
    };
    // First contact on 1 June 2020.
    const std::array cases{
        Case{"2021-03-10", 1990, KeptAs::ClosedFile, "2026-03-10"},
        Case{"2020-02-29", 1990, KeptAs::ClosedFile, "2025-02-28"},
        // Born in 2001: 18 at the latest on 31 December 2019, no child any more.
        Case{"2021-03-10", 2001, KeptAs::ClosedFile, "2026-03-10"},
        // Born in 2002: may still have been 17, 23 at the latest on 31 December 2025.
        Case{"2020-12-01", 2002, KeptAs::ChildFile, "2025-12-31"},
        // The five years come later than the age.
        Case{"2021-03-10", 2002, KeptAs::ChildFile, "2026-03-10"},
        Case{"2021-03-10", 2015, KeptAs::ChildFile, "2038-12-31"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.endedOn, each.birthYear.value_or(0));
        const auto kept = retentionOf(closedFile(each.endedOn, each.birthYear), shipped());
        CHECK(kept.keptAs == each.keptAs);
        CHECK(kept.reviewFrom == day(each.reviewFrom));
        CHECK_FALSE(kept.mayBeErased(day(each.reviewFrom).plusDays(-1)));
        CHECK(kept.mayBeErased(day(each.reviewFrom)));
    }
}

TEST_CASE("a screening that led nowhere is kept twelve months, whatever the age", "[retention]") {
    for (const std::optional<int> birthYear : {std::optional<int>(), std::optional<int>(2015)}) {
        auto file = closedFile("2025-03-10", birthYear);
        file.screeningOnly = true;
        const auto kept = retentionOf(file, shipped());
        CHECK(kept.keptAs == KeptAs::Screening);
        CHECK_FALSE(kept.mayBeErased(day("2026-03-09")));
        CHECK(kept.mayBeErased(day("2026-03-10")));
    }
}

TEST_CASE("who may have been a child is not erased before the age is known", "[retention]") {
    const auto kept = retentionOf(closedFile("2010-03-10", {}), shipped());
    CHECK(kept.ageUnknown);
    CHECK(kept.reviewFrom == day("2015-03-10"));
    CHECK_FALSE(kept.mayBeErased(day("2026-03-10")));
}

TEST_CASE("a hold blocks until a decision ends it", "[retention]") {
    auto file = closedFile("2010-03-10", 1970);
    file.decisions = {decision(RetentionChoice::Hold, "2016-01-01")};
    CHECK(retentionOf(file, shipped()).held);
    CHECK_FALSE(retentionOf(file, shipped()).mayBeErased(day("2099-01-01")));
    file.decisions.push_back(decision(RetentionChoice::HoldEnded, "2017-01-01"));
    CHECK_FALSE(retentionOf(file, shipped()).held);
    CHECK(retentionOf(file, shipped()).mayBeErased(day("2017-01-01")));
    std::reverse(file.decisions.begin(), file.decisions.end());
    CHECK_FALSE(retentionOf(file, shipped()).held); // by their days, not as they are found
}

TEST_CASE("a hold and keeping longer do not lift each other", "[retention]") {
    auto file = closedFile("2010-03-10", 1970);
    SECTION("held after it was kept longer") {
        file.decisions = {decision(RetentionChoice::KeepLonger, "2016-01-01", "2030-01-01"),
                          decision(RetentionChoice::Hold, "2017-01-01"),
                          decision(RetentionChoice::HoldEnded, "2018-01-01")};
        const auto kept = retentionOf(file, shipped());
        CHECK_FALSE(kept.held);
        CHECK(kept.reviewFrom == day("2030-01-01"));
    }
    SECTION("kept longer while it was held") {
        file.decisions = {decision(RetentionChoice::Hold, "2016-01-01"),
                          decision(RetentionChoice::KeepLonger, "2017-01-01", "2018-01-01")};
        const auto kept = retentionOf(file, shipped());
        CHECK(kept.held);
        CHECK(kept.reviewFrom == day("2018-01-01"));
        CHECK_FALSE(kept.mayBeErased(day("2099-01-01")));
    }
    SECTION("kept longer twice: the newer day counts") {
        file.decisions = {decision(RetentionChoice::KeepLonger, "2017-01-01", "2020-01-01"),
                          decision(RetentionChoice::KeepLonger, "2016-01-01", "2030-01-01")};
        CHECK(retentionOf(file, shipped()).reviewFrom == day("2020-01-01"));
    }
}

TEST_CASE("what still goes on blocks erasure", "[retention]") {
    auto file = closedFile("2010-03-10", 1970);
    file.running = {StillRunning::Proceeding};
    const auto kept = retentionOf(file, shipped());
    CHECK(kept.running == file.running);
    CHECK_FALSE(kept.mayBeErased(day("2099-01-01")));
}

TEST_CASE("kept longer lasts until its day, and never shortens", "[retention]") {
    auto file = closedFile("2021-03-10", 1990);
    file.decisions = {decision(RetentionChoice::KeepLonger, "2026-03-11", "2028-01-01")};
    CHECK(retentionOf(file, shipped()).reviewFrom == day("2028-01-01"));
    file.decisions = {decision(RetentionChoice::KeepLonger, "2022-01-01", "2023-01-01")};
    CHECK(retentionOf(file, shipped()).reviewFrom == day("2026-03-10"));
}

TEST_CASE("only 'keep longer' has a last day, and it lies ahead", "[retention]") {
    using D = Description<RetentionDecision>;
    CHECK(D::check(decision(RetentionChoice::KeepLonger, "2026-03-10", "2026-03-11")));
    CHECK_FALSE(D::check(decision(RetentionChoice::KeepLonger, "2026-03-10", "2026-03-10")));
    CHECK_FALSE(D::check(decision(RetentionChoice::KeepLonger, "2026-03-10")));
    CHECK(D::check(decision(RetentionChoice::Hold, "2026-03-10")));
    CHECK_FALSE(D::check(decision(RetentionChoice::Hold, "2026-03-10", "2027-03-10")));
}

TEST_CASE("the shipped lengths are those of domain.md 12.5", "[retention]") {
    CHECK(shipped().closedFileMonths == 60);
    CHECK(shipped().childUntilAge == 23);
    CHECK(shipped().screeningMonths == 12);
    CHECK(shipped().contactMonths == 12);
}
