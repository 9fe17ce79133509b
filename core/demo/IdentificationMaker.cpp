// SPDX-License-Identifier: GPL-3.0-or-later
// Official procedures of invented people, in every state that one can be in, and what protects
// them beside it.
#include "core/assessments/AssessmentStore.h"
#include "core/assessments/LittleKnown.h"
#include "core/demo/CaseMakers.h"
#include "core/identification/ContactsAtClosing.h"
#include "core/identification/IdentificationStore.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ProcedureMoves.h"
#include "core/identification/RiskLevel.h"
#include "core/people/FileClosingStore.h"
#include "core/referrals/DutyRules.h"
#include "core/services/CarePlanRules.h"

#include <algorithm>
#include <array>

namespace zaklon::demo {

namespace {

/// How a procedure stands in this story. One after the other, so that a small demonstration has
/// all.
enum class Turn {
    JustReported,
    WaitsUnprotected,
    DismissedNow,
    WaitsProtected,
    NotFound,
    UnderReview,
    Downgraded,
    ChangedAfterReview,
    Identified,
    NoAnswer
};
constexpr std::size_t kTurns = 10;

/// The phase at which a procedure stands, by its turn: in the second round at another one, so that
/// people stand at all of them.
constexpr std::array<std::array<std::size_t, 2>, kTurns> kPhaseNow{
    {{4, 3}, {5, 2}, {7, 7}, {6, 1}, {7, 7}, {7, 7}, {7, 7}, {8, 12}, {9, 11}, {4, 0}}};

/// Most begin with a report of ours: those are who may wait for an answer to it.
constexpr std::array kStarts{ProcedureStart::OurReport,   ProcedureStart::OurReport,
                             ProcedureStart::ExOfficio,   ProcedureStart::OurReport,
                             ProcedureStart::OtherReport, ProcedureStart::OurReport,
                             ProcedureStart::OurReport};

/// What came of thinking about a review that is not sent.
constexpr std::array kThoughts{ReviewState::NotWished, ReviewState::Considered,
                               ReviewState::Withdrawn};

constexpr std::array<std::string_view, 4> kFindings{"strong", "possible", "insufficient",
                                                    "none_seen"};

/// A page with one line of plain letters, by hand (ISO 32000-1, 7.5).
std::string onePagePdf(const std::string& line) {
    const auto drawn = "BT /F1 18 Tf 72 720 Td (" + line + ") Tj ET";
    const std::array<std::string, 5> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + std::to_string(drawn.size()) + " >>\nstream\n" + drawn + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 6\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const auto at = std::to_string(pdf.size());
        table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto start = std::to_string(pdf.size());
    return pdf + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

class IdentificationMaker {
  public:
    IdentificationMaker(DemoHouse& house, DemoCase& made) : m_house(house), m_made(made) {}

    void follow(const PathwayCase& pathway) {
        m_definition = m_house.pathways().find(pathway.pathway.text, pathway.pathwayVersion);
        const auto number = m_made.story.open ? m_house.nextProcedure()
                                              : static_cast<std::size_t>(Turn::Identified);
        m_turn = static_cast<Turn>(number % kTurns);
        m_phase = kPhaseNow.at(number % kTurns).at(number / kTurns % 2);
        m_round = number / kTurns;
        m_procedure.id = m_house.newId();
        m_procedure.person = m_made.person.id;
        m_procedure.pathwayCase = pathway.id;
        m_procedure.worker = m_made.person.worker;
        m_procedure.openedOn = pathway.startedOn;
        m_procedure.reportedBy = m_made.person.reachedUsThrough;
        begin();
        m_procedure.preliminaryFinding =
            Code{std::string(kFindings[m_made.story.number % kFindings.size()])};
        m_decided =
            m_procedure.openedOn.plusDays(m_procedure.openedOn.daysUntil(m_house.today()) / 2);
        decide();
        setPhases();
        setReporting();
        addWhatFollows();
        addWaiting();
        m_made.procedureDetails.push_back({m_procedure.id,
                                           m_procedure.person,
                                           "DEMO-" + std::to_string(m_made.story.number),
                                           {},
                                           decidedWords(),
                                           {},
                                           {}});
        m_made.procedures.push_back(m_procedure);
        attachDecision();
    }

  private:
    /// How it began, and whether the authority knows. Most of what was not reported yet was opened
    /// lately; the one that waits unprotected shows what it looks like when nobody sends it.
    void begin() {
        const auto* reporting = m_definition->stepFor(referrals::StepRule::Application);
        const auto at = static_cast<std::size_t>(reporting - m_definition->steps.data());
        m_told = !m_made.story.open || reporting == nullptr || m_phase > at;
        if (m_told) {
            m_procedure.start = kStarts.at(m_made.story.number % kStarts.size());
            if (m_procedure.start != ProcedureStart::OurReport) {
                m_procedure.knownSince = m_procedure.openedOn;
            }
        } else if (m_turn != Turn::WaitsUnprotected) {
            m_procedure.openedOn = std::max(m_procedure.openedOn, m_house.daysAgo(2));
        }
    }

    /// While nobody told the authority, reporting has its day, as ProcedureMoves would give it.
    void setReporting() {
        const auto* reporting = m_definition->stepFor(referrals::StepRule::Application);
        if (m_told || reporting == nullptr) {
            return;
        }
        auto& steps = m_made.pathwaySteps;
        const auto found = std::find_if(steps.begin(), steps.end(), [&](const PathwayStep& each) {
            return each.pathwayCase == m_procedure.pathwayCase && each.step.text == reporting->code;
        });
        if (found == steps.end()) {
            return;
        }
        found->state = StepState::Now;
        found->due = m_procedure.openedOn.plusDays(ownLimits().lengths.sendReportDays);
        const auto next = std::find_if(steps.begin(), steps.end(), [&](const PathwayStep& each) {
            return each.pathwayCase == m_procedure.pathwayCase &&
                   each.position == found->position + 1;
        });
        m_made.toReport = DemoReporting{
            *found, next == steps.end() ? std::nullopt : std::optional<PathwayStep>(*next)};
    }

    void decide() {
        switch (m_turn) {
        case Turn::DismissedNow:
        case Turn::UnderReview:
            outcome(ProcedureOutcome::Rejected, {"insufficient_data"});
            break;
        case Turn::NotFound:
            outcome(ProcedureOutcome::Discontinued, {"person_not_found"});
            break;
        case Turn::Downgraded:
            outcome(ProcedureOutcome::NotIdentified, {"labour_rights_violation"});
            break;
        case Turn::ChangedAfterReview:
            outcome(ProcedureOutcome::Identified, {});
            m_procedure.firstOutcome = Code{"rejected"};
            m_procedure.firstDecidedOn = m_decided;
            keepFirst();
            break;
        case Turn::Identified:
            outcome(ProcedureOutcome::Identified, {});
            break;
        case Turn::NoAnswer:
            m_procedure.outcome = ProcedureOutcome::NotStated;
            break;
        case Turn::JustReported:
        case Turn::WaitsUnprotected:
        case Turn::WaitsProtected:
            break;
        }
    }

    void outcome(ProcedureOutcome decided, const std::vector<std::string>& reasons) {
        m_procedure.outcome = decided;
        m_procedure.outcomeReasons = codes(reasons);
        m_procedure.decidedOn = m_decided;
        m_procedure.decidedBy = Code{m_made.isChild() ? "social_work" : "identification"};
        m_procedure.decidedByProvider = m_house.firstOfKind(m_procedure.decidedBy.text);
        if (decided == ProcedureOutcome::Identified) {
            m_procedure.confirmedForms = m_made.person.exploitation;
        }
        m_procedure.toldOn = m_decided;
        m_procedure.toldBy = Code{"own"};
        m_procedure.toldHow = Code{"in_person"};
        if (!m_made.person.languages.empty()) {
            m_procedure.toldLanguage = m_made.person.languages.front();
        }
        if (!m_made.story.open) {
            m_procedure.closedOn = m_house.daysAgo(1);
        }
    }

    void keepFirst() {
        auto first = m_procedure;
        first.outcome = ProcedureOutcome::Rejected;
        first.outcomeReasons = codes({"insufficient_data"});
        first.confirmedForms.clear();
        first.toldHow = Code{"by_phone"};
        auto past = pastOutcomeOf(first, m_house.daysAgo(1));
        past.id = m_house.newId();
        m_made.pastOutcomes.push_back(std::move(past));
    }

    /// The paper of the decision, as a text or as a PDF.
    void attachDecision() {
        if (!isDecision(m_procedure.outcome)) {
            return;
        }
        const auto number = "DEMO-" + std::to_string(m_made.story.number);
        const bool pdf = m_turn == Turn::Identified || m_turn == Turn::ChangedAfterReview;
        DemoFile file;
        file.id = m_house.newId();
        file.place = {m_procedure.person, Code{"identification_procedure"}, m_procedure.id,
                      m_house.say(Sentence::DecisionFile, number) + (pdf ? ".pdf" : ".txt")};
        file.addedOn = m_procedure.decidedOn.value_or(m_decided);
        file.content = pdf ? onePagePdf(m_house.sayInLatin(Sentence::DecisionPage, number))
                           : m_house.words().decisionDocument + "\n" + number + "\n";
        m_made.files.push_back(std::move(file));
    }

    std::string decidedWords() const {
        return isAgainstHer(m_procedure.outcome) ? m_house.say(Sentence::DecisionAgainst) : "";
    }

    /// Phases before the decision are done, those after it stand as the definition lets them.
    void setPhases() {
        const bool decided = isDecision(m_procedure.outcome);
        bool afterDecision = false; // the steps stand in their order
        for (auto& step : m_made.pathwaySteps) {
            if (step.pathwayCase != m_procedure.pathwayCase || !m_made.story.open) {
                continue;
            }
            const auto at = static_cast<std::size_t>(step.position);
            afterDecision = afterDecision ||
                            m_definition->carries(step.step.text, referrals::StepRule::Decision);
            const bool late = decided && afterDecision;
            step.doneOn = at < m_phase ? std::optional(late ? m_decided : m_procedure.openedOn)
                                       : std::nullopt;
            step.state = at < m_phase    ? StepState::Done
                         : at == m_phase ? StepState::Now
                                         : StepState::Later;
            step.due = at == m_phase ? std::optional(m_house.today().plusDays(6)) : std::nullopt;
            if (m_definition->carries(step.step.text, referrals::StepRule::Objection)) {
                setObjection(step);
            }
        }
    }

    void setObjection(PathwayStep& step) const {
        if (isAgainstHer(m_procedure.outcome)) {
            step.state = StepState::Now;
            step.due = m_decided.plusDays(30);
        } else if (step.state == StepState::Done && m_turn != Turn::ChangedAfterReview) {
            step.state = StepState::Ended; // nothing to object to
            step.doneOn.reset();
        }
    }

    void addWhatFollows() {
        const bool turned = m_turn == Turn::ChangedAfterReview;
        if (!isAgainstHer(m_procedure.outcome) && !turned) {
            return;
        }
        const bool worked = turned || m_turn == Turn::UnderReview;
        const auto review = worked ? addReview(turned) : RecordId();
        const bool child = mayBeChild(m_made.person, m_house.today());
        for (const auto& task : m_definition->stepFor(referrals::StepRule::Decision)->ifNegative) {
            FollowUp duty;
            duty.id = m_house.newId();
            duty.person = m_procedure.person;
            duty.pathwayCase = m_procedure.pathwayCase;
            duty.duty = Code{task.code};
            duty.openedOn = m_decided;
            duty.due = m_decided.plusDays(child ? task.childDueInDays.value_or(task.dueInDays)
                                                : task.dueInDays);
            duty.worker = m_procedure.worker;
            if (worked) {
                close(duty, review);
            } else if (m_turn == Turn::Downgraded && ruleOf(duty) == DutyRule::Review) {
                thinkOver(duty);
            }
            m_made.followUps.push_back(std::move(duty));
        }
    }

    RecordId addReview(bool answered) {
        ReviewRequest request;
        request.id = m_house.newId();
        request.person = m_procedure.person;
        request.pathwayCase = m_procedure.pathwayCase;
        request.state = answered ? ReviewState::Answered : ReviewState::Sent;
        request.addressee = Code{answered ? "centre" : "ombudsman"};
        request.grounds = codes({"new_facts", "not_heard"});
        request.openedOn = m_decided;
        request.sentOn = m_decided;
        request.answerDue = m_decided.plusDays(30);
        if (answered) {
            request.answeredOn = m_house.daysAgo(1);
            request.answer = Code{"changed"};
            m_procedure.decidedOn = m_house.daysAgo(1);
            m_procedure.toldOn = m_procedure.decidedOn;
        }
        request.worker = m_procedure.worker;
        m_made.reviewRequests.push_back(request);
        return request.id;
    }

    /// Not sent, or taken back: what the person decides is hers. Made after the duty that it
    /// closes.
    void thinkOver(FollowUp& duty) {
        ReviewRequest request;
        request.id = m_house.newId();
        request.person = m_procedure.person;
        request.pathwayCase = m_procedure.pathwayCase;
        request.state = kThoughts.at(m_round % kThoughts.size());
        request.openedOn = m_decided;
        if (request.state == ReviewState::Withdrawn) {
            request.addressee = Code{"centre"};
            request.grounds = codes({"not_heard"});
            request.sentOn = m_decided;
        }
        request.worker = m_procedure.worker;
        m_made.reviewRequests.push_back(request);
        if (request.state != ReviewState::Considered) {
            close(duty, request.id);
        }
    }

    DutyRule ruleOf(const FollowUp& duty) const { return dutyRule(duty.duty, m_house.codeLists()); }

    /// Of the risk, which says enough; nil if the story has none.
    RecordId assessmentAfter(Date day) const {
        const auto later = std::find_if(
            m_made.assessments.begin(), m_made.assessments.end(), [&](const Assessment& each) {
                return each.riskRank && day < each.takenOn &&
                       each.state == AssessmentState::Completed && !assessments::saysLittle(each);
            });
        return later == m_made.assessments.end() ? RecordId() : later->id;
    }

    /// With its result, where the story has one; the others stay open.
    void close(FollowUp& duty, const RecordId& review) {
        switch (ruleOf(duty)) {
        case DutyRule::Finding:
        case DutyRule::Verification:
            duty.finding = Code{m_round % 2 == 0 ? "risk_remains" : "new_facts"};
            break;
        case DutyRule::Talk:
            duty.evidence = addExplanation();
            break;
        case DutyRule::Review:
            duty.evidence = review;
            break;
        case DutyRule::Assessment:
            duty.evidence = assessmentAfter(duty.openedOn);
            if (duty.evidence.isNil()) {
                return;
            }
        }
        duty.state = FollowUpState::Done;
        duty.closedOn = m_house.today();
        duty.closedBy = m_procedure.worker;
    }

    RecordId addExplanation() {
        RightsInformation talk;
        talk.id = m_house.newId();
        talk.person = m_procedure.person;
        talk.explainedOn = m_decided;
        talk.topics = codes({"review", "support_not_conditional"});
        talk.language =
            m_made.person.languages.empty() ? Code{"sr"} : m_made.person.languages.front();
        talk.understood = Understood::Yes;
        talk.worker = m_procedure.worker;
        m_made.rightsTalks.push_back(talk);
        return talk.id;
    }

    /// Sooner for a child.
    PersonLimits ownLimits() const { return m_house.limitsOf(m_made.person); }

    void addWaiting() {
        std::vector<ReviewRequest> reviews;
        std::copy_if(m_made.reviewRequests.begin(), m_made.reviewRequests.end(),
                     std::back_inserter(reviews),
                     [&](const auto& each) { return each.pathwayCase == m_procedure.pathwayCase; });
        if (isWaiting(m_procedure, reviews)) {
            m_procedure.waitingSeenOn = m_house.daysAgo(3);
        }
        if (m_turn == Turn::WaitsProtected) {
            InterimMeasure measure;
            measure.id = m_house.newId();
            measure.person = m_procedure.person;
            measure.procedure = m_procedure.id;
            measure.kind = Code{"accommodation"};
            measure.validFrom = m_procedure.openedOn;
            measure.validUntil = m_house.today().plusDays(5);
            measure.metBy = Code{"cso"};
            measure.worker = m_procedure.worker;
            m_made.interimMeasures.push_back(std::move(measure));
        }
        if (m_turn == Turn::WaitsUnprotected || m_turn == Turn::NotFound) {
            addContact();
        }
        if (m_turn == Turn::NotFound || m_turn == Turn::Downgraded) {
            addDeviation();
        }
    }

    void addContact() {
        CentreContact contact;
        contact.id = m_house.newId();
        contact.person = m_procedure.person;
        contact.procedure = m_procedure.id;
        contact.onDate = std::max(m_procedure.openedOn, m_house.today().plusDays(-25));
        contact.channel = Code{"email"};
        contact.about = Code{"state"};
        contact.answerDue = contact.onDate.plusDays(ownLimits().receiptDays);
        contact.worker = m_procedure.worker;
        m_made.centreContacts.push_back(std::move(contact));
    }

    void addDeviation() {
        StepDeviation deviation;
        deviation.id = m_house.newId();
        deviation.person = m_procedure.person;
        deviation.procedure = m_procedure.id;
        const bool search = m_turn == Turn::NotFound;
        deviation.institution = Code{search ? "identification" : "labour"};
        deviation.step = Code{search ? "formal_id" : ""};
        deviation.unmetDuty = Code{search ? "" : "report_labour"};
        deviation.barriers = codes(search ? std::vector<std::string>{"staff", "resources"}
                                          : std::vector<std::string>{"instructions", "powers"});
        deviation.onDate = m_decided;
        deviation.worker = m_procedure.worker;
        m_made.stepDeviations.push_back(std::move(deviation));
    }

    DemoHouse& m_house;
    DemoCase& m_made;
    referrals::PathwayLibrary::Entry m_definition;
    Turn m_turn = Turn::JustReported;
    std::size_t m_round = 0;
    std::size_t m_phase = 0;
    bool m_told = true;
    IdentificationProcedure m_procedure;
    Date m_decided;
};

void addProtectiveStatus(DemoHouse& house, DemoCase& made) {
    if (!made.story.open || made.person.category != PersonCategory::PersonAtRisk ||
        made.story.number % 2 != 0) {
        return;
    }
    ProtectiveStatus status;
    status.id = house.newId();
    status.person = made.person.id;
    status.criteria =
        codes(made.story.exploited ? std::vector<std::string>{"dependency", "indicators"}
                                   : std::vector<std::string>{"violence"});
    status.since = made.person.firstContact;
    status.reviewDays = house.limitsOf(made.person).atRiskReviewDays;
    status.reviewDue = house.today().plusDays(static_cast<int>(made.story.number % 9) - 2);
    status.worker = made.person.worker;
    made.protectiveStatuses.push_back(std::move(status));
}

void addGuarantees(DemoHouse& house, DemoCase& made) {
    static constexpr std::array kStates{GuaranteeState::Applied, GuaranteeState::Requested,
                                        GuaranteeState::Refused, GuaranteeState::Proposed,
                                        GuaranteeState::Granted, GuaranteeState::NotWished};
    constexpr std::size_t kMost = 3; // of one person
    for (const auto& assessment : made.assessments) {
        if (assessment.questionnaire.text != house.limits().screeningForm ||
            assessment.state != AssessmentState::Completed) {
            continue;
        }
        for (auto& guarantee : proposedGuarantees(assessment, made.guarantees)) {
            if (made.guarantees.size() == kMost) {
                return;
            }
            guarantee.id = house.newId();
            // Every other person begins at the other half, so that all of them are there.
            guarantee.state =
                kStates[(made.guarantees.size() + made.story.number % 2 * kMost) % kStates.size()];
            guarantee.worker = made.person.worker;
            if (isAnswered(guarantee.state) || guarantee.state == GuaranteeState::Requested) {
                guarantee.requestedOn = assessment.takenOn;
                guarantee.institution = Code{"migration"};
            }
            if (guarantee.state == GuaranteeState::Requested) {
                guarantee.answerDue = house.today().plusDays(2);
            } else if (isAnswered(guarantee.state)) {
                guarantee.answeredOn = assessment.takenOn;
            }
            if (guarantee.state == GuaranteeState::Refused) {
                guarantee.refusalReason = Code{"no_staff"};
            }
            made.guarantees.push_back(std::move(guarantee));
        }
    }
}

/// As removeEndingContacts() would; what a return code agreed on stays.
void endContacts(DemoCase& made, const CaseClosing& closing) {
    for (const auto& ending : endingContacts(closing, made.safeContacts, made.returnCodes)) {
        std::erase_if(made.safeContacts, [&](const auto& each) { return each.id == ending.id; });
    }
}

/// Closed with the person, two months ago; one of the agreed contacts is due about now.
void addClosing(DemoHouse& house, DemoCase& made) {
    const auto status = made.person.status;
    if (!isEnded(status) || (made.story.brief && status != CaseStatus::Closed)) {
        return;
    }
    const auto newest = knownRiskOf(made.assessments);
    const auto level = kRiskLevels.at(newest ? static_cast<std::size_t>(*newest->riskRank) : 0);
    if (level == kRiskLevels.back()) { // no file is closed on immediate danger
        made.person.status = CaseStatus::FollowUp;
        return;
    }
    CaseClosing closing;
    closing.id = house.newId();
    closing.person = made.person.id;
    closing.onDate = house.daysAgo(std::min(made.story.daysKnown, 58));
    closing.riskLevel = Code{std::string(level)};
    closing.reason = Code{made.person.category == PersonCategory::SelfExit     ? "person_wishes"
                          : status == CaseStatus::Transferred                  ? "transferred"
                          : isCarriedOut(made.needs, made.goals, made.actions) ? "goals_reached"
                                                                               : "risks_removed"};
    closing.agreed = YesNo::Yes;
    closing.exitPlan = YesNo::Yes;
    closing.monitoringAgreed = made.story.number % 4 == 0 ? YesNo::No : YesNo::Yes;
    closing.safeContacts = Code{std::string(kContactsByAgreement)};
    endContacts(made, closing);
    closing.worker = made.person.worker;
    for (const int months : house.limits().monitoringMonths) {
        if (closing.monitoringAgreed != YesNo::Yes) {
            break;
        }
        MonitoringContact contact;
        contact.id = house.newId();
        contact.person = closing.person;
        contact.closing = closing.id;
        contact.due = closing.onDate.plusMonths(months);
        contact.worker = closing.worker;
        if (contact.due < house.today()) {
            contact.state = MonitoringState::Reached;
            contact.doneOn = contact.due;
        }
        made.monitoringContacts.push_back(std::move(contact));
    }
    made.caseClosings.push_back(std::move(closing));
}

} // namespace

void addIdentification(DemoHouse& house, DemoCase& made) {
    for (const auto& pathway : made.pathwayCases) {
        const bool followed =
            pathway.state == PathwayState::Running || pathway.state == PathwayState::Ended;
        if (followed && pathway.pathway.text == kIdentificationPathway) {
            IdentificationMaker(house, made).follow(pathway);
        }
    }
    addInterviews(house, made);
    addProtectiveStatus(house, made);
    addGuarantees(house, made);
    addClosing(house, made);
}

} // namespace zaklon::demo
