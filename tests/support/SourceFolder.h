// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sources stand that a test reads: resources, earlier vaults. Told to one file alone, so
// that what was compiled in one clone is found again in the next.
#pragma once

#include <string>

namespace zaklon::test {

/// Of the whole project, without a slash at its end.
const std::string& sourceFolder();

} // namespace zaklon::test
