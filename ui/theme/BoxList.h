// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a box as it opens: inside the window, below the title bar, as wide as its longest
// words, and with words where an entry has none. Qt lets it run from edge to edge of the screen and
// cuts what is wider than the box.
#pragma once

#include <QObject>

class QComboBox;
class QWidget;

namespace zaklon::ui {

class BoxList final : public QObject {
    Q_OBJECT

  public:
    /// More of them scroll.
    static constexpr int kMostRows = 12;

    /// `popup` is what Qt puts around the list of `box`.
    BoxList(QComboBox& box, QWidget& popup);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    int wantedHeight() const;
    int wantedWidth() const;
    void place();

    QComboBox& m_box;
    QWidget& m_popup;
};

} // namespace zaklon::ui
