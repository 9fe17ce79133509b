// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AgeWords.h"

namespace zaklon::ui {

QString AgeWords::inRow(bool ageUnknown) {
    //: after a day, of a person who is treated as a child
    return ageUnknown ? tr("age not known") : tr("a child");
}

QString AgeWords::sooner(const QString& sentence, bool ageUnknown) {
    //: after why something is due
    return ageUnknown ? tr("%1 Age not known: act as for a child.").arg(sentence)
                      : tr("%1 A child: act sooner.").arg(sentence);
}

QString AgeWords::bestInterest(std::optional<bool> ageUnknown) {
    if (!ageUnknown) {
        return tr("Best interest");
    }
    return *ageUnknown ? tr("Best interest, age not known") : tr("Best interest of the child");
}

} // namespace zaklon::ui
