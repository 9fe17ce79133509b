// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FigureSaveDialog.h"

#include "core/reports/SuspicionReport.h"
#include "core/statistics/FigureStore.h"
#include "ui/reports/FigureTable.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

#include <QIODevice>

namespace zaklon::ui {

namespace {

/// A spreadsheet takes a cell that begins so for a formula, unless it is a number.
QString cell(QString text) {
    bool isNumber = false;
    text.toInt(&isNumber);
    if (!isNumber && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) {
        text.prepend(QLatin1Char('\''));
    }
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString line(const QStringList& cells) {
    QStringList quoted;
    for (const auto& each : cells) {
        quoted << cell(each);
    }
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QByteArray figureCsv(const FigureTable& table) {
    QString text = QStringLiteral("\ufeff"); // or spreadsheets misread the letters
    text += line({table.title}) + line({table.counted}) + line(table.heads);
    for (const auto& row : table.rows) {
        text += line(row);
    }
    for (const auto& note : table.notes) {
        text += line({note});
    }
    return text.toUtf8();
}

FigureSaveDialog::FigureSaveDialog(Session& session, const statistics::FigureDefinition& definition,
                                   const statistics::FigurePeriod& period,
                                   statistics::Breakdown breakdown, QWidget* parent)
    : PaperDialog(session,
                  {tr("Save the figure"),
                   tr("The file is not encrypted. Small counts are hidden in it, also for those "
                      "who see them here. That it was saved is noted in the journal."),
                   tr("File of the figure"), tr("Save as CSV")},
                  QStringLiteral("figure"), parent)
    , m_session(session)
    , m_definition(definition)
    , m_period(period)
    , m_breakdown(breakdown) {
    // The name says the day and nothing else.
    file().setPath(freePaperFile(QStringLiteral("zaklon-%1-%2")
                                     .arg(tr("figure"))
                                     .arg(toQString(m_session.today().toString())),
                                 QStringLiteral("csv")));
}

void FigureSaveDialog::act() {
    if (!isFree()) {
        return;
    }
    const auto figure =
        statistics::FigureStore(m_session.casework(), m_session.definitions().limits)
            .figure(m_definition, m_period, statistics::Audience::File, m_breakdown);
    if (!figure) {
        Q_EMIT m_session.failed(figure.error());
        return;
    }
    const auto bytes = figureCsv(FigureWording(m_session).table(*figure));
    if (!writeNew([&](QIODevice& device) {
            return device.write(bytes) == bytes.size() ? Status() : fail(ErrorCode::Io, "figure");
        })) {
        return;
    }
    const auto note = "figure_csv:" + std::string(m_definition.code) + ":" +
                      m_period.first.toString() + ":" + m_period.last.toString() + ":" +
                      std::string(codeOf(m_breakdown));
    m_session.noteAccess(JournalAction::Shared, describe<SuspicionReport>(),
                         m_session.vault().header().vault, std::nullopt, note);
    m_session.announceDone(tr("Figure saved. It is not encrypted."));
    accept();
}

} // namespace zaklon::ui
