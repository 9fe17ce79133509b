// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept beside a contact of the helpline, under its id.
#pragma once

#include "core/reports/HelplineContact.h"
#include "core/reports/HelplineForms.h"
#include "ui/session/Session.h"

#include <optional>

namespace zaklon::ui {

/// Empty where there is none.
struct ContactBeside {
    JobOfferCheck offer;
    MissingChildCall child;
    HelplineWords words;

    /// Of a contact that is new.
    explicit ContactBeside(const HelplineContact& contact);
};

/// Nothing, and said by the session, if it cannot be read.
std::optional<ContactBeside> readBeside(Session& session, const HelplineContact& contact);

} // namespace zaklon::ui
