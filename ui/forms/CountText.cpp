// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CountText.h"

#include <cstdlib>

namespace zaklon::ui {

QString countText(const statistics::Count& count, int smallCount) {
    switch (count.hiding) {
    case statistics::Hiding::No:
        return QString::number(count.number);
    case statistics::Hiding::Small:
        return QStringLiteral("<%1").arg(smallCount);
    case statistics::Hiding::Beside:
        return QString(QChar(u'\u2013'));
    }
    return {};
}

QString changeText(const statistics::Count& now, const statistics::Count& before,
                   const std::optional<int>& percent) {
    constexpr int kLeastBase = 10; // of our reading test: '+800 %' stood for 16 persons more
    if (!percent) {
        return {};
    }
    const bool asShare = before.number >= kLeastBase;
    const int change = asShare ? *percent : now.number - before.number;
    const auto sign = change > 0   ? QStringLiteral("+")
                      : change < 0 ? QStringLiteral("\u2212")
                                   : QString();
    return sign + QString::number(std::abs(change)) + (asShare ? QStringLiteral(" %") : QString());
}

} // namespace zaklon::ui
