// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/DutyResult.h"

#include "tests/core/support/LittleAssessment.h"
#include "tests/core/support/ShippedDuty.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct Opened {
    RecordId before = RecordId::parse("01900000-0000-7000-8000-000000000001").value();
    FollowUp duty;
    RecordId after = RecordId::parse("01900000-0000-7000-8000-000000000003").value();

    explicit Opened(DutyRule rule) {
        duty.id = RecordId::parse("01900000-0000-7000-8000-000000000002").value();
        duty.duty = shippedDuty(rule);
        duty.openedOn = day("2026-03-05");
    }
};

Assessment measured(const RecordId& id, std::string_view on) {
    Assessment assessment;
    assessment.id = id;
    assessment.state = AssessmentState::Completed;
    assessment.riskRank = 1;
    assessment.takenOn = day(on);
    return assessment;
}

RightsInformation understood(const RecordId& id, std::string_view on) {
    RightsInformation talk;
    talk.id = id;
    talk.explainedOn = day(on);
    talk.topics = {Code{"review"}};
    talk.language = Code{"tl"};
    talk.understood = Understood::Partly;
    return talk;
}

} // namespace

TEST_CASE("an assessment of the risk after the decision is the result of its duty", "[referrals]") {
    const Opened opened(DutyRule::Assessment);
    CHECK_FALSE(isResult(measured(opened.after, "2026-03-04"), opened.duty));
    CHECK_FALSE(isResult(measured(opened.before, "2026-03-05"), opened.duty)); // begun before it
    CHECK(isResult(measured(opened.after, "2026-03-05"), opened.duty));
    CHECK(isResult(measured(opened.before, "2026-03-06"), opened.duty));
    auto draft = measured(opened.after, "2026-03-06");
    draft.state = AssessmentState::Draft;
    CHECK_FALSE(isResult(draft, opened.duty));
    auto unmeasured = measured(opened.after, "2026-03-06");
    unmeasured.riskRank.reset();
    CHECK_FALSE(isResult(unmeasured, opened.duty));
}

TEST_CASE("a form begun before the duty and completed after it is its result", "[referrals]") {
    Opened opened(DutyRule::Assessment);
    const auto openedAt = *Timestamp::parse("2026-03-05T10:00:00Z");
    opened.duty.id = RecordId::fromParts(openedAt.seconds * 1000, {});
    auto form = measured(RecordId::fromParts((openedAt.seconds - 3600) * 1000, {}), "2026-03-05");
    CHECK_FALSE(isResult(form, opened.duty));
    form.completedAt = Timestamp{openedAt.seconds - 60};
    CHECK_FALSE(isResult(form, opened.duty));
    form.completedAt = Timestamp{openedAt.seconds + 60};
    CHECK(isResult(form, opened.duty));
    form.takenOn = day("2026-03-04"); // of the day before, whenever it was written down
    CHECK_FALSE(isResult(form, opened.duty));
}

TEST_CASE("a form that hardly anybody filled in is the result of no duty", "[referrals]") {
    const Opened opened(DutyRule::Assessment);
    const auto person = RecordId::generate();
    CHECK_FALSE(isResult(aLowAssessment(person, day("2026-03-06"), 0), opened.duty));
    CHECK_FALSE(isResult(aLowAssessment(person, day("2026-03-06"), 9), opened.duty));
    CHECK(isResult(aLowAssessment(person, day("2026-03-06"), 10), opened.duty));
}

TEST_CASE("a talk after the decision that was understood is the result of its duty",
          "[referrals]") {
    const Opened opened(DutyRule::Talk);
    CHECK_FALSE(isResult(understood(opened.after, "2026-03-04"), opened.duty));
    CHECK_FALSE(isResult(understood(opened.before, "2026-03-05"), opened.duty));
    CHECK(isResult(understood(opened.after, "2026-03-05"), opened.duty));
    auto lost = understood(opened.after, "2026-03-06");
    lost.understood = Understood::No;
    CHECK_FALSE(isResult(lost, opened.duty));
}

TEST_CASE("a request that is newer than the duty, or went on after it, is the result of its duty",
          "[referrals]") {
    const Opened opened(DutyRule::Review);
    ReviewRequest request;
    request.id = opened.after;
    request.pathwayCase = opened.duty.pathwayCase;
    CHECK_FALSE(isResult(request, opened.duty)); // considered
    request.state = ReviewState::NotWished;
    CHECK(isResult(request, opened.duty));
    request.id = opened.before;
    CHECK_FALSE(isResult(request, opened.duty));
    request.state = ReviewState::Sent;
    request.sentOn = day("2026-03-04");
    CHECK_FALSE(isResult(request, opened.duty));
    request.sentOn = day("2026-03-05"); // considered before, sent now
    CHECK(isResult(request, opened.duty));
    request.state = ReviewState::Answered;
    request.answeredOn = day("2026-03-05"); // the answer that opened the duty
    CHECK_FALSE(isResult(request, opened.duty));
    request.answeredOn = day("2026-03-06");
    CHECK(isResult(request, opened.duty));
    request.pathwayCase = RecordId::generate();
    CHECK_FALSE(isResult(request, opened.duty));
}

TEST_CASE("each duty takes the first result of its own kind", "[referrals]") {
    const auto codes = CodeLists::load().value();
    const std::vector<Assessment> assessments{measured(RecordId::generate(), "2026-03-01"),
                                              measured(RecordId::generate(), "2026-03-08"),
                                              measured(RecordId::generate(), "2026-03-07")};
    const std::vector<RightsInformation> talks{understood(RecordId::generate(), "2026-03-09")};
    CHECK(resultOf(Opened(DutyRule::Assessment).duty, assessments, talks, codes) ==
          assessments[1].id);
    CHECK(resultOf(Opened(DutyRule::Talk).duty, assessments, talks, codes) == talks[0].id);
    CHECK(resultOf(Opened(DutyRule::Verification).duty, assessments, talks, codes).isNil());
    CHECK(resultOf(Opened(DutyRule::Assessment).duty, {}, talks, codes).isNil());
}

TEST_CASE("what was recorded for a duty and does not close it is said", "[referrals]") {
    const auto codes = CodeLists::load().value();
    const Opened informing(DutyRule::Talk);
    auto talk = understood(informing.after, "2026-03-06");
    CHECK(gapOf(talk, informing.duty) == DutyGap::None);
    talk.understood = Understood::NotAsked;
    CHECK(gapOf(talk, informing.duty) == DutyGap::NotUnderstood);
    talk.topics.clear();
    CHECK(gapOf(talk, informing.duty) == DutyGap::NothingExplained);
    CHECK(gapOf(informing.duty, {talk}, {}, codes) == DutyGap::NothingExplained);
    CHECK(gapOf(Opened(DutyRule::Verification).duty, {talk}, {}, codes) ==
          DutyGap::None); // not about it
    auto earlier = talk;
    earlier.explainedOn = day("2026-03-01");
    CHECK(gapOf(earlier, informing.duty) == DutyGap::None); // it was not for this duty
    const auto closing = understood(RecordId::generate(), "2026-03-07");
    CHECK(gapOf(informing.duty, {talk, closing}, {}, codes) == DutyGap::None);

    const Opened considering(DutyRule::Review);
    ReviewRequest request;
    request.id = considering.after;
    request.pathwayCase = considering.duty.pathwayCase;
    CHECK(gapOf(considering.duty, {}, {request}, codes) == DutyGap::OnlyConsidered);
    request.state = ReviewState::NotWished;
    CHECK(gapOf(considering.duty, {}, {request}, codes) == DutyGap::None);
}
