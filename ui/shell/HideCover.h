// SPDX-License-Identifier: GPL-3.0-or-later
// A plain clock over a whole window. It knows nothing of what it covers.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace zaklon::ui {

class HideCover final : public QWidget {
    Q_OBJECT

  public:
    /// Whoever hides in haste presses several keys, or holds one: none of them may return.
    static constexpr qint64 kDeafMs = 1000;

    /// Covers `window` at once and stays as large as it.
    explicit HideCover(QWidget* window);

  Q_SIGNALS:
    /// A key after the first moment, pressed anew; never one of those that hide.
    void returnPressed();
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
    /// A key for what is covered is one for the cover.
    bool takesKey(QObject& watched, QEvent& event);

    QElapsedTimer m_sinceHiding;
};

} // namespace zaklon::ui
