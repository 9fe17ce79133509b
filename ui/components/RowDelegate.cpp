// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/RowDelegate.h"

#include "ui/components/Chip.h"
#include "ui/components/RiskBadge.h"
#include "ui/components/TableView.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <optional>

namespace zaklon::ui {

namespace {

constexpr int kInset = 12;
constexpr int kIconSide = 16;
constexpr int kMark = 4;

template <class Value>
Value cell(const QModelIndex& index, CellRole role, Value otherwise) {
    const QVariant value = index.data(role);
    return value.isValid() ? static_cast<Value>(value.toInt()) : otherwise;
}

std::optional<IconName> chipIcon(const QModelIndex& index) {
    const QVariant value = index.data(CellIconRole);
    return value.isValid() ? std::optional(static_cast<IconName>(value.toInt())) : std::nullopt;
}

struct CellLook {
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft;
};

CellLook lookOf(const Theme& theme, CellStyle style) {
    switch (style) {
    case CellStyle::Plain:
        break;
    case CellStyle::Code:
        return {theme.font(TextRole::Strong), theme.accentText};
    case CellStyle::Strong:
        return {theme.font(TextRole::Strong), theme.text};
    case CellStyle::Muted:
        return {theme.font(TextRole::Body), theme.text3};
    case CellStyle::Figures:
        return {theme.figures(TextRole::Body), theme.text, Qt::AlignRight};
    }
    return {theme.font(TextRole::Body), theme.text};
}

int pictureWidth(const Theme& theme) {
    return theme.scaled(kSmallestTarget) + space::kTiny;
}

/// A visual rectangle of `size` at the leading edge of `area`.
QRect leading(Qt::LayoutDirection direction, const QRect& area, const QSize& size) {
    const QRect logical(area.left(), area.top() + (area.height() - size.height() + 1) / 2,
                        std::min(size.width(), area.width()), size.height());
    return QStyle::visualRect(direction, area, logical);
}

/// At words, and inside a word that is wider than the column.
QTextOption wrapping(Qt::Alignment alignment, Qt::LayoutDirection direction) {
    QTextOption option(QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute |
                       Qt::AlignVCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int wrappedHeight(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping(Qt::AlignLeft, Qt::LeftToRight));
    layout.beginLayout();
    qreal height = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height() + std::max(0.0, line.leading());
    }
    layout.endLayout();
    return qCeil(height);
}

/// What a cell keeps for its words beside what stands before and after them.
int besideWords(const Theme& theme, const QModelIndex& index) {
    return (index.data(CellIconRole).isValid() ? theme.scaled(kIconSide) + space::kSmall : 0) +
           (index.data(CellPictureRole).isValid() ? pictureWidth(theme) - kInset : 0);
}

} // namespace

QRect RowDelegate::pictureTarget(const Theme& theme, Qt::LayoutDirection direction,
                                 const QRect& cell) {
    const int side = theme.scaled(kSmallestTarget);
    const QRect logical(cell.right() + 1 - pictureWidth(theme),
                        cell.top() + (cell.height() - side) / 2, side, side);
    return QStyle::visualRect(direction, cell, logical);
}

void RowDelegate::paintContent(QPainter& painter, const Theme& theme,
                               const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect area = option.rect.adjusted(kInset, 0, -kInset, -1);
    if (index.data(CellRiskRole).isValid()) {
        const auto level = cell(index, CellRiskRole, RiskBadge::Level::NotAssessed);
        const auto trend = cell(index, CellTrendRole, RiskBadge::Trend::None);
        const QSize size = RiskBadge::sizeFor(theme, text, trend);
        RiskBadge::paint(painter, theme, leading(option.direction, area, size), level, text, trend);
        return;
    }
    if (index.data(CellToneRole).isValid()) {
        if (!text.isEmpty()) {
            const auto sign = chipIcon(index);
            const QSize size = Chip::sizeFor(theme, text, sign.has_value());
            Chip::paint(painter, theme, leading(option.direction, area, size), text,
                        cell(index, CellToneRole, Tone::Neutral), sign);
        }
        return;
    }
    const CellLook look = lookOf(theme, cell(index, CellStyleRole, CellStyle::Plain));
    if (index.data(CellIconRole).isValid()) {
        const int side = theme.scaled(kIconSide);
        paintIcon(painter, leading(option.direction, area, {side, side}),
                  cell(index, CellIconRole, IconName::Circle), theme.text2);
        const QRect rest = area.adjusted(side + space::kSmall, 0, 0, 0);
        area = QStyle::visualRect(option.direction, area, rest);
    }
    if (index.data(CellPictureRole).isValid()) {
        const QRect target = pictureTarget(theme, option.direction, option.rect);
        const int side = theme.scaled(kIconSide);
        QRect picture({}, QSize(side, side));
        picture.moveCenter(target.center());
        paintIcon(painter, picture, cell(index, CellPictureRole, IconName::Circle), theme.text2);
        const QRect rest = area.adjusted(0, 0, kInset - pictureWidth(theme), 0);
        area = QStyle::visualRect(option.direction, area, rest);
    }
    if (option.features.testFlag(QStyleOptionViewItem::WrapText)) {
        painter.save();
        painter.setFont(look.font);
        painter.setPen(look.color);
        painter.drawText(QRectF(area), text, wrapping(look.alignment, option.direction));
        painter.restore();
        return;
    }
    drawLine(painter, area, text, look.font, look.color, look.alignment);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.accentSoft);
        if (m_marksSelected && index.column() == 0) {
            painter->fillRect(leading(option.direction, option.rect, {kMark, option.rect.height()}),
                              theme.accent);
        }
    } else if (index.row() == m_hoveredRow) {
        painter->fillRect(option.rect, theme.hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);
    paintContent(*painter, theme, option, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = 0;
    int tall = theme.scaled(height::kRow);
    if (index.data(CellRiskRole).isValid()) {
        const auto trend = cell(index, CellTrendRole, RiskBadge::Trend::None);
        width = RiskBadge::sizeFor(theme, text, trend).width();
    } else if (index.data(CellToneRole).isValid()) {
        width = Chip::sizeFor(theme, text, chipIcon(index).has_value()).width();
    } else {
        const CellLook look = lookOf(theme, cell(index, CellStyleRole, CellStyle::Plain));
        const int beside = besideWords(theme, index);
        width = QFontMetrics(look.font).horizontalAdvance(text) + 1 + beside;
        const int room = option.rect.width() - 2 * kInset - beside;
        if (option.features.testFlag(QStyleOptionViewItem::WrapText) && room > 0 &&
            width - beside > room) {
            tall = std::max(tall, wrappedHeight(text, look.font, room) + 2 * space::kSmall);
        }
    }
    return {width + 2 * kInset, tall};
}

} // namespace zaklon::ui
