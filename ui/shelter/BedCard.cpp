// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/BedCard.h"

#include "ui/components/Chip.h"
#include "ui/components/KeyAction.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kInset = 14;
constexpr int kIcon = 18;
constexpr int kLeastWidth = 210;
constexpr int kAbove = 9; ///< the head is as high as the button of the menu
constexpr int kBelow = 10;

int lineHeight(const QFont& font) {
    return QFontMetrics(font).height();
}

/// drawBox with a broken line, for what is still open.
void drawDashedBox(QPainter& painter, const QRectF& rect, const QColor& fill,
                   const QColor& border) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(border, 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::kCard, radius::kCard);
    painter.restore();
}

} // namespace

/// Logical places, from the leading edge.
struct BedCard::Places {
    QRect icon;
    QRect place;
    QRect chip;
    QRect pseudonym;
    QRect code;
    QRect risk;
    QRect detail;
    QRect foot; ///< the verb
    int height = 0;
};

BedCard::BedCard(Content content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(std::move(content))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("bed_card"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleRole(*this, QAccessible::Button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_more->setObjectName(QStringLiteral("bed_more"));
    m_more->setIcon(ui::icon(IconName::More));
    //: the menu of a place: the code of who is there, or the place: 'Room 1, bed A'
    m_more->setAccessibleName(
        tr("More about %1").arg(m_content.code.isEmpty() ? m_content.place : m_content.code));
    m_more->setToolTip(m_more->accessibleName());
    setButtonKind(*m_more, ButtonKind::Quiet);
    setDense(*m_more);
    m_more->setFocusPolicy(Qt::NoFocus); // the card is one stop; the menu key opens it there
    m_more->setMenu(m_menu);
    m_more->hide();
    describe();
}

void BedCard::describe() {
    QStringList who{m_content.place, m_content.pseudonym, m_content.code, m_content.verb};
    who.removeAll(QString());
    setAccessibleName(who.join(QStringLiteral(", ")));
    auto what = QStringList{m_content.riskWords} + m_content.lines + QStringList{m_content.chip};
    what.removeAll(QString());
    // What is heard and searched has the hyphens of the code.
    setAccessibleDescription(what.join(QStringLiteral("; ")).replace(QChar(0x2011), u'-'));
}

QAction* BedCard::addChoice(const QString& name, const QString& text, Qt::Key key) {
    auto* choice = m_menu->addAction(text);
    choice->setObjectName(name);
    auto* pressed = addKey(*this, text, {QKeySequence(key)});
    connect(pressed, &QAction::triggered, choice, &QAction::trigger);
    m_more->show();
    updateGeometry();
    return choice;
}

/// A square at the end of the head.
QRect BedCard::moreIn(int width) const {
    const int side = m_more->sizeHint().height();
    const int head = Theme::of(this).scaled(height::kDenseButton);
    return {width - space::kTiny - side, kAbove + (head - side) / 2, side, side};
}

/// Icon, place, chip and the button of the menu; without room for all of them in a line the chip is
/// left to the end of the words. As high with a chip or a menu as without one, so that the names of
/// a row of cards stand level. Where the next line begins.
int BedCard::placeHead(Places& places, int width) const {
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Body);
    const int icon = theme.scaled(kIcon);
    const int lead = kInset + icon + space::kSmall;
    const bool hasChip = !m_content.chip.isEmpty();
    const QSize chip = Chip::sizeFor(theme, m_content.chip);
    const int end = m_more->isHidden() ? width - kInset : moreIn(width).left() - space::kTiny;
    const int room = end - lead;
    const bool below =
        hasChip && paragraphWidth(m_content.place, font) + space::kSmall + chip.width() > room;
    const int wide = std::max(1, hasChip && !below ? room - chip.width() - space::kSmall : room);
    const int words = paragraphHeight(m_content.place, font, wide);
    const int head = std::max({icon, words, chip.height(), theme.scaled(height::kDenseButton)});
    places.icon = {kInset, kAbove + (head - icon) / 2, icon, icon};
    places.place = {lead, kAbove + (head - words) / 2, wide, words};
    if (hasChip && !below) {
        places.chip = {end - chip.width(), kAbove + (head - chip.height()) / 2, chip.width(),
                       chip.height()};
    }
    return kAbove + head + 1;
}

/// Pseudonym and code, beside each other while there is room.
int BedCard::placeWho(Places& places, int width, int top) const {
    const Theme& theme = Theme::of(this);
    const QFont strong = theme.font(TextRole::Heading);
    const QFont body = theme.font(TextRole::Body);
    const int wide = width - 2 * kInset;
    const bool isNamed = !m_content.pseudonym.isEmpty();
    const int named = QFontMetrics(strong).horizontalAdvance(m_content.pseudonym) + 2;
    const int coded = QFontMetrics(body).horizontalAdvance(m_content.code) + 2;
    if (isNamed) {
        places.pseudonym = {kInset, top, std::min(named, wide), lineHeight(strong)};
    }
    if (m_content.code.isEmpty()) {
        return isNamed ? top + lineHeight(strong) : top;
    }
    if (isNamed && named + space::kSmall + coded <= wide) {
        places.code = {kInset + named + space::kSmall, top, coded, lineHeight(strong)};
        return top + lineHeight(strong);
    }
    top += isNamed ? lineHeight(strong) : 0;
    places.code = {kInset, top, std::min(coded, wide), lineHeight(body)};
    return top + lineHeight(body);
}

/// The level of risk, below who it is. Where the next line begins.
int BedCard::placeRisk(Places& places, int width, int top) const {
    if (m_content.riskWords.isEmpty()) {
        return top;
    }
    const QSize badge =
        RiskBadge::sizeFor(Theme::of(this), m_content.riskWords, RiskBadge::Trend::None);
    places.risk = {kInset, top + space::kTiny, std::min(badge.width(), width - 2 * kInset),
                   badge.height()};
    return places.risk.bottom() + 1 + space::kTiny;
}

BedCard::Places BedCard::placesIn(int width) const {
    const Theme& theme = Theme::of(this);
    const int wide = std::max(1, width - 2 * kInset);
    Places places;
    int top = placeRisk(places, width, placeWho(places, width, placeHead(places, width)));
    const auto lines = m_content.lines.join(QLatin1Char('\n'));
    const int tall = paragraphHeight(lines, theme.font(TextRole::Small), wide);
    places.detail = {kInset, top, wide, tall};
    top += tall;
    if (!m_content.chip.isEmpty() && places.chip.isNull()) {
        const QSize chip = Chip::sizeFor(theme, m_content.chip);
        top += space::kTiny;
        places.chip = {kInset, top, std::min(chip.width(), wide), chip.height()};
        top += chip.height();
    }
    if (!m_content.verb.isEmpty()) {
        const int foot = std::max(theme.scaled(kIcon), lineHeight(theme.font(TextRole::Button)));
        top += space::kSmall;
        places.foot = {kInset, top, wide, foot};
        top += foot;
    }
    places.height = top + kBelow;
    return places;
}

QSize BedCard::sizeHint() const {
    const int wide = Theme::of(this).scaled(kLeastWidth + 60);
    return {wide, heightForWidth(wide)};
}

QSize BedCard::minimumSizeHint() const {
    const int wide = Theme::of(this).scaled(kLeastWidth - 40);
    return {wide, 0};
}

int BedCard::heightForWidth(int width) const {
    return placesIn(width).height;
}

void BedCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), moreIn(width())));
}

void BedCard::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT walked(mirrored ? 1 : -1, 0);
        return;
    case Qt::Key_Right:
        Q_EMIT walked(mirrored ? -1 : 1, 0);
        return;
    case Qt::Key_Up:
        Q_EMIT walked(0, -1);
        return;
    case Qt::Key_Down:
        Q_EMIT walked(0, 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) {
            click();
        }
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void BedCard::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_menu->isEmpty()) {
        m_menu->popup(event->globalPos());
    }
}

void BedCard::paintVerb(QPainter& painter, const QRect& line) const {
    if (m_content.verb.isEmpty()) {
        return;
    }
    const Theme& theme = Theme::of(this);
    const int icon = theme.scaled(kIcon - 2);
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paintIcon(painter, place({line.left(), line.top() + (line.height() - icon) / 2, icon, icon}),
              IconName::Plus, theme.accentText);
    const int lead = icon + space::kSmall;
    drawLine(painter, place(line.adjusted(lead, 0, 0, 0)), m_content.verb,
             theme.font(TextRole::Button), theme.accentText);
}

void BedCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    const ToneColors& sand = theme.tone(Tone::Attention);
    const bool isHeld = m_content.state == State::Held;
    const bool isOpen = m_content.state == State::Free || m_content.state == State::OutOfUse;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (isOpen) {
        drawDashedBox(painter, rect(), underMouse() ? theme.hover : theme.sunken, theme.lineStrong);
    } else if (isHeld) {
        drawBox(painter, rect(), radius::kCard, sand.background, sand.border);
    } else {
        drawBox(painter, rect(), radius::kCard, underMouse() ? theme.hover : theme.surface,
                theme.line);
    }
    if (hasFocus()) {
        drawInnerFocusRing(painter, rect(), radius::kCard, theme.focus);
    }
    const auto visual = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QColor text = isHeld ? sand.text : theme.text;
    const QColor quiet = isHeld ? sand.text : theme.text2;
    const Places places = placesIn(width());
    paintIcon(painter, visual(places.icon), m_content.icon, isOpen ? quiet : theme.accentText);
    drawParagraph(painter, visual(places.place), m_content.place, theme.font(TextRole::Body),
                  quiet);
    if (!m_content.chip.isEmpty()) {
        Chip::paint(painter, theme, visual(places.chip), m_content.chip, m_content.chipTone);
    }
    drawLine(painter, visual(places.pseudonym), m_content.pseudonym, theme.font(TextRole::Heading),
             text);
    drawLine(painter, visual(places.code), m_content.code, theme.font(TextRole::Body),
             isHeld ? sand.text : theme.accentText);
    if (!m_content.riskWords.isEmpty()) {
        RiskBadge::paint(painter, theme, visual(places.risk), m_content.risk, m_content.riskWords,
                         RiskBadge::Trend::None);
    }
    if (!m_content.lines.isEmpty()) {
        drawParagraph(painter, visual(places.detail), m_content.lines.join(QLatin1Char('\n')),
                      theme.font(TextRole::Small), quiet);
    }
    QRect foot = places.foot;
    foot.moveBottom(height() - kBelow);
    paintVerb(painter, foot);
}

} // namespace zaklon::ui
