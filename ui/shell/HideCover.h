// SPDX-License-Identifier: GPL-3.0-or-later
// A plain clock over a whole window. It knows nothing of what it covers.
#pragma once

#include <QWidget>

namespace zaklon::ui {

class HideCover final : public QWidget {
    Q_OBJECT

  public:
    /// Covers `window` at once and stays as large as it.
    explicit HideCover(QWidget* window);

  Q_SIGNALS:
    void keyPressed();
    void lockPressed();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool) override { return false; }

  private:
    void tellTime();
};

} // namespace zaklon::ui
