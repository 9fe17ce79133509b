// SPDX-License-Identifier: GPL-3.0-or-later
// What the vaults of tests are opened with. Said once: two constants of one name in two headers are
// one constant to the linker.
#pragma once

#include <string_view>

namespace zaklon::test {

inline constexpr std::string_view kPassphrase = "seven quiet boats at noon";
inline constexpr std::string_view kOtherPassphrase = "warm paper, deep green";

} // namespace zaklon::test
