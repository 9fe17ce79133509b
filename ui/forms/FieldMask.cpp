// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldMask.h"

#include "ui/session/Sensitive.h"
#include "ui/theme/Icon.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>

namespace zaklon::ui {

FieldMask::FieldMask(QLineEdit& line)
    : QObject(&line)
    , m_line(line)
    , m_eye(new QAction(icon(IconName::Eye), tr("Show what is hidden"), &line))
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &FieldMask::hide);
    markSensitive(m_line);
    m_eye->setShortcut(Qt::Key_F2);
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    m_eye->setToolTip(tr("Show what is hidden (F2)"));
    m_line.addAction(m_eye, QLineEdit::TrailingPosition);
    m_line.installEventFilter(this);
    m_eye->setVisible(false);
    connect(m_eye, &QAction::triggered, this, &FieldMask::reveal);
    connect(&m_line, &QLineEdit::textEdited, this, [this] { m_timer->start(m_seconds * 1000); });
}

void FieldMask::hide() {
    m_timer->stop();
    m_hidden = m_isSecret && !m_line.text().isEmpty();
    m_line.setEchoMode(m_hidden ? QLineEdit::Password : QLineEdit::Normal);
    m_line.setReadOnly(m_hidden); // nobody edits what nobody sees
    m_eye->setVisible(m_hidden);
    m_line.setModified(false);
    if (m_hidden) {
        m_line.setToolTip(m_eye->toolTip()); // a date would be told by its own
    }
}

void FieldMask::setSecret(bool secret) {
    if (secret == m_isSecret) {
        return;
    }
    m_isSecret = secret;
    m_line.setProperty(kSensitive, secret);
    if (m_hidden) {
        m_line.setToolTip({});
    }
    if (!secret || !m_line.hasFocus()) { // not under the hand that types
        hide();
    }
}

void FieldMask::reveal() {
    if (!m_hidden) {
        return;
    }
    m_hidden = false;
    m_line.setEchoMode(QLineEdit::Normal);
    m_line.setReadOnly(false);
    m_line.setToolTip({});
    m_eye->setVisible(false);
    m_timer->start(m_seconds * 1000);
    Q_EMIT revealed();
}

bool FieldMask::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide) {
        hide();
    } else if (event->type() == QEvent::FocusOut && !m_line.isModified()) {
        hide();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zaklon::ui
