// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ComingPage.h"

#include "ui/components/EmptyState.h"

#include <QVBoxLayout>

namespace zaklon::desktop {

ComingPage::ComingPage(ui::IconName icon, const QString& title, const QString& reason,
                       QWidget* parent)
    : ui::Page(parent), m_title(title) {
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new ui::EmptyState(icon, tr("This page is being built."), reason, this));
}

} // namespace zaklon::desktop
