// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes where the eye reads (ui.md 11). By itself Qt goes in the order in which widgets were
// made, which is another one wherever a list, a form or a head is made late.
#pragma once

#include <QObject>

class QWidget;

namespace zaklon::ui {

/// Puts everything below `root` that takes Tab in the order of its layouts: down and along the
/// line, column after column.
void followReading(QWidget& root);

/// Does so for `root` whenever Tab is pressed in it, because pages change while they are shown.
class ReadingOrder final : public QObject {
  public:
    explicit ReadingOrder(QWidget& root);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget& m_root;
};

} // namespace zaklon::ui
