// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Narrative.h"

#include <algorithm>
#include <array>

namespace zaklon {

bool Description<Narrative>::visible(const Narrative& narrative, std::string_view role) {
    static constexpr std::array<std::string_view, 5> kShift{"need", "goal", "action", "delivery",
                                                            "contact"};
    return role != "shelter_worker" ||
           std::find(kShift.begin(), kShift.end(), narrative.about.text) != kShift.end();
}

template struct RecordMapping<Narrative>;

} // namespace zaklon
