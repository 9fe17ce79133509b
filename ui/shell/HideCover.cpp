// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HideCover.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTime>

namespace zaklon::ui {

namespace {

constexpr int kEveryMs = 1000;
constexpr qreal kClockPoints = 54;

bool isModifier(int key) {
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return true;
    default:
        return false;
    }
}

/// What hides, pressed once more by hands in a hurry.
bool hides(const QKeyEvent& key) {
    return key.key() == Qt::Key_Escape ||
           (key.key() == Qt::Key_H && key.modifiers().testFlag(Qt::ControlModifier));
}

QString clockText() {
    return QTime::currentTime().toString(QStringLiteral("HH:mm"));
}

} // namespace

HideCover::HideCover(QWidget* window) : QWidget(window) {
    setObjectName(QStringLiteral("hideCover"));
    setAccessibleRole(*this, QAccessible::Clock);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    qApp->installEventFilter(this);
    setGeometry(window->rect());
    tellTime();
    startTimer(kEveryMs);
    m_sinceHiding.start();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void HideCover::tellTime() {
    setAccessibleName(clockText());
    update();
}

bool HideCover::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut reaches what is covered
        return true;
    }
    return QWidget::event(event);
}

void HideCover::keyPressEvent(QKeyEvent* event) {
    if (isModifier(event->key())) {
        return;
    }
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT lockPressed();
    } else if (!event->isAutoRepeat() && !hides(*event) && m_sinceHiding.elapsed() >= kDeafMs) {
        Q_EMIT returnPressed();
    }
}

void HideCover::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    QFont font = theme.figures(TextRole::Body);
    font.setPointSizeF(kClockPoints);
    painter.setFont(font);
    painter.setPen(theme.text2);
    painter.drawText(rect(), Qt::AlignCenter, clockText());
}

void HideCover::timerEvent(QTimerEvent*) {
    tellTime();
}

/// In a window that stands still while another thread has the vault nothing can have the keys, the
/// cover neither; what had them may get them back below it when that thread is ready.
bool HideCover::takesKey(QObject& watched, QEvent& event) {
    const bool pressed = event.type() == QEvent::KeyPress;
    if ((!pressed && event.type() != QEvent::ShortcutOverride) || &watched == this ||
        !watched.isWidgetType() || static_cast<QWidget&>(watched).window() != parentWidget()) {
        return false;
    }
    event.accept();
    if (pressed) {
        keyPressEvent(static_cast<QKeyEvent*>(&event));
    }
    return true;
}

bool HideCover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return takesKey(*watched, *event) || QWidget::eventFilter(watched, event);
}

} // namespace zaklon::ui
