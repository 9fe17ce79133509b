// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureTiles.h"

#include "ui/statistics/FigureTile.h"

namespace zaklon::ui {

namespace {

constexpr int kLeastWidth = 216;

} // namespace

FigureTiles::FigureTiles(QWidget* parent) : TileGrid(static_cast<int>(kMost), kLeastWidth, parent) {
    setObjectName(QStringLiteral("figure_tiles"));
    for (auto& tile : m_tiles) {
        tile = new FigureTile(this);
        add(*tile);
        connect(tile, &FigureTile::openWanted, this, &FigureTiles::openWanted);
    }
}

void FigureTiles::setTiles(const std::vector<TileWords>& tiles) {
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        m_tiles[at]->setVisible(at < tiles.size());
        if (at < tiles.size()) {
            m_tiles[at]->setWords(tiles[at]);
        }
    }
}

} // namespace zaklon::ui
