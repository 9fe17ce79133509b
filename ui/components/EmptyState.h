// SPDX-License-Identifier: GPL-3.0-or-later
// In place of an empty list: what would be here, why it matters, and at most one button.
#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

class QPushButton;

namespace zaklon::ui {

class TextLabel;

class EmptyState final : public QWidget {
    Q_OBJECT

  public:
    EmptyState(IconName icon, const QString& title, const QString& reason,
               QWidget* parent = nullptr);

    void setText(const QString& title, const QString& reason);
    /// An empty text takes the button away.
    void setAction(const QString& text);
    QPushButton& action() { return *m_action; }

  Q_SIGNALS:
    void actionTriggered();

  private:
    TextLabel* m_title;
    TextLabel* m_reason;
    QPushButton* m_action;
};

} // namespace zaklon::ui
