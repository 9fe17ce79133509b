// SPDX-License-Identifier: GPL-3.0-or-later
// The data the program ships or an organisation edits, as every page is lent it.
#pragma once

#include "core/catalogue/OwnDefinitions.h"

namespace zaklon::ui {

using zaklon::Definitions;

} // namespace zaklon::ui
