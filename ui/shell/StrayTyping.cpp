// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StrayTyping.h"

#include "ui/components/Segments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace zaklon::ui {

namespace {

constexpr int kPauseMs = 700; ///< slower than anybody's next letter within a word

bool isPlain(const QKeyEvent& event) {
    const auto held = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return held == Qt::NoModifier && !event.text().isEmpty();
}

bool isLetter(const QKeyEvent& event) {
    return isPlain(event) && event.text().front().isLetter();
}

bool isSpace(const QKeyEvent& event) {
    return isPlain(event) && event.key() == Qt::Key_Space;
}

} // namespace

StrayTyping::StrayTyping(QWidget& window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
}

bool StrayTyping::goesOn() const {
    return m_sinceLetter.isValid() && m_sinceLetter.elapsed() < kPauseMs;
}

/// Whether the key is no press of a button; and remembers it.
bool StrayTyping::isStray(const QKeyEvent& event) {
    const bool stray = isSpace(event) && goesOn();
    if (isLetter(event) || stray) {
        m_sinceLetter.start();
    } else {
        m_sinceLetter.invalidate();
    }
    return stray;
}

bool StrayTyping::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress;
    if (!isKey && event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    // Only buttons take no letters: lists and drop-downs find a line by them, questions an answer.
    const auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button == nullptr || button != QApplication::focusWidget() ||
        qobject_cast<Segments*>(button->parentWidget()) != nullptr ||
        !m_window.isAncestorOf(button)) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (isKey) {
        return isStray(key);
    }
    if (isLetter(key) && goesOn()) {
        event->accept(); // comes back as a key of the button, which does nothing with it
        return true;
    }
    return false;
}

} // namespace zaklon::ui
