// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/shell/Places.h"
#include "ui/shell/RailItem.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kNameHeight = 48;
constexpr int kHouse = 26;
constexpr int kBetween = 2;

} // namespace

Rail::Rail(Role role, QWidget* parent)
    : QWidget(parent)
    , m_lock(new RailItem(IconName::Lock, tr("Lock"), this))
    , m_group(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setAccessibleRole(*this, QAccessible::PageTabList);
    m_lock->setObjectName(QStringLiteral("railLock"));
    setAccessibleRole(*m_lock, QAccessible::PushButton);
    connect(m_lock, &QAbstractButton::clicked, this, &Rail::lockRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kNameHeight, 0, space::kSmall);
    column->setSpacing(kBetween);
    auto* bottom = new QVBoxLayout;
    bottom->setSpacing(kBetween);
    for (const PageKind page : railOrder()) {
        if (mayOpen(role, page)) {
            addPage(page, standsAtBottom(page) ? *bottom : *column);
        }
    }
    column->addStretch(1);
    bottom->addWidget(m_lock);
    column->addLayout(bottom);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Rail::addPage(PageKind page, QBoxLayout& column) {
    auto* item = new RailItem(pageIcon(page), pageLabel(page), this);
    item->setObjectName(QStringLiteral("rail-") + pageName(page));
    item->setCheckable(true);
    m_group->addButton(item);
    // `toggled`, not `clicked`: assistive technology toggles without a click.
    connect(item, &QAbstractButton::toggled, this, [this, page](bool on) {
        if (on && !m_quiet) {
            Q_EMIT chosen(page);
        }
    });
    // From a person back to the list of people: its item is checked already.
    connect(item, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    column.addWidget(item);
    m_items[page] = item;
}

void Rail::setCurrent(PageKind page) {
    const auto found = m_items.find(page);
    if (found != m_items.end()) {
        m_quiet = true;
        found->second->setChecked(true);
        m_quiet = false;
        // Qt moves the one stop of a group only when a button of it takes the focus.
        for (const auto& [each, item] : m_items) {
            item->setFocusPolicy(each == page ? Qt::TabFocus : Qt::NoFocus);
        }
    }
}

void Rail::setWaiting(PageKind page, int count) {
    const auto found = m_items.find(page);
    if (found != m_items.end()) {
        found->second->setWaiting(count);
    }
}

void Rail::setWide(bool wide) {
    m_wide = wide;
    for (const auto& [page, item] : m_items) {
        item->setWide(wide);
    }
    m_lock->setWide(wide);
    fitItems();
    update();
}

QWidget* Rail::current() const {
    QAbstractButton* checked = m_group->checkedButton();
    return checked != nullptr ? static_cast<QWidget*>(checked) : m_lock;
}

void Rail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        moveFocus(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    QWidget::keyPressEvent(event);
}

QList<RailItem*> Rail::items() const {
    QList<RailItem*> all;
    for (const PageKind page : railOrder()) {
        if (const auto found = m_items.find(page); found != m_items.end()) {
            all << found->second;
        }
    }
    return all << m_lock;
}

void Rail::moveFocus(int step) {
    const QList<RailItem*> all = items();
    const auto at = all.indexOf(static_cast<RailItem*>(focusWidget()));
    all[qBound(qsizetype(0), at + step, all.size() - 1)]->setFocus(Qt::TabFocusReason);
}

/// In a low window the items stand closer together; only then the words go. All or none of them:
/// half would look as if the other half were missing.
void Rail::fitItems() {
    const QList<RailItem*> all = items();
    const int room = height() - kNameHeight - space::kSmall;
    const int each = room / static_cast<int>(all.size()) - kBetween;
    const bool worded = std::all_of(all.begin(), all.end(), [&](const RailItem* item) {
        return item->captionFits() && item->leastCaptionedHeight() <= each;
    });
    for (RailItem* item : all) {
        item->setCaptioned(m_wide || worded);
        item->setRoom(each);
    }
}

void Rail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitItems();
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitItems();
    }
}

void Rail::paintName(QPainter& painter) {
    const Theme& theme = Theme::of(this);
    const int lead = m_wide ? 16 : (width() - kHouse) / 2;
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paintIcon(painter, place(QRect(lead, 14, kHouse, kHouse)), IconName::Zaklon,
              theme.railActiveText);
    if (m_wide) {
        const QRect name(lead + kHouse + 10, 14, width() - lead - kHouse - 20, kHouse);
        drawLine(painter, place(name), QStringLiteral("Zaklon"), theme.font(TextRole::Heading),
                 theme.railActiveText);
    }
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).rail);
    paintName(painter);
}

} // namespace zaklon::ui
