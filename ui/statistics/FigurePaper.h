// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a paper: its tiles, the bars and the table of the chosen figure, and what has to be
// said of them. Nobody is named, and small counts are hidden whoever makes it.
#pragma once

#include "core/statistics/Dashboard.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

class QIODevice;

namespace zaklon::ui {

class FigurePaper {
    Q_DECLARE_TR_FUNCTIONS(FigurePaper)

  public:
    /// `board` is one for Audience::File. Purpose and recipient stand on the paper.
    FigurePaper(const Session& session, const statistics::StatisticsReport& report,
                const statistics::Dashboard& board, const QString& purpose,
                const QString& recipient);

    QString html() const { return m_html; }
    /// Writes a PDF of as many A4 pages as it takes. Io.
    Status writePdf(QIODevice& device) const;

  private:
    void addTiles(const statistics::Dashboard& board);
    void addBars(const statistics::Dashboard& board);
    void addTable(const statistics::Dashboard& board);

    const Session& m_session;
    QString m_html;
};

} // namespace zaklon::ui
