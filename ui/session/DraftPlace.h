// SPDX-License-Identifier: GPL-3.0-or-later
// Where the form of a draft is, and in which words it is spoken of.
#pragma once

#include "core/vault/DraftBox.h"
#include "ui/session/Navigator.h"

#include <QString>

#include <optional>
#include <string_view>

namespace zaklon::ui {

struct DraftPlace {
    QString words; ///< what was begun: 'a contact'
    PageKind page = PageKind::People;
    std::optional<PersonSection> section; ///< for what is about a person
    std::optional<RecordId> report;       ///< for what belongs to a report
};

/// The form without the mark of a presentation (DraftKeeper): 'consent', 'follow_up:finding'.
std::string_view formName(const DraftKey& draft);
/// The kind of record that the form edits, without what tells several forms of one kind apart.
std::string_view formKind(const DraftKey& draft);
/// What tells new records apart that one parent is offered at a time, as RecordPanel::Spec has it;
/// empty where nothing does.
std::string_view formMark(std::string_view formName);

/// A form that is not on the list is found on the overview of its person.
DraftPlace placeOf(const DraftKey& draft);

} // namespace zaklon::ui
