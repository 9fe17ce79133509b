// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/EndOfForm.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace zaklon::ui {

void addEndOfForm(QHBoxLayout& row, QPushButton& leave, QPushButton& done) {
    row.setDirection(QBoxLayout::RightToLeft); // the order of a layout is that of Tab
    row.addWidget(&done);
    row.addStretch();
    row.addWidget(&leave);
}

} // namespace zaklon::ui
