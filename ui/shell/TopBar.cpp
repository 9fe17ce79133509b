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
#include <QStyle>

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
        m_presentation = new Chip(presentationWords(), Tone::Attention, this);
        m_presentation->setObjectName(QStringLiteral("presentation_chip"));
        m_presentation->setToolTip(presentationWords());
        m_presentation->setIcon(IconName::EyeOff);
        row->addWidget(m_presentation);
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

QString TopBar::presentationWords() {
    return tr("Presentation: codes only");
}

void TopBar::setTitle(const QString& title) {
    m_whole = title;
    fit();
}

QString TopBar::title() const {
    return m_whole;
}

Toast::Room TopBar::roomForMessage(int least) const {
    const auto before = [this](const QWidget& widget) {
        const QRect logical = QStyle::visualRect(layoutDirection(), rect(), widget.geometry());
        return logical.left() - space::kSmall;
    };
    const int title = space::kPage + m_title->sizeHint().width() + space::kRow;
    for (const auto* widget :
         {static_cast<const QWidget*>(m_search), static_cast<const QWidget*>(m_hide)}) {
        if (before(*widget) - title >= least) {
            return {title, before(*widget)};
        }
    }
    return {space::kSmall, before(*m_hide)};
}

/// What is left for the title and the chips; the field to search in gives way first.
int TopBar::room() const {
    return width() - 2 * space::kPage - 3 * space::kRow - m_search->minimumSizeHint().width() -
           m_hide->sizeHint().width();
}

/// The shortest words that say it, once there is no room for more; the title is cut last.
void TopBar::fit() {
    setFixedHeight(Theme::of(this).scaled(height::kTopBar));
    m_title->setText(m_whole);
    if (m_presentation != nullptr) {
        m_presentation->setText(presentationWords());
    }
    if (m_demonstration != nullptr) {
        m_demonstration->setText(demonstrationWords());
    }
    const auto fits = [this] {
        int wanted = m_title->sizeHint().width();
        for (const Chip* chip : {m_presentation, m_demonstration}) {
            wanted += chip == nullptr ? 0 : chip->sizeHint().width() + space::kRow;
        }
        return wanted <= room();
    };
    if (m_demonstration != nullptr && !fits()) {
        m_demonstration->setText(tr("Demonstration"));
    }
    if (m_presentation != nullptr && !fits()) {
        m_presentation->setText(tr("Codes only"));
    }
    if (!fits()) { // where in the program: the rail says it too
        m_title->setText(m_whole.section(QLatin1Char('/'), -1).trimmed());
    }
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), width() / 2));
    for (Chip* chip : {m_presentation, m_demonstration}) {
        if (chip != nullptr) {
            chip->setMinimumWidth(chip->sizeHint().width());
        }
    }
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
