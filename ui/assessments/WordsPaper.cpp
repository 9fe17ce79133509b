// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/WordsPaper.h"

#include "ui/session/PaperFile.h"

#include <QTextDocument>

namespace zaklon::ui {

namespace {

constexpr int kMarginMm = 12;
constexpr qreal kPoints = 10;

} // namespace

QString WordsPaper::html() const {
    QString html = QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped());
    for (const auto& part : parts) {
        auto words = part.words.toHtmlEscaped();
        words.replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
        html += QStringLiteral("<p><b>%1</b><br/>%2</p>").arg(part.heading.toHtmlEscaped(), words);
    }
    return html;
}

Status WordsPaper::writePdf(QIODevice& device) const {
    TextPaper paper;
    paper.title = title;
    paper.size = QPageSize::A5;
    paper.marginMm = kMarginMm;
    paper.font = QFont(QStringLiteral("Noto Sans"));
    paper.font.setPointSizeF(kPoints);
    paper.fill = [this](QTextDocument& text) { text.setHtml(html()); };
    return writeTextPdf(device, paper, "words");
}

} // namespace zaklon::ui
