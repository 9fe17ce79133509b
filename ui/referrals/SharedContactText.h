// SPDX-License-Identifier: GPL-3.0-or-later
// A safe contact as it leaves in a referral, in the words of the banner of the file: days in the
// order of the week with their hours, so that nobody calls at another time.
#pragma once

#include "ui/session/Words.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace zaklon::ui {

/// Whether an entry of ReferralValues.h is a way to make contact.
bool isSharedContact(const nlohmann::json& entry);
/// The way in the first line, and below it what was agreed, the times first. Reads what left in
/// earlier years as well.
QString sharedContactText(const nlohmann::json& entry, const Words& words);

} // namespace zaklon::ui
