// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CarriedDanger.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/assessments/QuestionnaireLibrary.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

const Date kOn = day("2026-02-01");
constexpr std::string_view kForm = "SR-1";

struct EndangeredHouse {
    TestVault vault;
    Person person = vault.save(aPerson());
    HelplineContact contact = aCall("2026-02-01T10:00:00Z");

    EndangeredHouse() {
        contact.risk = {"danger_now"};
        contact.actionTaken = {Code{"emergency"}};
    }
    bool asks() {
        return asksForAssessment(vault.casework(), contact, person.id, Code{std::string(kForm)},
                                 kOn)
            .value();
    }
    /// Of the form that looks at danger, or of another one.
    Assessment draft(std::string_view form, Date takenOn) {
        const auto library = assessments::QuestionnaireLibrary::shipped().value();
        return newAssessment(person.id, *library.current(form), vault->session(), takenOn);
    }
};

} // namespace

TEST_CASE("danger opens an ended file again, once", "[reports]") {
    EndangeredHouse house;
    const auto reopens = [&] {
        return reopensFile(house.vault.casework(), house.contact, house.person.id).value();
    };
    CHECK_FALSE(reopens()); // the file is open
    house.person = house.vault.saveClosed(aPerson(), CaseStatus::Archived);
    CHECK(reopens());
    house.contact.person = house.person.id;
    house.vault.save(house.contact);
    CHECK_FALSE(reopens()); // somebody ended it knowing that
    house.contact.id = RecordId::generate();
    CHECK(reopens());
    house.contact.risk = {"concern"};
    CHECK_FALSE(reopens());
}

TEST_CASE("danger that was told of asks for an assessment until somebody looked", "[reports]") {
    EndangeredHouse house;
    CHECK(house.asks());
    SECTION("a concern does not") {
        house.contact.risk = {"concern"};
        CHECK_FALSE(house.asks());
    }
    SECTION("one that is begun is enough") {
        house.vault.save(house.draft(kForm, kOn));
        CHECK_FALSE(house.asks());
    }
    SECTION("another questionnaire is not") {
        house.vault.save(house.draft("VS-1", kOn));
        CHECK(house.asks());
    }
    SECTION("one that was made since is enough, an older one is not") {
        const auto complete = [&](Date on) {
            house.vault.save(anAssessment(house.person.id, on, 2, std::string(kForm)));
        };
        complete(day("2026-01-31"));
        CHECK(house.asks());
        complete(kOn);
        CHECK_FALSE(house.asks());
    }
}
