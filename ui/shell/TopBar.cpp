// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/components/Chip.h"
#include "ui/components/ElidedLabel.h"
#include "ui/session/Session.h"
#include "ui/shell/SearchButton.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace zaklon::ui {

TopBar::TopBar(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, TextRole::Title, &Theme::text, this))
    , m_search(new SearchButton(tr("Search people, notes, actions"), this))
    , m_hide(new QPushButton(icon(IconName::EyeOff), tr("Hide"), this)) {
    setObjectName(QStringLiteral("topBar"));
    setAccessibleName(tr("Top bar"));
    setAccessibleRole(*this, QAccessible::ToolBar);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setShortWords(tr("Search"));
    m_search->setKeys(QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText));
    m_hide->setObjectName(QStringLiteral("hide"));
    m_hide->setToolTip(tr("Covers the window with a clock (Ctrl+H)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPage, 0, space::kCard, 0);
    row->setSpacing(space::kRow - kRingRoom);
    row->addWidget(m_title, 1);
    if (session.isPresenting()) {
        auto* chip = new Chip(tr("Presentation: codes only"), Tone::Attention, this);
        chip->setObjectName(QStringLiteral("presentation_chip"));
        chip->setIcon(IconName::EyeOff);
        chip->setMinimumWidth(chip->sizeHint().width());
        row->addWidget(chip);
    }
    if (session.isDemonstration()) {
        m_demonstration = new Chip(demonstrationWords(), Tone::Outline, this);
        m_demonstration->setObjectName(QStringLiteral("demonstration"));
        m_demonstration->setToolTip(demonstrationWords());
        row->addWidget(m_demonstration);
    }
    row->addWidget(m_search);
    row->addWidget(m_hide);
    connect(m_search, &QAbstractButton::clicked, this, [this] { Q_EMIT searchRequested({}); });
    connect(m_search, &SearchButton::typed, this, &TopBar::searchRequested);
    connect(m_hide, &QPushButton::clicked, this, &TopBar::hideRequested);
    fit();
}

QString TopBar::demonstrationWords() {
    return tr("Demonstration: everybody here is invented");
}

void TopBar::setTitle(const QString& title) {
    m_title->setText(title);
    fit();
}

QString TopBar::title() const {
    return m_title->text();
}

void TopBar::fit() {
    const Theme& theme = Theme::of(this);
    setFixedHeight(theme.scaled(height::kTopBar));
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), width() / 2));
    if (m_demonstration == nullptr) {
        return;
    }
    // The title is never cut for it.
    const int room = width() - 2 * space::kPage - 3 * space::kRow - m_title->sizeHint().width() -
                     m_search->minimumSizeHint().width() - m_hide->sizeHint().width();
    const bool fits = Chip::sizeFor(theme, demonstrationWords()).width() <= room;
    m_demonstration->setText(fits ? demonstrationWords() : tr("Demonstration"));
    // Where room is short, the field to search in gives way, not the words.
    m_demonstration->setMinimumWidth(m_demonstration->sizeHint().width());
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

void TopBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace zaklon::ui
