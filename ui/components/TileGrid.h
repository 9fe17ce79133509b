// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles side by side, each as wide as the others: in one row while their words have the room, else
// in two, four, down to one below the other. With large text no figure loses its word.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace zaklon::ui {

class TileGrid : public QWidget {
    Q_OBJECT

  public:
    /// At most `inRow` of them beside each other, however wide the page is, and none narrower than
    /// `least`, as Theme::scaled takes it, or than its words.
    explicit TileGrid(int inRow, int least = 0, QWidget* parent = nullptr);

    void add(QWidget& tile);

    QSize minimumSizeHint() const override; ///< one below the other
    bool event(QEvent* event) override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
    int widest() const;

    QGridLayout* m_grid;
    std::vector<QWidget*> m_tiles;
    int m_most;
    int m_least;
    int m_inRow = 0; ///< as they stand
};

} // namespace zaklon::ui
