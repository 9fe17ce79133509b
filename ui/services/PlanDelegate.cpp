// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanDelegate.h"

#include "ui/components/Chip.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

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

PlanDelegate::PlanDelegate(const PlanModel& model, QTreeView& list)
    : QStyledItemDelegate(&list), m_model(model), m_list(list) {
    list.viewport()->installEventFilter(this);
}

bool PlanDelegate::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list.viewport()) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (event->type() == QEvent::Resize) {
        Q_EMIT sizeHintChanged({}); // lays all lines anew, once
    }
    return false;
}

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
    const auto places = placesIn(option.rect, *line, theme);
    const QFont small = theme.font(TextRole::Small);
    paintIcon(*painter, visual(places.icon), line->icon, theme.tone(line->iconTone).text);
    if (!line->chip.isEmpty()) {
        Chip::paint(*painter, theme, visual(places.chip), line->chip, line->tone);
    }
    drawLine(*painter, visual(places.who), line->who, small, theme.text2);
    drawLine(*painter, visual(places.note), line->note, small, theme.text2);
    const QFont font = fontOf(theme, line->kind);
    const int high = paragraphHeight(line->title, font, places.title.width());
    drawParagraph(*painter,
                  visual(places.title.adjusted(0, (places.title.height() - high) / 2, 0, 0)),
                  line->title, font, theme.text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawInnerFocusRing(*painter, option.rect.adjusted(2, 1, -2, -1), radius::kBadge,
                           theme.focus);
    }
    painter->restore();
}

PlanDelegate::Places PlanDelegate::placesIn(const QRect& row, const PlanLine& line,
                                            const Theme& theme) {
    Places places;
    QRect rest = row.adjusted(kInset + depthOf(line.kind) * kIndent, 0, -kInset, 0);
    const int side = theme.scaled(line.kind == PlanKind::Need ? kIconSide : kIconSide - 2);
    places.icon = QRect(rest.left(), rest.top() + (rest.height() - side) / 2, side, side);
    rest.setLeft(places.icon.right() + 1 + space::kSmall + 1);
    const QFontMetrics small(theme.font(TextRole::Small));
    if (!line.chip.isEmpty()) {
        places.chip = takeTrailing(rest, Chip::sizeFor(theme, line.chip));
    }
    if (!line.who.isEmpty()) {
        places.who =
            takeTrailing(rest, QSize(small.horizontalAdvance(line.who) + 2, rest.height()));
    }
    if (!line.note.isEmpty()) {
        const int wanted = small.horizontalAdvance(line.note) + 2;
        places.note = takeTrailing(rest, QSize(std::min(wanted, rest.width() / 3), rest.height()));
    }
    places.title = rest;
    return places;
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    const auto line = m_model.lineAt(index);
    const bool need = line && line->kind == PlanKind::Need;
    const int tall = theme.scaled(need ? height::kRow : kActionRow);
    if (!line) {
        return {200, tall};
    }
    const auto title =
        placesIn(QRect(0, 0, m_list.viewport()->width(), tall), *line, theme).title.width();
    const QFont font = fontOf(theme, line->kind);
    const int around = tall - QFontMetrics(font).height();
    const int high = title > 0 ? paragraphHeight(line->title, font, title) : 0;
    return {200, std::max(tall, high + around)};
}

} // namespace zaklon::ui
