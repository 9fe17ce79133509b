// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CountText.h"

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

} // namespace zaklon::ui
