// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanProgressPanel.h"

#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/ShareBar.h"
#include "ui/components/StepPlot.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/PlainScroll.h"
#include "ui/services/PlanWording.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

PlanProgressPanel::PlanProgressPanel(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session) {
    setObjectName(QStringLiteral("plan_progress"));
    setFixedWidth(Theme::of(this).column(kSideColumnWidth + 8));
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(space::kStack);
    column->addWidget(makeShares(inside));
    m_unmet = new Card(tr("Nobody meets it yet"), Card::Padding::Normal, inside);
    m_unmetRows = new QVBoxLayout;
    m_unmetRows->setSpacing(space::kSmall);
    m_unmet->content().addLayout(m_unmetRows);
    column->addWidget(m_unmet);
    column->addStretch(1);
    showToEdge(*this, inside);
}

Card* PlanProgressPanel::makeShares(QWidget* parent) {
    auto* card = new Card(tr("How the plan goes"), Card::Padding::Normal, parent);
    m_needs = new ShareBar(tr("Needs met"), card);
    m_needs->setObjectName(QStringLiteral("needs_met"));
    m_goals = new ShareBar(tr("Goals reached"), card);
    m_goals->setObjectName(QStringLiteral("goals_reached"));
    m_actions = new ShareBar(tr("Actions done"), card);
    m_actions->setObjectName(QStringLiteral("actions_done"));
    auto& content = card->content();
    content.setSpacing(space::kRow);
    for (auto* bar : {m_needs, m_goals, m_actions}) {
        content.addWidget(bar);
    }
    m_courseTitle =
        new TextLabel(tr("Needs seen and met over time"), TextRole::Strong, &Theme::text, card);
    m_courseTitle->setWordWrap(true);
    m_course = new StepPlot(card);
    m_course->setObjectName(QStringLiteral("plan_course"));
    m_course->setLegend(tr("Seen"), tr("Met"));
    m_courseWords = new TextLabel({}, TextRole::Body, &Theme::text2, card);
    m_courseWords->setObjectName(QStringLiteral("plan_course_words"));
    m_courseWords->setWordWrap(true);
    content.addWidget(m_courseTitle);
    content.addWidget(m_courseWords);
    content.addWidget(m_course);
    return card;
}

void PlanProgressPanel::showPlan(const CarePlan& plan) {
    const auto share = [](ShareBar& bar, int done, int total) {
        bar.setShare(done, total, tr("%1 of %2").arg(done).arg(total));
        bar.setVisible(total > 0);
    };
    share(*m_needs, plan.counts.needsMet, plan.counts.needs);
    share(*m_goals, plan.counts.goalsReached, plan.counts.goals);
    share(*m_actions, plan.counts.actionsDone, plan.counts.actions);
    showCourse(plan);
    showUnmet(plan);
}

QString PlanProgressPanel::oneNeedWords(const CarePlan& plan) const {
    const auto& words = m_session.words();
    const auto seen = words.date(plan.progress.front().on);
    const auto met = std::find_if(plan.progress.begin(), plan.progress.end(),
                                  [](const auto& day) { return day.needsMet > 0; });
    return met == plan.progress.end()
               ? tr("One need, seen on %1 and not met yet.").arg(seen)
               : tr("One need, seen on %1 and met on %2.").arg(seen, words.date(met->on));
}

void PlanProgressPanel::showCourse(const CarePlan& plan) {
    const auto& words = m_session.words();
    const auto today = m_session.today();
    std::vector<StepPlot::Step> steps;
    QStringList spoken;
    for (const auto& day : plan.progress) {
        const bool changed =
            steps.empty() || steps.back().all != day.needsSeen || steps.back().done != day.needsMet;
        if (changed) {
            steps.push_back(
                {static_cast<double>(day.on.daysSince1970()), day.needsSeen, day.needsMet});
            //: a day, how many needs were seen until then, how many were met
            spoken << tr("%1: %2 seen, %3 met")
                          .arg(words.date(day.on))
                          .arg(day.needsSeen)
                          .arg(day.needsMet);
        }
    }
    // A line of one day says nothing.
    const bool shown =
        !steps.empty() && steps.front().position < static_cast<double>(today.daysSince1970());
    const bool one = shown && steps.back().all == 1;
    m_courseTitle->setVisible(shown);
    m_course->setVisible(shown && !one);
    m_courseWords->setVisible(one);
    if (one) {
        m_courseWords->setText(oneNeedWords(plan));
    } else if (shown) {
        const auto first = words.shortDate(plan.progress.front().on, today);
        m_course->setSpoken(m_courseTitle->text(), spoken.join(QStringLiteral("; ")));
        m_course->setSteps(std::move(steps), static_cast<double>(today.daysSince1970()), first,
                           tr("today"));
    }
}

void PlanProgressPanel::showUnmet(const CarePlan& plan) {
    clearLayout(*m_unmetRows);
    const PlanWording wording(m_session);
    for (const auto& need : plan.needs) {
        if (!need.unmetDays) {
            continue;
        }
        auto* row = new QWidget(m_unmet);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* title = new TextLabel(wording.line(need).title, TextRole::Body, &Theme::text, row);
        title->setWordWrap(true);
        line->addWidget(title, 1);
        //: how long a need has waited for somebody who meets it
        const auto waited =
            *need.unmetDays == 0 ? tr("since today") : tr("%n day(s)", nullptr, *need.unmetDays);
        auto* since = new Chip(waited, Tone::High, row);
        since->setToolTip(m_session.words().date(need.need.openedOn));
        line->addWidget(since);
        m_unmetRows->addWidget(row);
    }
    m_unmet->setVisible(m_unmetRows->count() > 0);
}

} // namespace zaklon::ui
