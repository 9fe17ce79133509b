// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/KeyboardChips.h"

#include "ui/components/Chip.h"
#include "ui/components/PassphraseField.h"
#include "ui/theme/Metrics.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLocale>

namespace zaklon::ui {

KeyboardChips::KeyboardChips(QWidget* parent)
    : QWidget(parent)
    , m_layout(new Chip({}, Tone::Neutral, this))
    , m_capsLock(new Chip(tr("Caps Lock is on"), Tone::Attention, this)) {
    m_layout->setObjectName(QStringLiteral("keyboardLayout"));
    m_capsLock->setObjectName(QStringLiteral("capsLock"));
    m_capsLock->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_layout);
    row->addWidget(m_capsLock);
    row->addStretch(1);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this,
            &KeyboardChips::showLayout);
    showLayout();
}

void KeyboardChips::watch(const PassphraseField& field) {
    connect(&field, &PassphraseField::capsLockChanged, m_capsLock, &QWidget::setVisible);
}

void KeyboardChips::showLayout() {
    const QLocale locale = QGuiApplication::inputMethod()->locale();
    m_layout->setVisible(locale.language() != QLocale::C);
    //: %1 is the language of the keyboard, for example 'English'
    m_layout->setText(tr("Keyboard: %1").arg(locale.nativeLanguageName()));
}

} // namespace zaklon::ui
