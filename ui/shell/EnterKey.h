// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace zaklon::ui {

/// Enter presses the button that has the focus, as Space does; Qt has it so in dialogs only. A
/// press counts where it arrived: a field that Enter was typed into may have moved the focus to a
/// button meanwhile.
class EnterKey final : public QObject {
  public:
    explicit EnterKey(QWidget& window);

    /// For a key that nobody took. True if it pressed a button, or saved the one form in sight.
    bool press(const QKeyEvent& event) const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool pressButton(const QKeyEvent& event) const;
    bool saveForm(const QKeyEvent& event) const;

    QWidget& m_window;
    QPointer<QWidget> m_arrivedAt;
};

} // namespace zaklon::ui
