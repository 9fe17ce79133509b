// SPDX-License-Identifier: GPL-3.0-or-later
// The first-day tutorial beside the demonstration: an offer, then its steps with ticks, or in a
// strip one step at a time. Never asks for the focus; Esc in it puts it away.
#pragma once

#include "ui/help/Tutorial.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class TextLabel;

class TutorialPanel final : public QFrame {
    Q_OBJECT

  public:
    /// `tutorial` outlives it.
    explicit TutorialPanel(Tutorial& tutorial, QWidget* parent = nullptr);

    /// A strip across the window that shows one step, or a column with all of them.
    void setStrip(bool strip);
    bool hasHeightForWidth() const override { return m_isStrip; }
    /// Of the strip.
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    /// Not now, or finished: the panel has no more to show.
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void arrange();
    void direct();
    void listen();
    void refresh();
    void nameButtons();
    void showSteps();
    void addStep(TutorialStep step);
    void turn();
    void leave();
    bool isGoing() const;
    /// What is asked for now, or the one that 'Next step' turned to.
    std::optional<TutorialStep> shownStep() const;

    Tutorial& m_tutorial;
    TextLabel* m_title;
    TextLabel* m_intro;
    QWidget* m_inside; ///< scrolls
    QVBoxLayout* m_steps;
    QWidget* m_row = nullptr; ///< the step that was added last: in a strip the one that is shown
    QPushButton* m_begin;
    QPushButton* m_next;
    QPushButton* m_leave;
    QBoxLayout* m_buttons = nullptr;
    QVBoxLayout* m_words = nullptr;
    QBoxLayout* m_all = nullptr;
    std::optional<TutorialStep> m_turnedTo;
    bool m_isStrip = false;
};

} // namespace zaklon::ui
