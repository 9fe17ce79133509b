// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Toast.h"

#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kEdge = space::kSmall; ///< between it and the edge of the page
constexpr int kRounding = 2;         ///< px; a line that fits exactly breaks on some screens
constexpr int kSettledMs = 60;       ///< the page that saved has read its records again by then
constexpr int kTries = 4;            ///< places above each other

QRect wordsOf(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label == nullptr || label->text().isEmpty() ? QRect()
                                                       : label->visibleRegion().boundingRect();
}

/// The part of it that is seen and must stay so; nothing for what only holds others.
QRect keptFree(const QWidget& widget) {
    if (const auto* list = qobject_cast<const QAbstractItemView*>(&widget)) {
        const QRect room = list->viewport()->rect();
        const QRect row = list->visualRect(list->currentIndex());
        const QRect seen = QRect(0, row.top(), room.width(), row.height()) & room;
        return row.isValid() ? seen.translated(list->viewport()->pos()) : QRect();
    }
    const bool holds = qobject_cast<const QScrollArea*>(&widget) != nullptr;
    const bool takesKeys = widget.focusPolicy() != Qt::NoFocus;
    return takesKeys && !holds ? widget.visibleRegion().boundingRect() : QRect();
}

bool isFree(const QRect& place, const std::vector<QRect>& taken) {
    return std::none_of(taken.begin(), taken.end(),
                        [&](const QRect& each) { return each.intersects(place); });
}

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_page(parent)
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
    hide();
}

void Toast::lieOver(QWidget& page) {
    m_page = &page;
    page.installEventFilter(this);
}

void Toast::say(const QString& sentence, bool canUndo) {
    m_sentence->setText(sentence);
    fitSentence();
    m_undo->setVisible(canUndo);
    setMinimumHeight(Theme::of(this).scaled(44));
    layout()->activate();
    adjustSize();
    place(Keep::WhereItIs);
    show();
    raise();
    m_timer->start();
    QTimer::singleShot(kSettledMs, this, [this] { place(Keep::WhereItIs); });
    announce(*this, sentence);
}

void Toast::turnPage() {
    if (isVisible()) {
        QTimer::singleShot(kSettledMs, this, [this] { place(Keep::Nothing); });
    }
}

/// On one line while there is room. Left to itself, a label that may break is as narrow as a few
/// words, and the column counts its lines as if it had the whole width.
void Toast::fitSentence() {
    const int room = m_page->width() / 2;
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text());
    const int wide = std::min(words + kRounding, room);
    m_sentence->setFixedSize(wide, m_sentence->heightForWidth(wide));
}

std::vector<QRect> Toast::taken(Spare spare) const {
    std::vector<QRect> taken;
    const auto all = m_page->findChildren<QWidget*>();
    for (const auto* each : all) {
        if (each == this || isAncestorOf(each) || !each->isVisible()) {
            continue;
        }
        const QRect words = spare == Spare::Controls ? QRect() : wordsOf(*each);
        if (const QRect kept = words.isEmpty() ? keptFree(*each) : words; !kept.isEmpty()) {
            taken.emplace_back(each->mapTo(parentWidget(), kept.topLeft()), kept.size());
        }
    }
    return taken;
}

/// At the bottom in the middle, else beside it, else higher.
std::optional<QPoint> Toast::freePlace(const QRect& page, const std::vector<QRect>& taken) const {
    const int middle = page.left() + (page.width() - width()) / 2;
    const int bottom = page.bottom() + 1 - height();
    for (int i = 0; i < kTries; ++i) {
        for (const int x : {middle, page.left(), page.right() + 1 - width()}) {
            const QRect tried(QPoint(x, bottom - i * (height() + kEdge)), size());
            if (page.contains(tried) && isFree(tried, taken)) {
                return tried.topLeft();
            }
        }
    }
    return std::nullopt;
}

/// Where neither words nor controls are covered; on a page full of words, where no control is.
void Toast::place(Keep keep) {
    const QPoint corner =
        m_page == parentWidget() ? QPoint() : m_page->mapTo(parentWidget(), QPoint());
    const QRect page = QRect(corner, m_page->size()).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const auto controls = taken(Spare::Controls);
    if (keep == Keep::WhereItIs && isVisible() && page.contains(geometry()) &&
        isFree(geometry(), controls)) {
        return;
    }
    auto found = freePlace(page, taken(Spare::ControlsAndWords));
    if (!found) {
        found = freePlace(page, controls);
    }
    move(found.value_or(
        QPoint(page.left() + (page.width() - width()) / 2, page.bottom() + 1 - height())));
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_page && event->type() == QEvent::Resize && isVisible()) {
        place(Keep::WhereItIs);
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
