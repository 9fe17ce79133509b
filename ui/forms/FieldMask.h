// SPDX-License-Identifier: GPL-3.0-or-later
// Hides what a masked field holds until somebody asks to see it, field by field (ui.md 8).
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
    /// Hides what was only looked at; what is being typed stays.
    void hideAgain();
    /// How long a value stays, if nothing hides it earlier.
    void setSeconds(int seconds) { m_seconds = seconds; }
    bool isHidden() const { return m_hidden; }

  Q_SIGNALS:
    void revealed();

  protected:
    /// Hides again what was only looked at.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLineEdit& m_line;
    QAction* m_eye;
    QTimer* m_timer;
    int m_seconds = 20;
    bool m_hidden = false;
};

} // namespace zaklon::ui
