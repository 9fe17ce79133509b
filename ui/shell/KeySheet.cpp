// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include "ui/components/TextLabel.h"
#include "ui/shell/KeyList.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kTallest = 560;

} // namespace

KeySheet::KeySheet(const QString& pageTitle, const QList<QAction*>& page,
                   const QList<QAction*>& window, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(QStringLiteral("Zaklon"));
    auto* inside = new KeyList(pageTitle, page, window);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeKeys"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kCard);
    column->setSpacing(space::kRow);
    column->addWidget(new TextLabel(tr("Keys"), TextRole::Title, &Theme::text, this));
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    close->setFocus();
    resize(kWidth, qMin(kTallest, inside->sizeHint().height() + 130));
}

} // namespace zaklon::ui
