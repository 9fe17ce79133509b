// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureTiles.h"

#include "ui/statistics/FigureTile.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>

namespace zaklon::ui {

namespace {

constexpr int kLeastWidth = 216;

} // namespace

FigureTiles::FigureTiles(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("figure_tiles"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kRow);
    for (auto& tile : m_tiles) {
        tile = new FigureTile(this);
        connect(tile, &FigureTile::openWanted, this, &FigureTiles::openWanted);
    }
    fit();
}

void FigureTiles::setTiles(const std::vector<TileWords>& tiles) {
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        m_tiles[at]->setVisible(at < tiles.size());
        if (at < tiles.size()) {
            m_tiles[at]->setWords(tiles[at]);
        }
    }
}

void FigureTiles::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void FigureTiles::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

void FigureTiles::fit() {
    const int least = Theme::of(this).scaled(kLeastWidth) + m_grid->spacing();
    const int room = width() + m_grid->spacing();
    const int most = static_cast<int>(m_tiles.size());
    const int inRow = room >= most * least ? most : room >= 2 * least ? 2 : 1;
    for (int at = 0; at < most; ++at) {
        m_grid->setColumnStretch(at, at < inRow ? 1 : 0);
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(at)], at / inRow, at % inRow);
    }
}

} // namespace zaklon::ui
