// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zaklon::ui {

/// Dims the window behind a dialog, so that the eye finds what waits for an answer, and gives the
/// dialog an edge where no window manager does (ui.md 2.4). Says nothing, takes nothing.
class Scrim final : public QWidget {
    Q_OBJECT

  public:
    explicit Scrim(QWidget& window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow();

    QWidget& m_window;
};

} // namespace zaklon::ui
