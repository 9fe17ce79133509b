// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Toast.h"

#include "ui/components/SectionList.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kEdge = space::kSmall; ///< between it and the edge of the page
constexpr int kRounding = 2;         ///< px; a line that fits exactly breaks on some screens
constexpr int kSettledMs = 60;       ///< the page that saved has given the keys on by then

/// The part of it that is seen and must stay so: of a list the row with the keys; nothing for what
/// only holds others.
QRect keptFree(const QWidget& widget) {
    if (const auto* list = qobject_cast<const QAbstractItemView*>(&widget)) {
        const QRect room = list->viewport()->rect();
        const QRect row = list->visualRect(list->currentIndex());
        const QRect seen = QRect(0, row.top(), room.width(), row.height()) & room;
        return row.isValid() ? seen.translated(list->viewport()->pos()) : QRect();
    }
    return qobject_cast<const QScrollArea*>(&widget) != nullptr
               ? QRect()
               : widget.visibleRegion().boundingRect();
}

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_page(parent)
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
    // Queued: the focus also changes while a page that closes takes its widgets down.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            if (isVisible()) {
                place();
            }
        },
        Qt::QueuedConnection);
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

void Toast::lieOver(QWidget& page) {
    m_page = &page;
    page.installEventFilter(this);
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
    QTimer::singleShot(kSettledMs, this, [this] { place(); });
    announce(*this, sentence);
}

void Toast::turnPage() {
    if (isVisible()) {
        QTimer::singleShot(kSettledMs, this, [this] { place(); });
    }
}

/// On one line while there is room. Left to itself, a label that may break is as narrow as a few
/// words, and the column counts its lines as if it had the whole width.
void Toast::fitSentence() {
    const int room = Toast::room().width() / 2;
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text());
    const int wide = std::min(words + kRounding, room);
    m_sentence->setFixedSize(wide, m_sentence->heightForWidth(wide));
}

/// The page without its list of sections, which is never covered.
QRect Toast::room() const {
    const QPoint corner =
        m_page == parentWidget() ? QPoint() : m_page->mapTo(parentWidget(), QPoint());
    QRect room = QRect(corner, m_page->size()).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const auto sections = m_page->findChildren<SectionList*>();
    for (const auto* list : sections) {
        if (!list->isVisible()) {
            continue;
        }
        const QRect place(list->mapTo(parentWidget(), QPoint()), list->size());
        if (place.center().x() < room.center().x()) {
            room.setLeft(std::max(room.left(), place.right() + 1 + kEdge));
        } else {
            room.setRight(std::min(room.right(), place.left() - 1 - kEdge));
        }
    }
    return room;
}

/// What has the keys, in the coordinates of the parent; empty if that is elsewhere.
QRect Toast::withKeys() const {
    const auto* focus = window()->focusWidget();
    if (focus == nullptr || !m_page->isAncestorOf(focus) || isAncestorOf(focus) ||
        !focus->isVisible()) {
        return {};
    }
    const QRect kept = keptFree(*focus);
    return kept.isEmpty() ? QRect()
                          : QRect(focus->mapTo(parentWidget(), kept.topLeft()), kept.size());
}

/// At the bottom in the middle, always; only what has the keys lifts it, and no higher than above
/// itself.
void Toast::place() {
    const QRect page = room();
    QRect at(QPoint(page.left() + (page.width() - width()) / 2, page.bottom() + 1 - height()),
             size());
    const QRect keys = withKeys();
    if (at.intersects(keys) && keys.top() - kEdge - height() >= page.top()) {
        at.moveBottom(keys.top() - 1 - kEdge);
    }
    move(at.topLeft());
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_page && event->type() == QEvent::Resize && isVisible()) {
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
