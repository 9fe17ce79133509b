// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of a person add, by a button of their own: found in the command box by its
// words before the section was ever opened.
#pragma once

#include "ui/session/Navigator.h"

#include <QString>

#include <vector>

namespace zaklon::ui {

struct SectionAdd {
    PersonSection section;
    const char* button;  ///< name of the button
    const char* kind;    ///< of the record that it begins
    const char* context; ///< of the words, which are those of the button
    const char* words;
    const char* list = nullptr; ///< heading over it, where it says more
    const char* more = nullptr; ///< what people call it besides
    /// Button of what it belongs to, pressed where there is none yet.
    const char* first = nullptr;

    QString text() const;
    /// By which it is only found: the list, and the record as history calls it.
    QString otherWords() const;
};

/// In the order of the sections.
const std::vector<SectionAdd>& sectionAdds();

} // namespace zaklon::ui
