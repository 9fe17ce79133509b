// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/BackgroundWork.h"

#include <QMetaObject>

#include <chrono>

namespace zaklon::ui {

namespace {

constexpr qint64 kReportEveryMs = 50;

qint64 monotonicMs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork() {
    stop();
}

void BackgroundWork::stop() {
    cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void BackgroundWork::start(std::function<void(const Progress&)> work, std::function<void()> then) {
    if (m_running) {
        return;
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_running = true;
    m_stop = false;
    m_lastReport = 0;
    Q_EMIT started();
    m_thread = std::thread([this, work = std::move(work), then = std::move(then)]() mutable {
        work([this](std::uint64_t done, std::uint64_t total) { return report(done, total); });
        work = nullptr; // secrets it holds end on this thread, at once
        QMetaObject::invokeMethod(
            this, [this, then = std::move(then)] { finish(then); }, Qt::QueuedConnection);
    });
}

bool BackgroundWork::report(quint64 done, quint64 total) {
    const qint64 now = monotonicMs();
    if (now - m_lastReport >= kReportEveryMs || done == total) {
        m_lastReport = now;
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    }
    return !m_stop;
}

void BackgroundWork::finish(const std::function<void()>& then) {
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_running = false;
    Q_EMIT finished();
    then(); // last: it may delete this object
}

} // namespace zaklon::ui
