// SPDX-License-Identifier: GPL-3.0-or-later
// The codes that records can hold are the codes of the lists, so that every value has a label.
#include "core/assessments/Assessment.h"
#include "core/catalogue/Catalogue.h"
#include "core/codes/CodeLists.h"
#include "core/consent/Consent.h"
#include "core/identification/Interview.h"
#include "core/identification/LabourQualification.h"
#include "core/legal/Hearing.h"
#include "core/legal/Proceeding.h"
#include "core/people/Person.h"
#include "core/people/PersonLink.h"
#include "core/people/SafeContact.h"
#include "core/referrals/PathwayCase.h"
#include "core/referrals/Referral.h"
#include "core/referrals/ReferralField.h"
#include "core/reports/Dependency.h"
#include "core/reports/HelplineContact.h"
#include "core/reports/OutreachVisit.h"
#include "core/reports/SuspicionReport.h"
#include "core/services/CarePlan.h"
#include "core/services/Delivery.h"
#include "core/services/ProviderSide.h"
#include "core/tasks/DueTask.h"
#include "core/vault/Role.h"
#include "tests/support/SourceFolder.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

using namespace zaklon;

TEMPLATE_TEST_CASE("every value of an enumeration is an entry of its list", "[codes]",
                   PersonCategory, CaseStatus, Sex, AgeBasis, YesNo, LinkState, MayContact,
                   NeedState, GoalState, ActionState, DeliveryState, ConsentState, ReferralState,
                   ReferralPath, PathwayState, StepState, StepOutcome, AssessmentState, Role, MetBy,
                   TaskKind, HelplineType, ReportStart, InterviewState, LinkHold, LabourView, Known,
                   ProceedingState, SensitiveStatus, HearingState, VisitState) {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    for (const auto& [value, code] : CodesOf<TestType>::codes) {
        INFO(CodesOf<TestType>::list << "/" << code);
        CHECK(lists->find(CodesOf<TestType>::list, code) != nullptr);
    }
    CHECK(lists->find(CodesOf<TestType>::list)->entries().size() ==
          CodesOf<TestType>::codes.size());
}

TEST_CASE("every list that a record description names is shipped", "[codes]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    std::size_t found = 0;
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            if (!field.codeList.empty()) {
                INFO(entry.description->kind << "." << field.name << " uses " << field.codeList);
                CHECK(lists->find(field.codeList) != nullptr);
                ++found;
            }
        }
    }
    CHECK(found > 30);
}

TEST_CASE("every service that a questionnaire or pathway recommends is in the catalogue",
          "[codes]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    const std::regex use("\"service\": *\"([a-z_]+)\"");
    std::size_t found = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(
             zaklon::test::sourceFolder() + "/resources")) {
        const auto folder = file.path().parent_path().filename();
        if (folder != "questionnaires" && folder != "pathways") {
            continue;
        }
        std::ifstream stream(file.path());
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        for (auto hit = std::sregex_iterator(text.begin(), text.end(), use);
             hit != std::sregex_iterator(); ++hit) {
            INFO(file.path().filename() << " names " << (*hit)[1].str());
            CHECK(lists->find("service", (*hit)[1].str()) != nullptr);
            ++found;
        }
    }
    CHECK(found > 20);
}

TEST_CASE("what a referral may share has a label and the data category of the rules", "[codes]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    CHECK(lists->find("referral_field")->entries().size() == referralFields().size());
    for (const auto& field : referralFields()) {
        INFO(field.code);
        REQUIRE(lists->find("referral_field", field.code) != nullptr);
        CHECK(lists->groupOf("referral_field", field.code) == field.category);
    }
}

TEST_CASE("the side of an institution is the group of its type", "[codes]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    for (const auto& type : lists->find("institution_type")->entries()) {
        INFO(type.code);
        const auto side = providerSide(Code{type.code});
        CHECK(type.group == (side ? codeOf(*side) : std::string_view{}));
    }
}
