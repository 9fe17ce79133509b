// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace zaklon::ui {

/// Between the keys of a control and those of the window. Backspace belongs to whatever is filled
/// in, also to a list that opens: it never leaves the page from there. Ctrl+Z belongs to a field
/// only while something was typed into it: one that shows what is saved leaves it to the window,
/// which takes back the last save.
class FieldKeys final : public QObject {
  public:
    explicit FieldKeys(QWidget& window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget& m_window;
};

} // namespace zaklon::ui
