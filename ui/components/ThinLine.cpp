// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ThinLine.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace zaklon::ui {

ThinLine::ThinLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
}

void ThinLine::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::of(this).line);
}

} // namespace zaklon::ui
