// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/TutorialPanel.h"

#include "ui/components/ButtonCommand.h"
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
#include <QKeyEvent>
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
    , m_inside(new QWidget(this))
    , m_steps(new QVBoxLayout)
    , m_begin(new QPushButton(this))
    , m_next(new QPushButton(tr("Next step"), this))
    , m_leave(new QPushButton(this)) {
    setObjectName(QStringLiteral("tutorialPanel"));
    setAccessibleName(tr("First day"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setRegion(*this);
    setHelpTopic(*this, QStringLiteral("first-day"));
    m_title->setObjectName(QStringLiteral("tutorialTitle"));
    m_intro->setWordWrap(true);
    m_begin->setObjectName(QStringLiteral("tutorialBegin"));
    m_next->setObjectName(QStringLiteral("tutorialNext"));
    m_leave->setObjectName(QStringLiteral("tutorialLeave"));
    setButtonKind(*m_begin, ButtonKind::Primary);
    keepFromCommands(*m_begin); // the command of the window does the same
    setCommandWords(*m_next, tr("Next step of the first day"));
    //: other words by which the command box finds 'Leave the first day'; never shown
    setOtherWords(*m_leave, tr("end stop close put away tutorial"));
    arrange();
    direct();
    listen();
    refresh();
}

void TutorialPanel::listen() {
    connect(m_begin, &QPushButton::clicked, &m_tutorial, &Tutorial::begin);
    connect(m_next, &QPushButton::clicked, this, &TutorialPanel::turn);
    connect(m_leave, &QPushButton::clicked, this, &TutorialPanel::leave);
    connect(&m_tutorial, &Tutorial::changed, this, &TutorialPanel::refresh);
}

void TutorialPanel::arrange() {
    auto* content = new QVBoxLayout(m_inside);
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
    scroll->setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kCard, 0, space::kCard, 0);
    head->addWidget(m_title, 1);
    m_words = new QVBoxLayout;
    m_words->setSpacing(space::kRow);
    m_words->addLayout(head);
    m_words->addWidget(scroll, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(space::kCard, 0, space::kCard, 0);
    m_buttons->setSpacing(space::kSmall);
    m_buttons->addWidget(m_begin);
    m_buttons->addWidget(m_next);
    m_buttons->addWidget(m_leave);
    m_buttons->addStretch(1);
    m_all = new QVBoxLayout(this);
    m_all->setSpacing(space::kRow);
    m_all->addLayout(m_words, 1);
    m_all->addLayout(m_buttons);
}

/// In a strip the buttons stand at the end of the line, one below the other.
void TutorialPanel::direct() {
    m_all->setDirection(m_isStrip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setDirection(m_isStrip ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_all->setContentsMargins(m_isStrip ? QMargins(0, space::kRow + 1, 0, space::kRow)
                                        : QMargins(1, space::kCard, 0, space::kCard));
}

void TutorialPanel::setStrip(bool strip) {
    if (strip != m_isStrip) {
        m_isStrip = strip;
        direct();
        refresh();
    }
}

int TutorialPanel::heightForWidth(int width) const {
    const QMargins around = m_all->contentsMargins();
    const QSize buttons = m_buttons->sizeHint();
    const int room = width - around.left() - around.right() - m_all->spacing() - buttons.width();
    const int title = m_title->isHidden() ? 0 : m_title->sizeHint().height() + m_words->spacing();
    return around.top() + around.bottom() +
           qMax(title + m_inside->heightForWidth(room), buttons.height());
}

bool TutorialPanel::isGoing() const {
    return m_tutorial.state() == Tutorial::State::Running && !m_tutorial.isComplete();
}

std::optional<TutorialStep> TutorialPanel::shownStep() const {
    if (!m_turnedTo) {
        return m_tutorial.current();
    }
    return m_tutorial.isDone(*m_turnedTo) ? m_tutorial.openAfter(*m_turnedTo) : m_turnedTo;
}

void TutorialPanel::turn() {
    if (const auto shown = shownStep()) {
        m_turnedTo = m_tutorial.openAfter(*shown);
        refresh();
        if (m_row != nullptr) { // the keys stay at the button, which does not change
            announce(*m_row, m_row->accessibleName());
        }
    }
}

void TutorialPanel::leave() {
    m_tutorial.leave();
    Q_EMIT dismissed();
}

void TutorialPanel::refresh() {
    if (!isGoing()) {
        m_turnedTo.reset();
    }
    const bool complete = m_tutorial.isComplete();
    const auto count = static_cast<int>(kTutorialSteps.size());
    m_title->setText(complete ? tr("That was the first day") : tr("Your first day"));
    m_intro->setText(
        complete ? tr("You have done by yourself what most days ask for. Everything here was "
                      "invented; begin with real people only in a vault of your own.")
        : isGoing()
            ? tr("Everybody here is invented: nothing that you do can hurt anybody. Each "
                 "step is ticked when it is done; take them in any order. F1 explains the "
                 "page you are on.")
            : tr("%n small step(s) with people who are invented, about ten minutes. You can "
                 "leave at any time and go on later: Ctrl+K, tutorial.",
                 nullptr, count));
    const bool onlyStep = m_isStrip && isGoing();
    m_title->setVisible(!onlyStep);
    m_intro->setVisible(!onlyStep);
    nameButtons();
    showSteps();
    updateGeometry(); // a strip is as high as its step
}

void TutorialPanel::nameButtons() {
    const bool running = m_tutorial.state() == Tutorial::State::Running;
    const bool complete = m_tutorial.isComplete();
    const auto shown = shownStep();
    m_begin->setVisible(!running);
    m_begin->setText(m_tutorial.state() == Tutorial::State::Left && !complete ? tr("Go on")
                                                                              : tr("Begin"));
    m_next->setVisible(m_isStrip && isGoing() && m_tutorial.openAfter(*shown) != shown);
    m_leave->setText(!running ? tr("Not now") : complete ? tr("Close") : tr("Leave for now"));
    setCommandWords(*m_leave, !running   ? tr("Put off the first day")
                              : complete ? tr("Close the first day")
                                         : tr("Leave the first day"));
}

void TutorialPanel::showSteps() {
    clearLayout(*m_steps);
    m_row = nullptr;
    m_next->setAccessibleDescription({});
    if (m_tutorial.state() != Tutorial::State::Running) {
        return;
    }
    if (!m_isStrip) {
        for (const TutorialStep step : kTutorialSteps) {
            addStep(step);
        }
    } else if (const auto step = shownStep()) {
        addStep(*step);
        m_next->setAccessibleDescription(m_row->accessibleName());
    }
}

void TutorialPanel::addStep(TutorialStep step) {
    TutorialText text = tutorialText(step);
    const bool done = m_tutorial.isDone(step);
    const bool now = shownStep() == step;
    if (m_isStrip) { // nothing else says how many there are
        text.title = tr("Step %1 of %2: %3")
                         .arg(static_cast<int>(step) + 1)
                         .arg(kTutorialSteps.size())
                         .arg(text.title);
    }
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
    m_row = row;
    row->show(); // at once: the height of a strip is asked for now
}

void TutorialPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        leave();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void TutorialPanel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(m_isStrip ? QRect(0, 0, width(), 1) : QRect(edge, 0, 1, height()), theme.line);
}

} // namespace zaklon::ui
