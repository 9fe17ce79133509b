// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a pathway side by side, scrolled sideways to where it stands. The row is one Tab
// stop; arrow keys go from step to step. Every other key is left to the page around it.
#pragma once

#include <QMargins>
#include <QScrollArea>

#include <vector>

class QHBoxLayout;

namespace zaklon::ui {

class StepArrow;

class StepRow final : public QScrollArea {
    Q_OBJECT

  public:
    StepRow(const QString& objectName, const QString& accessibleName, const QMargins& margins,
            QWidget* parent = nullptr);

    /// Takes the step.
    void add(StepArrow* step);
    /// After the last step: the one where the pathway stands takes the Tab stop and is seen; the
    /// first that can be pressed if there is none.
    void finish(StepArrow* current);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void moveTabStop(const StepArrow* stop);
    /// The next step in this direction that can be pressed; null at the end.
    StepArrow* beside(const QObject* step, int direction) const;
    bool handleKey(const QObject* from, int key);
    void scrollTo(const StepArrow* step);

    QHBoxLayout* m_row;
    std::vector<StepArrow*> m_steps;
};

} // namespace zaklon::ui
