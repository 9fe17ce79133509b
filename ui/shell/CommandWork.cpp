// SPDX-License-Identifier: GPL-3.0-or-later
// Work of the person shown that is begun or answered from the command box, and what the worker
// began and has not saved.
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/OutcomeRules.h"
#include "core/referrals/ReviewRequest.h"
#include "core/tasks/DueTaskStore.h"
#include "ui/forms/ProcedureDay.h"
#include "ui/forms/TaskPlace.h"
#include "ui/forms/TaskWords.h"
#include "ui/session/BegunDraft.h"
#include "ui/session/Text.h"
#include "ui/shell/CommandMatch.h"
#include "ui/shell/CommandSearch.h"

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr std::size_t kDraftsShown = 5; ///< as many as Today lists
constexpr int kAnswerDays = 365;        ///< what is asked for now is answered by then

/// Asked of somebody, who has not answered. Reviews are read for themselves: one that is only
/// considered is no task yet.
bool waitsForAnswer(TaskKind kind) {
    return kind == TaskKind::ReferralAnswer || kind == TaskKind::CentreAnswer ||
           kind == TaskKind::GuaranteeAnswer || kind == TaskKind::BedAnswer;
}

} // namespace

void CommandSearch::addAssessments(const QString& typed, std::vector<Command>& found) const {
    if (!m_person || !mayWrite(m_session.role(), "assessment")) {
        return;
    }
    for (const auto& form : m_session.definitions().questionnaires.allCurrent()) {
        const QString text = tr("Begin: %1").arg(m_session.words().text(form->title));
        const QString code = toQString(form->code);
        const auto rank = rankOf(text + u' ' + code, {}, typed); // known by it among colleagues
        if (!rank) {
            continue;
        }
        found.push_back(
            {CommandGroup::Do,
             IconName::Gauge,
             text,
             tr("for the person shown"),
             {},
             [this, code, person = *m_person] { m_navigator.startAssessment(person, code); },
             {},
             *rank});
    }
}

/// Decided, and nobody recorded that the person was told.
void CommandSearch::addTellings(const QString& typed, std::vector<Command>& found) const {
    const QString text = tr("Record who told the person");
    //: other words by which the command box finds 'Record who told the person'; never shown
    const auto rank = rankOf(text, tr("decision outcome explained informed when how"), typed);
    if (!m_person || !mayWrite(m_session.role(), Description<IdentificationProcedure>::kind) ||
        !rank || typed.trimmed().isEmpty()) {
        return;
    }
    const auto known = m_session.casework().where<IdentificationProcedure>("person", *m_person);
    const auto all = known.value_or(std::vector<IdentificationProcedure>{});
    for (const auto& each : all) {
        if (!isDecision(each.outcome) || each.toldOn) {
            continue;
        }
        found.push_back({CommandGroup::Do,
                         IconName::Flag,
                         text,
                         tr("procedure of %1").arg(ProcedureDay::of(each, all, m_session.words())),
                         {},
                         [this, person = *m_person, procedure = each.id] {
                             m_navigator.openTask(person, sectionOf(TaskKind::TellOutcome),
                                                  TaskKind::TellOutcome, procedure);
                         },
                         {},
                         *rank});
    }
}

void CommandSearch::addOutcomes(const QString& typed, std::vector<Command>& found) const {
    const QString text = tr("Record the outcome");
    //: other words by which the command box finds 'Record the outcome' of a procedure; never shown
    const QString otherWords = tr("procedure decision decided dismiss dismissed reject rejected "
                                  "discontinued identified end ended");
    //: what everybody calls the outcome of a procedure; found as if it stood in 'Record the
    //: outcome'
    const auto rank = rankOf(text + u' ' + tr("decision"), otherWords, typed);
    if (!m_person || !mayWrite(m_session.role(), Description<IdentificationProcedure>::kind) ||
        !rank) {
        return;
    }
    const auto known = m_session.casework().where<IdentificationProcedure>("person", *m_person);
    const auto all = known.value_or(std::vector<IdentificationProcedure>{});
    for (const auto& each : all) {
        if (each.outcome != ProcedureOutcome::Ongoing) {
            continue;
        }
        found.push_back({CommandGroup::Do,
                         IconName::Flag,
                         text,
                         tr("procedure of %1").arg(ProcedureDay::of(each, all, m_session.words())),
                         {},
                         [this, person = *m_person, phases = each.pathwayCase] {
                             m_navigator.openOutcome(person, phases);
                         },
                         {},
                         *rank});
    }
}

void CommandSearch::addAnswers(const QString& typed, std::vector<Command>& found) const {
    if (!m_person || typed.trimmed().isEmpty()) {
        return;
    }
    addReviewAnswers(typed, found);
    //: other words by which the command box finds what waits for an answer; never shown
    const QString otherWords = tr("record the answer reply received came");
    const TaskWords words(m_session);
    for (const auto& task : waiting()) {
        const QString text = words.what(task);
        const auto rank = rankOf(text, otherWords, typed);
        if (!rank) {
            continue;
        }
        found.push_back({CommandGroup::Do,
                         taskIcon(task.kind),
                         text,
                         words.why(task),
                         {},
                         [this, task] {
                             m_navigator.openTask(task.person, sectionOf(task.kind), task.kind,
                                                  task.record);
                         },
                         {},
                         *rank});
    }
}

void CommandSearch::addReviewAnswers(const QString& typed, std::vector<Command>& found) const {
    if (!mayWrite(m_session.role(), Description<ReviewRequest>::kind)) {
        return;
    }
    //: other words by which the command box finds 'Record the answer of the review'; never shown
    const QString otherWords = tr("complaint objection reply received decided request");
    const auto known = m_session.casework().where<ReviewRequest>("person", *m_person);
    for (const auto& each : known.value_or(std::vector<ReviewRequest>{})) {
        const QString text = isAboutSilence(each) ? tr("Record the answer to the complaint")
                                                  : tr("Record the answer of the review");
        const auto rank = rankOf(text, otherWords, typed);
        if (!isOpen(each) || !rank) {
            continue;
        }
        const auto& words = m_session.words();
        found.push_back({CommandGroup::Do,
                         IconName::Scale,
                         text,
                         each.addressee.empty() ? words.label(each.state)
                                                : words.label("review_addressee", each.addressee),
                         {},
                         [this, person = *m_person, id = each.id] {
                             m_navigator.openTask(person, PersonSection::Identification,
                                                  TaskKind::ReviewAnswer, id);
                         },
                         {},
                         *rank});
    }
}

/// Read once while the box is open.
const std::vector<DueTask>& CommandSearch::waiting() const {
    if (!m_waiting) {
        DueQuery query;
        query.today = m_session.today();
        query.horizonDays = kAnswerDays;
        query.person = *m_person;
        const auto due = DueTaskStore(m_session.casework(), m_session.confidential(),
                                      m_session.definitions().taskTerms())
                             .due(query);
        m_waiting = due.value_or(std::vector<DueTask>{});
        const TaskWords words(m_session);
        std::erase_if(*m_waiting, [&](const DueTask& each) {
            return !waitsForAnswer(each.kind) || !words.mayDo(each);
        });
    }
    return *m_waiting;
}

void CommandSearch::addDrafts(const QString& typed, std::vector<Command>& found) const {
    if (typed.trimmed().isEmpty()) {
        return;
    }
    if (!m_drafts) {
        m_drafts = begunDrafts(m_session);
    }
    const QString otherWords = draftOtherWords();
    std::size_t shown = 0;
    for (const auto& draft : *m_drafts) {
        const QString text = draftCommand(m_session, draft);
        const auto rank = rankOf(text, otherWords, typed);
        // Today's own line, where it is on the page, goes on with what opens over Today too.
        const bool isOnPage = std::any_of(m_buttons.begin(), m_buttons.end(),
                                          [&](const auto& each) { return each.words == text; });
        if (!rank || isOnPage || shown == kDraftsShown) {
            continue;
        }
        ++shown;
        found.push_back({CommandGroup::Do,
                         IconName::Document,
                         text,
                         draftSince(m_session, draft),
                         {},
                         [this, draft] { goToDraft(m_navigator, draft); },
                         {},
                         std::max(*rank, CommandRank::OtherForm)});
    }
}

} // namespace zaklon::ui
