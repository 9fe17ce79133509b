// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/StepRow.h"

#include "ui/components/StepArrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace zaklon::ui {

StepRow::StepRow(const QString& objectName, const QString& accessibleName, const QMargins& margins,
                 QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(margins);
    m_row->setSpacing(4);
    setWidget(inside);
}

void StepRow::add(StepArrow* step) {
    m_row->addWidget(step);
    m_steps.push_back(step);
    step->installEventFilter(this);
}

void StepRow::finish(StepArrow* current) {
    m_row->addStretch();
    setFixedHeight(widget()->sizeHint().height() + horizontalScrollBar()->sizeHint().height() + 4);
    moveTabStop(current != nullptr && current->isEnabled() ? current : beside(nullptr, 1));
    if (current != nullptr) {
        QTimer::singleShot(0, current, [this, current] { scrollTo(current); });
    }
}

/// With the step before it, so that one sees where it comes from.
void StepRow::scrollTo(const StepArrow* step) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // what lies before the step: the bar counts from the beginning in either direction
    const int before = mirrored ? widget()->width() - step->geometry().right() : step->x();
    horizontalScrollBar()->setValue(std::max(0, before - step->width()));
}

void StepRow::moveTabStop(const StepArrow* stop) {
    for (auto* step : m_steps) {
        step->setFocusPolicy(step == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

StepArrow* StepRow::beside(const QObject* step, int direction) const {
    const auto count = static_cast<int>(m_steps.size());
    const auto found = std::find(m_steps.begin(), m_steps.end(), step);
    int at = found != m_steps.end() ? static_cast<int>(found - m_steps.begin()) + direction
             : direction > 0        ? 0
                                    : count - 1;
    for (; at >= 0 && at < count; at += direction) {
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
        // ensureWidgetVisible() moves the bar the wrong way when mirrored.
        if (!viewport()->rect().contains(QRect(step->mapTo(viewport(), QPoint()), step->size()))) {
            scrollTo(step);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace zaklon::ui
