// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Toast.h"

#include "ui/components/InSight.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kFoot = space::kSmall; ///< between it and the edge of the window
constexpr int kRounding = 2;         ///< px; a line that fits exactly breaks on some screens

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new TextLabel({}, TextRole::Body, &Theme::text, this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_timer(new QTimer(this)) {
    setObjectName(QStringLiteral("toast"));
    setAccessibleRole(*this, QAccessible::Notification);
    m_sentence->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_undo->setIcon(icon(IconName::Undo));
    setButtonKind(*m_undo, ButtonKind::Quiet);
    setDense(*m_undo);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kCard, 7, space::kRow, 7 + kFoot);
    row->setSpacing(space::kSmall);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kShownMs);
    connect(m_timer, &QTimer::timeout, this, [this] { setStanding(false); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        setStanding(false);
        Q_EMIT undoRequested();
    });
    hide();
}

void Toast::say(const QString& sentence, bool canUndo) {
    m_sentence->setText(sentence);
    fitSentence();
    m_undo->setVisible(canUndo);
    setMinimumHeight(Theme::of(this).scaled(44) + kFoot);
    layout()->activate();
    setStanding(true);
    m_timer->start();
    announce(*this, sentence);
}

/// On one line while there is room. Left to itself, a label that may break is as narrow as a few
/// words, and the column counts its lines as if it had the whole width.
void Toast::fitSentence() {
    const int room = (parentWidget() == nullptr ? width() : parentWidget()->width()) / 2;
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text());
    const int wide = std::min(words + kRounding, room);
    m_sentence->setFixedSize(wide, m_sentence->heightForWidth(wide));
}

void Toast::setStanding(bool standing) {
    QWidget* around = parentWidget();
    if (around == nullptr || around->layout() == nullptr) {
        setVisible(standing);
        return;
    }
    const InSight seen(*around);
    setVisible(standing);
    around->layout()->activate(); // now, while what was seen is known
    seen.bringBack();
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
    drawBox(painter, rect().adjusted(0, 0, 0, -kFoot), radius::kCard, theme.surface,
            theme.lineStrong);
}

} // namespace zaklon::ui
