// SPDX-License-Identifier: GPL-3.0-or-later
// English texts that name the law behind something chosen, as addLawLinks takes them.
#pragma once

#include "core/codes/CodeLists.h"
#include "core/rights/Leaflet.h"
#include "core/store/FieldTraits.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon::ui {

/// What the list says that these codes rest on; empty if it says nothing.
std::string lawNamed(const CodeLists& lists, std::string_view list, const std::vector<Code>& codes);
/// What the points of the leaflet rest on.
std::string lawNamed(const rights::Leaflet& leaflet);

} // namespace zaklon::ui
