// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/InstitutionNumbers.h"

#include "ui/forms/CountText.h"

namespace zaklon::ui {

QString InstitutionNumbers::shown(statistics::Hiding hiding, int number) const {
    // In a sentence a dash could also mean nothing, or that nobody knows.
    return hiding == statistics::Hiding::Beside ? tr("hidden")
                                                : countText({number, hiding}, limit());
}

QString InstitutionNumbers::legend() const {
    if (!m_protection.hidesAny()) {
        return {};
    }
    //: below counts of institutions; %1 is as it stands there: '<5', %2 the largest it may be: '4'
    return tr("0 is nothing. %1 is a small number, from 1 to %2. Where 'hidden' stands, the number "
              "may be any, also 0: with it a small one could be worked out.")
        .arg(shown(statistics::Hiding::Small, 0))
        .arg(limit() - 1);
}

} // namespace zaklon::ui
