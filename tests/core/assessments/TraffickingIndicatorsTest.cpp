// SPDX-License-Identifier: GPL-3.0-or-later
// TI-1 as domain.md section 7 words it. The points in the comments are added up from its table.
#include "tests/core/assessments/Filling.h"

using namespace zaklon::assessments;
using namespace zaklon::assessments::filling;

namespace {

struct Case {
    const char* why;
    const char* answers;
    bool isChild;
    const char* level;
};

/// Eight questions answered with no: enough are answered, and none of them gives points.
#define EIGHT_NO " A2- A3- A6- B5- B8- B14- C7- C9-"
#define SEVEN_NO " A2- A3- A6- B5- B8- B14- C7-"

const std::vector<Case> kCases{
    {"nothing was answered", "", false, "insufficient"},
    {"seven answered, no sign", SEVEN_NO, false, "insufficient"},
    {"eight answered, no sign", EIGHT_NO, false, "none_seen"},
    {"seven answered and others unknown or refused", SEVEN_NO " C9u C5r", false, "insufficient"},
    {"a suspected answer is an answer: seven no and one weak suspicion", SEVEN_NO " B12?", false,
     "none_seen"},
    {"one strong yes is possible, however little is answered", "A3", false, "possible"},
    {"one strong suspicion is not a strong yes: C1 1.5 of 2", "C1?" SEVEN_NO, false, "none_seen"},
    {"purpose 2 is possible", "C3", false, "possible"},
    {"purpose 1.5 with few answers says too little", "C2?", false, "insufficient"},
    {"purpose 2 from suspicions: C8? 0.5 + C2? 1.5", "C8? C2?", false, "possible"},
    {"control 3 from a medium and a weak sign: B5 2 + B12 1", "B5 B12", false, "possible"},
    {"control 2 alone with few answers", "B5", false, "insufficient"},
    {"control 2 alone with enough answers", "B5 A2- A3- A6- B8- B14- C7- C9-", false, "none_seen"},
    {"control 2.5: B5 2 + B12? 0.5", "B5 B12?" SEVEN_NO, false, "none_seen"},
    {"act A2 1, means B1 3, purpose C2 3", "A2 B1 C2", false, "strong"},
    {"act A2? 0.5 is below 1: no act", "A2? B1 C2", false, "possible"},
    {"act by B2 suspected: not zero is enough", "B2? B5 C2", false, "strong"},
    {"act by B3, which is also means and counts 3", "B3 C2", false, "strong"},
    {"means by A1 2; act A1 2; purpose 3", "A1 C5", false, "strong"},
    {"means A1? A4? 2 points; act A 2 points; purpose 3", "A1? A4? C5", false, "strong"},
    {"means A1? 1 is below 2: act only", "A1? C5", false, "possible"},
    {"act A3 3 but no means: A3 is not one of A1 A4 A5 A6", "A3 C5", false, "possible"},
    {"act by A6, means by A6 3", "A6 C5", false, "strong"},
    {"purpose 2 is below 3: act and means only", "A1 B1 C3", false, "possible"},
    {"purpose 3 from C3 2 and C8 1", "A1 B1 C3 C8", false, "strong"},
    {"purpose 2.5 from C3 2 and C8? 0.5 is below 3", "A1 B1 C3 C8?", false, "possible"},
    {"means 2.5 from B5 2 and B12? 0.5 is below 3", "A2 B5 B12? C2", false, "possible"},
    {"means 3 from B5 2 and B12 1", "A2 B5 B12 C2", false, "strong"},
    {"an adult with purpose alone", "C5", false, "possible"},
    {"a child with purpose alone", "C5", true, "strong"},
    {"a child with purpose 2", "C3", true, "possible"},
    {"a child with purpose 3 from C10 2 and C8 1", "C10 C8", true, "strong"},
    {"C10 is a rule for children: for an adult C8 1 is left", "C10 C8", false, "insufficient"},
    {"a child with act and means but purpose below 3", "A3 B1 C10", true, "possible"},
    {"a child with no sign and few answers", "A2-", true, "insufficient"},
    {"the foreign worker of domain.md 16.4", "A1 B1 B2 C2 C3 C4", false, "strong"},
    {"refused answers give nothing", "A1r B1r C2r" EIGHT_NO, false, "none_seen"},
};

} // namespace

TEST_CASE("TI-1 reaches the level that its text describes", "[assessments][ti-1]") {
    for (const auto& one : kCases) {
        INFO(one.why << ": " << one.answers);
        CHECK(scored("TI-1", one.answers, one.isChild).level == one.level);
    }
}

TEST_CASE("a suspected answer gives half of the weight", "[assessments][ti-1]") {
    const auto outcome = scored("TI-1", "B1? B5? B12?");
    CHECK(outcome.sums.at("control") == Points::hundredths(300)); // 1.5 + 1 + 0.5
    CHECK(outcome.level == "possible");
}

TEST_CASE("the foreign worker's outcome says why", "[assessments][ti-1]") {
    const auto outcome = scored("TI-1", "A1 B1 B2 C2 C3 C4");
    CHECK(outcome.fired == std::vector<std::string>{"A1", "B1", "B2", "C2", "C3", "C4"});
    REQUIRE(outcome.elements.size() == 3);
    CHECK(outcome.elements[0] == ElementResult{"act", true, {"A1", "B2"}});
    CHECK(outcome.elements[1] == ElementResult{"means", true, {"A1", "B1", "B2"}});
    CHECK(outcome.elements[2] == ElementResult{"purpose", true, {"C2", "C3", "C4"}});
    CHECK(outcome.reasons.front() == Reason{"level:strong", {"A1", "B1", "B2", "C2", "C3", "C4"}});
    CHECK(outcome.answeredCount == 6);
    REQUIRE(action(outcome, "report_to_centre") != nullptr);
    CHECK(action(outcome, "report_to_centre")->needsConsent);
    REQUIRE(action(outcome, "documents") != nullptr);
    CHECK(action(outcome, "documents")->service == "documents");
    CHECK(action(outcome, "documents")->reason.items == std::vector<std::string>{"B1"});
    CHECK(action(outcome, "non_punishment") == nullptr);
}

TEST_CASE("possible trafficking proposes a person at risk and a second look in 14 days",
          "[assessments][ti-1]") {
    const auto outcome = scored("TI-1", "A3");
    CHECK(outcome.proposedStatus == "person_at_risk");
    CHECK(outcome.reassessInDays == 14);
    CHECK(action(outcome, "report_to_centre") == nullptr);
    CHECK(scored("TI-1", EIGHT_NO).proposedStatus.empty());
}

TEST_CASE("TI-1 shows signs and not a number", "[assessments][ti-1]") {
    const auto outcome = scored("TI-1", "A1 B1 B2 C2 C3 C4");
    CHECK_FALSE(shipped("TI-1").meter.has_value());
    CHECK_FALSE(outcome.next.has_value());
    CHECK_FALSE(outcome.riskRank.has_value());
}

TEST_CASE("a question for children is not counted for an adult", "[assessments][ti-1]") {
    const auto adult = scored("TI-1", "C10");
    const auto child = scored("TI-1", "C10", true);
    CHECK(adult.questionCount == 30);
    CHECK(child.questionCount == 31);
    CHECK(adult.answeredCount == 0);
    CHECK(adult.fired.empty());
    CHECK(child.fired == std::vector<std::string>{"C10"});
    CHECK_FALSE(holds(adult.open, "C10"));
}

TEST_CASE("a question for children counts where nobody knows the age", "[assessments][ti-1]") {
    const SubjectFacts unknown{false, true};
    const auto alone = score(shipped("TI-1"), filled("C10 A1- A2- A3- A4- A5- A6- B1-"), unknown);
    CHECK(alone.questionCount == 31);
    CHECK(alone.fired == std::vector<std::string>{"C10"});
    CHECK(alone.level == "possible"); // of a known adult it says nothing
    // The rule that a purpose alone is a strong suspicion is for children who are known as such.
    CHECK(score(shipped("TI-1"), filled("C10 C8"), unknown).level == "possible");
    CHECK(scored("TI-1", "C10 C8", true).level == "strong");
}
