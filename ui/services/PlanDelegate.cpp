// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanDelegate.h"

#include "ui/components/Chip.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kInset = 14;
constexpr int kIndent = 26;
constexpr int kIconSide = 18;
constexpr int kActionRow = 34;

int depthOf(PlanKind kind) {
    return static_cast<int>(kind);
}

QFont fontOf(const Theme& theme, PlanKind kind) {
    switch (kind) {
    case PlanKind::Need:
        return theme.font(TextRole::Heading);
    case PlanKind::Goal:
        return theme.font(TextRole::Strong);
    case PlanKind::Action:
        break;
    }
    return theme.font(TextRole::Body);
}

/// Leaves out of `rest` what is taken at its trailing end; logical coordinates.
QRect takeTrailing(QRect& rest, const QSize& size) {
    const QRect taken(rest.right() - size.width() + 1,
                      rest.top() + (rest.height() - size.height()) / 2, size.width(),
                      size.height());
    rest.setRight(taken.left() - space::kSmall - 1);
    return taken;
}

} // namespace

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto line = m_model.lineAt(index);
    if (!line) {
        return;
    }
    const Theme& theme = Theme::of(option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool need = line->kind == PlanKind::Need;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected  ? theme.accentSoft
                                   : hovered ? theme.hover
                                   : need    ? mixed(theme.surface, theme.window, 0.6)
                                             : theme.surface);
    if (need && index.row() > 0) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          theme.line);
    }
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect rest = option.rect.adjusted(kInset + depthOf(line->kind) * kIndent, 0, -kInset, 0);
    const int side = theme.scaled(need ? kIconSide : kIconSide - 2);
    const QRect iconRect(rest.left(), rest.top() + (rest.height() - side) / 2, side, side);
    paintIcon(*painter, visual(iconRect), line->icon, theme.tone(line->iconTone).text);
    rest.setLeft(iconRect.right() + 1 + space::kSmall + 1);
    if (!line->chip.isEmpty()) {
        const auto chip = takeTrailing(rest, Chip::sizeFor(theme, line->chip));
        Chip::paint(*painter, theme, visual(chip), line->chip, line->tone);
    }
    if (!line->who.isEmpty()) {
        const QFont small = theme.font(TextRole::Small);
        const QSize size(QFontMetrics(small).horizontalAdvance(line->who) + 2, rest.height());
        drawLine(*painter, visual(takeTrailing(rest, size)), line->who, small, theme.text2);
    }
    if (!line->note.isEmpty()) {
        const QFont small = theme.font(TextRole::Small);
        const int wanted = QFontMetrics(small).horizontalAdvance(line->note) + 2;
        const QSize size(std::min(wanted, rest.width() / 3), rest.height());
        drawLine(*painter, visual(takeTrailing(rest, size)), line->note, small, theme.text2);
    }
    drawLine(*painter, visual(rest), line->title, fontOf(theme, line->kind), theme.text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawInnerFocusRing(*painter, option.rect.adjusted(2, 1, -2, -1), radius::kBadge,
                           theme.focus);
    }
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto line = m_model.lineAt(index);
    const bool need = line && line->kind == PlanKind::Need;
    return {200, Theme::of(option.widget).scaled(need ? height::kRow : kActionRow)};
}

} // namespace zaklon::ui
