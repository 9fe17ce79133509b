// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/ReassessmentEvent.h"

#include "core/assessments/LifeEvent.h"
#include "core/assessments/StatusChange.h"
#include "core/identification/AccommodationRequest.h"
#include "core/identification/RiskLevel.h"
#include "core/legal/Hearing.h"
#include "core/legal/Proceeding.h"
#include "core/outreach/SearchPlan.h"
#include "core/people/PersonStore.h"
#include "core/referrals/RemovalThreat.h"
#include "core/tasks/DueTaskStore.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Assessed on 1 March 2026 with a day that lies ahead; today is 10 March.
struct Assessed {
    TestVault vault;
    Person person = vault.save(aPerson());
    Assessment assessment = vault.save(make("SR-1", "2026-03-01"));

    Assessment make(const char* questionnaire, std::string_view on) const {
        auto made = anAssessment(person.id, day(on), 1, questionnaire);
        made.reassessBy = made.takenOn.plusDays(30);
        return made;
    }
    RemovalThreat threat(std::string_view learnedOn) {
        RemovalThreat threat;
        threat.id = RecordId::generate();
        threat.person = person.id;
        threat.threat = Code{"return_decision"};
        threat.learnedOn = day(learnedOn);
        return vault.save(threat);
    }
    LifeEvent happened(const char* kind, std::string_view on) {
        LifeEvent event;
        event.id = RecordId::generate();
        event.person = person.id;
        event.kind = Code{kind};
        event.onDate = day(on);
        return event;
    }
    std::vector<DueTask> asked(const TaskTerms& terms = TaskTerms::shipped()) const {
        const DueTaskStore store(vault.casework(), vault.confidential(), terms);
        DueQuery query{vault.today(), 0};
        auto due = store.due(query).value();
        due.erase(std::remove_if(due.begin(), due.end(),
                                 [](const DueTask& task) {
                                     return task.kind != TaskKind::EventReassessment &&
                                            task.kind != TaskKind::Reassessment;
                                 }),
                  due.end());
        return due;
    }
    int overdue() const {
        const auto limits = IdentificationLimits::shipped().value();
        const auto rows = FallingThroughStore(vault.casework(), limits, ProcedureHouse::library(),
                                              referrals::shippedTerms().codes, vault.today())
                              .list(FallingKind::ReassessmentOverdue);
        REQUIRE(rows);
        return static_cast<int>(rows->size());
    }
};

} // namespace

TEST_CASE("an event asks for a new assessment before its day, until there is one", "[tasks]") {
    Assessed her;
    CHECK(her.asked().empty());
    CHECK(her.overdue() == 0);
    her.threat("2026-02-20"); // known when she was assessed
    CHECK(her.asked().empty());
    her.threat("2026-03-05");
    const auto asked = her.asked();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].kind == TaskKind::EventReassessment);
    CHECK(asked[0].due == day("2026-03-05"));
    CHECK(asked[0].subject.text == "SR-1");
    CHECK(asked[0].detail.text == "return_transfer");
    CHECK(asked[0].since == day("2026-03-05"));
    CHECK(her.overdue() == 1);
    const auto row = PersonStore(her.vault.casework()).row(her.person.id).value();
    REQUIRE(row->nextDue);
    CHECK(*row->nextDue <= day("2026-03-05")); // the first threat is answered sooner still

    her.vault.save(her.make("SR-1", "2026-03-10"));
    CHECK(her.asked().empty());
    CHECK(her.overdue() == 0);
}

TEST_CASE("a missed contact, a lost bed and a left shelter ask for it; other searches do not",
          "[tasks]") {
    struct Case {
        const char* reason;
        const char* event;
    };
    for (const auto& [reason, event] :
         {Case{"missed_contact", "missed_contact"}, Case{"left_accommodation", "leaving"},
          Case{"monitoring", ""}}) {
        CAPTURE(reason);
        Assessed her;
        SearchPlan search;
        search.id = RecordId::generate();
        search.person = her.person.id;
        search.reason = Code{reason};
        search.openedOn = day("2026-03-06");
        search.nextOn = day("2026-03-20");
        her.vault.save(search);
        const auto asked = her.asked();
        CHECK((asked.empty() ? std::string() : asked[0].detail.text) == event);
    }
    Assessed her;
    AccommodationRequest bed;
    bed.id = RecordId::generate();
    bed.person = her.person.id;
    bed.askedOf = Code{"ngo"};
    bed.askedOn = day("2026-03-07");
    her.vault.save(bed);
    REQUIRE(her.asked().size() == 1);
    CHECK(her.asked()[0].detail.text == "loss");
}

TEST_CASE("leaving the house asks for it, and so does another house, but not another bed",
          "[tasks]") {
    Assessed her;
    const auto bed = her.vault.save(aBed("A"));
    auto elsewhere = aBed("B");
    elsewhere.house = Code{std::string(GENERATE("centre_shelter", "safe_house"))};
    her.vault.save(elsewhere);
    auto stay = aStay(her.person.id, bed.id, "2026-02-01"); // before the assessment
    her.vault.save(stay);
    CHECK(her.asked().empty());
    stay.state = StayState::Ended;
    stay.leftOn = day("2026-03-05");
    her.vault.save(stay);
    REQUIRE(her.asked().size() == 1);
    CHECK(her.asked()[0].detail.text == "leaving");
    auto moved = aStay(her.person.id, elsewhere.id, "2026-03-05");
    moved.continues = stay.id;
    her.vault.save(moved);
    const auto asked = her.asked();
    CHECK((asked.empty() ? std::string() : asked[0].detail.text) ==
          (elsewhere.house == bed.house ? "" : "return_transfer"));
}

TEST_CASE("a hearing that was held and a proceeding that ended ask for it", "[tasks]") {
    Assessed her;
    Proceeding proceeding;
    proceeding.id = RecordId::generate();
    proceeding.person = her.person.id;
    proceeding.kind = Code{"criminal"};
    proceeding.part = Code{"injured_party"};
    proceeding.institution = Code{"prosecution"};
    proceeding.startedOn = day("2026-02-01");
    her.vault.save(proceeding);
    Hearing hearing;
    hearing.id = RecordId::generate();
    hearing.person = her.person.id;
    hearing.proceeding = proceeding.id;
    hearing.kind = Code{"prosecutor"};
    hearing.onDate = day("2026-03-04");
    her.vault.save(hearing);
    CHECK(her.asked().empty()); // nobody has said that it took place
    hearing.state = HearingState::Held;
    her.vault.save(hearing);
    REQUIRE(her.asked().size() == 1);
    CHECK(her.asked()[0].detail.text == "testimony");
    CHECK(her.asked()[0].due == day("2026-03-04"));
    her.vault.save(her.make("SR-1", "2026-03-05"));
    CHECK(her.asked().empty());
    proceeding.endedOn = day("2026-03-08");
    proceeding.endedHow = Code{"convicted"};
    proceeding.state = ProceedingState::Ended;
    her.vault.save(proceeding);
    REQUIRE(her.asked().size() == 1);
    CHECK(her.asked()[0].detail.text == "decision");
}

TEST_CASE("another legal status than was known asks for it, the first one does not", "[tasks]") {
    Assessed her;
    const auto becomes = [&](const char* status) {
        auto before = her.person;
        her.person.legalStatus = Code{status};
        her.vault.requireWritten([&](Transaction& transaction) {
            return savePerson(transaction, *her.vault, before, her.person);
        });
    };
    becomes("temp_residence");
    CHECK(her.asked().empty());
    becomes("unknown");
    CHECK(her.asked().empty());
    becomes("temp_residence");
    CHECK(her.asked().empty());
    becomes("irregular");
    REQUIRE(her.asked().size() == 1);
    CHECK(her.asked()[0].detail.text == "decision");
    CHECK(her.asked()[0].due == her.vault.today());
}

TEST_CASE("what no other record tells asks for it by its own code, where a form names that",
          "[tasks]") {
    Assessed her;
    her.vault.save(her.make("VS-1", "2026-03-02"));
    her.vault.save(her.happened("media", "2026-03-01")); // noted on the day, after the form
    REQUIRE(her.asked().size() == 1);
    CHECK(her.asked()[0].subject.text == "SR-1"); // the other form does not name it
    CHECK(her.asked()[0].detail.text == "media");
    CHECK(her.asked()[0].due == day("2026-03-01"));
    her.vault.save(her.happened("pregnancy_birth", "2026-03-05"));
    const auto reasons =
        reassessmentReasons(her.vault.casework(), TaskTerms::shipped(), her.person.id).value();
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[0].event.text == "media"); // the first thing that happened
    CHECK(reasons[1].questionnaire.text == "VS-1");
    CHECK(reasons[1].event.text == "health_change"); // as that form calls it
    auto own = TaskTerms::shipped();
    own.reassessAfter.clear();
    CHECK(her.asked(own).empty());
}

TEST_CASE("nothing has happened on a day that is still to come", "[tasks]") {
    Assessed her;
    const auto event = her.happened("media", "2026-03-11");
    const auto saved =
        her.vault->write([&](Transaction& transaction) { return transaction.save(event); });
    REQUIRE_FALSE(saved);
    CHECK(saved.error().field == "on_date");
}

TEST_CASE("which events count is said by the questionnaire, and the risk section says why",
          "[tasks]") {
    Assessed her;
    her.vault.save(her.make("VS-1", "2026-03-02"));
    her.threat("2026-03-05");
    const auto reasons =
        reassessmentReasons(her.vault.casework(), TaskTerms::shipped(), her.person.id).value();
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[0].questionnaire.text == "SR-1");
    CHECK(reasons[0].event.text == "return_transfer");
    CHECK(reasons[1].questionnaire.text == "VS-1");
    CHECK(reasons[1].event.text == "transfer");
    auto own = TaskTerms::shipped();
    own.reassessAfter.erase("return_transfer");
    REQUIRE(her.asked(own).size() == 1);
    CHECK(her.asked(own)[0].subject.text == "VS-1");
    own.reassessAfter.clear();
    CHECK(her.asked(own).empty());
}

TEST_CASE("a decision asks for it, or the duty that it opened, and never both", "[tasks]") {
    const auto eventAfter = [](ProcedureOutcome outcome) {
        ProcedureHouse house;
        auto assessed = anAssessment(house.person.id, house.vault.today().plusDays(-5), 1, "SR-1");
        assessed.reassessBy = house.vault.today().plusDays(25);
        house.vault.save(assessed);
        REQUIRE(house.decide(outcome));
        const auto reasons =
            reassessmentReasons(house.vault.casework(), TaskTerms::shipped(), house.person.id);
        REQUIRE(reasons);
        return reasons->empty() ? std::string() : reasons->front().event.text;
    };
    CHECK(eventAfter(ProcedureOutcome::Identified) == "decision");
    CHECK(eventAfter(ProcedureOutcome::Rejected).empty());
}

namespace {

/// Found in immediate danger on 10 March; the next day is the latest for the next assessment.
struct InDanger : Assessed {
    InDanger() { assess(Timestamp::parse("2026-03-10T08:30:00Z")); }
    void assess(std::optional<Timestamp> completedAt) {
        auto made = anAssessment(person.id, vault.today(), kImmediateRank, "SR-1");
        made.reassessBy = made.takenOn.plusDays(1);
        made.completedAt = completedAt;
        vault.save(made);
    }
    std::string event() const {
        const auto tasks = asked();
        return tasks.empty() ? std::string() : tasks.front().detail.text;
    }
};

} // namespace

TEST_CASE("after immediate danger every contact asks for a new assessment the same day",
          "[tasks]") {
    InDanger her;
    CHECK(her.asked().empty());
    SECTION("the person was spoken with") {
        her.vault.save(aContact(her.person.id, "2026-03-10T15:00:00Z", "spoke"));
        REQUIRE(her.event() == kContactInDanger);
        CHECK(her.asked().front().due == her.vault.today());
        const auto row = PersonStore(her.vault.casework()).row(her.person.id).value();
        CHECK(row->nextDue == her.vault.today());
        her.assess(Timestamp::parse("2026-03-10T15:30:00Z"));
        CHECK(her.asked().empty());
    }
    SECTION("or made contact") {
        auto call = aContact(her.person.id, "2026-03-10T15:00:00Z", "");
        call.byPerson = true;
        her.vault.save(call);
        CHECK(her.event() == kContactInDanger);
    }
    SECTION("a call that reached nobody shows nothing") {
        her.vault.save(aContact(her.person.id, "2026-03-10T15:00:00Z", "no_answer"));
        CHECK(her.event().empty());
    }
    SECTION("nor does one from before") {
        her.vault.save(aContact(her.person.id, "2026-03-09T15:00:00Z", "spoke"));
        CHECK(her.event().empty());
    }
    SECTION("an unanswered one is overdue from the next day on") {
        her.vault.save(aContact(her.person.id, "2026-03-10T15:00:00Z", "spoke"));
        CHECK(her.overdue() == 0);
        her.vault.clock().advanceSeconds(86'400);
        CHECK(her.overdue() == 1);
    }
}

TEST_CASE("where the moment of the assessment is known the contact is later than that", "[tasks]") {
    InDanger her;
    her.vault.save(aContact(her.person.id, "2026-03-10T08:00:00Z", "spoke")); // written down later
    CHECK(her.event().empty());
    her.vault.save(aContact(her.person.id, "2026-03-10T08:35:00Z", "spoke")); // the talk itself
    CHECK(her.event().empty());
    her.vault.save(aContact(her.person.id, "2026-03-10T09:31:00Z", "spoke"));
    CHECK(her.event() == kContactInDanger);
}

TEST_CASE("where only the day of the assessment is known the contact is of a later one",
          "[tasks]") {
    Assessed her;
    auto made = anAssessment(her.person.id, day("2026-03-09"), kImmediateRank, "SR-1");
    made.reassessBy = made.takenOn.plusDays(10);
    her.vault.save(made);
    her.vault.save(aContact(her.person.id, "2026-03-09T15:00:00Z", "spoke"));
    CHECK(her.asked().empty());
    her.vault.save(aContact(her.person.id, "2026-03-10T08:00:00Z", "spoke"));
    REQUIRE(her.asked().size() == 1);
    CHECK(her.asked().front().detail.text == kContactInDanger);
}

TEST_CASE("what was written down while the form was filled in asks for no other form", "[tasks]") {
    Assessed her;
    const auto at = [](std::string_view moment) {
        return RecordId::fromParts(Timestamp::parse(moment)->seconds * 1000, {});
    };
    auto form = her.make("SR-1", "2026-03-10");
    form.id = at("2026-03-10T08:00:00Z");
    form.completedAt = Timestamp::parse("2026-03-10T08:30:00Z");
    her.vault.save(form);
    auto during = her.happened("media", "2026-03-10");
    during.id = at("2026-03-10T08:10:00Z");
    her.vault.save(during);
    CHECK(her.asked().empty());
    auto since = her.happened("media", "2026-03-10");
    since.id = at("2026-03-10T08:40:00Z");
    her.vault.save(since);
    CHECK(her.asked().size() == 1);
}

TEST_CASE("a lower level goes by its day, whoever was spoken with", "[tasks]") {
    Assessed her; // medium
    her.vault.save(aContact(her.person.id, "2026-03-09T15:00:00Z", "spoke"));
    CHECK(her.asked().empty());
}
