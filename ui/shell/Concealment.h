// SPDX-License-Identifier: GPL-3.0-or-later
// Hide: covers every window of the program with a clock and takes what is below out of sight, also
// for assistive technology. A key brings it back (`HideCover` says which); after half a minute it
// asks for the lock. Title and icon of a window are a clock's meanwhile. The name under which the
// desktop groups windows (WM_CLASS, or the application id of Wayland) stays the program's: it is
// read once, when a window comes up.
#pragma once

#include <QIcon>
#include <QObject>
#include <QPointer>

#include <vector>

class QTimer;
class QWidget;

namespace zaklon::ui {

class HideCover;

class Concealment final : public QObject {
    Q_OBJECT

  public:
    static constexpr int kLockAfterMs = 30'000;

    explicit Concealment(QObject* parent = nullptr);
    ~Concealment() override;

    void cover();
    /// Shows everything again, without a signal.
    void uncover();
    /// After the lock: the same, unless it came of itself because nobody pressed a key. Then the
    /// cover stays until somebody does: what opens the vault tells whoever looks that there is one.
    void uncoverAfterLock();
    bool isActive() const { return !m_windows.empty(); }

  Q_SIGNALS:
    void covered();
    void returned();
    void lockDue();

  private:
    struct Covered {
        QPointer<HideCover> cover;
        QString title;
        QIcon icon;                           ///< null: the program's
        std::vector<QPointer<QWidget>> below; ///< what was visible
    };
    void coverWindow(QWidget& window);

    std::vector<Covered> m_windows;
    QPointer<QWidget> m_focus;
    QTimer* m_timer;
    bool m_isAlone = false; ///< the time is over, and nobody came back
};

} // namespace zaklon::ui
