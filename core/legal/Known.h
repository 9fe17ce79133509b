// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a fact of a proceeding is known, and which way it is: nobody was asked about it.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

enum class Known { NotKnown, Yes, No };
template <>
struct CodesOf<Known> {
    static constexpr std::string_view list = "known";
    static constexpr std::array codes{std::pair{Known::NotKnown, std::string_view("not_known")},
                                      std::pair{Known::Yes, std::string_view("yes")},
                                      std::pair{Known::No, std::string_view("no")}};
};

} // namespace zaklon
