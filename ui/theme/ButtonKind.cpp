// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ButtonKind.h"

#include <QAbstractButton>
#include <QVariant>

#include <array>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr const char* kKindProperty = "kind";
constexpr const char* kDenseProperty = "dense";
constexpr const char* kKeyProperty = "key";

constexpr std::array<std::pair<ButtonKind, const char*>, 5> kNames = {{
    {ButtonKind::Primary, "primary"},
    {ButtonKind::Quiet, "quiet"},
    {ButtonKind::Link, "link"},
    {ButtonKind::Segment, "segment"},
    {ButtonKind::Danger, "danger"},
}};

} // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind) {
    QVariant name;
    for (const auto& [known, text] : kNames) {
        if (known == kind) {
            name = QString::fromLatin1(text);
        }
    }
    button.setProperty(kKindProperty, name);
    button.updateGeometry();
    button.update();
}

ButtonKind buttonKind(const QWidget* button) {
    if (button == nullptr) {
        return ButtonKind::Secondary;
    }
    const QString name = button->property(kKindProperty).toString();
    for (const auto& [kind, text] : kNames) {
        if (name == QLatin1String(text)) {
            return kind;
        }
    }
    return ButtonKind::Secondary;
}

void setDense(QAbstractButton& button, bool dense) {
    button.setProperty(kDenseProperty, dense);
    button.updateGeometry();
    button.update();
}

bool isDense(const QWidget* button) {
    return button != nullptr && button->property(kDenseProperty).toBool();
}

void setKeyHint(QAbstractButton& button, const QString& key) {
    button.setProperty(kKeyProperty, key);
    button.updateGeometry();
    button.update();
}

QString keyHint(const QWidget* button) {
    return button == nullptr ? QString() : button->property(kKeyProperty).toString();
}

} // namespace zaklon::ui
