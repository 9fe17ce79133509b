// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include "ui/components/TextLabel.h"
#include "ui/session/HelpTopic.h"
#include "ui/shell/KeyList.h"
#include "ui/theme/Metrics.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kTallest = 560;
constexpr int kAround = 130; ///< title, button and air above and below the list

} // namespace

KeySheet::KeySheet(const QString& pageTitle, const QList<QAction*>& page,
                   const QList<QAction*>& window, QWidget* parent)
    : QDialog(parent), m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setHelpTopic(*this, QStringLiteral("keys"));
    auto* inside = new KeyList(pageTitle, page, window);
    m_scroll->setObjectName(QStringLiteral("keysShown"));
    m_scroll->setAccessibleName(tr("Keys")); // a stop of its own: arrows and pages scroll it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inside);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeKeys"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kCard);
    column->setSpacing(space::kRow);
    column->addWidget(new TextLabel(tr("Keys"), TextRole::Title, &Theme::text, this));
    column->addWidget(m_scroll, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    m_scroll->setFocus();
    // Large letters need more room, and never more than the window behind has.
    const auto& theme = Theme::of(this);
    const QSize room = parent->window()->size() - QSize(2 * space::kPage, 2 * space::kPage);
    const int wide = qMin(theme.scaled(kWidth), room.width());
    const int wanted = inside->heightForWidth(wide - 2 * space::kPage) + theme.scaled(kAround);
    resize(wide, qMin(qMin(theme.scaled(kTallest), room.height()), wanted));
}

void KeySheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        m_scroll->verticalScrollBar()->triggerAction(event->key() == Qt::Key_Home
                                                         ? QAbstractSlider::SliderToMinimum
                                                         : QAbstractSlider::SliderToMaximum);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace zaklon::ui
