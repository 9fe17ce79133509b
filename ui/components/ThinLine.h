// SPDX-License-Identifier: GPL-3.0-or-later
// A hairline between the rows or groups of a card.
#pragma once

#include <QWidget>

namespace zaklon::ui {

class ThinLine final : public QWidget {
    Q_OBJECT

  public:
    explicit ThinLine(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace zaklon::ui
