// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as a file: never over another one, readable for its owner only, whole or not at all.
#pragma once

#include "core/base/Result.h"

#include <QFont>
#include <QPageSize>
#include <QString>

#include <functional>

class QIODevice;
class QTextDocument;

namespace zaklon::ui {

/// `<home>/<stem>.<ending>`, numbered if there is one already.
QString freePaperFile(const QString& stem, const QString& ending = QStringLiteral("pdf"));

/// Io if there is a file of this name, or if not everything could be written; nothing is left then.
Status writePaperFile(const QString& path, const std::function<Status(QIODevice&)>& write);

/// Pages of text. Whoever finds the file learns nothing from it but the title.
struct TextPaper {
    QString title;
    QPageSize::PageSizeId size = QPageSize::A4;
    int marginMm = 20;
    QFont font; ///< Noto Sans: Inter breaks copying from a PDF
    /// Letters become smaller down to this until all stands on one page; 0: as many as it takes.
    qreal onePageDownTo = 0;
    /// Fills the document; the device that it is laid out for is set.
    std::function<void(QTextDocument&)> fill;
};

/// Writes a PDF whose text can be copied as it reads. The device must be open for writing. Io with
/// `what` if not everything could be written.
Status writeTextPdf(QIODevice& device, const TextPaper& paper, std::string_view what);

} // namespace zaklon::ui
