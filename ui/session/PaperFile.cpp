// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/PaperFile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QTextDocument>

namespace zaklon::ui {

namespace {

constexpr int kDotsPerInch = 300;
constexpr qreal kSmallerBy = 0.5; ///< points

void layOut(QTextDocument& text, const TextPaper& paper, QPdfWriter& writer) {
    auto font = paper.font;
    do {
        text.clear();
        text.setDefaultFont(font);
        text.documentLayout()->setPaintDevice(&writer);
        paper.fill(text);
        text.setPageSize(QSizeF(writer.width(), writer.height()));
        font.setPointSizeF(font.pointSizeF() - kSmallerBy);
    } while (paper.onePageDownTo > 0 && text.pageCount() > 1 &&
             font.pointSizeF() >= paper.onePageDownTo);
}

} // namespace

QString freePaperFile(const QString& stem, const QString& ending) {
    const QString base = QDir::homePath() + QLatin1Char('/') + stem;
    QString file = QStringLiteral("%1.%2").arg(base, ending);
    for (int number = 2; QFileInfo::exists(file); ++number) {
        file = QStringLiteral("%1-%2.%3").arg(base, QString::number(number), ending);
    }
    return file;
}

Status writePaperFile(const QString& path, const std::function<Status(QIODevice&)>& write) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(ErrorCode::Io, "paper");
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto written = write(file);
    if (written && !file.flush()) {
        written = fail(ErrorCode::Io, "paper");
    }
    if (!written) {
        file.remove(); // half a paper would be taken for the whole
    }
    return written;
}

Status writeTextPdf(QIODevice& device, const TextPaper& paper, std::string_view what) {
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pages);
    const auto margin = paper.marginMm;
    writer.setPageSize(QPageSize(paper.size));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(paper.title);
    writer.setCreator(QString());
    QTextDocument text;
    layOut(text, paper, writer);
    text.print(&writer);
    const bool whole = device.write(pages.data()) == pages.size();
    return whole ? Status() : fail(ErrorCode::Io, std::string(what));
}

} // namespace zaklon::ui
