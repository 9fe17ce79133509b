// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TimelineView.h"

#include "ui/components/ButtonCommand.h"
#include "ui/components/Card.h"
#include "ui/components/DateText.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/Segments.h"
#include "ui/components/TimelineRow.h"
#include "ui/components/TimelineStrip.h"
#include "ui/forms/PlainScroll.h"
#include "ui/people/TimelinePlace.h"
#include "ui/people/TimelineRows.h"
#include "ui/people/TimelineWords.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace zaklon::ui {

namespace {

constexpr int kOnPaper = 400;           ///< more than a page holds; the rest is counted on it
constexpr std::size_t kRowsAtOnce = 40; ///< a widget each
constexpr int kMonth = 30;

/// A picture beside the spans; its words are heard and stand in the tip.
QPushButton* moveButton(QWidget& bar, const QIcon& picture, const QString& words,
                        const QString& tip) {
    auto* button = new QPushButton(picture, {}, &bar);
    button->setAccessibleName(words);
    button->setToolTip(tip);
    setButtonKind(*button, ButtonKind::Quiet);
    return button;
}

} // namespace

TimelineView::TimelineView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("timeline_view"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Timeline"), Card::Padding::Normal, this);
    whole->addWidget(card);
    m_card = card;
    m_bar = makeBar(*card);
    card->addToEnd(m_bar);
    m_strip = new TimelineStrip(card);
    m_strip->setObjectName(QStringLiteral("timeline_strip"));
    card->content().addWidget(m_strip);
    card->content().addWidget(makeRows(*card), 1);
    connect(m_strip, &TimelineStrip::chosen, this, &TimelineView::goTo);
    makeActions();
}

/// Beside the heading while it has room there, else below it.
void TimelineView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int heading =
        m_card->head().sizeHint().width() + space::kCard + space::kRow + 3 * space::kSmall;
    const bool beside = width() >= heading + m_bar->sizeHint().width();
    if (beside == m_isBarBeside) {
        return;
    }
    m_isBarBeside = beside;
    // Another parent hides it, and what is hidden loses the keys.
    auto* focus = m_bar->isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    if (beside) {
        m_card->addToEnd(m_bar);
    } else {
        m_card->content().insertWidget(0, m_bar);
    }
    m_bar->show();
    if (focus != nullptr) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* TimelineView::makeBar(Card& card) {
    auto* bar = new QFrame(&card);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_span = new Segments({tr("Month"), tr("Half a year"), tr("All the time")}, bar);
    m_span->setObjectName(QStringLiteral("timeline_span"));
    m_span->setAccessibleName(tr("How far back"));
    m_span->setCurrent(static_cast<int>(Span::All));
    m_kinds = new QComboBox(bar);
    m_kinds->setObjectName(QStringLiteral("timeline_kind"));
    setBoxPurpose(*m_kinds, tr("Show in the timeline"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(10);
    m_kinds->addItem(tr("Every kind"), -1);
    for (const auto& [kind, code] : CodesOf<TimelineKind>::codes) {
        m_kinds->addItem(timelineKindWords(kind), static_cast<int>(kind));
    }
    const auto forth = layoutDirection();
    const auto back = forth == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    m_earlier = moveButton(*bar, icon(forwardChevron(back)), tr("Earlier"),
                           tr("An earlier time (Ctrl+Left)"));
    m_earlier->setObjectName(QStringLiteral("timeline_earlier"));
    m_later =
        moveButton(*bar, icon(forwardChevron(forth)), tr("Later"), tr("A later time (Ctrl+Right)"));
    m_later->setObjectName(QStringLiteral("timeline_later"));
    auto* print = new QPushButton(tr("Print"), bar);
    print->setObjectName(QStringLiteral("print_course"));
    print->setIcon(icon(IconName::Printer));
    print->setVisible(may(m_session.role(), Act::ExportRecords));
    setButtonKind(*print, ButtonKind::Quiet);
    setCommandWords(*print, tr("Print the overview"));
    row->addWidget(m_earlier);
    row->addWidget(m_span);
    row->addWidget(m_later);
    row->addWidget(m_kinds);
    row->addWidget(print);
    connect(m_span, &Segments::chosen, this, &TimelineView::read);
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &TimelineView::read);
    connect(print, &QPushButton::clicked, this, &TimelineView::printRequested);
    keepRingRoom(*bar);
    return bar;
}

QWidget* TimelineView::makeRows(Card& card) {
    m_scroll = new QScrollArea(&card);
    m_scroll->setObjectName(QStringLiteral("timeline"));
    auto* inside = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(0);
    m_none = new EmptyState(IconName::History, tr("Nothing of this kind in this time"),
                            tr("What is recorded for this person appears here by itself."), inside);
    column->addWidget(m_none);
    m_rows = new TimelineRows(inside);
    column->addWidget(m_rows);
    auto* older = new QPushButton(tr("Show older"), inside);
    older->setObjectName(QStringLiteral("timeline_older"));
    m_older = older;
    column->addWidget(older, 0, Qt::AlignLeading);
    column->addStretch(1);
    showThrough(*m_scroll, inside);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its rows have the keys
    connect(older, &QPushButton::clicked, this, [this] {
        const auto first = m_rows->count();
        showMoreRows(first + kRowsAtOnce);
        if (!m_older->isVisible()) {
            giveKeysTo(first); // the button went with what it had left to show
        }
    });
    connect(m_rows, &TimelineRows::opened, this, [this](int row) {
        if (const auto at = static_cast<std::size_t>(row); at < m_entries.size()) {
            Q_EMIT entryOpened(m_entries[at]);
        }
    });
    return m_scroll;
}

void TimelineView::makeActions() {
    const auto add = [this](const QString& words, const QKeySequence& keys, auto does) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    add(tr("Timeline: look at a shorter time"), QKeySequence::ZoomIn, [this] { changeSpan(-1); });
    add(tr("Timeline: look at a longer time"), QKeySequence::ZoomOut, [this] { changeSpan(1); });
    add(tr("Timeline: an earlier time"), Qt::CTRL | Qt::Key_Left, [this] { move(-1); });
    add(tr("Timeline: a later time"), Qt::CTRL | Qt::Key_Right, [this] { move(1); });
}

void TimelineView::changeSpan(int by) {
    const int now = static_cast<int>(span());
    const int wanted = std::clamp(now + by, 0, m_span->count() - 1);
    if (wanted != now) {
        m_span->setCurrent(wanted);
        read();
    }
}

void TimelineView::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_end.reset();
    }
    m_person = person;
    read();
}

TimelineView::Span TimelineView::span() const {
    return static_cast<Span>(m_span->current().value_or(static_cast<int>(Span::All)));
}

Date TimelineView::end() const {
    return m_end && span() != Span::All ? *m_end : m_session.today();
}

Date TimelineView::shifted(Date day, int spans) const {
    return span() == Span::Month ? day.plusDays(kMonth * spans) : day.plusMonths(6 * spans);
}

void TimelineView::move(int by) {
    if (span() == Span::All) {
        return;
    }
    const Date wanted = shifted(end(), by);
    m_end = wanted < m_session.today() ? std::optional(wanted) : std::nullopt;
    read();
}

TimelineQuery TimelineView::query() const {
    TimelineQuery query;
    query.person = m_person;
    query.limit = kOnPaper;
    query.today = m_session.today();
    if (span() != Span::All) {
        query.since = shifted(end(), -1);
        query.until = m_end;
    }
    if (m_kinds->currentData().toInt() >= 0) {
        query.kinds.push_back(static_cast<TimelineKind>(m_kinds->currentData().toInt()));
    }
    return query;
}

/// Back as long as something lies there, forth until today.
void TimelineView::showMoves() {
    auto before = query();
    bool earlier = false;
    if (before.since) {
        before.until = before.since->plusDays(-1);
        before.since.reset();
        before.limit = 0;
        const auto page = TimelineStore(m_session.casework(), std::nullopt).page(before);
        earlier = page && page->total > 0;
    }
    const bool later = m_end && span() != Span::All;
    // The keyboard stays in the bar when the button under it has no more to show.
    if ((m_earlier->hasFocus() && !earlier) || (m_later->hasFocus() && !later)) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
    m_earlier->setEnabled(earlier);
    m_later->setEnabled(later);
}

void TimelineView::read() {
    auto asked = query();
    asked.limit = std::numeric_limits<int>::max();
    auto page = TimelineStore(m_session.casework(), std::nullopt).page(asked);
    if (!page) {
        Q_EMIT m_session.failed(page.error());
        return;
    }
    const auto keys = m_rows->focused();
    m_entries = std::move(page->entries);
    m_current = nullptr;
    m_rows->clear();
    m_none->setVisible(m_entries.empty());
    showStrip();
    showMoves();
    showMoreRows(std::max(kRowsAtOnce, keys.value_or(0) + 1));
    if (keys) {
        giveKeysTo(*keys);
    }
}

void TimelineView::giveKeysTo(std::size_t row) {
    auto* to = m_rows->count() == 0
                   ? firstFocus()
                   : static_cast<QWidget*>(m_rows->at(std::min(row, m_rows->count() - 1)));
    to->show(); // a row that was just made is not yet, and would not take them
    to->setFocus(Qt::OtherFocusReason);
}

void TimelineView::showStrip() {
    const auto& words = m_session.words();
    const TimelineWords events(m_session);
    const auto asked = query();
    auto from = asked.since.value_or(m_session.today().plusDays(-kMonth));
    auto to = end();
    std::vector<TimelineStrip::Mark> marks;
    for (const auto& entry : m_entries) {
        from = std::min(from, entry.day);
        to = std::max(to, entry.day);
        const auto event = events.event(entry);
        marks.push_back({entry.day.daysSince1970(), event.tone,
                         QStringLiteral("%1, %2").arg(event.date, event.title)});
    }
    const int count = static_cast<int>(m_entries.size());
    m_strip->setVisible(!m_entries.empty());
    m_strip->setMarks(
        std::move(marks), from.daysSince1970(), to.daysSince1970(),
        asked.until
            ? tr("%n event(s) from %1 to %2", nullptr, count).arg(words.date(from), words.date(to))
            : tr("%n event(s) since %1", nullptr, count).arg(words.date(from)));
    showTicks(from, to);
}

void TimelineView::showTicks(Date from, Date to) {
    const auto& words = m_session.words();
    std::vector<TimelineStrip::Tick> ticks;
    for (auto month = *Date::fromYmd(from.year(), from.month(), 1); month <= to;
         month = month.plusMonths(1)) {
        if (month >= from) {
            const bool named = month.month() == 1 || ticks.empty();
            ticks.push_back(
                {month.daysSince1970(),
                 words.locale().toString(toQDate(month), named ? QStringLiteral("MMM yyyy")
                                                               : QStringLiteral("MMM")),
                 named});
        }
    }
    m_strip->setTicks(std::move(ticks));
}

void TimelineView::showMoreRows(std::size_t atLeast) {
    const TimelineWords words(m_session);
    const auto shown = m_rows->count();
    const auto end = std::min(m_entries.size(), atLeast);
    if (end > shown) {
        auto asked = query();
        asked.offset = static_cast<int>(shown);
        asked.limit = static_cast<int>(end - shown);
        const auto page = TimelineStore(m_session.casework(), m_session.confidential()).page(asked);
        if (!page) {
            Q_EMIT m_session.failed(page.error());
            return;
        }
        for (const auto& entry : page->entries) {
            m_rows->add(new TimelineRow(words.event(entry), m_rows), timelinePlaceWords(entry),
                        m_strip);
        }
        if (m_rows->count() > 0) {
            setTabOrder(m_rows->at(m_rows->count() - 1), m_older);
        }
    }
    for (std::size_t i = 0; i < m_rows->count(); ++i) {
        m_rows->at(i)->setLast(i + 1 == m_entries.size());
    }
    m_older->setVisible(m_rows->count() < m_entries.size());
}

void TimelineView::goTo(int entry) {
    const auto wanted = static_cast<std::size_t>(entry);
    if (wanted >= m_rows->count()) {
        showMoreRows(wanted + kRowsAtOnce);
    }
    if (wanted >= m_rows->count()) {
        return; // could not be read, which has been said
    }
    if (m_current != nullptr) {
        m_current->setCurrent(false);
    }
    m_current = m_rows->at(wanted);
    m_current->setCurrent(true);
    // A row made just now has no place yet.
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_current, 0, 60);
}

QWidget* TimelineView::firstFocus() {
    return &m_span->button(m_span->current().value_or(0));
}

} // namespace zaklon::ui
