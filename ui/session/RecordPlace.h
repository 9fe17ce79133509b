// SPDX-License-Identifier: GPL-3.0-or-later
// In which section of a person the records of a kind are read, and what is due or happened with
// them is dealt with.
#pragma once

#include "ui/session/Navigator.h"

#include <string_view>

namespace zaklon::ui {

/// Where records of this kind stand, with their words beside them; the overview for what stands in
/// no section alone.
PersonSection sectionOf(std::string_view kind);

} // namespace zaklon::ui
