// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/StepArrow.h"

#include "ui/components/Chip.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kPoint = 12;
constexpr int kInset = 12;
constexpr int kTop = 10;
constexpr int kIconSide = 16;
constexpr int kChipGap = 6;

struct StateLook {
    IconName icon;
    Tone tone;
};

StateLook lookOf(StepArrow::State state) {
    switch (state) {
    case StepArrow::State::Done:
        return {IconName::CheckCircle, Tone::Good};
    case StepArrow::State::Now:
        return {IconName::Progress, Tone::Accent};
    case StepArrow::State::Waiting:
        return {IconName::Pause, Tone::Attention};
    case StepArrow::State::Later:
        return {IconName::Circle, Tone::Outline};
    case StepArrow::State::Ended:
        return {IconName::Flag, Tone::Neutral};
    }
    return {IconName::Circle, Tone::Outline};
}

/// The outline for left-to-right; a mirrored one is this one turned round.
QPainterPath outline(const QRectF& box, bool last) {
    QPainterPath path;
    if (last) {
        path.addRoundedRect(box, radius::kInput, radius::kInput);
        return path;
    }
    const qreal r = radius::kInput;
    path.moveTo(box.left() + r, box.top());
    path.lineTo(box.right() - kPoint, box.top());
    path.lineTo(box.right(), box.center().y());
    path.lineTo(box.right() - kPoint, box.bottom());
    path.lineTo(box.left() + r, box.bottom());
    path.quadTo(box.left(), box.bottom(), box.left(), box.bottom() - r);
    path.lineTo(box.left(), box.top() + r);
    path.quadTo(box.left(), box.top(), box.left() + r, box.top());
    return path;
}

} // namespace

StepArrow::StepArrow(const QString& name, const QString& who, State state, QWidget* parent)
    : QAbstractButton(parent), m_who(who), m_state(state) {
    setObjectName(QStringLiteral("stepArrow"));
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleRole(*this, QAccessible::ListItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // all of a lane as the highest
    describe();
}

void StepArrow::setState(State state) {
    m_state = state;
    describe();
    update();
}

void StepArrow::setLast(bool last) {
    m_last = last;
    update();
}

void StepArrow::describe() {
    QString word;
    switch (m_state) {
    case State::Done:
        word = tr("done");
        break;
    case State::Now:
        word = tr("now");
        break;
    case State::Waiting:
        word = tr("waiting for somebody");
        break;
    case State::Later:
        word = tr("later");
        break;
    case State::Ended:
        word = tr("ended");
        break;
    }
    //: A step of a pathway and its state: 'Report submitted, done'
    setAccessibleName(tr("%1, %2").arg(text(), word));
    setAccessibleDescription(m_who);
}

void StepArrow::addChip(Chip* chip) {
    chip->setParent(this);
    chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_chips.push_back(chip);
    chip->show();
    updateGeometry();
    placeChips();
}

/// Side by side while they fit whole, else below each other.
std::vector<QRect> StepArrow::chipPlaces(int width) const {
    std::vector<QRect> places;
    int x = kInset;
    int y = 0;
    for (const Chip* chip : m_chips) {
        const QSize whole = chip->sizeHint();
        if (x > kInset && x + whole.width() > width - kInset / 2) {
            x = kInset;
            y += whole.height() + space::kTiny;
        }
        const int wide = std::min(whole.width(), std::max(0, width - x - kInset / 2));
        places.emplace_back(x, y, wide, whole.height());
        x += wide + kChipGap;
    }
    return places;
}

void StepArrow::placeChips() {
    const auto places = chipPlaces(width());
    const int below = places.empty() ? 0 : places.back().bottom() + 1;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto logical = places[i].translated(0, height() - kInset + 2 - below);
        m_chips[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
    }
}

StepArrow::Lines StepArrow::lines(int width) const {
    const Theme& theme = Theme::of(this);
    const int lead = kInset + theme.scaled(kIconSide) + space::kSmall;
    const int end = m_last ? kInset : kPoint + 4;
    Lines all;
    all.nameWidth = width - lead - end;
    all.whoWidth = width - kInset - end;
    all.name = paragraphHeight(text(), theme.font(TextRole::Strong), all.nameWidth);
    all.who = paragraphHeight(m_who, theme.font(TextRole::Small), all.whoWidth);
    return all;
}

QSize StepArrow::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const int wide = std::max(minimumWidth(), theme.scaled(200));
    const Lines all = lines(wide);
    const auto places = chipPlaces(wide);
    const int chips = places.empty() ? Chip::sizeFor(theme, QStringLiteral("1")).height()
                                     : places.back().bottom() + 1;
    return {wide, std::max(theme.scaled(104),
                           kTop + all.name + 2 + all.who + space::kSmall + chips + kInset)};
}

void StepArrow::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    placeChips();
}

void StepArrow::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        placeChips();
    }
}

void StepArrow::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    const StateLook look = lookOf(m_state);
    const ToneColors& colors = theme.tone(look.tone);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const bool now = m_state == State::Now;
    const qreal border = now ? 2.0 : 1.0;
    const QColor edge = now ? theme.accent : colors.border;
    const qreal half = border / 2;
    painter.setPen(QPen(edge, border, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(underMouse() && m_state == State::Later ? theme.hover : colors.background);
    painter.drawPath(outline(QRectF(rect()).adjusted(half, half, -half, -half), m_last));
    if (hasFocus()) { // inside the edge, which has a colour of its own
        painter.setPen(QPen(theme.focus, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline(QRectF(rect()).adjusted(4, 4, -4, -4), m_last));
    }
    painter.restore();

    const auto place = [this](int x, int y, int wide, int tall) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, tall));
    };
    const int side = theme.scaled(kIconSide);
    const Lines all = lines(width());
    const int line = QFontMetrics(theme.font(TextRole::Strong)).height();
    const QColor strong = m_state == State::Later ? theme.text2 : theme.text;
    paintIcon(painter, place(kInset, kTop + (line - side) / 2, side, side), look.icon, colors.text);
    const int lead = kInset + side + space::kSmall;
    drawParagraph(painter, place(lead, kTop, all.nameWidth, all.name), text(),
                  theme.font(TextRole::Strong), strong);
    drawParagraph(painter, place(kInset, kTop + all.name + 2, all.whoWidth, all.who), m_who,
                  theme.font(TextRole::Small), theme.text2);
}

} // namespace zaklon::ui
