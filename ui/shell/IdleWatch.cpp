// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleWatch.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTimer>

#include <ctime>

namespace zaklon::ui {

namespace {

constexpr int kLookEveryMs = 1000;

bool isInput(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent, MonotonicMs clock)
    : QObject(parent), m_clock(std::move(clock)), m_timer(new QTimer(this)) {
    m_timer->setInterval(kLookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::check);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                m_behindSince = state == Qt::ApplicationActive ? -1 : m_clock();
            });
}

qint64 IdleWatch::bootTimeMs() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

void IdleWatch::setLimitMinutes(int minutes) {
    m_limitMs = qint64(minutes) * 60'000;
}

void IdleWatch::start() {
    m_lastInput = m_clock();
    m_behindSince = -1;
    qApp->installEventFilter(this);
    m_timer->start();
}

void IdleWatch::stop() {
    qApp->removeEventFilter(this);
    m_timer->stop();
}

void IdleWatch::check() {
    if (!m_timer->isActive()) {
        return; // asked once; the owner starts the watch again after unlocking
    }
    const qint64 now = m_clock();
    if (now - m_lastInput >= m_limitMs) {
        stop();
        Q_EMIT lockDue();
        return;
    }
    if (m_hidesBehindOthers && m_behindSince >= 0 && now - m_behindSince >= kHideBehindOthersMs) {
        m_behindSince = -1;
        Q_EMIT hideDue();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    if (isInput(event->type())) {
        // Input after a sleep longer than the limit does not count: the lock comes first.
        if (m_clock() - m_lastInput < m_limitMs) {
            m_lastInput = m_clock();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zaklon::ui
