// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of 'About the person', each found in the command box by its name: who looks for the
// year of birth wants to type it, and not what stands first in the form.
#pragma once

#include "ui/session/Navigator.h"

#include <QString>

#include <vector>

namespace zaklon::ui {

struct SectionField {
    const char* kind;           ///< of its record
    const char* field;          ///< its name in the record, which is that of its editor
    const char* words;          ///< its label in the form
    const char* more = nullptr; ///< what people call it besides

    static constexpr PersonSection kSection = PersonSection::Details;
    QString text() const;
    QString otherWords() const;
};

/// In the order of the form.
const std::vector<SectionField>& sectionFields();

} // namespace zaklon::ui
