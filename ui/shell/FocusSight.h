// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace zaklon::ui {

/// Wherever a key or the program sends the focus, it is seen: what scrolls around it scrolls there.
/// Not after a press of the mouse, which would let go somewhere else than it pressed.
class FocusSight final : public QObject {
  public:
    explicit FocusSight(QObject& owner);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace zaklon::ui
