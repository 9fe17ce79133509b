// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ChipFlow.h"

#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {
constexpr int kGap = 6;
} // namespace

ChipFlow::ChipFlow(QWidget* parent) : QWidget(parent) {
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::add(QWidget* chip) {
    chip->setParent(this);
    chip->show();
    m_chips.push_back(chip);
    arrange(width(), true);
    updateGeometry();
}

void ChipFlow::clear() {
    for (auto* chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // the click that removes a chip comes from the chip itself
    }
    m_chips.clear();
    updateGeometry();
}

QSize ChipFlow::sizeHint() const {
    const int usual = std::max(width(), 240);
    return {usual, heightForWidth(usual)};
}

int ChipFlow::heightForWidth(int width) const {
    return arrange(width, false);
}

void ChipFlow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(width(), true);
    if (minimumHeight() != heightForWidth(width())) {
        setMinimumHeight(heightForWidth(width()));
    }
}

int ChipFlow::arrange(int width, bool move) const {
    int x = 0;
    int y = 0;
    int line = 0;
    for (auto* chip : m_chips) {
        const QSize size = chip->sizeHint().boundedTo(QSize(std::max(width, 40), 1000));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + kGap;
            line = 0;
        }
        if (move) {
            chip->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()),
                                                 QRect(QPoint(x, y), size)));
        }
        x += size.width() + kGap;
        line = std::max(line, size.height());
    }
    return y + line;
}

} // namespace zaklon::ui
