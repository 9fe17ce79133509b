// SPDX-License-Identifier: GPL-3.0-or-later
// A violation of labour rights and labour exploitation, side by side (needs C10).
#include "core/identification/LabourQualification.h"

#include "core/identification/OutcomeRules.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

LabourQualification compared(const RecordId& person) {
    LabourQualification qualification;
    qualification.id = RecordId::generate();
    qualification.person = person;
    qualification.seenOn = day("2026-03-01");
    qualification.violations = {Code{"unpaid_wage"}, Code{"no_contract"}};
    qualification.documents = {Code{"messages"}};
    qualification.ownView = LabourView::Both;
    return qualification;
}

std::string refused(const LabourQualification& qualification) {
    const auto checked = Description<LabourQualification>::check(qualification);
    return checked ? std::string() : checked.error().field;
}

} // namespace

TEST_CASE("whoever names labour rights names what was violated", "[labour]") {
    auto empty = compared({});
    empty.violations.clear();
    for (const auto view : {LabourView::LabourRights, LabourView::Both}) {
        empty.ownView = view;
        CHECK(refused(empty) == "violations");
    }
    for (const auto view : {LabourView::NotClear, LabourView::Exploitation, LabourView::Neither}) {
        empty.ownView = view;
        CHECK(refused(empty).empty());
    }
}

TEST_CASE("either there are papers or there are none", "[labour]") {
    auto both = compared({});
    both.documents = {Code{"contract"}, Code{"none"}};
    CHECK(refused(both) == "documents");
    both.documents = {Code{"none"}};
    CHECK(refused(both).empty());
    both.documents.clear(); // nobody has asked yet
    CHECK(refused(both).empty());
}

TEST_CASE("the view of an institution is somebody's view", "[labour]") {
    auto official = compared({});
    official.officialView = LabourView::LabourRights;
    CHECK(refused(official) == "institution");
    official.institution = Code{"labour"};
    CHECK(refused(official).empty());
    official.officialView.reset();
    CHECK(refused(official) == "official_view");
}

TEST_CASE("a comparison is kept as it was, and is erased with the person", "[labour]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    auto qualification = compared(person.id);
    qualification.officialView = LabourView::Exploitation;
    qualification.institution = Code{"prosecution"};
    vault.save(qualification);
    const auto read = vault.casework().find<LabourQualification>(qualification.id).value();
    REQUIRE(read);
    CHECK(read->officialView == LabourView::Exploitation);
    CHECK(read->ownView == LabourView::Both);
    CHECK(read->violations.size() == 2);
    REQUIRE(vault->erasePerson(person.id));
    CHECK_FALSE(vault.casework().find<LabourQualification>(qualification.id).value());
}

TEST_CASE("what was agreed is compared with what was real", "[labour]") {
    auto work = compared(RecordId::generate());
    CHECK(differences(work).empty()); // nobody asked
    work.hoursWorked = 15;
    work.payAgreed = 700;
    work.payPeriod = {"month"};
    work.currency = {"eur"};
    work.dutiesDone = {{"domestic"}};
    work.movesFreely = YesNo::Unknown;
    CHECK(differences(work).empty()); // one side alone is no difference
    work.hoursAgreed = 8;
    work.payReceived = 250;
    work.dutiesAgreed = {{"hospitality"}};
    work.papersHeld = YesNo::Yes;
    work.movesFreely = YesNo::No;
    CHECK(differences(work) == std::vector{LabourDifference::Hours, LabourDifference::Pay,
                                           LabourDifference::Duties, LabourDifference::Papers,
                                           LabourDifference::Movement});
    work.hoursWorked = 8;
    work.payReceived = 700;
    work.dutiesDone = work.dutiesAgreed;
    CHECK(differences(work) == std::vector{LabourDifference::Papers, LabourDifference::Movement});
}

TEST_CASE("pay says for how long and in which money", "[labour]") {
    TestVault vault;
    auto work = compared(vault.save(aPerson()).id);
    work.payReceived = 250;
    const auto refusal = [&] {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(work); });
        return written ? std::string("saved") : written.error().field;
    };
    CHECK(refusal() == "pay_period");
    work.payPeriod = {"month"};
    CHECK(refusal() == "currency");
    work.currency = {"eur"};
    CHECK(refusal() == "saved");
}
