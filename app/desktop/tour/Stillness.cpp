// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/Stillness.h"

#include <QWidget>

namespace zaklon::desktop {

bool Stillness::holds(const QWidget& front) {
    std::vector<QRect> places;
    const auto widgets = front.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible()) {
            places.push_back(widget->geometry());
        }
    }
    const bool same = places == m_places;
    m_places = std::move(places);
    return same;
}

} // namespace zaklon::desktop
