// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/AccessibleRole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QVariant>

namespace zaklon::ui {

namespace {

constexpr const char* kProperty = "accessibleRole";

/// A button in another role: a segment is a radio button, a rail item a page tab.
class ButtonInRole final : public QAccessibleWidget {
  public:
    ButtonInRole(QAbstractButton* button, QAccessible::Role role)
        : QAccessibleWidget(button, role), m_button(button) {}

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        if (!given.isEmpty() || kind != QAccessible::Name) {
            return given;
        }
        QString label = m_button->text();
        return label.remove(QLatin1Char('&'));
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.selected = role() == QAccessible::PageTab && m_button->isChecked();
        state.pressed = m_button->isDown();
        return state;
    }
    QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled()) {
            names.prepend(m_button->isCheckable() ? toggleAction() : pressAction());
        }
        return names;
    }
    void doAction(const QString& name) override {
        if (m_button->isEnabled() && (name == pressAction() || name == toggleAction())) {
            m_button->click();
            return;
        }
        QAccessibleWidget::doAction(name);
    }

  private:
    QAbstractButton* m_button;
};

QAccessibleInterface* widgetInRole(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    const QVariant role = widget->property(kProperty);
    if (!role.isValid()) {
        return nullptr;
    }
    const auto wanted = static_cast<QAccessible::Role>(role.toInt());
    if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        return new ButtonInRole(button, wanted);
    }
    return new QAccessibleWidget(widget, wanted);
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(widgetInRole); // a second time does nothing
    widget.setProperty(kProperty, static_cast<int>(role));
    // A button has told its text, and so been given Qt's interface, before it gets here.
    if (auto* known = QAccessible::queryAccessibleInterface(&widget)) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

void setBoxPurpose(QComboBox& box, const QString& purpose) {
    box.setAccessibleName(purpose);
    box.setAccessibleDescription(purpose);
}

void announce(QWidget& widget, const QString& sentence) {
    // Qt 6.4 has no announcement event: the name carries the sentence, the alert makes it heard.
    widget.setAccessibleName(sentence);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace zaklon::ui
