// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a pathway side by side, as many as there is room for whole ones, from where it
// stands; below them how many stand before and after, to go there. The steps are one Tab stop;
// arrow keys go from step to step. Every other key is left to the page around it.
#pragma once

#include <QMargins>
#include <QScrollArea>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace zaklon::ui {

class StepArrow;

class StepRow final : public QScrollArea {
    Q_OBJECT

  public:
    StepRow(const QString& objectName, const QString& accessibleName, const QMargins& margins,
            QWidget* parent = nullptr);

    /// Takes the step. All are as wide as the first, and wider where that fills the row.
    void add(StepArrow* step);
    /// After the last step: the one where the pathway stands takes the Tab stop and is seen; the
    /// first that can be pressed if there is none.
    void finish(StepArrow* current);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QPushButton* makeEnd(const QString& name);
    void moveTabStop(const StepArrow* stop);
    /// The next step in this direction that can be pressed; null at the end.
    StepArrow* beside(const QObject* step, int direction) const;
    bool handleKey(const QObject* from, int key);
    int placeOf(const QObject* step) const;
    int count() const { return static_cast<int>(m_steps.size()); }
    /// As many whole steps as there is room for.
    void fit();
    void scrollTo(const StepArrow* step);
    void showFrom(int first);
    void showEnds();
    void turn(int direction);

    QMargins m_around;
    QHBoxLayout* m_row;
    QPushButton* m_before;
    QPushButton* m_more;
    std::vector<StepArrow*> m_steps;
    int m_least = 0; ///< width of a step that has only the room that it needs
    int m_seen = 1;  ///< steps beside each other
    int m_first = 0; ///< the first of them
    int m_width = 0; ///< of a step now
    int m_room = -1; ///< that they were fitted into
};

} // namespace zaklon::ui
