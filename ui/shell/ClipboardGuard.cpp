// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ClipboardGuard.h"

#include "ui/session/Sensitive.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace zaklon::ui {

ClipboardGuard::ClipboardGuard(QObject* parent) : QObject(parent), m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(kClearAfterMs);
    connect(m_timer, &QTimer::timeout, this, &ClipboardGuard::clearSensitive);
    connect(QApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::look);
}

void ClipboardGuard::look(QClipboard::Mode mode) {
    if (m_clearing) {
        return;
    }
    // Whoever copies here has the focus; another program copies while we have none.
    if (isSensitive(QApplication::focusWidget())) {
        m_holding.insert(mode);
        m_timer->start();
        if (mode == QClipboard::Clipboard) {
            Q_EMIT copied();
        }
    } else {
        m_holding.erase(mode);
    }
}

void ClipboardGuard::clearSensitive() {
    m_timer->stop();
    m_clearing = true;
    for (const auto mode : std::exchange(m_holding, {})) {
        QApplication::clipboard()->clear(mode);
    }
    m_clearing = false;
}

void ClipboardGuard::clearOurs() {
    clearSensitive();
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard()) {
        clipboard->clear();
    }
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection); // what was marked can be pasted with the mouse
    }
}

} // namespace zaklon::ui
