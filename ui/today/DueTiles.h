// SPDX-License-Identifier: GPL-3.0-or-later
// The four figures above the lists of Today; pressing one narrows the lists to what it counts.
#pragma once

#include "core/tasks/DueView.h"
#include "ui/components/TileGrid.h"

#include <QString>

#include <array>
#include <optional>

namespace zaklon::ui {

class Tile;

class DueTiles final : public TileGrid {
    Q_OBJECT

  public:
    static constexpr int kMonth = 30;        ///< so many days ahead it looks for what expires
    static constexpr std::size_t kCount = 4; ///< one for each DueView, in its order

    explicit DueTiles(QWidget* parent = nullptr);

    void setContent(DueView view, const QString& figure, const QString& words,
                    const QString& detail);
    /// What the lists are narrowed to; nothing: everything that is due.
    std::optional<DueView> chosen() const { return m_chosen; }
    /// Shows it, without `narrowed`.
    void setChosen(std::optional<DueView> view);
    /// The same for a kept filter; no tile: empty.
    QString chosenCode() const;
    void setChosenCode(const QString& code);

  Q_SIGNALS:
    /// Somebody pressed a tile.
    void narrowed();

  private:
    void toggled(DueView view, bool on);

    std::array<Tile*, kCount> m_tiles{};
    std::optional<DueView> m_chosen;
};

} // namespace zaklon::ui
