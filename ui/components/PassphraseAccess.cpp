// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/PassphraseAccess.h"

#include "ui/components/PassphraseField.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr char16_t kBullet = 0x2022;

QString bullets(int count) {
    return QString(std::max(count, 0), QChar(kBullet));
}

class PassphraseAccess final : public QAccessibleWidget, public QAccessibleTextInterface {
  public:
    explicit PassphraseAccess(PassphraseField* field)
        : QAccessibleWidget(field, QAccessible::EditableText), m_field(field) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface) {
            return static_cast<QAccessibleTextInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = true;
        state.selectableText = false;
        return state;
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? bullets(m_field->length())
                                          : QAccessibleWidget::text(kind);
    }
    void setText(QAccessible::Text, const QString&) override {}

    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return m_field->length(); }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override {
        const int length = m_field->length();
        const int from = std::clamp(start, 0, length);
        const int to = end < 0 ? length : std::clamp(end, from, length);
        return bullets(to - from);
    }
    int characterCount() const override { return m_field->length(); }
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int* start, int* end) const override {
        *start = *end = offset;
        return {};
    }

  private:
    PassphraseField* m_field;
};

QAccessibleInterface* accessOf(const QString&, QObject* object) {
    auto* field = qobject_cast<PassphraseField*>(object);
    return field != nullptr ? new PassphraseAccess(field) : nullptr;
}

} // namespace

void installPassphraseAccess() {
    QAccessible::installFactory(accessOf); // a second time does nothing
}

void tellPassphraseLength(PassphraseField& field, int before) {
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleTextUpdateEvent update(&field, 0, bullets(before), bullets(field.length()));
    QAccessible::updateAccessibility(&update);
}

} // namespace zaklon::ui
