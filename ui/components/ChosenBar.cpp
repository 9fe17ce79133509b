// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ChosenBar.h"

#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace zaklon::ui {

ChosenBar::ChosenBar(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(new TextLabel({}, TextRole::Strong, &Theme::accentText, this)) {
    setObjectName(QStringLiteral("chosenBar"));
    setAccessibleRole(*this, QAccessible::ToolBar);
    m_words->setObjectName(QStringLiteral("chosenWords"));
    m_row->setContentsMargins(space::kRow, space::kTiny, space::kSmall, space::kTiny);
    m_row->setSpacing(space::kSmall);
    m_row->addWidget(m_words);
    m_row->addStretch(1);
    auto* none = new QPushButton(tr("Choose none"), this);
    none->setObjectName(QStringLiteral("chooseNone"));
    none->setToolTip(tr("Esc in the list"));
    setButtonKind(*none, ButtonKind::Quiet);
    m_row->addWidget(none);
    connect(none, &QPushButton::clicked, this, &ChosenBar::noneRequested);
    hide();
}

QPushButton* ChosenBar::addButton(IconName name, const QString& text, const QString& objectName) {
    auto* button = new QPushButton(icon(name), text, this);
    button->setObjectName(objectName);
    m_row->insertWidget(2 + m_buttons++, button); // after the words and the gap
    return button;
}

void ChosenBar::setWords(const QString& words) {
    setVisible(!words.isEmpty());
    if (words == m_words->text()) {
        return;
    }
    m_words->setText(words);
    setAccessibleName(words);
    if (!words.isEmpty()) {
        announce(*this, words);
    }
}

void ChosenBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    drawBox(painter, rect(), radius::kInput, theme.accentSoft);
}

} // namespace zaklon::ui
