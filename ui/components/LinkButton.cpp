// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/LinkButton.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QFontMetrics>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kLeastLetters = 12; ///< a column is never so narrow that a word breaks
constexpr int kHigh = 10000;      ///< px; more than any link takes

} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setButtonKind(*this, ButtonKind::Link);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(kSmallestTarget);
}

QSize LinkButton::minimumSizeHint() const {
    const QSize liked = sizeHint();
    const int least = kLeastLetters * fontMetrics().averageCharWidth() + 2 * kRingRoom;
    return {std::min(liked.width(), least), liked.height()};
}

int LinkButton::textHeight(int width) const {
    return fontMetrics()
        .boundingRect(QRect(0, 0, std::max(1, width), kHigh),
                      Qt::TextWordWrap | Qt::TextHideMnemonic, text())
        .height();
}

/// The hint is for one line; each further one takes what a line of the words takes.
int LinkButton::heightForWidth(int width) const {
    const QSize liked = sizeHint();
    const int around = liked.width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int more = textHeight(width - around) - textHeight(liked.width());
    return liked.height() + std::max(0, more);
}

} // namespace zaklon::ui
