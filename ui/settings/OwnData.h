// SPDX-License-Identifier: GPL-3.0-or-later
// The folder in which an organisation keeps data of its own, and what of it could not be used.
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <vector>

namespace zaklon::ui {

struct OwnData {
    QString folder; ///< empty: none was looked for
    /// Files that are not used; what is shipped stands in their place. `field`: file and place.
    std::vector<Error> refused{};
};

} // namespace zaklon::ui
