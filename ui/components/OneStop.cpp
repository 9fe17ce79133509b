// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/OneStop.h"

#include <QAbstractButton>
#include <QKeyEvent>

#include <algorithm>

namespace zaklon::ui {

namespace {

/// Where a key leads from `at`; nowhere else for any other key.
qsizetype target(int key, qsizetype at, qsizetype count) {
    switch (key) {
    case Qt::Key_Down:
        return std::min(at + 1, count - 1);
    case Qt::Key_Up:
        return std::max<qsizetype>(at - 1, 0);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count - 1;
    default:
        return -1;
    }
}

} // namespace

OneStop::OneStop(QObject* parent) : QObject(parent) {}

void OneStop::setButtons(const QList<QAbstractButton*>& buttons) {
    m_buttons = buttons;
    for (auto* button : buttons) {
        button->setFocusPolicy(button == buttons.front() ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QObject::destroyed, this, [this, button] { m_buttons.removeAll(button); });
    }
}

void OneStop::moveTo(qsizetype at) {
    for (auto* button : m_buttons) {
        button->setFocusPolicy(button == m_buttons[at] ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_buttons[at]->setFocus(Qt::TabFocusReason);
}

bool OneStop::eventFilter(QObject* watched, QEvent* event) {
    const auto at = m_buttons.indexOf(static_cast<QAbstractButton*>(watched));
    if (event->type() == QEvent::KeyPress && at >= 0) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const auto next = plain ? target(key->key(), at, m_buttons.size()) : -1;
        if (next >= 0) {
            moveTo(next);
            return true; // at either end, too: a plain button would walk on through the page
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zaklon::ui
