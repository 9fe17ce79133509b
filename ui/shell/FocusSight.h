// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace zaklon::ui {

/// Wherever a key or the program sends the focus, it is seen: what scrolls around it scrolls there,
/// and once more when the layout around it changes right after that or after a key, because a
/// notice appeared or a form was opened. With it comes into sight what is read together with it
/// (seeTogether in InSight.h).
/// Not after a press of the mouse or a turn of its wheel: that would let go somewhere else than it
/// pressed, and take away what somebody looks at.
class FocusSight final : public QObject {
  public:
    explicit FocusSight(QObject& owner);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow(QWidget* focus);
    /// Moves, or is laid out anew, with the focus in it.
    bool carriesFocus(const QObject& watched) const;
    void look();

    QPointer<QWidget> m_focus; ///< whose place is followed
    QElapsedTimer m_since;     ///< the focus came to it, or a key
    QTimer m_soon;             ///< when what was asked of the layouts is done
};

} // namespace zaklon::ui
