// SPDX-License-Identifier: GPL-3.0-or-later
// A file ends when risks are removed, never by time and never past something open (domain.md 3;
// needs D40, D48).
#include "core/identification/ClosingRules.h"
#include "core/identification/OutcomeRules.h"
#include "core/people/Narrative.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/support/LittleAssessment.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::vector<std::string> inTheWay(ProcedureHouse& house, const CaseClosing& closing,
                                  const CodeLists& codes) {
    const RuleContext now(house.vault.casework(), house.vault.confidential(), house.vault.today(),
                          RecordId::generate());
    std::vector<std::string> fields;
    for (const auto& each : allInTheWay(closing, now, codes)) {
        fields.push_back(each.field);
    }
    return fields;
}

/// What is asked because an authority did not find the person.
std::string searchAsked(ProcedureHouse& house, const CaseClosing& closing, const CodeLists& codes) {
    for (const auto& field : inTheWay(house, closing, codes)) {
        if (field == "search" || field == "text") {
            return field;
        }
    }
    return "may";
}

} // namespace

TEST_CASE("a file is handed over by the same closing as any other end", "[identification]") {
    ProcedureHouse house;
    auto person = house.person;
    person.status = CaseStatus::Transferred;
    const auto direct = [&] {
        return house.vault->write(
            [&](Transaction& transaction) { return transaction.save(person); });
    };
    CHECK(direct().error().field == "closing"); // one procedure waits
    auto handedOver = house.aClosing();
    handedOver.reason = Code{"transferred"};
    CHECK(house.closeIt(handedOver).error().field == "procedure");
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(direct().error().field == "follow_up");
    CHECK(house.closeIt(handedOver).error().field == "follow_up");
    house.closeEveryDuty();
    CHECK(direct().error().field == "closing");
    REQUIRE(house.closeIt(handedOver));
    const auto stored = house.vault.casework().find<Person>(person.id).value();
    CHECK(stored->status == CaseStatus::Transferred);
    const auto entries = house.vault->caseworkJournal().about(person.id, 100);
    CHECK(std::any_of(entries.begin(), entries.end(),
                      [](const JournalEntry& entry) { return entry.kind == "case_closing"; }));
}

TEST_CASE("whoever was not found and not reached since is searched for before the file ends",
          "[identification]") {
    ProcedureHouse house; // on 10 March 2026
    const auto ending = [&](const char* reason) {
        auto closing = house.aClosing();
        closing.reason = Code{reason};
        closing.worker = house.vault.session().worker.id;
        return searchAsked(house, closing, house.codes);
    };
    CHECK(ending("risks_removed") == "may");
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    CHECK(ending("risks_removed") == "search");
    CHECK(ending("died") == "may");
    const auto spoken =
        house.vault.save(aContact(house.person.id, "2026-03-09T09:00:00Z", "spoke")); // before it
    CHECK(ending("risks_removed") == "search");
    SECTION("somebody tried") {
        house.vault.save(aContact(house.person.id, "2026-03-10T08:00:00Z", "no_answer"));
        CHECK(ending("risks_removed") == "text");
    }
    SECTION("another procedure was decided without it on a later day") {
        auto first = house.file().procedure;
        first.decidedOn = day("2026-03-01");
        house.vault.save(first);
        house.vault.requireWritten(
            [&](Transaction& transaction) { return transaction.remove<Contact>(spoken.id); });
        REQUIRE(ending("risks_removed") == "search");
        auto second = house.open();
        second = house.vault.casework().find<IdentificationProcedure>(second.id).value().value();
        CHECK(ending("risks_removed") == "search"); // nobody has decided it
        second.outcome = ProcedureOutcome::Identified;
        second.decidedOn = day("2026-03-02");
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *house.vault, second, ProcedureHouse::phases(),
                               house.limits, house.codes);
        });
        CHECK(ending("risks_removed") == "may");
    }
    SECTION("or reached her") {
        house.vault.save(aContact(house.person.id, "2026-03-10T08:00:00Z", "spoke"));
        CHECK(ending("risks_removed") == "may");
    }
}

TEST_CASE("all that is in the way of a closing is named at once", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected)); // opens duties, and nobody told the person
    house.vault.save(anAssessment(house.person.id, day("2026-03-05"), 2));
    auto closing = house.aClosing();
    closing.worker = house.vault.session().worker.id;
    using Fields = std::vector<std::string>;
    CHECK(inTheWay(house, closing, house.codes) == Fields{"follow_up", "risk_level", "told_on"});
    closing.reason = Code{std::string(kNoContact)};
    closing.safeContacts = {};
    CHECK(inTheWay(house, closing, house.codes) ==
          Fields{"follow_up", "search", "text", "risk_level", "safe_contacts"});
}

TEST_CASE("whether a search met the person is said by the organisation's list",
          "[identification]") {
    const definitions::ScratchFolder folder;
    folder.write("search_end.json", R"({"list": "search_end", "version": 3,
        "title": {"en": "End", "sr@latin": "Kraj"},
        "entries": [
            {"code": "phoned_us", "label": {"en": "Phoned us", "sr@latin": "Poziv"}, "means": "met"},
            {"code": "moved", "label": {"en": "Moved", "sr@latin": "Selidba"}}]})");
    const auto own = CodeLists::load(folder.path());
    REQUIRE(own);
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    auto search = aSearch(house.person.id, house.vault.today());
    search.state = SearchState::Ended;
    search.endedOn = house.vault.today();
    search.nextOn.reset();
    for (const auto& [how, field] : {std::pair{"moved", "search"}, std::pair{"phoned_us", "may"}}) {
        CAPTURE(how);
        search.endedHow = Code{how};
        Narrative words; // no end of a search is silent
        words.id = search.id;
        words.person = search.person;
        words.about = Code{"search_plan"};
        words.text = std::string("An invented reason: ") + how;
        house.vault.requireWritten([&](Transaction& transaction) {
            const auto written = transaction.save(house.vault.confidential(), words);
            return written ? transaction.save(search) : written;
        });
        CHECK(searchAsked(house, house.aClosing(), *own) == field);
    }
}

TEST_CASE("whether the person agrees is unknown only of who cannot be asked", "[identification]") {
    auto closing = aClosing(RecordId::generate(), day("2026-03-10"));
    closing.agreed = YesNo::Unknown;
    const auto refused = Description<CaseClosing>::check(closing);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "agreed");
    for (const auto reason : {kNoContact, kDied}) {
        closing.reason = Code{std::string(reason)};
        CHECK(Description<CaseClosing>::check(closing));
    }
}

TEST_CASE("an old closing does not end the file once more", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    auto closing = house.aClosing();
    REQUIRE(house.closeIt(closing));
    const auto put = [&](CaseStatus status) {
        auto person = house.person;
        person.status = status;
        return house.vault->write(
            [&](Transaction& transaction) { return transaction.save(person); });
    };
    SECTION("on the day itself what was opened since is asked after") {
        REQUIRE(put(CaseStatus::Active));
        REQUIRE(put(CaseStatus::Closed));
        REQUIRE(put(CaseStatus::Active));
        house.open();
        CHECK(put(CaseStatus::Closed).error().field == "procedure");
        CHECK(put(CaseStatus::Transferred).error().field == "procedure");
    }
    SECTION("later it is not dated to the new day") {
        house.vault.clock().advanceSeconds(86'400 * 30);
        REQUIRE(put(CaseStatus::Active));
        house.open();
        closing.onDate = house.vault.today();
        const auto save = [&] {
            return house.vault->write(
                [&](Transaction& transaction) { return transaction.save(closing); });
        };
        CHECK(save().error().field == "on_date");
        CHECK(put(CaseStatus::Closed).error().field == "closing");
        closing = house.vault.casework().find<CaseClosing>(closing.id).value().value();
        CHECK(save()); // nothing changes
        closing.reason = Code{"died"};
        CHECK(save().error().field == "reason");
    }
}

TEST_CASE("a file does not close past a protective status that nobody looked at that day",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = house.person.id;
    status.criteria = {Code{"indicators"}};
    status.since = day("2026-02-02");
    status.reviewDays = 30;
    status.reviewDue = day("2026-03-04");
    house.vault.save(status);
    CHECK(house.closeIt(house.aClosing()).error().field == "protective_status");
    house.vault.save(reviewed(status, house.vault.today()));
    CHECK(house.closeIt(house.aClosing()));
}

TEST_CASE("a file does not close on less risk than the newest assessment found",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    house.vault.save(anAssessment(house.person.id, day("2026-03-01"), 0));
    house.vault.save(anAssessment(house.person.id, day("2026-03-05"), 2));
    CHECK(house.closeIt(house.aClosing()).error().field == "risk_level");
    auto died = house.aClosing();
    died.reason = Code{"died"};
    auto asFound = house.aClosing();
    asFound.riskLevel = Code{"high"};
    SECTION("unless the person died") {
        CHECK(house.closeIt(died));
    }
    SECTION("with the level that was found") {
        CHECK(house.closeIt(asFound));
    }
    SECTION("not with a form that says hardly anything") {
        house.vault.save(aLowAssessment(house.person.id, day("2026-03-09"), 1));
        CHECK(house.closeIt(house.aClosing()).error().field == "risk_level");
        house.vault.save(aLowAssessment(house.person.id, day("2026-03-10"), 15));
        CHECK(house.closeIt(house.aClosing()));
    }
    SECTION("or assessed again") {
        house.vault.save(anAssessment(house.person.id, day("2026-03-09"), 0));
        CHECK(house.closeIt(house.aClosing()));
    }
}

TEST_CASE("a search from before they last spoke is none since, by the days here",
          "[identification]") {
    ProcedureHouse house(60);
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    const auto plan = house.vault.save(aSearch(house.person.id, day("2026-03-09")));
    house.vault.save(aDoneStep(plan, day("2026-03-10")));
    auto closing = house.aClosing();
    closing.reason = Code{"no_contact"};
    closing.worker = house.vault.session().worker.id;
    CHECK(house.closeIt(closing).error().field == "text");
    house.vault.save(aContact(house.person.id, "2026-03-09T23:30:00Z", "spoke")); // on the 10th
    CHECK(house.closeIt(closing).error().field == "search");
}

TEST_CASE("an attempt from before a stay in a house of ours is none since", "[identification]") {
    ProcedureHouse house; // on 10 March 2026
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    house.vault.save(aContact(house.person.id, "2026-01-01T09:00:00Z", "spoke"));
    house.vault.save(aContact(house.person.id, "2026-01-05T09:00:00Z", "no_answer"));
    auto closing = house.aClosing();
    closing.reason = Code{"no_contact"};
    closing.worker = house.vault.session().worker.id;
    CHECK(house.closeIt(closing).error().field == "text");
    const auto bed = house.vault.save(aBed("1"));
    house.vault.save(anEndedStay(house.person.id, bed.id, "2026-01-06", "2026-01-20"));
    CHECK(house.closeIt(closing).error().field == "search");
    house.vault.save(aContact(house.person.id, "2026-01-21T09:00:00Z", "no_answer"));
    CHECK(house.closeIt(closing).error().field == "text");
}

TEST_CASE("nobody is given up without a search and a written reason", "[identification]") {
    ProcedureHouse house; // on 10 March 2026
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    house.vault.save(aContact(house.person.id, "2026-03-01T09:00:00Z", "spoke"));
    auto closing = house.aClosing();
    closing.reason = Code{"no_contact"};
    closing.worker = house.vault.session().worker.id;
    const auto close = [&] { return house.closeIt(closing); };
    // An attempt before they last spoke is none since.
    house.vault.save(aContact(house.person.id, "2026-02-20T09:00:00Z", "no_answer"));
    CHECK(close().error().field == "search");
    SECTION("an attempt since") {
        house.vault.save(aContact(house.person.id, "2026-03-04T09:00:00Z", "no_answer"));
        CHECK(close().error().field == "text");
    }
    SECTION("or a step of a search that was done, never one that was only planned") {
        const auto plan = house.vault.save(aSearch(house.person.id, day("2026-03-05")));
        CHECK(close().error().field == "search");
        auto step = aDoneStep(plan, day("2026-03-06"));
        step.state = SearchStepState::ToDo;
        step.doneOn.reset();
        house.vault.save(step);
        CHECK(close().error().field == "search");
        house.vault.save(aDoneStep(plan, day("2026-03-06")));
        CHECK(close().error().field == "text");
    }
    CHECK(close().error().field == "text");
    Narrative reason;
    reason.id = closing.id;
    reason.person = house.person.id;
    reason.about = Code{"case_closing"};
    reason.text = "Called four times; the friend does not know either.";
    const auto closeWithReason = [&] {
        return house.vault->write([&](Transaction& transaction) {
            const auto kept = transaction.save(house.vault.confidential(), reason);
            return kept ? closeFile(transaction, *house.vault, closing, house.limits) : kept;
        });
    };
    closing.worker = house.vault.saveWorker("VV").id;
    CHECK(closeWithReason().error().field == "worker");
    closing.worker = house.vault.session().worker.id;
    CHECK(closeWithReason());
}
