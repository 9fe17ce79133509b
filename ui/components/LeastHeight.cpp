// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/LeastHeight.h"

#include "ui/theme/Metrics.h"

#include <QBoxLayout>
#include <QStackedLayout>
#include <QWidget>

#include <algorithm>

namespace zaklon::ui {

namespace {

int ofLayout(const QLayout& layout, int width);

int ofItem(QLayoutItem& item, int width) {
    if (const auto* layout = item.layout()) {
        return ofLayout(*layout, width);
    }
    const QWidget* widget = item.widget();
    if (widget != nullptr && (widget->layout() != nullptr || widget->hasHeightForWidth())) {
        // The room that it hides from the layout around it (RingRoom.h) is asked for by nobody.
        const int hidden = widget->property("ringRoom").toBool() ? 2 * kRingRoom : 0;
        return leastHeight(*widget, width + hidden) - hidden;
    }
    return item.minimumSize().height(); // knows the policy: a button is never lower than it likes
}

/// What the items beside one like to have, with the gaps: it has the rest at least.
int likedBeside(const QBoxLayout& box, const QLayoutItem& item) {
    int liked = 0;
    for (int i = 0; i < box.count(); ++i) {
        auto& each = *box.itemAt(i);
        if (&each != &item && !each.isEmpty()) {
            liked += each.sizeHint().width() + std::max(0, box.spacing());
        }
    }
    return liked;
}

/// As wide as it stands now; the first time, as it likes, in what the others leave of the room.
int widthBeside(const QBoxLayout& box, const QLayoutItem& item, int room) {
    const int now = item.geometry().width();
    if (now > 0) {
        return std::min(now, room);
    }
    const int left = std::max(item.minimumSize().width(), room - likedBeside(box, item));
    return std::min({item.sizeHint().width(), left, room});
}

int ofBox(const QBoxLayout& box, int width) {
    const QMargins around = box.contentsMargins();
    const int room = width - around.left() - around.right();
    const bool down =
        box.direction() == QBoxLayout::TopToBottom || box.direction() == QBoxLayout::BottomToTop;
    int all = 0;
    int shown = 0;
    for (int i = 0; i < box.count(); ++i) {
        auto& item = *box.itemAt(i);
        const bool space = item.spacerItem() != nullptr;
        if (item.isEmpty() && !space) {
            continue;
        }
        const int tall = ofItem(item, down ? room : widthBeside(box, item, room));
        all = down ? all + tall : std::max(all, tall);
        shown += space ? 0 : 1;
    }
    const int gaps = down ? std::max(0, shown - 1) * std::max(0, box.spacing()) : 0;
    return all + gaps + around.top() + around.bottom();
}

int ofLayout(const QLayout& layout, int width) {
    if (const auto* box = qobject_cast<const QBoxLayout*>(&layout)) {
        return ofBox(*box, width);
    }
    if (const auto* stack = qobject_cast<const QStackedLayout*>(&layout)) {
        const QWidget* shown = stack->currentWidget();
        const QMargins around = stack->contentsMargins();
        return shown == nullptr ? 0
                                : leastHeight(*shown, width - around.left() - around.right()) +
                                      around.top() + around.bottom();
    }
    return layout.hasHeightForWidth() ? layout.minimumHeightForWidth(width)
                                      : layout.minimumSize().height();
}

} // namespace

int leastHeight(const QWidget& widget, int room) {
    const int width = std::min(room, widget.maximumWidth());
    int least = widget.minimumSizeHint().height();
    if (const auto* layout = widget.layout()) {
        const QMargins around = widget.contentsMargins(); // room for rings, a frame
        least = ofLayout(*layout, width - around.left() - around.right()) + around.top() +
                around.bottom();
    } else if (widget.hasHeightForWidth()) {
        least = widget.heightForWidth(width);
    }
    return std::clamp(least, widget.minimumHeight(), widget.maximumHeight());
}

} // namespace zaklon::ui
