// SPDX-License-Identifier: GPL-3.0-or-later
// Hide: covers every window of the program with a clock and takes what is below out of sight, also
// for assistive technology. A key brings it back; after half a minute it asks for the lock.
#pragma once

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
    bool isActive() const { return !m_windows.empty(); }

  Q_SIGNALS:
    void covered();
    void returned();
    void lockDue();

  private:
    struct Covered {
        QPointer<HideCover> cover;
        QString title;
        std::vector<QPointer<QWidget>> below; ///< what was visible
    };
    void coverWindow(QWidget& window);

    std::vector<Covered> m_windows;
    QPointer<QWidget> m_focus;
    QTimer* m_timer;
};

} // namespace zaklon::ui
