// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/SpokenLine.h"

#include "ui/theme/AccessibleRole.h"

#include <QTimer>

#include <utility>

namespace zaklon::ui {

SpokenLine::SpokenLine(QWidget* parent) : QWidget(parent), m_rest(new QTimer(this)) {
    setObjectName(QStringLiteral("spoken_line"));
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFixedSize(1, 1);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (!m_waiting.isEmpty()) {
            answer(std::exchange(m_waiting, {}));
        }
    });
}

void SpokenLine::say(const QString& sentence) {
    if (sentence == m_said) {
        m_waiting.clear(); // it came back to what was said
    } else if (m_rest->isActive()) {
        m_waiting = sentence;
    } else {
        answer(sentence);
    }
}

void SpokenLine::answer(const QString& sentence) {
    m_waiting.clear();
    m_said = sentence;
    announce(*this, sentence);
    m_rest->start();
}

void SpokenLine::fallSilent() {
    m_rest->stop();
    m_waiting.clear();
    m_said.clear();
}

} // namespace zaklon::ui
