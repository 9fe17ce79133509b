// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles and bars of a report in words, the same on the screen and on paper.
#pragma once

#include "core/statistics/Dashboard.h"
#include "ui/session/Session.h"
#include "ui/statistics/BarRow.h"
#include "ui/statistics/FigureTiles.h"

#include <QCoreApplication>

#include <vector>

namespace zaklon::ui {

class DashboardWording {
    Q_DECLARE_TR_FUNCTIONS(DashboardWording)

  public:
    explicit DashboardWording(const Session& session) : m_session(session) {}

    std::vector<TileWords> tiles(const statistics::Dashboard& board) const;
    std::vector<Bar> rows(const statistics::Dashboard& board) const;
    std::vector<Bar> columns(const statistics::Dashboard& board) const;
    /// What the bars count, which need not be what the tiles above count, and what is in no bar: it
    /// is the remainder of the table.
    QString rowsNote(const statistics::Dashboard& board) const;
    QString columnsNote(const statistics::Dashboard& board) const;

  private:
    TileWords tile(const statistics::Dashboard& board, const statistics::FigureTile& tile) const;
    QString before(const statistics::FigurePeriod& period, const QString& value) const;

    const Session& m_session;
};

} // namespace zaklon::ui
