// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Page.h"

#include <QVariant>

namespace zaklon::ui {

namespace {

constexpr const char* kRegion = "region";

} // namespace

void setRegion(QWidget& widget) {
    widget.setProperty(kRegion, true);
}

bool isRegion(const QWidget& widget) {
    return widget.property(kRegion).toBool();
}

} // namespace zaklon::ui
