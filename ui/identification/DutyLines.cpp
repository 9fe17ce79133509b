// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/DutyLines.h"

#include "core/assessments/AssessmentStore.h"
#include "core/assessments/LittleKnown.h"
#include "core/people/Person.h"
#include "core/referrals/DutyResult.h"
#include "ui/components/FileRows.h"
#include "ui/forms/LineFocus.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

namespace {

IconName iconOf(const FollowUp& duty, const CodeLists& codes) {
    if (duty.state != FollowUpState::Open) {
        return duty.state == FollowUpState::Done ? IconName::CheckCircle : IconName::Close;
    }
    switch (dutyRule(duty.duty, codes)) {
    case DutyRule::Assessment:
        return IconName::Gauge;
    case DutyRule::Talk:
        return IconName::Info;
    case DutyRule::Review:
        return IconName::Scale;
    case DutyRule::Verification:
    case DutyRule::Finding:
        break;
    }
    return IconName::Search;
}

Tone toneOf(const FollowUp& duty, Date today) {
    if (duty.state != FollowUpState::Open) {
        return duty.state == FollowUpState::Done ? Tone::Good : Tone::Neutral;
    }
    return toneOfDue(duty.due, today);
}

} // namespace

DutyLines::Step DutyLines::take(const FollowUp& duty, const RecordId& evidence) const {
    const auto done =
        fulfilled(duty, evidence, m_desk.session.vault().session(), m_desk.session.today());
    const auto result = resultWords(evidence);
    return {tr("Take as result"),
            [desk = m_desk, done, result] {
                static_cast<void>(desk.session.save(
                    tr("This duty is closed with its result: %1.").arg(result), desk.person,
                    [&](Transaction& transaction) { return transaction.save(done); }));
            },
            result};
}

QString DutyLines::resultWords(const RecordId& evidence) const {
    const auto& session = m_desk.session;
    const auto person = session.casework().find<Person>(m_desk.person).value_or(std::nullopt);
    const auto whose = person ? toQString(person->code) : QString();
    //: what was done, its day, the case code of the person
    const auto sentence = tr("%1 of %2, for %3");
    for (const auto& each : m_risk) {
        const auto form = session.definitions().questionnaires.find(each.questionnaire.text,
                                                                    each.questionnaireVersion);
        if (each.id == evidence) {
            return sentence.arg(form ? session.words().text(form->title)
                                     : toQString(each.questionnaire.text),
                                session.words().date(each.takenOn), whose);
        }
    }
    for (const auto& each : m_talks) {
        if (each.id == evidence) {
            return sentence.arg(tr("Talk about the rights"), session.words().date(each.explainedOn),
                                whose);
        }
    }
    return {};
}

QString DutyLines::workerName(const RecordId& worker) const {
    for (const auto& each : m_desk.session.workers()) {
        if (each.id == worker) {
            return toQString(each.displayName);
        }
    }
    return {};
}

QString DutyLines::closedSentence(const FollowUp& duty) const {
    const auto& words = m_desk.session.words();
    const auto who = workerName(duty.closedBy);
    if (duty.state == FollowUpState::Waived) {
        //: why a duty was left, by whom
        return tr("%1 (%2)").arg(words.label("waive_reason", duty.waiveReason), who);
    }
    if (!duty.finding.empty()) {
        return tr("%1 (%2)").arg(words.label("verification_finding", duty.finding), who);
    }
    return tr("Closed with its result (%1)").arg(who);
}

QString DutyLines::openSentence(const FollowUp& duty) const {
    if (const auto gap = gapSentence(duty); !gap.isEmpty()) {
        return gap;
    }
    const auto newest = latestRiskOf(m_risk);
    const bool little = rule(duty) == DutyRule::Assessment && newest &&
                        duty.openedOn <= newest->takenOn && assessments::saysLittle(*newest);
    const auto outcome = little ? assessments::Outcome::fromJson(newest->outcome.data())
                                : Result<assessments::Outcome>(assessments::Outcome{});
    return little && outcome
               ? tr("The newest assessment answers only %1 of %2 questions: too little to say that "
                    "the risk is low.")
                     .arg(outcome->answeredCount)
                     .arg(outcome->questionCount)
               : tr("Opened by the decision; closed by its result or by a reason.");
}

std::vector<ReviewRequest> DutyLines::reviewsOf(const IdentificationFile& about) {
    std::vector<ReviewRequest> all;
    for (const auto& file : about.procedures) {
        all.insert(all.end(), file.reviews.begin(), file.reviews.end());
    }
    return all;
}

QString DutyLines::gapSentence(const FollowUp& duty) const {
    switch (gapOf(duty, m_talks, m_reviews, m_desk.session.definitions().codes)) {
    case DutyGap::NothingExplained:
        return tr("Still open: the talk does not say what was explained.");
    case DutyGap::NotUnderstood:
        return tr("Still open: the talk was not understood yet, or nobody asked.");
    case DutyGap::OnlyConsidered:
        return tr("Still open: the review is only considered. Say whether it is asked for.");
    case DutyGap::None:
        break;
    }
    return {};
}

DutyRule DutyLines::rule(const FollowUp& duty) const {
    return dutyRule(duty.duty, m_desk.session.definitions().codes);
}

DutyLines::Step DutyLines::step(const FollowUp& duty) const {
    const auto& desk = m_desk;
    const ProcedureForms forms(desk);
    const auto& codes = desk.session.definitions().codes;
    if (const auto evidence = resultOf(duty, m_risk, m_talks, codes); !evidence.isNil()) {
        return take(duty, evidence);
    }
    switch (rule(duty)) {
    case DutyRule::Assessment:
        return {tr("Assess"), [desk] {
                    desk.navigator.startAssessment(desk.person, toQString(desk.limits().riskForm));
                }};
    case DutyRule::Talk:
        return {tr("Explain"), [desk, spec = forms.rightsTalk(duty)] { desk.ask(spec); }};
    case DutyRule::Review:
        return {tr("Decide"),
                [desk, spec = forms.continuedReview(duty.pathwayCase)] { desk.ask(spec); }};
    case DutyRule::Verification:
    case DutyRule::Finding:
        break;
    }
    return {tr("Record"), [desk, spec = forms.verification(duty)] { desk.ask(spec); }};
}

void DutyLines::add(QVBoxLayout& column, std::vector<FollowUp> duties) const {
    std::sort(duties.begin(), duties.end(), [](const FollowUp& a, const FollowUp& b) {
        return std::tie(a.state, a.due, a.id) < std::tie(b.state, b.due, b.id);
    });
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const bool writes = m_desk.mayWrite("follow_up");
    std::vector<DueRow*> rows;
    for (const auto& duty : duties) {
        const bool open = duty.state == FollowUpState::Open;
        DueRow::Due line;
        line.icon = iconOf(duty, m_desk.session.definitions().codes);
        line.what = words.label("follow_up_duty", duty.duty);
        line.reason = open ? openSentence(duty) : closedSentence(duty);
        line.when = open ? words.due(duty.due, today)
                         : words.shortDate(duty.closedOn.value_or(today), today);
        line.tone = toneOf(duty, today);
        const auto code = toQString(duty.duty.text);
        if (!open || !writes) {
            addLine(column, line, QStringLiteral("closed_duty_") + code);
            continue;
        }
        const auto next = step(duty);
        line.verb = next.verb;
        if (!next.result.isEmpty()) {
            line.reason = tr("This may close it: %1.").arg(next.result);
        }
        auto& row = addLine(column, line, QStringLiteral("duty_") + code, next.act);
        row.setProperty(kLineRecord, toQString(duty.id.toString()));
        row.setProperty(kGoesOnHere, true); // the first of them is due first
        addSecondVerb(row, tr("Leave…"), QStringLiteral("waive_") + code,
                      [desk = m_desk, duty] { desk.ask(ProcedureForms(desk).waiver(duty)); });
        rows.push_back(&row);
    }
    DueRow::alignVerbs(rows);
}

} // namespace zaklon::ui
