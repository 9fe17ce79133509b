// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigurePaper.h"

#include "ui/session/PaperFile.h"
#include "ui/statistics/DashboardWording.h"
#include "ui/statistics/FigureTable.h"
#include "ui/theme/Theme.h"

#include <QTextDocument>

#include <cmath>

namespace zaklon::ui {

namespace {

constexpr qreal kPoints = 9;
constexpr int kMarginMm = 16;

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString heading(const QString& text) {
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

/// The first cell holds words, the others figures.
QString row(const QStringList& cells, const QString& tag) {
    QString html;
    for (int at = 0; at < cells.size(); ++at) {
        html += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                    .arg(tag, at == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                         cells[at].toHtmlEscaped());
    }
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

QString table(const QString& rows) {
    return QStringLiteral("<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" "
                          "border=\"1\" style=\"border-collapse:collapse\">%1</table>")
        .arg(rows);
}

QString bars(const std::vector<Bar>& all) {
    QString rows;
    for (const auto& bar : all) {
        const auto percent = std::lround(bar.length * 100);
        const auto drawn =
            percent > 0 ? QStringLiteral("<table width=\"%1%\" cellspacing=\"0\" cellpadding=\"0\">"
                                         "<tr><td bgcolor=\"%2\">&nbsp;</td></tr></table>")
                              .arg(percent)
                              .arg(Theme::light().accent.name())
                        : QString();
        rows += QStringLiteral("<tr><td width=\"35%\">%1</td><td width=\"55%\">%2</td>"
                               "<td width=\"10%\" align=\"right\">%3</td></tr>")
                    .arg(bar.name.toHtmlEscaped(), drawn, bar.value.toHtmlEscaped());
    }
    return QStringLiteral("<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\">%1</table>")
        .arg(rows);
}

} // namespace

FigurePaper::FigurePaper(const Session& session, const statistics::StatisticsReport& report,
                         const statistics::Dashboard& board, const QString& purpose,
                         const QString& recipient)
    : m_session(session) {
    const auto& words = session.words();
    const auto& period = board.figure.period;
    m_html += QStringLiteral("<h2>%1</h2>")
                  .arg(words.label("statistics_report", report.code).toHtmlEscaped());
    m_html += paragraph(
        tr("Period: %1 to %2. Made on %3.")
            .arg(words.date(period.first), words.date(period.last), words.date(session.today())));
    m_html += paragraph(tr("For: %1. Purpose: %2.").arg(recipient, purpose));
    if (session.isDemonstration()) {
        m_html += paragraph(tr("Demonstration: everybody here is invented."));
    }
    addTiles(board);
    addBars(board);
    addTable(board);
}

void FigurePaper::addTiles(const statistics::Dashboard& board) {
    QString rows;
    for (const auto& tile : DashboardWording(m_session).tiles(board)) {
        rows +=
            row({tile.name, tile.value, tile.before, tile.change, tile.open}, QStringLiteral("td"));
    }
    m_html += table(rows);
}

void FigurePaper::addBars(const statistics::Dashboard& board) {
    const DashboardWording wording(m_session);
    const FigureWording figures(m_session);
    m_html += heading(figures.rowsHead(board.figure)) + bars(wording.rows(board));
    if (!board.columns.empty()) {
        m_html += heading(figures.columnsHead(board.figure)) + bars(wording.columns(board));
    }
}

void FigurePaper::addTable(const statistics::Dashboard& board) {
    const auto shown = FigureWording(m_session).table(board.figure);
    m_html += heading(shown.title) + paragraph(shown.counted);
    auto rows = row(shown.heads, QStringLiteral("th"));
    for (const auto& each : shown.rows) {
        rows += row(each, QStringLiteral("td"));
    }
    m_html += table(rows);
    for (const auto& note : shown.notes) {
        m_html += paragraph(note);
    }
}

Status FigurePaper::writePdf(QIODevice& device) const {
    TextPaper paper;
    paper.title = tr("Statistics");
    paper.marginMm = kMarginMm;
    paper.font = QFont(QStringLiteral("Noto Sans"));
    paper.font.setPointSizeF(kPoints);
    paper.fill = [&](QTextDocument& text) { text.setHtml(m_html); };
    return writeTextPdf(device, paper, "figure");
}

} // namespace zaklon::ui
