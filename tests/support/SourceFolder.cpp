// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceFolder.h"

namespace zaklon::test {

const std::string& sourceFolder() {
    static const std::string folder = ZAKLON_SOURCE_DIR;
    return folder;
}

} // namespace zaklon::test
