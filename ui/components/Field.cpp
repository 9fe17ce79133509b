// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Field.h"

#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kRounding = 2; ///< px; a line that fits exactly breaks on some screens

} // namespace

Field::Field(const QString& label, QWidget* editor, QWidget* parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_label(new TextLabel(label, TextRole::Strong, &Theme::text, this))
    , m_optional(new TextLabel(tr("optional"), TextRole::Small, &Theme::text3, this))
    , m_hint(new TextLabel({}, TextRole::Small, &Theme::text3, this))
    , m_errorRow(new QWidget(this))
    , m_error(new TextLabel({}, TextRole::Small, &Theme::error, m_errorRow)) {
    setObjectName(QStringLiteral("field"));
    m_error->setObjectName(QStringLiteral("fieldError"));
    arrange();
    m_label->setBuddy(m_editor);
    m_optional->hide();
    m_hint->hide();
    m_errorRow->hide();
    fitLabel();
    describe();
}

/// No wider than its words, so that 'optional' follows them; narrower where there is no room.
void Field::fitLabel() {
    QString words = m_label->text();
    words.remove(QLatin1Char('&'));
    m_label->setMaximumWidth(paragraphWidth(words, m_label->font()) + kRounding);
}

void Field::arrange() {
    auto* top = new QHBoxLayout;
    top->setSpacing(space::kSmall - 2);
    if (QCheckBox* tick = this->tick()) {
        top->addWidget(tick);
        m_label->installEventFilter(this);
    }
    top->addWidget(m_label, 1);
    top->addWidget(m_optional);
    top->addStretch(0);
    m_label->setWordWrap(true); // a long label takes a second line, never a wider form
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    auto* mark = new IconLabel(IconName::Info, 14, m_errorRow);
    mark->setColor(&Theme::error);
    auto* errorLine = new QHBoxLayout(m_errorRow);
    errorLine->setContentsMargins(0, 0, 0, 0);
    errorLine->setSpacing(6);
    errorLine->addWidget(mark, 0, Qt::AlignTop);
    errorLine->addWidget(m_error, 1);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::kTiny);
    all->addLayout(top);
    all->addWidget(m_hint);
    all->addWidget(m_errorRow);
    if (tick() == nullptr) {
        all->addWidget(m_editor);
    }
    keepRingRoom(*this);
    setSizePolicy(QSizePolicy::Preferred, m_editor->sizePolicy().verticalPolicy());
    setFocusProxy(m_editor);
}

QCheckBox* Field::tick() const {
    return qobject_cast<QCheckBox*>(m_editor);
}

bool Field::eventFilter(QObject* watched, QEvent* event) {
    const bool pressed = watched == m_label && event->type() == QEvent::MouseButtonPress &&
                         static_cast<const QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (pressed && m_editor->isEnabled()) {
        m_editor->setFocus(Qt::MouseFocusReason);
        tick()->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

QString Field::label() const {
    return m_label->text();
}

void Field::setLabel(const QString& label) {
    m_label->setText(label);
    fitLabel();
    describe();
}

void Field::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void Field::setOptional(bool optional) {
    m_isOptional = optional;
    showOptional();
}

void Field::setNeeded(bool needed) {
    if (needed != m_isNeeded) {
        m_isNeeded = needed;
        showOptional();
    }
}

void Field::showOptional() {
    m_optional->setVisible(saysOptional());
    describe();
}

void Field::setError(const QString& sentence) {
    if (sentence == m_errorText) {
        return;
    }
    m_errorText = sentence;
    m_error->setText(sentence);
    m_errorRow->setVisible(hasError());
    m_editor->setProperty("invalid", hasError());
    m_editor->update();
    describe();
}

void Field::clearError() {
    setError({});
}

void Field::describe() {
    QString name = m_label->text();
    name.remove(QLatin1Char('&'));
    if (saysOptional()) {
        name = tr("%1, optional").arg(name);
    }
    m_editor->setAccessibleName(name);
    // The label belongs to the editor, the keys to the box that it holds.
    if (auto* box = qobject_cast<QComboBox*>(m_editor->focusProxy())) {
        setBoxPurpose(*box, name);
    }
    QStringList parts;
    for (const QString& part : {m_errorText, m_hint->text()}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    m_editor->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

} // namespace zaklon::ui
