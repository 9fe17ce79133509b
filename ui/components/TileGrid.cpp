// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TileGrid.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace zaklon::ui {

TileGrid::TileGrid(int inRow, int least, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_most(inRow), m_least(least) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint); // what stands in a row may stand in two
    m_grid->setSpacing(space::kRow);
}

void TileGrid::add(QWidget& tile) {
    m_tiles.push_back(&tile);
    m_inRow = 0;
    fit();
}

int TileGrid::widest() const {
    int widest = Theme::of(this).scaled(m_least);
    for (const auto* tile : m_tiles) {
        widest = std::max(widest, tile->minimumSizeHint().width());
    }
    return widest;
}

QSize TileGrid::minimumSizeHint() const {
    return {widest(), m_grid->minimumSize().height()};
}

void TileGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

bool TileGrid::event(QEvent* event) {
    const bool done = QWidget::event(event);
    // Other figures or other letters have other widths.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        fit();
    }
    return done;
}

void TileGrid::fit() {
    const int gap = m_grid->spacing();
    const int each = widest() + gap;
    int inRow = std::min(m_most, static_cast<int>(m_tiles.size()));
    while (inRow > 1 && width() + gap < inRow * each) {
        inRow = (inRow + 1) / 2;
    }
    if (inRow == m_inRow) {
        return;
    }
    m_inRow = inRow;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_tiles[i], at / inRow, at % inRow);
    }
    for (int column = 0; column < m_most; ++column) {
        m_grid->setColumnStretch(column, column < inRow ? 1 : 0); // none is left for those gone
    }
}

} // namespace zaklon::ui
