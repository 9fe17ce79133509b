// SPDX-License-Identifier: GPL-3.0-or-later
// What leads into the section: a draft that goes on, and a task of Today.
#include "core/tasks/DueTask.h"
#include "ui/forms/DraftLine.h"
#include "ui/referrals/PathwayComparisonView.h"
#include "ui/referrals/PathwayLane.h"
#include "ui/referrals/ReferralEditor.h"
#include "ui/referrals/ReferralsSection.h"
#include "ui/referrals/RemovalThreats.h"
#include "ui/referrals/SentReferralView.h"
#include "ui/referrals/StartPlace.h"
#include "ui/session/DraftPlace.h"

namespace zaklon::ui {

void ReferralsSection::goOnWithDraft(const FormDraft& draft) {
    const auto kind = formKind(draft.key);
    if (kind == "pathway_words") {
        goOnWithWords(draft);
    } else if (kind == "pathway_choice") {
        goOnWithChoice(draft);
    } else if (kind == "pathway_start") {
        goOnWithStart(draft);
    } else if (kind == "lane_step") {
        goOnWithStep(draft);
    } else {
        goOnWithReferral(draft);
    }
}

void ReferralsSection::goOnWithWords(const FormDraft& draft) {
    comparePathways();
    const auto& form = draft.key.form; // 'pathway_words:asylum'
    m_comparison->choosePathway(Code{form.substr(form.find(':') + 1)});
}

void ReferralsSection::goOnWithChoice(const FormDraft& draft) {
    auto* lane = laneOf(draft.key.record);
    if (lane == nullptr || !lane->mayBeLeft()) {
        m_waiting->sayUnused(draft);
        return;
    }
    lane->askWhyLeft();
    lane->focusQuestion();
    showWaiting();
}

void ReferralsSection::goOnWithStart(const FormDraft& draft) {
    const auto& form = draft.key.form; // 'pathway_start:asylum'
    const auto pathway = form.substr(form.find(':') + 1);
    if (isOpen(pathway, false)) {
        m_waiting->sayUnused(draft);
    } else {
        askStart(pathway);
    }
}

void ReferralsSection::goOnWithStep(const FormDraft& draft) {
    if (!askStep(draft.key.record)) {
        m_waiting->sayUnused(draft);
    }
}

bool ReferralsSection::askStep(const RecordId& record) {
    for (const auto& run : m_runs) {
        auto* lane = laneOf(run.pathway.id);
        const auto* step = lane == nullptr ? nullptr : lane->stepOf(record);
        if (step != nullptr && lane->mayBeLeft()) {
            lane->askStep(step->step.text);
            lane->focusQuestion();
            showWaiting();
            return true;
        }
    }
    return false;
}

bool ReferralsSection::bringForward(const QWidget& inside) {
    if (m_threatPage->isAncestorOf(&inside)) {
        openThreats();
    }
    return true;
}

void ReferralsSection::showPlaceOf(TaskKind kind, const RecordId& record) {
    if (kind == TaskKind::ReferralAnswer) {
        openReferral(record);
    } else if (kind == TaskKind::RemovalThreat) {
        openThreats();
        m_threats->showPlaceOf(kind, record);
    } else {
        showOverview(); // with its lanes
        askStep(record);
    }
}

void ReferralsSection::goOnWithReferral(const FormDraft& draft) {
    const bool isAnswer = formKind(draft.key) == "referral_answer";
    if (draft.key.record.isNil()) {
        startNewReferral();
        return;
    }
    const auto read = m_session.read(m_session.casework().find<Referral>(draft.key.record));
    if (read && *read && ((*read)->state == ReferralState::Draft) != isAnswer) {
        openReferral((*read)->id);
    } else if (read) { // it was sent or taken out
        m_waiting->sayUnused(draft);
    }
}

} // namespace zaklon::ui
