// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/DashboardWording.h"

#include "ui/forms/CountText.h"
#include "ui/session/Text.h"
#include "ui/statistics/FigureTable.h"

#include <cmath>

namespace zaklon::ui {

using statistics::Count;
using statistics::Dashboard;
using statistics::FigureBar;
using statistics::FigurePeriod;

namespace {

/// The share where it may be said, else what may be said of the count.
QString valueOf(const Count& count, const std::optional<double>& share, int smallCount) {
    return share ? QStringLiteral("%1 %").arg(std::lround(*share * 100))
                 : countText(count, smallCount);
}

Bar barOf(const FigureBar& bar, const QString& name, int smallCount) {
    const auto value = countText(bar.count, smallCount);
    return {name, value, FigureWording::spoken(value), bar.length};
}

template <class Bars, class Name>
std::vector<Bar> barsOf(const Dashboard& board, const Bars& found, const Name& name) {
    std::vector<Bar> bars;
    for (const auto& bar : found) {
        bars.push_back(barOf(bar, name(bar.place), board.figure.smallCount));
    }
    return bars;
}

} // namespace

QString DashboardWording::before(const FigurePeriod& period, const QString& value) const {
    if (period == FigurePeriod::ofYear(period.first.year())) {
        //: the same number in the year before: '64 in 2024'
        return tr("%1 in %2").arg(value).arg(period.first.year());
    }
    //: the same number from one day to another before
    return tr("%1 from %2 to %3")
        .arg(value, m_session.words().date(period.first), m_session.words().date(period.last));
}

TileWords DashboardWording::tile(const Dashboard& board, const statistics::FigureTile& tile) const {
    const int small = board.figure.smallCount;
    TileWords words;
    words.code = toQString(tile.definition->code);
    words.name = m_session.words().label("statistics_tile", tile.definition->code);
    words.unit = FigureWording(m_session).unit(*statistics::findFigure(tile.definition->figure));
    words.value = valueOf(tile.now, tile.share, small);
    words.spoken = FigureWording::spoken(words.value);
    words.before =
        before(board.before, FigureWording::spoken(valueOf(tile.before, tile.shareBefore, small)));
    words.change = changeText(tile.now, tile.before, tile.changePercent);
    const bool none = !tile.open || *tile.open == Count();
    if (!none) {
        //: how many of those counted in a tile wait to be verified: '3 not verified yet'
        words.open = tr("%1 not verified yet").arg(countText(*tile.open, small));
    }
    return words;
}

std::vector<TileWords> DashboardWording::tiles(const Dashboard& board) const {
    std::vector<TileWords> all;
    for (const auto& each : board.tiles) {
        all.push_back(tile(board, each));
    }
    return all;
}

std::vector<Bar> DashboardWording::rows(const Dashboard& board) const {
    const FigureWording wording(m_session);
    return barsOf(board, board.rows,
                  [&](auto place) { return wording.rowName(board.figure, place); });
}

QString DashboardWording::columnsNote(const Dashboard& board) const {
    const auto& definition = *board.figure.definition;
    //: under bars; what is counted, such as 'Reports'
    return tr("Counted: %1.").arg(FigureWording(m_session).unit(definition));
}

QString DashboardWording::rowsNote(const Dashboard& board) const {
    const auto& figure = board.figure;
    const auto& left = figure.remainder.total;
    QStringList notes{columnsNote(board)};
    if (figure.definition->overlaps) {
        notes << tr("One may stand in several bars.");
    }
    if (!(left == Count()) && left.number >= 0) {
        //: a count, or '<5'
        notes << tr("In no bar: %1, the remainder in the table.")
                     .arg(countText(left, figure.smallCount));
    }
    return notes.join(QLatin1Char(' '));
}

std::vector<Bar> DashboardWording::columns(const Dashboard& board) const {
    const FigureWording wording(m_session);
    return barsOf(board, board.columns,
                  [&](auto place) { return wording.columnName(board.figure, place); });
}

} // namespace zaklon::ui
