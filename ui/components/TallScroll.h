// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one widget as large as there is room. Where the room is lower than the widget can be, with
// large text on a small screen, it scrolls as a whole instead of being pressed together.
#pragma once

#include <QScrollArea>

namespace zaklon::ui {

class TallScroll final : public QScrollArea {
    Q_OBJECT

  public:
    explicit TallScroll(QWidget* inside, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fit();
    void fitAgain();
    QWidget* shown() const;
    int least(int width) const;

    int m_tall = -1;      ///< what is shown, at the width that it has; not known before it has one
    bool m_asked = false; ///< to fit again
};

} // namespace zaklon::ui
