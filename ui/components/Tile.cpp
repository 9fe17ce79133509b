// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Tile.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kInset = 13;
constexpr int kSquare = 36;

} // namespace

Tile::Tile(IconName icon, Tone tone, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_tone(tone) {
    setObjectName(QStringLiteral("tile"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleRole(*this, QAccessible::CheckBox);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // the detail wraps
    setSizePolicy(policy);
}

void Tile::setContent(const QString& figure, const QString& words, const QString& detail) {
    m_figure = figure;
    m_words = words;
    m_detail = detail;
    //: A figure and its words: '2 overdue'
    setAccessibleName(tr("%1 %2").arg(figure, words));
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

int Tile::wordsWidth() const {
    const Theme& theme = Theme::of(this);
    return QFontMetrics(theme.font(TextRole::Title)).horizontalAdvance(m_figure) + space::kSmall +
           QFontMetrics(theme.font(TextRole::Strong)).horizontalAdvance(m_words);
}

QSize Tile::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const int detail = QFontMetrics(theme.font(TextRole::Small)).horizontalAdvance(m_detail);
    return {around() + std::max(wordsWidth(), detail), theme.scaled(63)};
}

QSize Tile::minimumSizeHint() const {
    return {std::max(Theme::of(this).scaled(120), around() + wordsWidth()), sizeHint().height()};
}

/// Beside the icon.
int Tile::detailWidth(int width) const {
    return std::max(1, width - around() + 2);
}

int Tile::heightForWidth(int width) const {
    const Theme& theme = Theme::of(this);
    const int figure = QFontMetrics(theme.font(TextRole::Title)).height();
    const int detail = m_detail.isEmpty() ? 0
                                          : paragraphHeight(m_detail, theme.font(TextRole::Small),
                                                            detailWidth(width));
    return std::max(sizeHint().height(), figure + detail + 2 * space::kSmall);
}

int Tile::around() const {
    return 2 * kInset + Theme::of(this).scaled(kSquare) + space::kRow + 8;
}

void Tile::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    const ToneColors& colors = theme.tone(m_tone);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor rest = underMouse() ? theme.hover : theme.surface;
    drawBox(painter, rect(), radius::kCard, isChecked() ? theme.accentSoft : rest,
            isChecked() ? theme.accent : theme.line, isChecked() ? 1.6 : 1);
    if (hasFocus()) {
        drawInnerFocusRing(painter, rect(), radius::kCard, theme.focus);
    }
    const auto place = [this](int x, int y, int wide, int tall) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, tall));
    };
    const int side = theme.scaled(kSquare);
    const QRect square = place(kInset, (height() - side) / 2, side, side);
    drawBox(painter, square, radius::kCard, colors.background);
    const int inset = (side - theme.scaled(18)) / 2;
    paintIcon(painter, square.adjusted(inset, inset, -inset, -inset), m_icon, colors.text);

    const int lead = kInset + side + space::kRow - 1;
    const QFont big = theme.font(TextRole::Title);
    const QFont small = theme.font(TextRole::Small);
    const int bigTall = QFontMetrics(big).height();
    const int smallTall = m_detail.isEmpty()
                              ? QFontMetrics(small).height()
                              : paragraphHeight(m_detail, small, detailWidth(width()));
    const int top = (height() - bigTall - smallTall) / 2 + 1;
    const int figureWide = QFontMetrics(big).horizontalAdvance(m_figure) + 2;
    drawLine(painter, place(lead, top, figureWide, bigTall), m_figure, big, theme.text);
    const int wordsAt = lead + figureWide + 6;
    drawLine(painter, place(wordsAt, top, width() - wordsAt - 6, bigTall), m_words,
             theme.font(TextRole::Strong), theme.text);
    drawParagraph(painter, place(lead, top + bigTall - 1, detailWidth(width()), smallTall + 1),
                  m_detail, small, theme.text2);
}

} // namespace zaklon::ui
