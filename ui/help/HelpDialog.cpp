// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpDialog.h"

#include "ui/help/HelpPanel.h"
#include "ui/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 560;

} // namespace

HelpDialog::HelpDialog(Language language, QWidget& front)
    : QDialog(&front), m_panel(new HelpPanel(language, this)) {
    setObjectName(QStringLiteral("help_in_front"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(m_panel->accessibleName());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &HelpPanel::closed, this, &QDialog::reject);
    for (auto* button : m_panel->findChildren<QPushButton*>()) {
        button->setAutoDefault(false); // Enter follows a link
    }
    resize(Theme::of(this).scaled(kWidth), Theme::of(this).scaled(kHeight));
    m_panel->setFocus(Qt::OtherFocusReason);
}

} // namespace zaklon::ui
