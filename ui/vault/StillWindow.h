// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives nothing in the window can be used, because the vault belongs to another thread.
// However its owner ends, also by a lock, the window can be used again; the keys go back to where
// they were only when the work is done, because a lock takes away what had them.
#pragma once

#include <QPointer>
#include <QWidget>

namespace zaklon::ui {

class StillWindow {
  public:
    /// Before anything in the window is disabled for itself, which would move the keys.
    explicit StillWindow(QWidget& window) : m_window(&window), m_focus(window.focusWidget()) {
        window.setEnabled(false);
    }
    ~StillWindow() { enable(); }
    StillWindow(const StillWindow&) = delete;
    StillWindow& operator=(const StillWindow&) = delete;

    /// The work is done: the window can be used, and what had the keys has them again unless it is
    /// out of sight.
    void giveBack() {
        enable();
        if (m_focus && m_focus->isVisible()) {
            m_focus->setFocus(Qt::OtherFocusReason);
        }
    }

  private:
    void enable() {
        if (m_window) {
            m_window->setEnabled(true);
        }
    }

    QPointer<QWidget> m_window;
    QPointer<QWidget> m_focus;
};

} // namespace zaklon::ui
