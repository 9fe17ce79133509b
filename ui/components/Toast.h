// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence at the bottom of the window for six seconds, with Undo if there is something to
// undo. Also spoken. Never for errors: those stay where they are until they are solved.
#pragma once

#include <QFrame>

class QPushButton;
class QTimer;

namespace zaklon::ui {

class TextLabel;

class Toast final : public QFrame {
    Q_OBJECT

  public:
    static constexpr int kShownMs = 6000;

    /// One per window; `host` is the widget over whose bottom it appears.
    explicit Toast(QWidget* host);

    /// Shows `sentence`, in place of the one before. With `canUndo` there is an Undo button.
    void say(const QString& sentence, bool canUndo = false);

  Q_SIGNALS:
    void undoRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void place();

    TextLabel* m_sentence;
    QPushButton* m_undo;
    QTimer* m_timer;
};

} // namespace zaklon::ui
