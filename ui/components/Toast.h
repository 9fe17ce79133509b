// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence at the bottom of the page for six seconds, with Undo if there is something to undo,
// or Put it back if that was just done
// (ui.md 6). It lies over the page, which stays as it is, in the middle of what is beside the list
// of sections: one place, which it leaves upwards only for what has the keys. Also spoken. Never
// for errors: those stay where they are until they are solved.
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

    /// One per window. Lies over `parent` until lieOver() says over which part of it.
    explicit Toast(QWidget* parent);

    void lieOver(QWidget& page);

    /// What its button offers.
    enum class Offer { Nothing, Undo, PutBack };

    /// Shows `sentence`, in place of the one before.
    void say(const QString& sentence, Offer offer = Offer::Nothing);
    /// Another page is shown, on which it finds its place anew.
    void turnPage();

  Q_SIGNALS:
    void undoRequested();
    void putBackRequested();

  protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void fitSentence();
    QRect room() const;
    QRect withKeys() const;
    void place();

    QWidget* m_page;
    TextLabel* m_sentence;
    QPushButton* m_undo;
    QPushButton* m_putBack;
    QTimer* m_timer;
};

} // namespace zaklon::ui
