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

void Toast::lieOver(QWidget& line, EndFor endFor) {
    m_line = &line;
    m_endFor = std::move(endFor);
    line.installEventFilter(this);
}

void Toast::say(const QString& sentence, Offer offer) {
    m_sentence->setText(sentence);
    fitSentence();
    m_undo->setVisible(offer == Offer::Undo);
    m_putBack->setVisible(offer == Offer::PutBack);
    setMinimumHeight(Theme::of(this).scaled(44));
    layout()->activate();
    adjustSize();
    place();
    show();
    raise();
    m_timer->start();
    announce(*this, sentence);
}

void Toast::turnPage() {
    if (isVisible()) {
        QTimer::singleShot(0, this, [this] { place(); }); // when the line has its title
    }
}

/// On one line while there is room. Left to itself, a label that may break is as narrow as a few
/// words, and the column counts its lines as if it had the whole width.
void Toast::fitSentence() {
    const int room = m_line->width() / 2;
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text());
    const int wide = std::min(words + kRounding, room);
    m_sentence->setFixedSize(wide, m_sentence->heightForWidth(wide));
}

/// In the middle of a line, at the top of what is higher.
void Toast::place() {
    const int end = m_endFor ? m_endFor(width()) : m_line->width() - kEdge;
    const QPoint corner =
        m_line == parentWidget() ? QPoint() : m_line->mapTo(parentWidget(), QPoint());
    const QRect line(corner, m_line->size());
    const int down = std::clamp((line.height() - height()) / 2, 0, kEdge);
    const QRect at(line.left() + std::max(0, end - width()), line.top() + down, width(), height());
    move(QStyle::visualRect(layoutDirection(), line, at).topLeft());
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::Resize && isVisible()) {
        place();
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
