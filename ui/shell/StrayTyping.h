// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace zaklon::ui {

/// The rest of a sentence that missed its field: whoever types without looking, one Tab too far,
/// would press a button with the space between two words and open a form with the next letter.
/// After a letter that reached neither a field nor a command, a space presses nothing and a letter
/// is no command, until the hand pauses or goes on with any other key.
class StrayTyping final : public QObject {
  public:
    explicit StrayTyping(QWidget& window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool goesOn() const;
    bool isStray(const QKeyEvent& event);

    QWidget& m_window;
    QElapsedTimer m_sinceLetter;
};

} // namespace zaklon::ui
