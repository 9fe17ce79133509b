// SPDX-License-Identifier: GPL-3.0-or-later
// Notices that nobody uses the window: after some minutes it asks for the lock, after a minute
// behind other windows for the cover. Counts on a clock that nobody can set back and that goes on
// while the laptop sleeps.
#pragma once

#include <QObject>

#include <functional>

class QTimer;

namespace zaklon::ui {

class IdleWatch final : public QObject {
    Q_OBJECT

  public:
    using MonotonicMs = std::function<qint64()>;
    static constexpr qint64 kHideBehindOthersMs = 60'000;

    explicit IdleWatch(QObject* parent = nullptr, MonotonicMs clock = bootTimeMs);

    void setLimitMinutes(int minutes);
    /// Off where nobody brings the window back to the front: a tour on a bare X server.
    void setHidesBehindOthers(bool hides) { m_hidesBehindOthers = hides; }
    void start();
    void stop();
    /// Looks at the clock now; the timer does it every second.
    void check();

    /// Milliseconds since the machine started, sleep included.
    static qint64 bootTimeMs();

  Q_SIGNALS:
    void lockDue();
    void hideDue();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    MonotonicMs m_clock;
    QTimer* m_timer;
    qint64 m_limitMs = 5 * 60'000;
    qint64 m_lastInput = 0;
    qint64 m_behindSince = -1; ///< -1: in front
    bool m_hidesBehindOthers = true;
};

} // namespace zaklon::ui
