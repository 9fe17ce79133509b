// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/PlaceStrip.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kHigh = 14;
constexpr int kGap = 4;
constexpr int kLeast = 6; ///< px of one segment

} // namespace

PlaceStrip::PlaceStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("place_strip"));
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaceStrip::setPlaces(int taken, int held, int free, const QString& words) {
    m_taken = std::max(taken, 0);
    m_held = std::max(held, 0);
    m_free = std::max(free, 0);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize PlaceStrip::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.scaled(180), theme.scaled(kHigh)};
}

QSize PlaceStrip::minimumSizeHint() const {
    const int places = m_taken + m_held + m_free;
    return {places * kLeast, sizeHint().height()};
}

void PlaceStrip::paintEvent(QPaintEvent*) {
    const int places = m_taken + m_held + m_free;
    if (places == 0) {
        return;
    }
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    // Of many places the gaps give way first.
    const qreal gap = std::min<qreal>(kGap, width() / (4.0 * places));
    const qreal wide = (width() - gap * (places - 1)) / places;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int at = 0; at < places; ++at) {
        const qreal lead = at * (wide + gap);
        const QRectF box(mirrored ? width() - lead - wide : lead, 0, wide, height());
        if (at < m_taken) {
            drawBox(painter, box, radius::kBadge - 2, theme.accent);
        } else if (at < m_taken + m_held) {
            const ToneColors& sand = theme.tone(Tone::Attention);
            drawBox(painter, box, radius::kBadge - 2, sand.background, sand.text);
        } else {
            drawBox(painter, box, radius::kBadge - 2, theme.sunken, theme.lineStrong);
        }
    }
}

} // namespace zaklon::ui
