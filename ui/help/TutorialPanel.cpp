// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/TutorialPanel.h"

#include "ui/components/ClearLayout.h"
#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"
#include "ui/help/TutorialWords.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Page.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zaklon::ui {

TutorialPanel::TutorialPanel(Tutorial& tutorial, QWidget* parent)
    : QFrame(parent)
    , m_tutorial(tutorial)
    , m_title(new TextLabel({}, TextRole::Title, &Theme::text, this))
    , m_intro(new TextLabel({}, TextRole::Body, &Theme::text2, this))
    , m_steps(new QVBoxLayout)
    , m_begin(new QPushButton(this))
    , m_leave(new QPushButton(this)) {
    setObjectName(QStringLiteral("tutorialPanel"));
    setAccessibleName(tr("First day"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setRegion(*this);
    setHelpTopic(*this, QStringLiteral("first-day"));
    m_title->setObjectName(QStringLiteral("tutorialTitle"));
    m_intro->setWordWrap(true);
    m_begin->setObjectName(QStringLiteral("tutorialBegin"));
    m_leave->setObjectName(QStringLiteral("tutorialLeave"));
    setButtonKind(*m_begin, ButtonKind::Primary);
    arrange();
    connect(m_begin, &QPushButton::clicked, &m_tutorial, &Tutorial::begin);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_tutorial.leave();
        Q_EMIT dismissed();
    });
    connect(&m_tutorial, &Tutorial::changed, this, &TutorialPanel::refresh);
    refresh();
}

void TutorialPanel::arrange() {
    auto* inside = new QWidget;
    auto* content = new QVBoxLayout(inside);
    content->setContentsMargins(space::kCard, 0, space::kCard, 0);
    content->setSpacing(space::kRow);
    content->addWidget(m_intro);
    m_steps->setSpacing(space::kRow);
    content->addLayout(m_steps);
    content->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kCard, 0, space::kCard, 0);
    head->addWidget(m_title, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kCard, 0, space::kCard, 0);
    foot->setSpacing(space::kSmall);
    foot->addWidget(m_begin);
    foot->addWidget(m_leave);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::kCard, 0, space::kCard);
    column->setSpacing(space::kRow);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
}

void TutorialPanel::refresh() {
    const bool running = m_tutorial.state() == Tutorial::State::Running;
    const bool complete = m_tutorial.isComplete();
    const auto count = static_cast<int>(kTutorialSteps.size());
    m_title->setText(complete ? tr("That was the first day") : tr("Your first day"));
    m_intro->setText(
        complete  ? tr("You have done by yourself what most days ask for. Everything here was "
                        "invented; begin with real people only in a vault of your own.")
        : running ? tr("Everybody here is invented: nothing that you do can hurt anybody. Each "
                       "step is ticked when it is done; take them in any order. F1 explains the "
                       "page you are on.")
                  : tr("%n small step(s) with people who are invented, about ten minutes. You can "
                       "leave at any time and go on later: Ctrl+K, tutorial.",
                       nullptr, count));
    m_begin->setVisible(!running);
    m_begin->setText(m_tutorial.state() == Tutorial::State::Left && !complete ? tr("Go on")
                                                                              : tr("Begin"));
    m_leave->setText(!running ? tr("Not now") : complete ? tr("Close") : tr("Leave for now"));
    showSteps();
}

void TutorialPanel::showSteps() {
    clearLayout(*m_steps);
    if (m_tutorial.state() == Tutorial::State::Running) {
        for (const TutorialStep step : kTutorialSteps) {
            addStep(step);
        }
    }
}

void TutorialPanel::addStep(TutorialStep step) {
    const TutorialText text = tutorialText(step);
    const bool done = m_tutorial.isDone(step);
    const bool now = m_tutorial.current() == step;
    auto* row = new QFrame(this);
    row->setObjectName(QStringLiteral("tutorialStep%1").arg(static_cast<int>(step) + 1));
    setAccessibleRole(*row, QAccessible::StaticText);
    row->setAccessibleName(done  ? tr("%1, done").arg(text.title)
                           : now ? tr("%1, now. %2").arg(text.title, text.how)
                                 : text.title);
    auto* mark = new IconLabel(done ? IconName::CheckCircle : IconName::Circle, 18, row);
    if (done) {
        mark->setTone(Tone::Good);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kTiny);
    auto* title = new TextLabel(text.title, now ? TextRole::Strong : TextRole::Body,
                                now ? &Theme::text : &Theme::text2, row);
    title->setWordWrap(true);
    words->addWidget(title);
    if (now) {
        auto* how = new TextLabel(text.how, TextRole::Body, &Theme::text2, row);
        how->setWordWrap(true);
        words->addWidget(how);
    }
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kRow);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_steps->addWidget(row);
}

void TutorialPanel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.line);
}

} // namespace zaklon::ui
