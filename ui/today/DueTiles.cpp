// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DueTiles.h"

#include "ui/components/Tile.h"

#include <QSignalBlocker>

#include <algorithm>

namespace zaklon::ui {

namespace {

/// As kept filters hold them, in the order of DueView.
const std::array kCodes{QLatin1String("overdue"), QLatin1String("today"), QLatin1String("expiring"),
                        QLatin1String("in_shelter")};

} // namespace

DueTiles::DueTiles(QWidget* parent) : TileGrid(static_cast<int>(kCount), 0, parent) {
    struct Look {
        IconName icon;
        Tone tone;
        QString name;
    };
    const std::array looks{
        Look{IconName::Clock, Tone::High, QStringLiteral("tile_overdue")},
        Look{IconName::Today, Tone::Accent, QStringLiteral("tile_today")},
        Look{IconName::Permit, Tone::Attention, QStringLiteral("tile_expiring")},
        Look{IconName::Bed, Tone::Info, QStringLiteral("tile_shelter")},
    };
    for (std::size_t i = 0; i < looks.size(); ++i) {
        m_tiles[i] = new Tile(looks[i].icon, looks[i].tone, this);
        m_tiles[i]->setObjectName(looks[i].name);
        add(*m_tiles[i]);
        connect(m_tiles[i], &Tile::toggled, this,
                [this, i](bool on) { toggled(static_cast<DueView>(i), on); });
    }
}

void DueTiles::setContent(DueView view, const QString& figure, const QString& words,
                          const QString& detail) {
    m_tiles[static_cast<std::size_t>(view)]->setContent(figure, words, detail);
}

void DueTiles::toggled(DueView view, bool on) {
    if (!on && m_chosen != view) {
        return; // taken back by another tile
    }
    setChosen(on ? std::optional(view) : std::nullopt);
    Q_EMIT narrowed();
}

void DueTiles::setChosen(std::optional<DueView> view) {
    m_chosen = view;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QSignalBlocker quiet(m_tiles[i]);
        m_tiles[i]->setChecked(view && i == static_cast<std::size_t>(*view));
    }
}

QString DueTiles::chosenCode() const {
    return m_chosen ? QString(kCodes[static_cast<std::size_t>(*m_chosen)]) : QString();
}

void DueTiles::setChosenCode(const QString& code) {
    const auto found = std::find(kCodes.begin(), kCodes.end(), code);
    setChosen(found == kCodes.end() ? std::nullopt
                                    : std::optional(static_cast<DueView>(found - kCodes.begin())));
}

} // namespace zaklon::ui
