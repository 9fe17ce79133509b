// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence at the bottom of the window for six seconds, with Undo if there is something to
// undo. It has room of its own while it stands, so that it covers neither what was saved nor a
// button. Also spoken. Never for errors: those stay where they are until they are solved.
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

    /// One per window: the last item of the column that holds the page, centred.
    explicit Toast(QWidget* parent = nullptr);

    /// Shows `sentence`, in place of the one before. With `canUndo` there is an Undo button.
    void say(const QString& sentence, bool canUndo = false);

  Q_SIGNALS:
    void undoRequested();

  protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void fitSentence();
    void setStanding(bool standing);

    TextLabel* m_sentence;
    QPushButton* m_undo;
    QTimer* m_timer;
};

} // namespace zaklon::ui
