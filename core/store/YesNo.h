// SPDX-License-Identifier: GPL-3.0-or-later
// An answer in which silence has four meanings (domain.md 2.6, yes_no).
#pragma once

#include "core/store/Description.h"

namespace zaklon {

enum class YesNo { NotAsked, Yes, No, Unknown, Refused };
template <>
struct CodesOf<YesNo> {
    static constexpr std::string_view list = "yes_no";
    static constexpr std::array codes{std::pair{YesNo::NotAsked, std::string_view("not_asked")},
                                      std::pair{YesNo::Yes, std::string_view("yes")},
                                      std::pair{YesNo::No, std::string_view("no")},
                                      std::pair{YesNo::Unknown, std::string_view("unknown")},
                                      std::pair{YesNo::Refused, std::string_view("refused")}};
};

} // namespace zaklon
