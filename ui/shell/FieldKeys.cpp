// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FieldKeys.h"

#include "ui/components/FilledIn.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace zaklon::ui {

namespace {

/// Whoever goes back through what was typed, press by press, ends at the field as it was and never
/// takes back a save with one press too many: what was gone back through could be typed again.
bool wasNothingTyped(const QWidget& focus) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&focus)) {
        return !line->isUndoAvailable() && !line->isRedoAvailable();
    }
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(&focus)) {
        return !area->document()->isUndoAvailable() && !area->document()->isRedoAvailable();
    }
    return false;
}

} // namespace

FieldKeys::FieldKeys(QWidget& window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) { // every event of the program passes here
        return false;
    }
    const auto* focus = QApplication::focusWidget();
    if (focus == nullptr || watched != focus || !m_window.isAncestorOf(focus)) {
        return false;
    }
    auto& key = *static_cast<QKeyEvent*>(event);
    if (key.key() == Qt::Key_Backspace && key.modifiers() == Qt::NoModifier && isFilledIn(*focus)) {
        key.accept(); // the control gets it, and no shortcut does
        return true;
    }
    if ((key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) &&
        !key.isAutoRepeat() && wasNothingTyped(*focus)) {
        key.ignore();
        return true;
    }
    return false;
}

} // namespace zaklon::ui
