// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, reports and what people share, and the ways by which somebody may be reached or come back.
#include "core/identification/ContactsAtClosing.h"
#include "core/identification/IdentificationLimits.h"
#include "core/outreach/ReturnCode.h"
#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"
#include "core/people/Person.h"
#include "core/referrals/FollowUp.h"
#include "core/reports/CarryOver.h"
#include "core/reports/HelplineForms.h"
#include "core/reports/PatternAlertStore.h"
#include "core/reports/PatternStore.h"
#include "core/reports/SuspicionReport.h"
#include "tests/core/demo/DemoVault.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Every record of one kind by its id.
std::map<std::string, nlohmann::json> byId(DemoVault& demo, const RecordDescription& description) {
    std::map<std::string, nlohmann::json> records;
    for (const auto& record : demo.all(description)) {
        records[record["id"]] = record;
    }
    return records;
}

} // namespace

TEST_CASE("A demonstration has calls of every type, groups, and patterns of people") {
    DemoVault demo(60);
    const auto calls = demo.all(describe<HelplineContact>());
    CHECK(valuesOf(calls, "type").size() == CodesOf<HelplineType>::codes.size());
    int repeated = 0;
    int withoutPerson = 0;
    for (const auto& call : calls) {
        repeated += call.contains("repeat_of") && !call["repeat_of"].is_null() ? 1 : 0;
        withoutPerson += !call.contains("person") || call["person"].is_null() ? 1 : 0;
    }
    CHECK(repeated >= 4);
    CHECK(withoutPerson >= 20);
    CHECK_FALSE(demo.all(describe<JobOfferCheck>()).empty());
    CHECK_FALSE(demo.all(describe<MissingChildCall>()).empty());

    const ReportStore reports((*demo).casework());
    const auto counts = reports.counts(RecordId());
    REQUIRE(counts);
    CHECK(counts->all >= 15);
    CHECK(counts->groups == 2);
    std::set<int> sizes;
    const auto groups = reports.page({ReportView::Groups, {}, {}, {}});
    REQUIRE(groups);
    for (const auto& row : groups->rows) {
        sizes.insert(row.persons);
    }
    CHECK(sizes == std::set<int>{5, 8});
    const auto employers = PatternStore((*demo).casework()).list({{"employer"}, 2, {}});
    REQUIRE(employers);
    CHECK(employers->size() == 2);
    CHECK(employers->front().persons == 8);
    const auto raised = PatternAlertStore((*demo).casework())
                            .alerts(IdentificationLimits::shipped()->patterns, day("2026-03-10"));
    REQUIRE(raised);
    CHECK(*raised == std::set<RecordId>{employers->front().pattern});
}

TEST_CASE("Whatever people share surfaces in a demonstration") {
    DemoVault demo(120);
    const auto limits = IdentificationLimits::shipped().value().patterns;
    for (const auto* type : {"employer", "recruiter", "address", "route", "payer", "nationality"}) {
        CAPTURE(type);
        const auto patterns = PatternStore((*demo).casework()).list({{type}, limits.people, {}});
        REQUIRE(patterns);
        CHECK_FALSE(patterns->empty());
    }
    const auto over = PatternStore((*demo).casework()).list({{"payer"}, 2, {}});
    REQUIRE(over);
    CHECK(over->front().reports > 1);
}

TEST_CASE("Whoever called herself in a demonstration has it in her log") {
    DemoVault demo(60);
    const auto log = byId(demo, describe<Contact>());
    int own = 0;
    int about = 0;
    int asReport = 0;
    for (const auto& call : demo.all(describe<HelplineContact>())) {
        const bool herself = call.value("caller", std::string()) == "self";
        const auto person = call.value("person", std::string());
        CAPTURE(call.dump());
        CHECK(log.contains(call["id"]) == (herself && !person.empty()));
        own += herself && !person.empty() ? 1 : 0;
        about += !herself && !person.empty() ? 1 : 0;
        asReport += call.value("report", std::string()).empty() ? 0 : 1;
        if (log.contains(call["id"])) {
            CHECK(log.at(call["id"])["person"] == person);
            CHECK(log.at(call["id"])["by_person"] == true);
        }
    }
    CHECK(own >= 10);
    CHECK(about >= 3);
    CHECK(asReport >= 3);
    const auto risks = valuesOf(demo.all(describe<HelplineContact>()), "call_risk");
    CHECK(risks.contains("danger_now"));
    CHECK(risks.contains("concern"));
}

TEST_CASE("A way that is forbidden in a demonstration has no hours, and the call that said so") {
    auto& demo = shippedDemonstration();
    std::set<std::pair<std::string, Date>> calls; // by whom, and on which day
    for (const auto& contact : demo.all(describe<Contact>())) {
        const auto at = Timestamp::parse(contact["at"].get<std::string>());
        REQUIRE(at);
        calls.insert(
            {contact["person"].get<std::string>(), (*demo).casework().connection().dayOf(*at)});
    }
    int forbidden = 0;
    for (const auto& way : demo.all(describe<SafeContact>())) {
        if (way.value("may_contact", std::string()) != "never") {
            continue;
        }
        CAPTURE(way.dump());
        CHECK(way.value("days", nlohmann::json::array()).empty());
        CHECK(way.value("from_time", std::string()).empty());
        CHECK(way.value("to_time", std::string()).empty());
        const auto said = Date::parse(way.value("verified_on", std::string()));
        REQUIRE(said);
        CHECK(calls.contains({way["person"].get<std::string>(), *said}));
        ++forbidden;
    }
    CHECK(forbidden > 0);
}

TEST_CASE("A closed file of a demonstration keeps the ways that a closing keeps") {
    auto& demo = shippedDemonstration();
    const auto confidential = (*demo).confidential().value();
    int without = 0;
    for (const auto& json : demo.all(describe<CaseClosing>())) {
        const auto id = RecordId::parse(json["id"].get<std::string>()).value();
        const auto closing = (*demo).casework().find<CaseClosing>(id).value().value();
        const auto ending = endingContacts(confidential, closing);
        REQUIRE(ending);
        CHECK(ending->empty());
        without += endsContacts(closing) ? 1 : 0;
    }
    CHECK(without > 0);
    std::set<bool> leads;
    const auto persons = byId(demo, describe<Person>());
    for (const auto& code : demo.all(describe<ReturnCode>())) {
        if (persons.at(code["person"])["status"] == "closed") {
            leads.insert(code["after_closure"].get<bool>());
        }
    }
    CHECK(leads.size() == 2); // agreed for the time after, and for the work alone
}

TEST_CASE("A demonstration has people who do not want services now and rare reports") {
    auto& demo = shippedDemonstration();
    std::set<std::string> left;
    for (const auto& person : demo.all(describe<Person>())) {
        if (person["category"] == "self_exit") {
            left.insert(person["status"].get<std::string>());
        }
    }
    CHECK(left.contains("waiting"));
    CHECK(valuesOf(demo.all(describe<CaseClosing>()), "reason").contains("person_wishes"));
    const auto reports = demo.all(describe<SuspicionReport>());
    CHECK(valuesOf(reports, "recruiter_relation").size() >= 5);
    CHECK(valuesOf(reports, "sector").size() >= 4);
    CHECK(valuesOf(demo.all(describe<ReportFact>()), "strength").contains("strong"));
    CHECK(valuesOf(demo.all(describe<FollowUp>()), "finding").contains("new_facts"));
    CHECK(valuesOf(demo.all(describe<SearchStep>()), "result").contains("trace"));
    const auto plans = demo.all(describe<SearchPlan>());
    CHECK(std::any_of(plans.begin(), plans.end(),
                      [](const auto& plan) { return plan["urgent"].template get<bool>(); }));
}
