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
#include <QTimer>

namespace zaklon::ui {

Toast::Toast(QWidget* host)
    : QFrame(host)
    , m_sentence(new TextLabel({}, TextRole::Body, &Theme::text, this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_timer(new QTimer(this)) {
    setObjectName(QStringLiteral("toast"));
    setAccessibleRole(*this, QAccessible::Notification);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_undo->setIcon(icon(IconName::Undo));
    setButtonKind(*m_undo, ButtonKind::Quiet);
    setDense(*m_undo);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kCard, 7, space::kRow, 7);
    row->setSpacing(space::kSmall);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kShownMs);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence, bool canUndo) {
    m_sentence->setText(sentence);
    m_undo->setVisible(canUndo);
    setMinimumHeight(Theme::of(this).scaled(44));
    layout()->activate();
    adjustSize();
    place();
    show();
    raise();
    m_timer->start();
    announce(*this, sentence);
}

void Toast::place() {
    const QWidget* host = parentWidget();
    const int widest = host->width() - 2 * space::kPage;
    resize(qMin(sizeHint().width(), widest), sizeHint().height());
    move((host->width() - width()) / 2, host->height() - height() - space::kPage);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
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
