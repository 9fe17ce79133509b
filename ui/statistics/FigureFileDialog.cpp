// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureFileDialog.h"

#include "core/reports/SuspicionReport.h"
#include "ui/forms/PaperPurpose.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"
#include "ui/statistics/FigurePaper.h"
#include "ui/statistics/FigureTable.h"

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

FigureFileDialog::FigureFileDialog(Session& session, const FigureRequest& request, Format format,
                                   QWidget* parent)
    : PaperDialog(session, textsOf(format),
                  format == Format::Csv ? QStringLiteral("figure") : QStringLiteral("figure_pdf"),
                  parent)
    , m_session(session)
    , m_request(request)
    , m_format(format)
    , m_purpose(new PaperPurpose(session, QStringLiteral("figure"), "figure_purpose",
                                 {tr("Everybody"), QStringLiteral("everybody")}, this)) {
    insertBeforeFile(m_purpose);
    // The name says the day and nothing else.
    file().setPath(
        freePaperFile(QStringLiteral("zaklon-%1-%2")
                          .arg(tr("figure"))
                          .arg(toQString(m_session.today().toString())),
                      format == Format::Csv ? QStringLiteral("csv") : QStringLiteral("pdf")));
    m_purpose->firstFocus()->setFocus();
}

FigureFileDialog::Texts FigureFileDialog::textsOf(Format format) {
    const auto sentence = tr("The file is not encrypted. Small counts are hidden in it, also for "
                             "those who see them here. That it was saved is noted in the journal.");
    return format == Format::Csv
               ? Texts{tr("Save the figure"), sentence, tr("File of the figure"), tr("Save as CSV")}
               : Texts{tr("Print the report"), sentence, tr("File of the PDF"), tr("Save as PDF")};
}

bool FigureFileDialog::isReady() {
    const bool said = m_purpose->isSaid();
    const bool free = isFree();
    fit();
    return said && free;
}

Status FigureFileDialog::write(QIODevice& device, const statistics::Dashboard& board) const {
    if (m_format == Format::Pdf) {
        return FigurePaper(m_session, *m_request.report, board, m_purpose->purpose(),
                           m_purpose->recipient())
            .writePdf(device);
    }
    const auto bytes = figureCsv(FigureWording(m_session).table(board.figure));
    return device.write(bytes) == bytes.size() ? Status() : fail(ErrorCode::Io, "figure");
}

void FigureFileDialog::note() {
    const auto note = std::string(m_format == Format::Csv ? "figure_csv:" : "figure_pdf:") +
                      std::string(m_request.definition->code) + ":" +
                      m_request.period.first.toString() + ":" + m_request.period.last.toString() +
                      ":" + std::string(codeOf(m_request.breakdown)) + ":" +
                      toText(m_purpose->note());
    m_session.noteAccess(JournalAction::Shared, describe<SuspicionReport>(),
                         m_session.vault().header().vault, std::nullopt, note);
}

void FigureFileDialog::act() {
    if (!isReady()) {
        return;
    }
    const statistics::FigureStore store(m_session.casework(), m_session.definitions().limits,
                                        m_session.definitions().codes);
    const auto board =
        statistics::dashboard(store, *m_request.report, *m_request.definition, m_request.period,
                              statistics::Audience::File, m_request.breakdown);
    if (!board) {
        Q_EMIT m_session.failed(board.error());
        return;
    }
    if (!writeNew([&](QIODevice& device) { return write(device, *board); })) {
        return;
    }
    note();
    m_session.announceDone(tr("Figure saved. It is not encrypted."));
    accept();
}

} // namespace zaklon::ui
