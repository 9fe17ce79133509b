// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives nothing in the window can be used, because the vault belongs to another thread.
// However its owner ends, also by a lock, the window can be used again.
#pragma once

#include <QPointer>
#include <QWidget>

namespace zaklon::ui {

class StillWindow {
  public:
    explicit StillWindow(QWidget& window) : m_window(&window) { window.setEnabled(false); }
    ~StillWindow() {
        if (m_window) {
            m_window->setEnabled(true);
        }
    }
    StillWindow(const StillWindow&) = delete;
    StillWindow& operator=(const StillWindow&) = delete;

  private:
    QPointer<QWidget> m_window;
};

} // namespace zaklon::ui
