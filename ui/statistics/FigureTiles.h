// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a report: what was counted, the same in the period before, and how it changed. In
// one row, two by two or one below the other, as there is room.
#pragma once

#include "ui/components/TileGrid.h"

#include <QString>

#include <array>
#include <vector>

namespace zaklon::ui {

class FigureTile;

struct TileWords {
    QString code;   ///< for objectName
    QString name;   ///< 'Reports received'
    QString unit;   ///< 'Reports': tiles side by side may count different things
    QString value;  ///< '86'
    QString spoken; ///< the value as it is heard
    QString before; ///< '64 in 2024'
    QString change; ///< '+34 %'; empty: nothing to say
    QString open;   ///< '3 open': leads to them; empty: nothing waits
};

class FigureTiles final : public TileGrid {
    Q_OBJECT

  public:
    static constexpr std::size_t kMost = 4;

    explicit FigureTiles(QWidget* parent = nullptr);

    /// At most kMost.
    void setTiles(const std::vector<TileWords>& tiles);

  Q_SIGNALS:
    /// Somebody wants to see what waits.
    void openWanted();

  private:
    std::array<FigureTile*, kMost> m_tiles{};
};

} // namespace zaklon::ui
