// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/GivesWay.h"

#include "ui/theme/Theme.h"

#include <QVariant>
#include <QWidget>

namespace zaklon::ui {

namespace {

constexpr const char* kGivesWay = "givesWay";
constexpr int kFewLines = 480; ///< px at 100 % text

} // namespace

bool hasFewLines(const QWidget& page) {
    return page.height() < Theme::of(&page).scaled(kFewLines);
}

void setGivesWay(QWidget& part) {
    part.setProperty(kGivesWay, true);
}

void giveWay(const QWidget& page, bool toForm) {
    const auto inside = page.findChildren<QWidget*>();
    for (QWidget* part : inside) {
        if (part->property(kGivesWay).toBool()) {
            part->setVisible(!toForm);
        }
    }
}

} // namespace zaklon::ui
