// SPDX-License-Identifier: GPL-3.0-or-later
// What every card of a section of a person works with.
#pragma once

#include "ui/forms/RecordPanel.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <functional>

namespace zaklon::ui {

struct PersonDesk {
    Session& session;
    Navigator& navigator;
    RecordId person;
    std::function<void(const RecordPanel::Spec&)> ask; ///< opens the form at the side

    bool mayWrite(std::string_view kind) const { return zaklon::mayWrite(session.role(), kind); }
};

} // namespace zaklon::ui
