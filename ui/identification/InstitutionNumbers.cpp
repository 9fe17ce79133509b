// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/InstitutionNumbers.h"

#include "ui/forms/CountText.h"

namespace zaklon::ui {

QString InstitutionNumbers::shown(statistics::Hiding hiding, int number) const {
    return countText({number, hiding}, limit());
}

} // namespace zaklon::ui
