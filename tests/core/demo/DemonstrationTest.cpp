// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/Demonstration.h"

#include "core/catalogue/Catalogue.h"
#include "core/codes/CodeLists.h"
#include "core/demo/CaseMakers.h"
#include "core/demo/DemoResources.h"
#include "core/identification/IdentificationLimits.h"
#include "core/referrals/ProviderClosure.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"
#include "core/retention/RetentionStore.h"
#include "core/services/CarePlan.h"
#include "core/services/PlanPhase.h"
#include "core/shelter/ShelterBed.h"
#include "core/shelter/ShiftNote.h"
#include "core/shelter/Stay.h"
#include "tests/core/demo/DemoVault.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("The same seed and day make the same people, another seed makes others") {
    DemoVault first(12, 7);
    DemoVault second(12, 7);
    DemoVault other(12, 8);
    for (const auto* description : {&describe<Person>(), &describe<PersonName>(),
                                    &describe<Assessment>(), &describe<Referral>()}) {
        CAPTURE(description->kind);
        auto a = first.all(*description);
        auto b = second.all(*description);
        REQUIRE_FALSE(a.empty());
        for (auto* records : {&a, &b}) {
            for (auto& record : *records) {
                record.erase("worker"); // users are made by the vault, with random ids
            }
        }
        CHECK(a == b);
        CHECK(a != other.all(*description));
    }
}

TEST_CASE("No two people of a demonstration are called alike, and somebody is on two pathways") {
    auto& demo = shippedDemonstration();
    const auto persons = demo.all(describe<Person>());
    CHECK(valuesOf(persons, "pseudonym").size() == persons.size());
    std::map<std::string, int> running;
    for (const auto& followed : demo.all(describe<PathwayCase>())) {
        running[followed["person"].get<std::string>()] += followed["state"] == "running" ? 1 : 0;
    }
    CHECK(std::any_of(running.begin(), running.end(),
                      [](const auto& each) { return each.second >= 2; }));
}

TEST_CASE("A demonstration has people of many kinds with everything that belongs to them") {
    DemoVault demo(120);
    const auto persons = demo.all(describe<Person>());
    CHECK(persons.size() == 120);
    CHECK(valuesOf(persons, "category").size() >= 6);
    CHECK(valuesOf(persons, "nationality_group").size() >= 6);
    CHECK(valuesOf(demo.all(describe<Referral>()), "state").size() == 8);
    CHECK(valuesOf(demo.all(describe<Provider>()), "type").size() >= 12);
    CHECK(valuesOf(demo.all(describe<Assessment>()), "level").size() >= 4);
    const auto forms = valuesOf(demo.all(describe<Assessment>()), "questionnaire");
    CHECK(forms.contains("SP-1"));
    CHECK(forms.contains("SH-1"));
    const auto pathways = valuesOf(demo.all(describe<PathwayCase>()), "pathway");
    for (const auto* pathway :
         {"asylum", "gbv_protection", "protection_of_victims", "recognising_child",
          "recognising_domestic", "recognising_foreign_worker", "temporary_residence",
          "urgent_protection"}) {
        INFO(pathway);
        CHECK(pathways.contains(pathway));
    }
    CHECK(valuesOf(demo.all(describe<Need>()), "state").contains("unmet"));
    const auto interviews = valuesOf(demo.all(describe<Interview>()), "state");
    for (const auto* state : {"planned", "held", "not_wished", "did_not_happen"}) {
        CHECK(interviews.contains(state));
    }
    CHECK(valuesOf(demo.all(describe<Interview>()), "guardian").size() > 1); // some of children
    const auto proceedings = demo.all(describe<Proceeding>());
    for (const auto* state : {"investigation", "charged", "hearing", "ended"}) {
        CHECK(valuesOf(proceedings, "state").contains(state));
    }
    CHECK(valuesOf(proceedings, "charge_now").contains("kz184"));
    CHECK(valuesOf(proceedings, "specialised").size() == 3);
    CHECK(valuesOf(demo.all(describe<Hearing>()), "state").contains("held"));
    // What only people make: a task put off, a filter with a name, shares on paper.
    const std::set<std::string> made{"task_snooze", "saved_filter", "recovery_set"};
    for (const auto& entry : recordCatalogue().entries()) {
        INFO("core/demo invents no " << entry.description->kind);
        CHECK((made.contains(entry.description->kind) || !demo.all(*entry.description).empty()));
    }
}

TEST_CASE("A demonstration has people of every category") {
    auto& demo = shippedDemonstration();
    CHECK(valuesOf(demo.all(describe<Person>()), "category").size() ==
          CodesOf<PersonCategory>::codes.size());
}

TEST_CASE("People around somebody are of an age that their relation allows") {
    auto& demo = shippedDemonstration();
    std::map<std::string, int> born;
    for (const auto& person : demo.all(describe<Person>())) {
        born[person["id"]] = person["birth_year"];
    }
    std::set<std::string> kinds;
    for (const auto& relation : demo.all(describe<Relation>())) {
        const std::string kind = relation["kind"];
        const int own = born.at(relation["person"]);
        const int other = relation["birth_year"];
        const bool child = 2026 - own < 18;
        kinds.insert(kind);
        CAPTURE(kind, own, other);
        CHECK((other > 1900 && other <= 2026));
        if (kind == "mother") {
            CHECK(own - other >= 18);
        } else if (kind == "child") {
            CHECK(other - own >= 18);
        } else if (kind == "partner") {
            CHECK((!child && 2026 - other >= 18));
        } else if (kind == "friend" && child) {
            CHECK(std::abs(own - other) <= 1);
        }
    }
    CHECK(kinds == std::set<std::string>{"child", "friend", "mother", "partner", "sibling"});
}

TEST_CASE("A demonstration has a house whose people are accommodated there") {
    auto& demo = shippedDemonstration();
    const auto beds = demo.all(describe<ShelterBed>());
    CHECK(beds.size() == 9);
    CHECK(valuesOf(beds, "unit") == std::set<std::string>{"children", "women"});
    std::map<std::string, std::string> houses;
    for (const auto& person : demo.all(describe<Person>())) {
        houses[person["id"]] = person.value("accommodation", std::string());
    }
    std::map<std::string, int> states;
    for (const auto& stay : demo.all(describe<Stay>())) {
        ++states[stay["state"]];
        if (stay["state"] == "staying") {
            CHECK(houses[stay["person"]] == beds.front()["house"]);
        }
    }
    CHECK(states["staying"] >= 4);
    CHECK(states["held"] == 2);
    CHECK(states["ended"] == 1);
    CHECK(demo.all(describe<ShiftNote>()).size() == 2);
    CHECK(demo.all(describe<ShiftTask>()).size() == 4);
}

TEST_CASE("A demonstration has people at every phase, with every outcome and every finding") {
    auto& demo = shippedDemonstration();
    const auto procedures = demo.all(describe<IdentificationProcedure>());
    CHECK(valuesOf(procedures, "outcome").size() == CodesOf<ProcedureOutcome>::codes.size());
    CHECK(valuesOf(procedures, "outcome").contains("not_stated"));
    CHECK(valuesOf(procedures, "preliminary_finding").size() >= 4);
    CHECK(valuesOf(procedures, "decided_by").size() >= 2);
    CHECK(valuesOf(demo.all(describe<Guarantee>()), "state").size() ==
          CodesOf<GuaranteeState>::codes.size());
    std::set<std::string> followed;
    for (const auto& procedure : procedures) {
        followed.insert(procedure["pathway_case"].get<std::string>());
    }
    std::set<std::string> phases;
    for (const auto& step : demo.all(describe<PathwayStep>())) {
        if (followed.contains(step["pathway_case"].get<std::string>()) && step["state"] == "now") {
            phases.insert(step["step"].get<std::string>());
        }
    }
    CHECK(phases.size() == 13);
}

TEST_CASE("In a demonstration a goal fits its need, and a phase that is reached its goals") {
    auto& demo = shippedDemonstration();
    const auto words = demo::DemoResources::shipped(Language::English);
    REQUIRE(words);
    std::map<std::string, std::string> areas;
    for (const auto& need : demo.all(describe<Need>())) {
        areas[need["id"].get<std::string>()] = need["area"].get<std::string>();
    }
    std::map<std::string, std::string> titles;
    for (const auto& narrative : demo.all(describe<Narrative>())) {
        titles[narrative["id"].get<std::string>()] = narrative.value("title", std::string());
    }
    std::set<std::pair<std::string, std::string>> aims;     // by whom, and in which words
    std::map<std::string, std::vector<std::string>> states; // of the goals of a person's phase
    for (const auto& goal : demo.all(describe<Goal>())) {
        const auto& fitting = words->goals.at(areas.at(goal["need"].get<std::string>()));
        const auto title = titles.at(goal["id"].get<std::string>());
        CAPTURE(title);
        CHECK(std::find(fitting.begin(), fitting.end(), title) != fitting.end());
        CHECK(aims.insert({goal["person"].get<std::string>(), title}).second); // none twice
        const auto phase = goal.value("phase", std::string());
        states[goal["person"].get<std::string>() + phase].push_back(goal["state"]);
    }
    int reached = 0;
    for (const auto& phase : demo.all(describe<PlanPhase>())) {
        if (phase.value("end_reason", std::string()) == "reached") {
            const auto& all =
                states[phase["person"].get<std::string>() + phase["phase"].get<std::string>()];
            CHECK_FALSE(all.empty());
            CHECK(std::count(all.begin(), all.end(), "reached") ==
                  static_cast<std::ptrdiff_t>(all.size()));
            ++reached;
        }
    }
    CHECK(reached > 0);
}

TEST_CASE("A demonstration has what is rare: each state that a procedure can come to") {
    auto& demo = shippedDemonstration();
    const auto has = [&](const RecordDescription& description, const char* field,
                         std::initializer_list<const char*> expected) {
        const auto values = valuesOf(demo.all(description), field);
        for (const auto* value : expected) {
            CAPTURE(description.kind, field, value);
            CHECK(values.contains(value));
        }
    };
    has(describe<FollowUp>(), "state", {"open", "done", "waived"});
    has(describe<ReviewRequest>(), "addressee", {"centre", "ombudsman", "ministry"});
    has(describe<ReviewRequest>(), "state",
        {"considered", "sent", "answered", "not_wished", "withdrawn"});
    has(describe<IdentificationProcedure>(), "start", {"our_report", "other_report", "ex_officio"});
    has(describe<ReviewRequest>(), "answer", {"changed", "fault_found", "refused"});
    has(describe<IdentificationProcedure>(), "told_by", {"own", "centre", "lawyer"});
    has(describe<ProtectiveStatus>(), "exit_reason", {"risk_gone"});
    has(describe<SearchPlan>(), "state", {"running", "paused", "ended"});
    has(describe<SearchPlan>(), "ended_how", {"reached", "would_endanger", "left_country"});
    has(describe<MonitoringContact>(), "state",
        {"planned", "reached", "not_reached", "unsafe", "not_wished"});
    has(describe<InterimMeasure>(), "kind",
        {"accommodation", "safety_plan", "lawyer", "psychological"});
    has(describe<CaseClosing>(), "reason", {"no_contact"});
    int frauds = 0;
    std::map<std::string, int> ofPerson;
    int closedBeside = 0;
    const auto procedures = demo.all(describe<IdentificationProcedure>());
    for (const auto& procedure : procedures) {
        frauds += procedure.dump().find("\"fraud\"") != std::string::npos ? 1 : 0;
        ++ofPerson[procedure["person"].get<std::string>()];
    }
    for (const auto& procedure : procedures) {
        const bool beside = ofPerson[procedure["person"].get<std::string>()] > 1;
        closedBeside += beside && procedure.contains("closed_on") ? 1 : 0;
    }
    CHECK(frauds > 0);
    CHECK(closedBeside >= 2); // and one that waits beside each
    std::map<std::string, int> reports;
    for (const auto& link : demo.all(describe<ReportedPerson>())) {
        ++reports[link["person"].get<std::string>()];
    }
    CHECK(std::any_of(reports.begin(), reports.end(),
                      [](const auto& each) { return each.second == 2; }));
    int lookedAgain = 0;
    for (const auto& status : demo.all(describe<ProtectiveStatus>())) {
        lookedAgain += status.contains("reviewed_on") ? 1 : 0;
    }
    CHECK(lookedAgain > 0);
}

TEST_CASE("A demonstration shows free places, what does not fit, and files at the end of keeping") {
    auto& demo = shippedDemonstration();
    std::set<int> places;
    for (const auto& provider : demo.all(describe<Provider>())) {
        places.insert(provider.value("free_places", -1));
    }
    CHECK(places.contains(0));
    CHECK(places.size() >= 4); // not asked, full, and with places
    CHECK(demo.all(describe<ProviderClosure>()).size() == 4);
    CHECK(valuesOf(demo.all(describe<Referral>()), "misfit_reason").contains("agreed"));
    CHECK(
        valuesOf(demo.all(describe<PathwayDecision>()), "misfit_reason").contains("person_wishes"));
    const RetentionStore kept((*demo).casework(),
                              RetentionTerms::of(IdentificationLimits::shipped().value()));
    const auto files = kept.list(day("2026-03-10"));
    REQUIRE(files);
    const auto mayGo = std::count_if(files->begin(), files->end(), [](const auto& row) {
        return row.retention.mayBeErased(day("2026-03-10"));
    });
    CHECK(mayGo >= 1);
    CHECK(mayGo < 12); // an archive, not the work of the day
}

TEST_CASE("Nobody in a demonstration is handed over without a closing") {
    DemoVault demo(120);
    std::set<std::string> closed;
    for (const auto& closing : demo.all(describe<CaseClosing>())) {
        closed.insert(closing["person"].get<std::string>());
    }
    for (const auto& person : demo.all(describe<Person>())) {
        const auto status = person["status"].get<std::string>();
        if (status == "closed" || status == "archived" || status == "transferred") {
            CHECK(closed.contains(person["id"].get<std::string>()));
        }
    }
}

TEST_CASE(
    "Even three persons give Today something overdue, something today and something this week") {
    DemoVault demo(3);
    const auto today = day("2026-03-10");
    std::set<std::string> when;
    for (const auto& action : demo.all(describe<Action>())) {
        const auto due = Date::parse(action.value("due", std::string()));
        const auto state = action["state"].get<std::string>();
        if (due && state != "done" && state != "skipped") {
            when.insert(*due < today                ? "overdue"
                        : *due == today             ? "today"
                        : *due <= today.plusDays(6) ? "week"
                                                    : "later");
        }
    }
    for (const auto& step : demo.all(describe<Assessment>())) {
        const auto due = Date::parse(step.value("reassess_by", std::string()));
        if (due) {
            when.insert(*due < today ? "overdue" : *due == today ? "today" : "later");
        }
    }
    CHECK(when.contains("overdue"));
    CHECK(when.contains("today"));
    CHECK(when.contains("week"));
}

TEST_CASE("Every code of the demonstration is in its shipped list") {
    DemoVault demo(60);
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            if (field.codeList.empty()) {
                continue;
            }
            for (const auto& record : demo.all(*entry.description)) {
                const auto value = record.value(field.name, nlohmann::json());
                for (const auto& code : value.is_array() ? value : nlohmann::json::array({value})) {
                    CAPTURE(entry.description->kind, field.name, code);
                    CHECK((code.is_null() || lists->find(field.codeList, code.get<std::string>())));
                }
            }
        }
    }
}

TEST_CASE("Every user of the demonstration opens it, and only some of them reach names") {
    TemporaryFolder folder;
    const FixedClock clock(*Timestamp::parse("2026-03-10T09:00:00Z"));
    const KeyDerivationCost cheap{1, 8192};
    const VaultEnvironment environment{clock, recordCatalogue(), cheap, cheap,
                                       personSummaryRefresh(clock)};
    const auto path = folder.path() / "demo";
    REQUIRE(demo::createDemonstration(path, SecretBytes::fromText(demo::kDemoPassphrase),
                                      {2, 1, {}}, environment));
    for (const auto& user : demo::kDemoUsers) {
        CAPTURE(user.userName);
        const auto vault = Vault::open(
            path, {std::string(user.userName), SecretBytes::fromText(demo::kDemoPassphrase)},
            environment);
        REQUIRE(vault);
        CHECK((*vault)->session().role() == user.role);
        CHECK((*vault)->confidential().has_value() == holdsConfidentialKey(user.role));
    }
}

TEST_CASE("A stopped demonstration says so") {
    TemporaryFolder folder;
    const FixedClock clock(*Timestamp::parse("2026-03-10T09:00:00Z"));
    const KeyDerivationCost cheap{1, 8192};
    const auto made = demo::createDemonstration(
        folder.path() / "demo", SecretBytes::fromText(demo::kDemoPassphrase),
        {5, 1, [](int) { return false; }}, {clock, recordCatalogue(), cheap, cheap, {}});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Cancelled);
}
