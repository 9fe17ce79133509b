// SPDX-License-Identifier: GPL-3.0-or-later
#include "GallerySheets.h"

namespace zaklon::ui::gallery {

const std::vector<Sheet>& sheets() {
    static const std::vector<Sheet> all = {
        {"basics", makeBasics, focusBasics},
        {"form", makeForm, focusForm},
        {"icons", makeIcons},
        {"today", makeToday, focusToday},
        {"person", makePerson, focusPerson},
        {"table", makeTable, focusTable},
    };
    return all;
}

} // namespace zaklon::ui::gallery
