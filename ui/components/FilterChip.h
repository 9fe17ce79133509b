// SPDX-License-Identifier: GPL-3.0-or-later
// A filter that is in force; pressing it takes it away. The only chip that can be pressed.
#pragma once

#include <QPushButton>

namespace zaklon::ui {

/// Listen to clicked(): the owner removes the filter and the chip.
class FilterChip final : public QPushButton {
    Q_OBJECT

  public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace zaklon::ui
