// SPDX-License-Identifier: GPL-3.0-or-later
// The first-day tutorial beside the demonstration: an offer, then its steps with ticks. Never asks
// for the focus.
#pragma once

#include "ui/help/Tutorial.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class TextLabel;

class TutorialPanel final : public QFrame {
    Q_OBJECT

  public:
    /// `tutorial` outlives it.
    explicit TutorialPanel(Tutorial& tutorial, QWidget* parent = nullptr);

  Q_SIGNALS:
    /// Not now, or finished: the panel has no more to show.
    void dismissed();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void arrange();
    void refresh();
    void showSteps();
    void addStep(TutorialStep step);

    Tutorial& m_tutorial;
    TextLabel* m_title;
    TextLabel* m_intro;
    QVBoxLayout* m_steps;
    QPushButton* m_begin;
    QPushButton* m_leave;
};

} // namespace zaklon::ui
