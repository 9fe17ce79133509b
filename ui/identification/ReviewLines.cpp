// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ReviewLines.h"

#include "core/identification/OutcomeRules.h"
#include "ui/components/FileRows.h"
#include "ui/forms/LineFocus.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/identification/RecordWords.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

void ReviewLines::add() {
    const bool canAsk = isUndecided(m_file.procedure) || isAgainstHer(m_file.procedure.outcome);
    if (!canAsk && m_file.reviews.empty()) {
        return;
    }
    addReviewHeading();
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const auto run = m_file.run.pathway.id;
    for (const auto& review : m_file.reviews) {
        DueRow::Due line;
        line.icon = IconName::Scale;
        line.what = words.label("review_addressee", review.addressee);
        if (line.what.isEmpty()) { // its state stands at the end of the line
            line.what = isAboutSilence(review) ? tr("Complaint") : tr("Request for review");
        }
        line.reason = words.labels("review_ground", review.grounds);
        line.when = review.answer.empty() ? words.label(review.state)
                                          : words.label("review_answer", review.answer);
        line.tone = Tone::Info;
        if (awaitsAnswer(review) && review.answerDue) {
            line.when = words.due(*review.answerDue, today);
            line.tone = toneOfDue(*review.answerDue, today);
        }
        line.verb = m_desk.mayWrite("review_request") ? tr("Open") : QString();
        addLine(m_column, line, QStringLiteral("review_line"), [desk = m_desk, run, review] {
            desk.ask(ProcedureForms(desk).review(run, review));
        }).setProperty(kLineRecord, toQString(review.id.toString()));
    }
}

void ReviewLines::addReviewHeading() {
    const auto run = m_file.run.pathway.id;
    const bool writes = m_desk.mayWrite("review_request");
    const bool undecided = isUndecided(m_file.procedure);
    // One that is only considered stands below and is opened there.
    const bool considered =
        std::any_of(m_file.reviews.begin(), m_file.reviews.end(), [&](const auto& each) {
            return each.state == ReviewState::Considered && isAboutSilence(each) == undecided;
        });
    const auto verb = !writes || considered ? QString()
                      : undecided           ? tr("Complain that nobody decides")
                                            : tr("Ask for a review");
    addHeading(m_column, tr("Complaint or review"), verb, QStringLiteral("ask_review"),
               [desk = m_desk, run, undecided] {
                   const ProcedureForms forms(desk);
                   desk.ask(undecided ? forms.silence(run) : forms.review(run, {}));
               });
    if (undecided) {
        addSentence(m_column,
                    tr("There is no decision to contest yet. Whoever watches over the authority "
                       "can be told that nobody decides."),
                    QStringLiteral("no_decision_yet"));
        return;
    }
    if (m_file.procedure.closedOn && writes) {
        addSentence(m_column,
                    tr("A request that is sent opens this procedure again, and the file if it is "
                       "closed."),
                    QStringLiteral("review_reopens"));
    }
    const auto phases = m_desk.phases(m_file.run.pathway);
    const auto* phase = phases ? phases->stepFor(referrals::StepRule::Objection) : nullptr;
    const auto* objection = phase == nullptr ? nullptr : m_file.run.step(phase->code);
    if (objection != nullptr && objection->due && objection->state != StepState::Done) {
        addSentence(
            m_column,
            tr("Last day to ask for it: %1").arg(m_desk.session.words().date(*objection->due)),
            QStringLiteral("review_last_day"));
    }
}

} // namespace zaklon::ui
