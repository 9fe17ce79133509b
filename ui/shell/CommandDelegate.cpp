// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandDelegate.h"

#include "ui/shell/CommandModel.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QPainter>
#include <QStyle>

namespace zaklon::ui {

namespace {

constexpr int kInset = 12;
constexpr int kIconSide = 18;
constexpr int kHeadingHeight = 28;
constexpr int kCommandHeight = 36;

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const bool heading = index.data(CommandHeadingRole).toBool();
    return {0, Theme::of(option.widget).scaled(heading ? kHeadingHeight : kCommandHeight)};
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    if (index.data(CommandHeadingRole).toBool()) {
        paintHeading(*painter, theme, option.rect, index);
    } else {
        paintCommand(*painter, theme, option, index);
    }
}

void CommandDelegate::paintHeading(QPainter& painter, const Theme& theme, const QRect& area,
                                   const QModelIndex& index) {
    drawLine(painter, area.adjusted(kInset, 4, -kInset, 0), index.data().toString(),
             theme.font(TextRole::Caption), theme.text3);
}

void CommandDelegate::paintCommand(QPainter& painter, const Theme& theme,
                                   const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRect box = option.rect.adjusted(4, 0, -4, 0);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        drawBox(painter, box, radius::kInput, current ? theme.accentSoft : theme.hover);
    }
    const auto place = [&](int x, int wide) {
        return QStyle::visualRect(option.direction, box,
                                  QRect(box.left() + x, box.top(), wide, box.height()));
    };
    QRect square(0, 0, kIconSide, kIconSide);
    square.moveCenter(place(kInset - 4, kIconSide).center());
    paintIcon(painter, square, static_cast<IconName>(index.data(CommandIconRole).toInt()),
              current ? theme.accentText : theme.text2);
    const QString keys = index.data(CommandKeysRole).toString();
    const QFont keysFont = theme.font(TextRole::Caption);
    const int keysWide = keys.isEmpty() ? 0 : QFontMetrics(keysFont).horizontalAdvance(keys) + 4;
    drawLine(painter, place(box.width() - kInset - keysWide, keysWide), keys, keysFont, theme.text3,
             Qt::AlignRight);
    const int lead = kInset + kIconSide + space::kSmall;
    const int room = box.width() - lead - 2 * kInset - keysWide;
    const QString text = index.data().toString();
    const QFont textFont = theme.font(TextRole::Strong);
    const int textWide = qMin(room, QFontMetrics(textFont).horizontalAdvance(text) + 2);
    drawLine(painter, place(lead, textWide), text, textFont, theme.text);
    const int detailLead = lead + textWide + space::kRow;
    drawLine(painter, place(detailLead, qMax(0, room - textWide - space::kRow)),
             index.data(CommandDetailRole).toString(), theme.font(TextRole::Small), theme.text2);
}

} // namespace zaklon::ui
