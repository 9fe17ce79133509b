// SPDX-License-Identifier: GPL-3.0-or-later
// Lets what scrolls by itself ask for all of its height, so that the page around it scrolls alone:
// of two areas that scroll over each other each shows a slit (ui.md 11, large text).
#pragma once

#include <QObject>

class QScrollArea;

namespace zaklon::ui {

class SidePlace;

class WholeHeight final : public QObject {
    Q_OBJECT

  public:
    /// Belongs to `area`, which shows something already and stands in `place`: whole while that has
    /// its two below each other.
    WholeHeight(QScrollArea& area, const SidePlace& place);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void setWhole(bool whole);
    void ask();

    QScrollArea& m_area;
    bool m_whole = false;
};

} // namespace zaklon::ui
