// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TileGrid.h"

#include "ui/components/Tile.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <set>

using namespace zaklon::ui;

namespace {

/// Eight tiles, at most four beside each other, shown as wide as `width`.
struct Figures {
    TileGrid grid{4};
    std::array<Tile*, 8> tiles{};

    Figures() {
        for (auto*& tile : tiles) {
            tile = new Tile(IconName::Clock, Tone::Accent, &grid);
            tile->setContent(QStringLiteral("14"), QStringLiteral("not found"), {});
            grid.add(*tile);
        }
        grid.show();
    }
    int inRow(int width) {
        grid.resize(width, 600);
        QApplication::processEvents();
        std::set<int> places;
        for (const auto* tile : tiles) {
            places.insert(tile->x());
        }
        return static_cast<int>(places.size());
    }
    int wide() const { return tiles.front()->minimumSizeHint().width(); }
};

} // namespace

TEST_CASE("Tiles stand in fewer columns before a word is cut", "[ui][components]") {
    Figures figures;
    CHECK(figures.inRow(8 * figures.wide() + 200) == 4);
    CHECK(figures.inRow(3 * figures.wide()) == 2);
    CHECK(figures.inRow(figures.wide()) == 1);
    CHECK(figures.inRow(8 * figures.wide() + 200) == 4);
    CHECK(figures.tiles.front()->width() == figures.tiles.back()->width());
}

TEST_CASE("Tiles follow the words that they are given", "[ui][components]") {
    Figures figures;
    const int room = 4 * figures.wide() + 60;
    REQUIRE(figures.inRow(room) == 4);
    figures.tiles.back()->setContent(
        QStringLiteral("14"), QStringLiteral("not protected by anybody for a long time"), {});
    CHECK(QTest::qWaitFor([&] { return figures.inRow(room) == 2; }, 2000));
    CHECK(figures.grid.minimumSizeHint().width() ==
          figures.tiles.back()->minimumSizeHint().width());
}
