// SPDX-License-Identifier: GPL-3.0-or-later
// When what people share is to be looked at together (needs D23): data of
// resources/identification, never constants.
#pragma once

namespace zaklon {

struct PatternLimits {
    int people = 0;          ///< as many raise it
    int growth = 0;          ///< as many more than when it was last looked at raise it again
    int nationalityDays = 0; ///< of one nationality: on reports of one area not older than this
};

} // namespace zaklon
