// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways that an invented person follows or considers.
#include "core/demo/CaseMakers.h"

namespace zaklon::demo {

Status addPathways(DemoHouse& /*house*/, DemoCase& /*made*/) {
    return {};
}

} // namespace zaklon::demo
