// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area that shows what lies behind it: the white of a card, not the paper of the page.
#pragma once

#include <QScrollArea>

namespace zaklon::ui {

/// Takes `inside` as its content; never scrolls sideways. Call it after the content has its layout.
inline void showThrough(QScrollArea& area, QWidget* inside) {
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has just switched it on
    area.viewport()->setAutoFillBackground(false);
}

} // namespace zaklon::ui
