// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of long work with their states, one bar over all of them, the time that is left, and the
// way to stop.
#pragma once

#include <QElapsedTimer>
#include <QFrame>

#include <vector>

class QProgressBar;
class QPushButton;

namespace zaklon::ui {

class IconLabel;
class SpokenLine;
class TextLabel;

class StepProgress final : public QFrame {
    Q_OBJECT

  public:
    /// `stop` says what stopping keeps: 'Cancel, keep nothing'.
    StepProgress(const QStringList& steps, const QString& stop, QWidget* parent = nullptr);

    void begin();
    /// Up to which step work has come, and how much of everything is done.
    void advance(int step, quint64 done, quint64 total);
    void succeed();
    /// The step that was running did not end well.
    void stopHere();

  Q_SIGNALS:
    void cancelled();

  private:
    enum class State { Ahead, Now, Done, Stopped };
    void show(int step, State state);
    void showTimeLeft(quint64 done, quint64 total);
    void sayProgress(quint64 done, quint64 total);

    struct Step {
        IconLabel* icon;
        TextLabel* words;
        QString text;
    };
    std::vector<Step> m_steps;
    QProgressBar* m_bar;
    TextLabel* m_left;
    QPushButton* m_cancel;
    SpokenLine* m_spoken;
    QElapsedTimer m_clock;
    int m_now = 0;
};

} // namespace zaklon::ui
