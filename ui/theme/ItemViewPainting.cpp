// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of lists, trees and tables, and column heads.
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QTableView>

namespace zaklon::ui::painting {

namespace {

constexpr int kHeadInset = 12;

} // namespace

void itemPanel(const Canvas& canvas, const QStyleOptionViewItem& option) {
    const Theme& theme = canvas.theme;
    // Cells of a table form one row, single items are rounded.
    const bool inTable = qobject_cast<const QTableView*>(canvas.widget) != nullptr;
    const qreal corner = inTable ? 0 : radius::kInput;
    if (has(option, QStyle::State_Selected)) {
        drawBox(canvas.painter, option.rect, corner, theme.accentSoft);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        drawBox(canvas.painter, option.rect, corner, theme.hover);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        canvas.painter.fillRect(option.rect, option.backgroundBrush);
    }
}

void headerSection(const Canvas& canvas, const QStyleOptionHeader& option) {
    const QRect& rect = option.rect;
    if (option.orientation == Qt::Horizontal) {
        canvas.painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                                canvas.theme.line);
    }
}

void headerLabel(const Canvas& canvas, const QStyleOptionHeader& option) {
    const Theme& theme = canvas.theme;
    const QFont font = theme.font(TextRole::Caption);
    const int begin = option.section == 0 ? space::kCard : kHeadInset; // as in RowDelegate
    QRect text = QStyle::visualRect(option.direction, option.rect,
                                    option.rect.adjusted(begin, 0, -kHeadInset, 0));
    const QRect whole = text;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    if (sorted) {
        const int side = theme.scaled(12);
        const int textWidth = QFontMetrics(font).horizontalAdvance(option.text);
        const bool trailing = option.textAlignment.testFlag(Qt::AlignRight);
        const int x = trailing ? text.left()
                               : qMin(text.left() + textWidth + space::kTiny, text.right() - side);
        const QRect logical(x, text.center().y() - side / 2, side, side);
        // Qt names the arrow by where it points in a spreadsheet: SortDown means ascending.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(canvas.painter, QStyle::visualRect(option.direction, whole, logical),
                  ascending ? IconName::ArrowUp : IconName::ArrowDown, theme.text3);
        const QRect rest =
            trailing ? text.adjusted(side + 2, 0, 0, 0) : text.adjusted(0, 0, -side - 2, 0);
        text = QStyle::visualRect(option.direction, whole, rest);
    }
    const auto lines = option.text.split(QLatin1Char('\n'));
    const int tall = lines.size() > 1 ? QFontMetrics(font).height() : text.height();
    const int spare = text.height() - static_cast<int>(lines.size()) * tall;
    QRect line(text.left(), text.top() + spare / 2, text.width(), tall);
    for (const auto& words : lines) {
        drawLine(canvas.painter, line, words, font, sorted ? theme.text2 : theme.text3,
                 option.textAlignment & Qt::AlignHorizontal_Mask);
        line.translate(0, tall);
    }
}

} // namespace zaklon::ui::painting
