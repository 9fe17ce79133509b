// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/StepRow.h"

#include "ui/components/StepArrow.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace zaklon::ui {

namespace {

constexpr int kGap = 4;

} // namespace

StepRow::StepRow(const QString& objectName, const QString& accessibleName, const QMargins& margins,
                 QWidget* parent)
    : QScrollArea(parent)
    , m_around(margins)
    , m_before(makeEnd(QStringLiteral("steps_before")))
    , m_more(makeEnd(QStringLiteral("steps_more"))) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is out of sight is counted
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has just switched it on
    viewport()->setAutoFillBackground(false);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { turn(1); });
    // When the steps were given their width the bar learns of it later.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { showFrom(m_first); });
}

QPushButton* StepRow::makeEnd(const QString& name) {
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    setButtonKind(*button, ButtonKind::Quiet);
    setDense(*button);
    button->hide();
    return button;
}

void StepRow::add(StepArrow* step) {
    m_row->addWidget(step);
    m_steps.push_back(step);
    step->installEventFilter(this);
}

void StepRow::finish(StepArrow* current) {
    m_row->addStretch();
    if (m_steps.empty()) {
        return;
    }
    m_least = m_steps.front()->minimumWidth();
    setTabOrder(m_steps.back(), m_before);
    setTabOrder(m_before, m_more);
    fit();
    moveTabStop(current != nullptr && current->isEnabled() ? current : beside(nullptr, 1));
    if (current != nullptr) {
        QTimer::singleShot(0, current, [this, current] { scrollTo(current); });
    }
}

void StepRow::fit() {
    if (m_least <= 0) {
        return; // the last step is not there yet
    }
    const int room = std::max(m_least, width() - m_around.left() - m_around.right());
    m_seen = std::max(1, (room + kGap) / (m_least + kGap));
    const bool all = m_seen >= count();
    m_width = all ? m_least : (room + kGap) / m_seen - kGap;
    for (auto* step : m_steps) {
        step->setFixedWidth(m_width);
    }
    const int foot = all ? 0 : m_more->sizeHint().height() + kGap;
    const int spare = all ? 0 : room - m_seen * (m_width + kGap) + kGap; // less than a px each
    setViewportMargins(m_around.left(), m_around.top(), m_around.right() + spare,
                       m_around.bottom() + foot);
    setFixedHeight(widget()->sizeHint().height() + m_around.top() + m_around.bottom() + foot);
    // While it is being shown nobody lays the steps out again.
    widget()->resize(std::max(widget()->sizeHint().width(), viewport()->width()),
                     viewport()->height());
    m_row->invalidate();
    m_row->setGeometry(widget()->rect());
    showFrom(m_first);
}

int StepRow::placeOf(const QObject* step) const {
    return static_cast<int>(std::find(m_steps.begin(), m_steps.end(), step) - m_steps.begin());
}

/// With the step before it, so that one sees where it comes from.
void StepRow::scrollTo(const StepArrow* step) {
    showFrom(m_seen > 1 ? placeOf(step) - 1 : placeOf(step));
}

/// The bar counts from the beginning in either direction.
void StepRow::showFrom(int first) {
    m_first = std::clamp(first, 0, std::max(0, count() - m_seen));
    horizontalScrollBar()->setValue(m_first * (m_width + kGap));
    showEnds();
}

void StepRow::showEnds() {
    const int after = count() - m_seen - m_first;
    m_before->setText(tr("%n before", "steps of a pathway", m_first));
    m_before->setAccessibleName(tr("Show the %n step(s) before", nullptr, m_first));
    m_more->setText(tr("%n more", "steps of a pathway", after));
    m_more->setAccessibleName(tr("Show the %n step(s) after", nullptr, after));
    m_before->setVisible(m_first > 0);
    m_more->setVisible(after > 0);
    const QRect foot(m_around.left(), height() - m_more->sizeHint().height(),
                     width() - m_around.left() - m_around.right(), m_more->sizeHint().height());
    for (auto* end : {m_before, m_more}) {
        const Qt::Alignment side = end == m_before ? Qt::AlignLeft : Qt::AlignRight;
        end->setGeometry(
            QStyle::alignedRect(layoutDirection(), side | Qt::AlignVCenter, end->sizeHint(), foot));
    }
}

/// The keys go to the first step that was not seen: the button may be gone then.
void StepRow::turn(int direction) {
    const int at = direction > 0 ? m_first + m_seen : m_first - 1;
    showFrom(m_first + direction * m_seen);
    auto* step = m_steps[static_cast<std::size_t>(std::clamp(at, 0, count() - 1))];
    if (!step->isEnabled()) {
        step = beside(step, direction);
    }
    if (step != nullptr) {
        step->setFocus(Qt::OtherFocusReason);
    }
}

void StepRow::moveTabStop(const StepArrow* stop) {
    for (auto* step : m_steps) {
        step->setFocusPolicy(step == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

StepArrow* StepRow::beside(const QObject* step, int direction) const {
    int at = placeOf(step) < count() ? placeOf(step) + direction : direction > 0 ? 0 : count() - 1;
    for (; at >= 0 && at < count(); at += direction) {
        auto* beside = m_steps[static_cast<std::size_t>(at)];
        if (beside->isEnabled()) {
            return beside;
        }
    }
    return nullptr;
}

bool StepRow::handleKey(const QObject* from, int key) {
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    StepArrow* next = nullptr;
    switch (key) {
    case Qt::Key_Right:
        next = beside(from, onward);
        break;
    case Qt::Key_Left:
        next = beside(from, -onward);
        break;
    case Qt::Key_Home:
        next = beside(nullptr, 1);
        break;
    case Qt::Key_End:
        next = beside(nullptr, -1);
        break;
    default:
        return false;
    }
    if (next != nullptr) {
        next->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void StepRow::keyPressEvent(QKeyEvent* event) {
    event->ignore(); // it scrolls sideways only: pages are turned by what is around it
}

/// Sideways one step at a time; everything else turns the page around it.
void StepRow::wheelEvent(QWheelEvent* event) {
    const int sideways = event->angleDelta().x();
    if (sideways == 0 || std::abs(sideways) < std::abs(event->angleDelta().y())) {
        event->ignore();
        return;
    }
    const bool onward = (sideways < 0) != (layoutDirection() == Qt::RightToLeft);
    showFrom(m_first + (onward ? 1 : -1));
}

void StepRow::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    const int room = width() - m_around.left() - m_around.right();
    if (room != m_room) {
        m_room = room;
        fit();
    }
    showEnds(); // they stand at the lower edge
}

bool StepRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && handleKey(watched, key->key())) {
            return true;
        }
    } else if (event->type() == QEvent::FocusIn) {
        auto* step = static_cast<StepArrow*>(watched);
        moveTabStop(step);
        const int at = placeOf(step);
        if (at < m_first || at >= m_first + m_seen) {
            scrollTo(step);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace zaklon::ui
