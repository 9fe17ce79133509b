// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/OwnRoom.h"

#include <QWidget>

#include <algorithm>

namespace zaklon::ui {

int OwnWidthColumn::taken(int width) const {
    const QWidget* owner = parentWidget();
    if (owner == nullptr) {
        return width;
    }
    const QMargins around = owner->contentsMargins();
    return std::min(width, owner->maximumWidth() - around.left() - around.right());
}

int OwnWidthColumn::heightForWidth(int width) const {
    return QVBoxLayout::heightForWidth(taken(width));
}

int OwnWidthColumn::minimumHeightForWidth(int width) const {
    return QVBoxLayout::minimumHeightForWidth(taken(width));
}

FrontStack::FrontStack() {
    connect(this, &QStackedLayout::currentChanged, this, [this] { invalidate(); });
}

QSize FrontStack::sizeHint() const {
    return front() == nullptr ? QSize(0, 0) : front()->sizeHint();
}

QSize FrontStack::minimumSize() const {
    return front() == nullptr ? QSize(0, 0) : front()->minimumSize();
}

bool FrontStack::hasHeightForWidth() const {
    return front() != nullptr && front()->hasHeightForWidth();
}

int FrontStack::heightForWidth(int width) const {
    return hasHeightForWidth()
               ? std::max(front()->heightForWidth(width), front()->minimumSize().height())
               : -1;
}

} // namespace zaklon::ui
