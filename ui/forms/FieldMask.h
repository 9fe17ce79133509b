// SPDX-License-Identifier: GPL-3.0-or-later
// Hides what a masked field holds until somebody asks to see it, field by field (ui.md 8). Hiding
// takes nothing away: what was typed stays in the line, behind dots.
#pragma once

#include <QObject>

class QAction;
class QLineEdit;
class QTimer;

namespace zaklon::ui {

class FieldMask final : public QObject {
    Q_OBJECT

  public:
    /// Watches over the line, which becomes its parent.
    explicit FieldMask(QLineEdit& line);

    /// Hides a value that is there; an empty line stays open for typing.
    void hide();
    /// The eye in the line, or F2.
    void reveal();
    /// How long a value stays after it was asked for, or after the last key.
    void setSeconds(int seconds) { m_seconds = seconds; }
    bool isHidden() const { return m_hidden; }
    /// Whether this record asks for it at all; a mask begins as one that does. What is no secret
    /// is never hidden, and may stay in the clipboard.
    void setSecret(bool secret);

  Q_SIGNALS:
    void revealed();

  protected:
    /// Hides at once what was only looked at, when the focus goes.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLineEdit& m_line;
    QAction* m_eye;
    QTimer* m_timer;
    int m_seconds = 20;
    bool m_hidden = false;
    bool m_isSecret = true;
};

} // namespace zaklon::ui
