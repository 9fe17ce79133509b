// SPDX-License-Identifier: GPL-3.0-or-later
// Where one can be in the window, in which words, and who may be there.
#pragma once

#include "core/base/RecordId.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"
#include "ui/theme/Icon.h"

#include <QString>

#include <optional>
#include <span>

namespace zaklon::ui {

/// A page of the rail, or a section of a person. Ids only: it outlives a lock.
struct Place {
    PageKind page = PageKind::Today;
    std::optional<RecordId> person;
    PersonSection section = PersonSection::Overview;

    bool operator==(const Place&) const = default;
};

/// Every page in the order of the rail; Backup and Settings stand at its bottom.
std::span<const PageKind> railOrder();
bool standsAtBottom(PageKind page);

IconName pageIcon(PageKind page);
/// One word, at most 12 letters (ui.md 12).
QString pageLabel(PageKind page);
/// `Go to ...`, for the command box and F1.
QString pageCommand(PageKind page);
/// Stable English name for object names and the tour.
QString pageName(PageKind page);

bool mayOpen(Role role, PageKind page);

} // namespace zaklon::ui
