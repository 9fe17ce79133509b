// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AppointmentCard.h"

#include "ui/session/PaperFile.h"

#include <QTextDocument>

namespace zaklon::ui {

namespace {

constexpr int kMarginMm = 8;
constexpr qreal kPoints = 13;
constexpr qreal kLeastPoints = 8;

} // namespace

QStringList AppointmentCard::lines() const {
    QStringList lines{day, time, place, word};
    lines.removeAll(QString());
    return lines;
}

Status AppointmentCard::writePdf(QIODevice& device) const {
    TextPaper paper; // without a title: whoever finds the file learns nothing from it
    paper.size = QPageSize::A7;
    paper.marginMm = kMarginMm;
    paper.font = QFont(QStringLiteral("Noto Sans"));
    paper.font.setPointSizeF(kPoints);
    paper.onePageDownTo = kLeastPoints;
    paper.fill = [this](QTextDocument& text) {
        text.setPlainText(lines().join(QLatin1Char('\n')));
    };
    return writeTextPdf(device, paper, "appointment");
}

} // namespace zaklon::ui
