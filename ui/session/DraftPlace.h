// SPDX-License-Identifier: GPL-3.0-or-later
// Where the form of a draft is, and in which words it is spoken of.
#pragma once

#include "core/vault/DraftBox.h"
#include "ui/session/Navigator.h"

#include <QString>

#include <optional>

namespace zaklon::ui {

struct DraftPlace {
    QString words; ///< what was begun: 'a contact'
    PageKind page = PageKind::People;
    std::optional<PersonSection> section; ///< for what is about a person
    std::optional<RecordId> report;       ///< for what belongs to a report
};

/// A form that is not on the list is found on the overview of its person.
DraftPlace placeOf(const DraftKey& draft);

} // namespace zaklon::ui
