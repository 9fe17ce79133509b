// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Toast.h"

#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr int kEdge = space::kSmall; ///< between it and the edges of the line
constexpr int kRounding = 2;         ///< px; a line that fits exactly breaks on some screens
constexpr int kLeastWords = 220;     ///< px: narrower, a sentence is cut off too soon
constexpr int kMostLines = 2;        ///< it is read in a glance, and the rest is in the tooltip

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_line(parent)
    , m_sentence(new TextLabel({}, TextRole::Body, &Theme::text, this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_putBack(new QPushButton(tr("Put it back"), this))
    , m_timer(new QTimer(this)) {
    setObjectName(QStringLiteral("toast"));
    setAccessibleRole(*this, QAccessible::Notification);
    m_sentence->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_undo->setIcon(icon(IconName::Undo));
    m_putBack->setObjectName(QStringLiteral("toastPutBack"));
    for (auto* button : {m_undo, m_putBack}) {
        setButtonKind(*button, ButtonKind::Quiet);
        setDense(*button);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kCard, 7, space::kRow, 7);
    row->setSpacing(space::kSmall);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    row->addWidget(m_putBack);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kShownMs);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT putBackRequested();
    });
    hide();
}

void Toast::lieOver(QWidget& line, RoomFor roomFor) {
    m_line = &line;
    m_roomFor = std::move(roomFor);
    line.installEventFilter(this);
}

void Toast::say(const QString& sentence, Offer offer, const QString& whole) {
    m_said = sentence;
    m_whole = whole.isEmpty() ? sentence : whole;
    m_undo->setVisible(offer == Offer::Undo);
    m_putBack->setVisible(offer == Offer::PutBack);
    setMinimumHeight(Theme::of(this).scaled(44));
    arrange();
    show();
    raise();
    arrangeSoon(); // its first words are measured before it has its font
    m_timer->start();
    announce(*this, m_whole);
}

void Toast::turnPage() {
    arrangeSoon(); // when the line has its title
}

void Toast::arrange() {
    fitSentence();
    layout()->activate();
    adjustSize();
    place();
}

/// When the line itself has arranged what stands in it.
void Toast::arrangeSoon() {
    if (isVisible()) {
        QTimer::singleShot(0, this, [this] { arrange(); });
    }
}

int Toast::widthBeside() const {
    const auto margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (const auto* button : {m_undo, m_putBack}) {
        width += button->isHidden() ? 0 : button->sizeHint().width() + space::kSmall;
    }
    return width;
}

/// A short sentence asks for no more than itself.
Toast::Room Toast::room() const {
    const int words = std::min(m_sentence->fontMetrics().horizontalAdvance(m_said) + kRounding,
                               Theme::of(this).scaled(kLeastWords));
    return m_roomFor ? m_roomFor(words + widthBeside()) : Room{kEdge, m_line->width() - kEdge};
}

/// On one line while there is room, then on two as far as the line is high; the rest is in the
/// tooltip and was spoken. Left to itself, a label that may break is as narrow as a few words, and
/// the column counts its lines as if it had the whole width.
void Toast::fitSentence() {
    const auto margins = layout()->contentsMargins();
    const auto metrics = m_sentence->fontMetrics();
    const int tallest = std::clamp(m_line->height() - margins.top() - margins.bottom(),
                                   metrics.lineSpacing(), kMostLines * metrics.lineSpacing());
    const auto free = room();
    const int beside = std::max(free.end - free.begin - widthBeside(),
                                Theme::of(this).scaled(kLeastWords)); // not arranged yet
    const int wide = std::min(metrics.horizontalAdvance(m_said) + kRounding, beside);
    m_sentence->setText(m_said);
    for (auto end = m_said.size(); end > 0 && m_sentence->heightForWidth(wide) > tallest; --end) {
        m_sentence->setText(m_said.left(end - 1).trimmed() + QChar(0x2026));
    }
    const bool isWhole = m_sentence->text() == m_whole;
    m_sentence->setToolTip(isWhole ? QString() : m_whole);
    m_sentence->setAccessibleName(m_whole);
    m_sentence->setFixedSize(wide, m_sentence->heightForWidth(wide));
}

/// In the middle of a line, at the top of what is higher.
void Toast::place() {
    const int end = room().end;
    const QPoint corner =
        m_line == parentWidget() ? QPoint() : m_line->mapTo(parentWidget(), QPoint());
    const QRect line(corner, m_line->size());
    const int down = std::clamp((line.height() - height()) / 2, 0, kEdge);
    const QRect at(line.left() + std::max(0, end - width()), line.top() + down, width(), height());
    move(QStyle::visualRect(layoutDirection(), line, at).topLeft());
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::Resize) {
        arrangeSoon();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    m_timer->stop(); // nobody loses Undo while reaching for it
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    m_timer->start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawBox(painter, rect(), radius::kCard, theme.surface, theme.lineStrong);
}

} // namespace zaklon::ui
