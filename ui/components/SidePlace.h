// SPDX-License-Identifier: GPL-3.0-or-later
// A panel beside what it belongs to, as long as there is room for both. In a narrower page, and
// that is also one with larger text, a form has the place to itself while it is open, and what is
// always there stands below (ui.md 11).
#pragma once

#include <QObject>

class QBoxLayout;
class QWidget;

namespace zaklon::ui {

class SidePlace final : public QObject {
    Q_OBJECT

  public:
    enum class Narrow {
        Instead, ///< shown now and then: the rest gives way meanwhile
        Below    ///< always shown
    };
    struct Widths {
        int side;         ///< as Theme::column takes it; kShared: as much as the rest
        int rest = kRest; ///< the least that the rest is read in, as Theme::scaled takes it
    };
    static constexpr int kRest = 440;
    static constexpr int kShared = 0;
    static constexpr int kLeastBelow = 180; ///< height of each of two that stand over each other

    /// `row` holds both and belongs to a layout of `page`; `side` comes after `rest` in it.
    SidePlace(QWidget& page, QBoxLayout& row, QWidget& rest, QWidget& side, Narrow narrow,
              Widths widths);

    bool isBeside() const { return m_beside; }
    void setWidths(Widths widths);

  Q_SIGNALS:
    /// It went beside the rest, or below it.
    void placed(bool beside);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();

    QWidget& m_page;
    QBoxLayout& m_row;
    QWidget& m_rest;
    QWidget& m_side;
    Narrow m_narrow;
    Widths m_widths;
    bool m_beside = true;
};

} // namespace zaklon::ui
